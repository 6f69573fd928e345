import { Link } from '@/components/desk/link';
import { deskText } from '@/messages/desk';
import { englishFor } from '@/messages/english';
import { publicTime } from '@/newsroom/events/event';
import type { EventLine } from '@/newsroom/events/find';

const text = deskText.events;

/** Events in a list: title, interval, how many claims, and what readers see. */
export function EventLines({
  events,
  timeZone,
  empty,
}: {
  events: readonly EventLine[];
  timeZone: string;
  empty: string;
}) {
  if (events.length === 0) return <p className="desk-meta">{empty}</p>;
  const format = englishFor(timeZone);
  return (
    <ul className="desk-lines">
      {events.map((event) => (
        <li key={event.id}>
          <Link
            href={`/desk/events/${event.id}`}
            className="font-serif text-[1.0625rem] leading-snug font-semibold"
          >
            {event.title}
          </Link>
          <p className="desk-meta mt-0.5 flex flex-wrap gap-x-4">
            <span>{format.time(publicTime(event))}</span>
            <span>{text.countOfClaims(event.claims)}</span>
            <span>{`${text.state} ${event.isPublic ? text.isPublic : text.isNotPublic}`}</span>
            {event.joinedTo && <span>{text.joinedElsewhere}</span>}
            {event.isWaiting && <span>{text.isWaiting}</span>}
          </p>
          {event.publicTitle !== null && event.publicTitle !== event.title && (
            <p className="desk-told mt-1">{text.publicTitle(event.publicTitle)}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
