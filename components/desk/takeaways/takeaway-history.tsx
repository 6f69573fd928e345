import { Changed } from '@/components/desk/changed';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import type { TakeawayRevision } from '@/newsroom/takeaways/find';
import { textOf } from '@/newsroom/takeaways/takeaway';

const text = deskText.takeaways;

/** The revisions, the latest first, each with what it changed and what was decided on it. */
export function TakeawayHistory({
  revisions,
  timeZone,
}: {
  revisions: readonly TakeawayRevision[];
  timeZone: string;
}) {
  return (
    <ol className="text-sm text-ink-2 [&_b]:font-[550] [&_b]:text-ink">
      {revisions.map((revision, i) => {
        const now = textOf(revision.sentences);
        const before = revisions[i + 1];
        return (
          <li key={revision.id} className="border-l-2 border-rule-2 py-1.5 pl-4">
            <b>{text.revisionBy(revision.number)}</b> {revision.by}, {when(revision.at, timeZone)}
            {revision.changeKind && ` · ${revision.changeKind.replace('_', ' ')}: ${revision.changeReason}`}
            <span className="block font-serif text-[0.9375rem] text-ink">
              <Changed before={before ? textOf(before.sentences) : now} after={now} side="both" />
            </span>
            {revision.decision ? (
              <span className="block">
                <b>
                  {text.decided[revision.decision.decision]} {revision.decision.by}
                </b>
                , {when(revision.decision.at, timeZone)}
                {revision.decision.reason && `: ${revision.decision.reason}`}
              </span>
            ) : (
              i === 0 && <span className="block">{text.waiting}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
