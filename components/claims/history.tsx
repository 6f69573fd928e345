import { StandingBadge } from '@/components/ui/standing-badge';
import type { Words } from '@/messages/words';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { Changes } from './changes';

/** Everything that readers ever saw of this claim, the oldest first; silent changes are said to be such. */
export function History({ claim, words, language }: { claim: ClaimVersion; words: Words; language: string }) {
  return (
    <section aria-labelledby="history" className="history">
      <h2 id="history">{words.texts.claim.history}</h2>
      <ol>
        {claim.history.map(({ at, what, statement, standing, by, reason }, i) => {
          const before = claim.history[i - 1];
          const isTold = claim.corrections.some(({ correctedAt }) => correctedAt === at);
          const silent = !isTold && (what === 'evidence_added' || what === 'typo');
          return (
            <li key={`${at} ${what}`}>
              <p>
                <b>{words.texts.labels.history[what]}</b>{' '}
                <span className="small">
                  <time dateTime={at}>{words.momentInZone(at)}</time>, {by}
                </span>{' '}
                {(!before || before.standing !== standing) && (
                  <StandingBadge
                    words={words}
                    standing={shownStanding({ standing, claimKind: claim.claimKind })}
                  />
                )}
              </p>
              {before?.statement !== statement && (
                <p className="history-statement" lang={language}>
                  {before ? (
                    <Changes words={words} before={before.statement} after={statement} />
                  ) : (
                    words.setInType(statement)
                  )}
                </p>
              )}
              {reason && <p lang={language}>{reason}</p>}
              {silent && <p className="small">{words.texts.claim.silent}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
