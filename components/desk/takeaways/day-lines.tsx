import { Link } from '@/components/desk/link';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import { dayInFull, setInType, shortened } from '@/messages/english';
import type { TakeawayDay } from '@/newsroom/takeaways/find';
import { textOf } from '@/newsroom/takeaways/takeaway';

const text = deskText.takeaways;

/** The days of a situation: which have a lede, which wait for review, which rest on something that has changed. */
export function DayLines({
  days,
  situation,
}: {
  days: readonly TakeawayDay[];
  situation: { slug: string; timeZone: string };
}) {
  if (days.length === 0) return <p className="desk-meta">{text.none}</p>;
  return (
    <ul className="desk-lines">
      {days.map((line) => (
        <li key={line.day}>
          <p className="flex flex-wrap items-baseline justify-between gap-x-5">
            <Link href={`/desk/takeaways/${situation.slug}/${line.day}`} className="font-semibold">
              {dayInFull(line.day)}
            </Link>
            <span className="desk-meta">{text.claims(line.claims)}</span>
          </p>
          <p className="desk-meta flex flex-wrap gap-x-4">
            {statesOf(line, situation.timeZone).map((state) => (
              <span key={state}>{state}</span>
            ))}
          </p>
          {line.flags.length > 0 && (
            <p className="desk-told mt-1">
              <b>{text.flagged(line.flags.length)}</b>
            </p>
          )}
          {line.shown && (
            <p className={`mt-1 font-serif text-ink-2 ${line.shown.withdrawal ? 'line-through' : ''}`}>
              {setInType(shortened(textOf(line.shown.sentences), 160))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function statesOf({ shown, waiting, isReturned }: TakeawayDay, timeZone: string): string[] {
  const states = [
    shown && (shown.withdrawal ? text.withdrawn : text.published),
    waiting && text.waits(waiting.by, when(waiting.at, timeZone)),
    isReturned && text.returned,
  ].filter((state) => typeof state === 'string');
  return states.length > 0 ? states : [text.noLede];
}
