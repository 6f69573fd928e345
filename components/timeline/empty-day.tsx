import { en } from '@/messages/en';
import type { DayTimeline } from '@/newsroom/timeline/day';

/** An empty day says so, and says what that does not mean. */
export function EmptyDay({ timeline: { previousDay, nextDay } }: { timeline: DayTimeline }) {
  const nothingAtAll = !previousDay && !nextDay;
  return (
    <div className="empty-day">
      <h2>{en.day.emptyTitle}</h2>
      <p>{nothingAtAll ? en.day.nothingYet : en.day.emptyText}</p>
    </div>
  );
}
