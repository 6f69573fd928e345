import { deskText } from '@/messages/desk';
import { shortDay } from '@/messages/english';
import type { InboxLine } from '@/newsroom/desk/inbox';
import { when } from './when';

const text = deskText.inbox;

/** What concerns a person, the newest first; what is not read stands out. Each line leads to its thing. */
export function InboxList({ lines }: { lines: readonly InboxLine[] }) {
  return (
    <ol className="desk-lines">
      {lines.map(({ id, kind, subjectKind, about, by, at, situation, isRead }) => (
        <li key={id} className="desk-inbox" data-unread={!isRead || undefined}>
          <p className="desk-meta flex flex-wrap gap-x-4">
            <span className={isRead ? '' : 'font-semibold text-ink'}>
              {!isRead && <span className="sr-only">{text.isUnread} </span>}
              {text.what[kind](by ?? text.program)}
            </span>
            <span>{when(at, situation?.timeZone ?? 'UTC')}</span>
          </p>
          {/* Opening it marks it as read, so nothing may open it beforehand. */}
          <a
            href={`/desk/inbox/${id}`}
            className={`mt-0.5 inline-block font-serif text-[1.0625rem] leading-snug ${isRead ? '' : 'font-semibold'}`}
          >
            {subjectKind === 'takeaway' && about
              ? deskText.queue.takeaway(shortDay(about))
              : about || text.things[subjectKind]}
          </a>
        </li>
      ))}
    </ol>
  );
}
