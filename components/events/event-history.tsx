import { Changes } from '@/components/claims/changes';
import type { Words } from '@/messages/words';
import type { EventVersion } from '@/newsroom/timeline/version';

/** Every public step of an event, the oldest first. */
export function EventHistory({
  event: { history = [] },
  words,
  language,
}: {
  event: EventVersion;
  words: Words;
  language: string;
}) {
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="history" className="history">
      <h2 id="history">{words.texts.event.history}</h2>
      <ol>
        {history.map(({ at, what, text, by, reason }, i) => {
          const before = history[i - 1];
          return (
            <li key={`${at} ${what}`}>
              <p>
                <b>{words.texts.labels.textSteps[what]}</b>{' '}
                <span className="small">
                  <time dateTime={at}>{words.momentInZone(at)}</time>, {by}
                </span>
              </p>
              {before?.text !== text && (
                <p className="history-statement" lang={language}>
                  {before ? (
                    <Changes words={words} before={before.text} after={text} />
                  ) : (
                    words.setInType(text)
                  )}
                </p>
              )}
              {reason && <p lang={language}>{reason}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
