import { StandingBadge } from '@/components/ui/standing-badge';
import { en } from '@/messages/en';
import { type Format, setInType } from '@/messages/format';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { Changes } from './changes';

/** Everything that readers ever saw of this claim, the oldest first; silent changes are said to be such. */
export function History({
  claim,
  format,
  language,
}: {
  claim: ClaimVersion;
  format: Format;
  language: string;
}) {
  return (
    <section aria-labelledby="history" className="history">
      <h2 id="history">{en.claim.history}</h2>
      <ol>
        {claim.history.map(({ at, what, statement, standing, by, reason }, i) => {
          const before = claim.history[i - 1];
          const silent = what === 'evidence_added' || what === 'typo';
          return (
            <li key={`${at} ${what}`}>
              <p>
                <b>{en.labels.history[what]}</b>{' '}
                <span className="small">
                  <time dateTime={at}>{format.momentInZone(at)}</time>, {by}
                </span>{' '}
                {(!before || before.standing !== standing) && (
                  <StandingBadge standing={shownStanding({ standing, claimKind: claim.claimKind })} />
                )}
              </p>
              {before?.statement !== statement && (
                <p className="history-statement" lang={language}>
                  {before ? <Changes before={before.statement} after={statement} /> : setInType(statement)}
                </p>
              )}
              {reason && <p>{reason}</p>}
              {silent && <p className="small">{en.claim.silent}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
