import type { DayTimeline } from '@/newsroom/timeline/day';
import type { Setting } from './setting';

/** An empty day says so, says what that does not mean, and where there is something. */
export function EmptyDay({
  timeline: { day, previousDay, nextDay },
  setting: { slug, link, words },
}: {
  timeline: DayTimeline;
  setting: Setting;
}) {
  const nearest = [previousDay, nextDay].filter((other) => other !== null);
  return (
    <div className="empty-day">
      <h2>{words.texts.day.emptyTitle}</h2>
      <p>{nearest.length === 0 ? words.texts.day.nothingYet : words.texts.day.emptyText}</p>
      {nearest.length > 0 && (
        <p>
          {words.pluralOf(nearest.length, words.texts.day.nearest)}{' '}
          {nearest.map((other, i) => (
            <span key={other}>
              {i > 0 && ', '}
              <a href={link(`/${slug}/${other}`)}>{words.shortDay(other, day)}</a>
            </span>
          ))}
          .
        </p>
      )}
    </div>
  );
}
