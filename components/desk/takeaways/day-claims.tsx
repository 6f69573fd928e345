import { StandingBadge } from '@/components/ui/standing-badge';
import { deskText } from '@/messages/desk';
import { english, figure as figureInWords, setInType, shortDay } from '@/messages/english';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { ClaimVersion, Published } from '@/newsroom/timeline/version';

const text = deskText.takeaways;

/** The claims of a day under the numbers by which the form names them. */
export function DayClaims({ claims, day }: { claims: readonly Published<ClaimVersion>[]; day: string }) {
  return (
    <section aria-labelledby="day-claims">
      <h2 id="day-claims">{text.dayClaims}</h2>
      <p className="desk-hint">
        {claims.some((claim) => claim.day === day) ? text.dayClaimsHint : text.noDayClaims}
      </p>
      <ol className="mt-2">
        {claims.map((claim, i) => (
          <li key={claim.claimId} className="grid grid-cols-[1.75rem_1fr] border-t border-rule-2 py-2">
            <span className="font-semibold tabular-nums" aria-hidden="true">
              {i + 1}
            </span>
            <div>
              <p className="font-serif leading-snug">
                <a href={`/claims/${claim.claimId}`} className="text-ink!">
                  {setInType(claim.statement)}
                </a>
              </p>
              <p className="desk-meta mt-0.5">
                <StandingBadge words={english} standing={shownStanding(claim)} />{' '}
                {claim.figures.length > 0 &&
                  `${text.figures} ${claim.figures.map((figure) => `${figureInWords({ ...figure, unit: '' })} ${figure.measure}`).join('; ')} `}
                {claim.standing === 'withdrawn' && `(${text.nowWithdrawn}) `}
                {claim.day !== day && `(${text.fromOtherDay(shortDay(claim.day, day))})`}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
