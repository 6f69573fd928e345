import type { DayTimeline } from '@/newsroom/timeline/day';
import type { Setting } from './setting';

/** What began in the evening and stands on the day on which the night ends: named here, told there. */
export function Overnight({
  timeline: { situation, day, overnight },
  setting: { link, words },
}: {
  timeline: DayTimeline;
  setting: Setting;
}) {
  const next = overnight[0]?.day;
  if (!next) return null;
  return (
    <section className="overnight" aria-labelledby="overnight">
      <h2 id="overnight">{words.texts.day.overnightTitle(words.shortDay(next, day))}</h2>
      <p>{words.texts.day.overnightText}</p>
      <ul lang={situation.language}>
        {overnight.map(({ event, day: at, claims }) => {
          const first = claims[0];
          if (!first) return null;
          const page = `/${situation.slug}/${at}`;
          const mark = event ? `event-${event.eventId}` : `claim-${first.claimId}`;
          return (
            <li key={first.claimId}>
              <a href={link(`${page}#${mark}`)}>{event ? event.title : words.setInType(first.statement)}</a>
              {event && (
                <span className="num" lang={words.language}>
                  {' '}
                  {words.count(claims.length, words.texts.counts.claims)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
