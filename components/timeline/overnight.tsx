import { en } from '@/messages/en';
import { count, setInType, shortDay } from '@/messages/format';
import type { DayTimeline } from '@/newsroom/timeline/day';
import { addressAt } from '@/newsroom/timeline/moment';

/** What began in the evening and stands on the day on which the night ends: named here, told there. */
export function Overnight({ timeline: { asOf, situation, day, overnight } }: { timeline: DayTimeline }) {
  const next = overnight[0]?.day;
  if (!next) return null;
  return (
    <section className="overnight" aria-labelledby="overnight">
      <h2 id="overnight">{en.day.overnightTitle(shortDay(next, day))}</h2>
      <p>{en.day.overnightText}</p>
      <ul lang={situation.language}>
        {overnight.map(({ event, day: at, claims }) => {
          const first = claims[0];
          if (!first) return null;
          const page = `/${situation.slug}/${at}`;
          const mark = event ? `event-${event.eventId}` : `claim-${first.claimId}`;
          return (
            <li key={first.claimId}>
              <a href={addressAt(`${page}#${mark}`, asOf)}>
                {event ? event.title : setInType(first.statement)}
              </a>
              {event && (
                <span className="num" lang="en-GB">
                  {' '}
                  {count(claims.length, en.counts.claims)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
