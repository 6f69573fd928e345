import { StandingShape } from '@/components/ui/standing-badge';
import { en } from '@/messages/en';
import { number } from '@/messages/format';
import { standingMeaning, standingWord } from '@/messages/standing';
import { countDay, type DayTimeline } from '@/newsroom/timeline/day';
import { Calendar } from './calendar';

/** Beside the day: the month, what the day holds, and what the shapes mean. */
export function Rail({ timeline }: { timeline: DayTimeline }) {
  const events = timeline.groups.flatMap(({ event, claims }) =>
    event ? [{ event, claims: claims.length }] : [],
  );
  const { standings } = countDay(timeline);
  return (
    <aside className="rail">
      <Calendar timeline={timeline} />
      {events.length > 1 && (
        <nav aria-labelledby="rail-contents" className="rail-part">
          <h2 id="rail-contents">{en.day.contents}</h2>
          <ul>
            {events.map(({ event, claims }) => (
              <li key={event.eventId}>
                <a href={`#event-${event.eventId}`} lang={timeline.situation.language}>
                  {event.title}
                </a>
                <span className="num">{number(claims)}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {standings.length > 0 && (
        <section aria-labelledby="rail-standing" className="rail-part">
          <h2 id="rail-standing">{en.day.standing}</h2>
          <ul>
            {standings.map(({ standing, claims }) => (
              <li key={standing} title={standingMeaning(standing)}>
                <span className={`rail-standing ${standing}`}>
                  <StandingShape standing={standing} />
                  {standingWord(standing)}
                </span>
                <span className="num">{number(claims)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
