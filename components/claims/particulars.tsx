import type { ReactNode } from 'react';
import { choiceLine } from '@/messages/attribution';
import { en } from '@/messages/en';
import { dayInFull, type Format, list, quoted } from '@/messages/format';
import type { ClaimPage } from '@/newsroom/timeline/claim-page';
import { addressAt } from '@/newsroom/timeline/moment';
import type { PublicTime } from '@/newsroom/timeline/version';

/** When, where, of what kind: event time, promised time, the day where it stands, places, topics. */
export function Particulars({
  page: { asOf, claim, situation },
  format,
}: {
  page: ClaimPage;
  format: Format;
}) {
  return (
    <section aria-labelledby="particulars">
      <h2 id="particulars">{en.claim.facts}</h2>
      <dl>
        <Fact name={en.claim.kind}>{en.labels.claimKinds[claim.claimKind]}</Fact>
        <Fact name={en.claim.time}>
          <Time time={claim.time} format={format} />
        </Fact>
        {claim.due && (
          <Fact name={en.claim.due}>
            <Time time={claim.due} format={format} />
          </Fact>
        )}
        <Fact name={en.claim.day}>
          <a href={addressAt(`/${situation.slug}/${claim.day}#claim-${claim.claimId}`, asOf)}>
            {dayInFull(claim.day)}
          </a>
          {claim.dayBasis !== 'event' && <p>{en.day.basis[claim.dayBasis]}</p>}
        </Fact>
        {claim.places.length > 0 && (
          <Fact name={en.claim.places}>
            <ul>
              {claim.places.map(({ id, name, role, within }) => (
                <li key={`${id} ${role}`}>
                  {[name, ...within].join(', ')} <span className="small">({en.labels.placeRoles[role]})</span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {claim.topics.length > 0 && <Fact name={en.claim.topics}>{list(claim.topics)}</Fact>}
      </dl>
    </section>
  );
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Time({ time, format }: { time: PublicTime; format: Format }) {
  const words = format.time(time);
  const choice = choiceLine(time, words);
  const clocked = time.precision === 'minute' || time.precision === 'hour';
  return (
    <>
      {time.start ? (
        <time dateTime={time.start}>{clocked ? `${words} ${format.zoneName}` : words}</time>
      ) : (
        words
      )}
      {choice ? <p>{choice}</p> : time.phrase && <p>{en.claim.inWords(quoted(time.phrase))}</p>}
    </>
  );
}
