import { Changes } from '@/components/claims/changes';
import { en } from '@/messages/en';
import { type Format, setInType } from '@/messages/format';
import type { EventVersion } from '@/newsroom/timeline/version';

/** Every public step of an event, the oldest first. */
export function EventHistory({
  event: { history = [] },
  format,
  language,
}: {
  event: EventVersion;
  format: Format;
  language: string;
}) {
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="history" className="history">
      <h2 id="history">{en.event.history}</h2>
      <ol>
        {history.map(({ at, what, text, by, reason }, i) => {
          const before = history[i - 1];
          return (
            <li key={`${at} ${what}`}>
              <p>
                <b>{en.labels.textSteps[what]}</b>{' '}
                <span className="small">
                  <time dateTime={at}>{format.momentInZone(at)}</time>, {by}
                </span>
              </p>
              {before?.text !== text && (
                <p className="history-statement" lang={language}>
                  {before ? <Changes before={before.text} after={text} /> : setInType(text)}
                </p>
              )}
              {reason && <p>{reason}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
