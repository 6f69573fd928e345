import { Changed } from '@/components/desk/changed';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import { englishFor } from '@/messages/english';
import { publicTime } from '@/newsroom/events/event';
import type { EventRevision } from '@/newsroom/events/find';

const text = deskText.events;

/** The revisions of title and interval, the latest first, each with what it changed and what was decided on it. */
export function EventHistory({
  revisions,
  timeZone,
}: {
  revisions: readonly EventRevision[];
  timeZone: string;
}) {
  const format = englishFor(timeZone);
  const words = (revision: EventRevision) => `${revision.title} · ${format.time(publicTime(revision))}`;
  return (
    <ol className="text-sm text-ink-2 [&_b]:font-[550] [&_b]:text-ink">
      {revisions.map((revision, i) => (
        <li key={revision.id} className="border-l-2 border-rule-2 py-1.5 pl-4">
          <b>{text.revisionBy(revision.number)}</b> {revision.by}, {when(revision.at, timeZone)}
          {revision.changeKind && ` · ${revision.changeKind.replace('_', ' ')}: ${revision.changeReason}`}
          <span className="block font-serif text-[0.9375rem] text-ink">
            <Changed before={words(revisions[i + 1] ?? revision)} after={words(revision)} side="both" />
          </span>
          {revision.decision && (
            <span className="block">
              <b>
                {text.decided[revision.decision.decision]} {revision.decision.by}
              </b>
              , {when(revision.decision.at, timeZone)}
              {revision.decision.reason && `: ${revision.decision.reason}`}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
