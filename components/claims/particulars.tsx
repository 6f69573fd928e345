import type { ReactNode } from 'react';
import type { Words } from '@/messages/words';
import type { ClaimPage } from '@/newsroom/timeline/claim-page';
import type { Link } from '@/newsroom/timeline/moment';
import type { PublicTime } from '@/newsroom/timeline/version';

/** When, where, of what kind: event time, promised time, the day where it stands, places, topics. */
export function Particulars({
  page: { claim, situation },
  words,
  link,
}: {
  page: ClaimPage;
  words: Words;
  link: Link;
}) {
  return (
    <section aria-labelledby="particulars">
      <h2 id="particulars">{words.texts.claim.facts}</h2>
      <dl>
        <Fact name={words.texts.claim.kind}>{words.texts.labels.claimKinds[claim.claimKind]}</Fact>
        <Fact name={words.texts.claim.time}>
          <Time time={claim.time} words={words} />
        </Fact>
        {claim.due && (
          <Fact name={words.texts.claim.due}>
            <Time time={claim.due} words={words} />
          </Fact>
        )}
        <Fact name={words.texts.claim.day}>
          <a href={link(`/${situation.slug}/${claim.day}#claim-${claim.claimId}`)}>
            {words.capital(words.dayInFull(claim.day))}
          </a>
          {claim.dayBasis !== 'event' && <p>{words.texts.day.basis[claim.dayBasis]}</p>}
        </Fact>
        {claim.places.length > 0 && (
          <Fact name={words.texts.claim.places}>
            <ul lang={situation.language}>
              {claim.places.map(({ id, name, role, within }) => (
                <li key={`${id} ${role}`}>
                  {[name, ...within].join(', ')}{' '}
                  <span className="small" lang={words.language}>
                    ({words.texts.labels.placeRoles[role]})
                  </span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {claim.topics.length > 0 && (
          <Fact name={words.texts.claim.topics}>
            <span lang={situation.language}>{words.list(claim.topics)}</span>
          </Fact>
        )}
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

function Time({ time, words }: { time: PublicTime; words: Words }) {
  const told = words.time(time);
  const choice = words.choiceLine(time, told);
  const clocked = time.precision === 'minute' || time.precision === 'hour';
  return (
    <>
      {time.start ? <time dateTime={time.start}>{clocked ? `${told} ${words.zoneName}` : told}</time> : told}
      {choice ? (
        <p>{choice}</p>
      ) : (
        time.phrase && <p>{words.texts.claim.inWords(words.quoted(time.phrase))}</p>
      )}
    </>
  );
}
