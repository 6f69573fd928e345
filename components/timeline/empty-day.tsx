import { en } from '@/messages/en';
import { pluralOf, shortDay } from '@/messages/format';
import type { DayTimeline } from '@/newsroom/timeline/day';
import { addressAt } from '@/newsroom/timeline/moment';

/** An empty day says so, says what that does not mean, and where there is something. */
export function EmptyDay({
  timeline: { asOf, situation, day, previousDay, nextDay },
}: {
  timeline: DayTimeline;
}) {
  const nearest = [previousDay, nextDay].filter((other) => other !== null);
  return (
    <div className="empty-day">
      <h2>{en.day.emptyTitle}</h2>
      <p>{nearest.length === 0 ? en.day.nothingYet : en.day.emptyText}</p>
      {nearest.length > 0 && (
        <p>
          {pluralOf(nearest.length, en.day.nearest)}{' '}
          {nearest.map((other, i) => (
            <span key={other}>
              {i > 0 && ', '}
              <a href={addressAt(`/${situation.slug}/${other}`, asOf)}>{shortDay(other, day)}</a>
            </span>
          ))}
          .
        </p>
      )}
    </div>
  );
}
