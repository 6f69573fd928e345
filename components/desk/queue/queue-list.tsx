import type { FormAction } from '@/components/desk/form/form-state';
import { Link } from '@/components/desk/link';
import { deskText } from '@/messages/desk';
import { en } from '@/messages/en';
import { englishFor, shortDay, standingWord } from '@/messages/english';
import type { QueueItem } from '@/newsroom/queue/find';
import { shownStanding } from '@/newsroom/timeline/standing';
import { TakeCare } from './take-care';

const text = deskText.queue;

type Props = {
  items: readonly QueueItem[];
  me: string;
  now: Date;
  /** The page's address with what narrows it: one comes back to it. */
  page: string;
  take: FormAction;
  /** Left out where there is only one. */
  tellsSituation: boolean;
};

/** What waits: why, what it is, since when, and who takes care of it. */
export function QueueList({ items, me, now, page, take, tellsSituation }: Props) {
  return (
    <ol className="desk-lines">
      {items.map((item) => (
        <li key={item.id} className="desk-waiting">
          <p className={`why ${isPressing(item) ? 'is-pressing' : ''}`}>{reasonOf(item, now)}</p>
          <div className="what">
            <Link href={addressOf(item)} className="font-serif text-[1.0625rem] leading-snug font-semibold">
              {titleOf(item)}
            </Link>
            <p className="desk-meta mt-0.5 flex flex-wrap gap-x-4">
              {factsOf(item, me, now, tellsSituation).map((fact) => (
                <span key={fact}>{fact}</span>
              ))}
            </p>
            {item.waiting.reason === 'returned' && item.claim?.returned && (
              <p className="desk-told mt-1.5">
                <b>{item.claim.returned.by}:</b> {item.claim.returned.reason}
              </p>
            )}
          </div>
          {item.thing === 'claim' && item.waiting.reason !== 'draft' && (
            <TakeCare
              id={item.id}
              title={titleOf(item)}
              assigned={item.assigned}
              me={me}
              page={page}
              action={take}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

/** Readers see something that is wrong, or will see something soon. */
function isPressing({ waiting }: QueueItem): boolean {
  return waiting.reason === 'flagged' || (waiting.reason === 'review' && waiting.changes === 'correction');
}

function reasonOf({ waiting, situation }: QueueItem, now: Date): string {
  switch (waiting.reason) {
    case 'review':
      return waiting.changes ? text.changes[waiting.changes] : text.review;
    case 'embargo':
      return waiting.until ? text.due(momentOf(waiting.until, situation.timeZone, now)) : text.held;
    default:
      return text[waiting.reason];
  }
}

/** The year goes without saying where it is this one. */
function momentOf(moment: Date, timeZone: string, now: Date): string {
  const format = englishFor(timeZone);
  return format.moment(moment.toISOString(), format.dayOf(now.toISOString()));
}

function titleOf({ thing, title }: QueueItem): string {
  switch (thing) {
    case 'takeaway':
      return text.takeaway(shortDay(title));
    case 'event':
      return text.titleOf(title);
    case 'report':
      return title || text.untitledReport;
    case 'claim':
      return title || deskText.claimLine.untitled;
  }
}

function addressOf({ thing, id, waiting, situation, title }: QueueItem): string {
  switch (thing) {
    case 'takeaway':
      return `/desk/takeaways/${situation.slug}/${title}`;
    case 'event':
      return `/desk/events/${id}`;
    case 'report':
      return `/desk/reports/${id}`;
    case 'claim':
      return waiting.reason === 'review' ? `/desk/review/${id}` : `/desk/claims/${id}`;
  }
}

function factsOf(
  { by, assigned, claim, situation, since, waiting }: QueueItem,
  me: string,
  now: Date,
  tellsSituation: boolean,
): string[] {
  const { published, kind, submitted } = claim ?? {};
  const said: (string | false | null | undefined)[] = [
    by && (by.id !== me ? text.by(by.name) : waiting.reason === 'review' && text.byYou),
    text.since(ageOf(since, now)),
    published &&
      kind &&
      standingWord(shownStanding({ standing: published.standing, claimKind: kind })).toLowerCase(),
    submitted && submitted.number > 1 && deskText.claimLine.revision(submitted.number),
    kind && en.labels.claimKinds[kind].toLowerCase(),
    claim?.day && shortDay(claim.day),
    tellsSituation && situation.title,
    assigned && (assigned.id === me ? text.withYou : text.with(assigned.name)),
  ];
  return said.filter((fact) => typeof fact === 'string');
}

function ageOf(since: Date, now: Date): string {
  const hours = Math.max(0, Math.floor((now.getTime() - since.getTime()) / 3_600_000));
  return hours < 24 ? text.hours(hours) : text.days(Math.floor(hours / 24));
}
