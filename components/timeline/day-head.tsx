import { countDay, type DayTimeline } from '@/newsroom/timeline/day';
import type { Setting } from './setting';

/** Where we are, the date in full, and what the day holds. */
export function DayHead({ timeline, setting }: { timeline: DayTimeline; setting: Setting }) {
  const { situation, day, updatedAt } = timeline;
  const { link, words } = setting;
  const counts = countDay(timeline);
  return (
    <header className="day-head">
      <div className="crumb">
        <a href={link(`/${situation.slug}`)} lang={situation.language}>
          {situation.title}
        </a>
        <Neighbours timeline={timeline} setting={setting} />
      </div>
      <h1 className="display">
        <time dateTime={day}>{words.capital(words.dayInFull(day))}</time>
      </h1>
      {counts.claims > 0 && (
        <ul className="counts num">
          <li>
            <b>{words.number(counts.claims)}</b> {words.pluralOf(counts.claims, words.texts.counts.claims)}
            {counts.sources > 0 && (
              <>
                {' '}
                {words.texts.counts.from} <b>{words.number(counts.sources)}</b>{' '}
                {words.pluralOf(counts.sources, words.texts.counts.fromSources)}
              </>
            )}
          </li>
          {counts.standings.map(({ standing, claims }) => (
            <li key={standing}>
              <b>{words.number(claims)}</b> {words.pluralOf(claims, words.texts.counts.standings[standing])}
            </li>
          ))}
          {counts.corrections > 0 && (
            <li>
              <b>{words.number(counts.corrections)}</b>{' '}
              {words.pluralOf(counts.corrections, words.texts.counts.corrections)}
            </li>
          )}
          {updatedAt && (
            <li>
              {words.texts.time.updated} <time dateTime={updatedAt}>{words.updated(updatedAt, day)}</time>
            </li>
          )}
          <li>
            <a href={link(`/${situation.slug}/${day}/cite`)}>{words.texts.cite.link}</a>
          </li>
        </ul>
      )}
    </header>
  );
}

export function Neighbours({
  timeline: { day, previousDay, nextDay },
  setting: { slug, link, words },
}: {
  timeline: DayTimeline;
  setting: Setting;
}) {
  return (
    <nav aria-label={words.texts.day.neighbours} className="neighbours">
      {previousDay && (
        <a
          href={link(`/${slug}/${previousDay}`)}
          rel="prev"
          aria-label={`${words.texts.day.previous}: ${words.shortDay(previousDay)}`}
        >
          ‹ {words.shortDay(previousDay, day)}
        </a>
      )}
      {nextDay && (
        <a
          href={link(`/${slug}/${nextDay}`)}
          rel="next"
          aria-label={`${words.texts.day.next}: ${words.shortDay(nextDay)}`}
        >
          {words.shortDay(nextDay, day)} ›
        </a>
      )}
    </nav>
  );
}
