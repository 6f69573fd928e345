import { en } from '@/messages/en';
import { dayInFull, formatFor, number, pluralOf, shortDay } from '@/messages/format';
import { countDay, type DayTimeline } from '@/newsroom/timeline/day';
import { addressAt } from '@/newsroom/timeline/moment';

/** Where we are, the date in full, and what the day holds. */
export function DayHead({ timeline }: { timeline: DayTimeline }) {
  const { asOf, situation, day, updatedAt } = timeline;
  const counts = countDay(timeline);
  const format = formatFor(situation.timeZone);
  return (
    <header className="day-head">
      <div className="crumb">
        <a href={addressAt(`/${situation.slug}`, asOf)} lang={situation.language}>
          {situation.title}
        </a>
        <Neighbours timeline={timeline} />
      </div>
      <h1 className="display">
        <time dateTime={day}>{dayInFull(day)}</time>
      </h1>
      {counts.claims > 0 && (
        <ul className="counts num">
          <li>
            <b>{number(counts.claims)}</b> {pluralOf(counts.claims, en.counts.claims)}
            {counts.sources > 0 && (
              <>
                {' '}
                {en.counts.from} <b>{number(counts.sources)}</b> {pluralOf(counts.sources, en.counts.sources)}
              </>
            )}
          </li>
          {counts.standings.map(({ standing, claims }) => (
            <li key={standing}>
              <b>{number(claims)}</b> {en.counts.standings[standing]}
            </li>
          ))}
          {counts.corrections > 0 && (
            <li>
              <b>{number(counts.corrections)}</b> {pluralOf(counts.corrections, en.counts.corrections)}
            </li>
          )}
          {updatedAt && (
            <li>
              {en.time.updated} <time dateTime={updatedAt}>{format.updated(updatedAt, day)}</time>
            </li>
          )}
        </ul>
      )}
    </header>
  );
}

export function Neighbours({
  timeline: { asOf, situation, day, previousDay, nextDay },
}: {
  timeline: DayTimeline;
}) {
  return (
    <nav aria-label={en.day.neighbours} className="neighbours">
      {previousDay && (
        <a
          href={addressAt(`/${situation.slug}/${previousDay}`, asOf)}
          rel="prev"
          aria-label={`${en.day.previous}: ${shortDay(previousDay)}`}
        >
          ‹ {shortDay(previousDay, day)}
        </a>
      )}
      {nextDay && (
        <a
          href={addressAt(`/${situation.slug}/${nextDay}`, asOf)}
          rel="next"
          aria-label={`${en.day.next}: ${shortDay(nextDay)}`}
        >
          {shortDay(nextDay, day)} ›
        </a>
      )}
    </nav>
  );
}
