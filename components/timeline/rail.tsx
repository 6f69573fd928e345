import { StandingShape } from '@/components/ui/standing-badge';
import { countDay, type DayTimeline } from '@/newsroom/timeline/day';
import { Calendar } from './calendar';
import type { Setting } from './setting';

/** Beside the day: the month, what the day holds, and what the shapes mean. */
export function Rail({ timeline, setting }: { timeline: DayTimeline; setting: Setting }) {
  const { words } = setting;
  const events = timeline.groups.flatMap(({ event, claims }) =>
    event ? [{ event, claims: claims.length }] : [],
  );
  const { standings } = countDay(timeline);
  return (
    <aside className="rail">
      <Calendar timeline={timeline} setting={setting} />
      {events.length > 1 && (
        <nav aria-labelledby="rail-contents" className="rail-part">
          <h2 id="rail-contents">{words.texts.day.contents}</h2>
          <ul>
            {events.map(({ event, claims }) => (
              <li key={event.eventId}>
                <a href={`#event-${event.eventId}`} lang={timeline.situation.language}>
                  {event.title}
                </a>
                <span className="num">{words.number(claims)}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {standings.length > 0 && (
        <section aria-labelledby="rail-standing" className="rail-part">
          <h2 id="rail-standing">{words.texts.day.standing}</h2>
          <ul>
            {standings.map(({ standing, claims }) => (
              <li key={standing} title={words.standingMeaning(standing)}>
                <span className={`rail-standing ${standing}`}>
                  <StandingShape standing={standing} />
                  {words.standingWord(standing)}
                </span>
                <span className="num">{words.number(claims)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
