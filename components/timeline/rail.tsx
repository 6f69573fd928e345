import type { FilteredDay } from '@/newsroom/timeline/filter-day';
import { Calendar } from './calendar';
import { Filters } from './filters';
import type { Setting } from './setting';

/** Beside the day: the month, what is shown of the day, and what else one can choose to see of it. */
export function Rail({ day, setting }: { day: FilteredDay; setting: Setting }) {
  const { words } = setting;
  const { timeline } = day;
  const events = timeline.groups.flatMap(({ event, claims }) =>
    event ? [{ event, claims: claims.length }] : [],
  );
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
      <Filters day={day} setting={setting} />
    </aside>
  );
}
