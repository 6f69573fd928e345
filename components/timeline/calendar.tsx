import type { Words } from '@/messages/words';
import { type CalendarDay, weeksOf } from '@/newsroom/timeline/calendar';
import type { DayTimeline } from '@/newsroom/timeline/day';
import type { Setting } from './setting';

/** The month as a table; a day with entries is a link, shaded by how many it holds. On a phone its week is left. */
export function Calendar({
  timeline: { day, month: entries },
  setting: { slug, link, words },
}: {
  timeline: DayTimeline;
  setting: Setting;
}) {
  return (
    <nav aria-label={words.texts.day.calendar} className="calendar">
      <table>
        <caption>{words.capital(words.month(day))}</caption>
        <thead>
          <tr>
            {words.texts.day.weekdays.map((name, i) => (
              <th key={name} scope="col" abbr={name}>
                {words.texts.day.weekdayHeads[i]}
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
                      page={link(`/${slug}/${cell.day}`)}
                      current={cell.day === day}
                      words={words}
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

function Day({
  cell,
  page,
  current,
  words,
}: {
  cell: CalendarDay;
  page: string;
  current: boolean;
  words: Words;
}) {
  const dayOfMonth = Number(cell.day.slice(8));
  const here = current ? 'date' : undefined;
  if (cell.claims === 0) return <span aria-current={here}>{dayOfMonth}</span>;
  const claims = words.count(cell.claims, words.texts.counts.claims);
  return (
    <a
      href={page}
      aria-current={here}
      aria-label={`${words.shortDay(cell.day)}, ${claims}`}
      title={claims}
      className={`shade-${cell.shade}`}
    >
      {dayOfMonth}
    </a>
  );
}
