import { en } from '@/messages/en';
import { count, month, shortDay } from '@/messages/format';
import { type CalendarDay, weeksOf } from '@/newsroom/timeline/calendar';
import type { DayTimeline } from '@/newsroom/timeline/day';
import { addressAt } from '@/newsroom/timeline/moment';

/** The month as a table; a day with entries is a link, shaded by how many it holds. On a phone its week is left. */
export function Calendar({ timeline: { asOf, situation, day, month: entries } }: { timeline: DayTimeline }) {
  return (
    <nav aria-label={en.day.calendar} className="calendar">
      <table>
        <caption>{month(day)}</caption>
        <thead>
          <tr>
            {en.day.weekdays.map((name) => (
              <th key={name} scope="col" abbr={name}>
                {name.slice(0, 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(day, entries).map((week) => (
            <tr
              key={week.find(Boolean)?.day}
              className={week.some((cell) => cell?.day === day) ? 'this-week' : undefined}
            >
              {week.map((cell, i) => (
                <td key={cell?.day ?? `blank ${i}`}>
                  {cell && (
                    <Day
                      cell={cell}
                      page={addressAt(`/${situation.slug}/${cell.day}`, asOf)}
                      current={cell.day === day}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </nav>
  );
}

function Day({ cell, page, current }: { cell: CalendarDay; page: string; current: boolean }) {
  const dayOfMonth = Number(cell.day.slice(8));
  const here = current ? 'date' : undefined;
  if (cell.claims === 0) return <span aria-current={here}>{dayOfMonth}</span>;
  return (
    <a
      href={page}
      aria-current={here}
      aria-label={`${shortDay(cell.day)}, ${count(cell.claims, en.counts.claims)}`}
      className={`shade-${cell.shade}`}
    >
      {dayOfMonth}
    </a>
  );
}
