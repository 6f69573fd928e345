import { and, asc, desc, eq, isNotNull, isNull, or, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { claims, drafts } from '@/db/schema/claims';
import { assignments } from '@/db/schema/desk';
import { people } from '@/db/schema/people';
import { reports } from '@/db/schema/reports';
import { situations } from '@/db/schema/situations';
import { claimKinds, standings } from '@/db/vocabulary';
import { type ClaimLine, claimLines } from '@/newsroom/claims/lines';
import { conditionsOf } from '@/newsroom/claims/list';
import type { Context } from '@/newsroom/context';
import { listEventsWaiting } from '@/newsroom/events/find';
import { may, mustAsPerson } from '@/newsroom/policy';
import { listFlaggedTakeaways, listTakeawaysWaiting, type TakeawayLine } from '@/newsroom/takeaways/find';
import { byUrgency, type Waiting } from './urgency';

export const queueThings = ['claim', 'takeaway', 'event', 'report'] as const;
export type QueueThing = (typeof queueThings)[number];
export const queueAges = ['1', '3', '7'] as const;

const open = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** What the queue is narrowed to, as an address says it. What means nothing is as if it were not there. */
export const queueFilter = z.object({
  thing: open(z.enum(queueThings)),
  kind: open(z.enum(claimKinds)),
  situation: open(z.uuid()),
  /** Who wrote it or takes care of it. */
  person: open(z.uuid()),
  standing: open(z.enum([...standings, 'none'])),
  /** Waiting for longer than so many days. */
  age: open(z.enum(queueAges)),
});
export type QueueFilter = z.output<typeof queueFilter>;

export type QueueItem = {
  thing: QueueThing;
  id: string;
  /** Statement, title or, for a takeaway, its day. */
  title: string;
  situation: { id: string; slug: string; title: string; timeZone: string };
  waiting: Waiting;
  since: Date;
  by: { id: string; name: string } | null;
  assigned: { id: string; name: string } | null;
  claim: ClaimLine | null;
};

export type Queue = {
  /** What the person can do something about, the most urgent first. */
  mine: QueueItem[];
  /** What waits for others: one's own work, and what somebody else takes care of. */
  others: QueueItem[];
  drafts: QueueItem[];
  published: ClaimLine[];
};

const most = 500;

/**
 * What waits at the desk, seen by the person who asks.
 *
 * @param filter as queueFilter takes it.
 * @throws NotAllowed
 */
export async function findQueue(ctx: Context, filter: unknown = {}): Promise<Queue> {
  const me = mustAsPerson(ctx.actor, 'read the desk');
  const asked = queueFilter.parse(filter);
  const has = (thing: QueueThing) =>
    (!asked.thing || asked.thing === thing) && (thing === 'claim' || !(asked.kind || asked.standing));
  const [claimItems, takeaways, titles, unfinished, published] = await Promise.all([
    has('claim') ? waitingClaims(ctx, me.id, asked) : [],
    has('takeaway') ? waitingTakeaways(ctx) : [],
    has('event') ? waitingEvents(ctx) : [],
    has('report') ? ownReports(ctx, me.id) : [],
    has('claim') ? lastPublished(ctx, asked) : [],
  ]);
  const now = ctx.clock.now();
  const items = [
    ...claimItems,
    ...[...takeaways, ...titles, ...unfinished].filter((item) => isAskedFor(item, asked)),
  ]
    .filter(({ since }) => !asked.age || now.getTime() - since.getTime() > Number(asked.age) * 86_400_000)
    .sort(byUrgency(now));
  const queue: Queue = { mine: [], others: [], drafts: [], published };
  const decides = may(me, 'review a claim');
  for (const item of items) queue[partOf(item, me.id, decides)].push(item);
  queue.drafts.reverse();
  return queue;
}

/**
 * The claim that this person should review next: the most urgent of those that they may decide on.
 *
 * @param beside a claim that is not meant, because it was decided on just now.
 */
export async function nextReview(ctx: Context, beside: string): Promise<string | null> {
  const next = (await listReviews(ctx)).find(({ id }) => id !== beside);
  return next?.id ?? null;
}

/** The claims that this person may review, the most urgent first. */
export async function listReviews(ctx: Context): Promise<QueueItem[]> {
  const { mine } = await findQueue(ctx, { thing: 'claim' });
  return mine.filter(({ claim, waiting }) => claim?.waiting && waiting.reason === 'review');
}

function partOf(
  { thing, waiting, claim, by, assigned }: QueueItem,
  me: string,
  decides: boolean,
): 'mine' | 'others' | 'drafts' {
  switch (waiting.reason) {
    case 'draft':
      return 'drafts';
    case 'review': {
      const isOwn = thing === 'claim' ? claim?.isOwnWork : by?.id === me;
      const isTaken = assigned !== null && assigned.id !== me;
      return decides && !isOwn && !isTaken ? 'mine' : 'others';
    }
    case 'embargo':
    case 'flagged':
      return decides ? 'mine' : 'others';
    default:
      return 'mine';
  }
}

async function waitingClaims(ctx: Context, me: string, asked: QueueFilter): Promise<QueueItem[]> {
  const lines = claimLines(ctx);
  const { states, revision } = lines;
  const concerns = or(
    states.waiting,
    states.embargoed,
    and(states.returned, eq(revision.authorId, me)),
    eq(assignments.personId, me),
    eq(drafts.authorId, me),
  ) as SQL;
  const found = await lines.read(
    and(concerns, ...conditionsOf(lines, asked)),
    [asc(revision.submittedAt), asc(claims.id)],
    most,
  );
  return found.map((claim) => claimItem(claim, me));
}

/** A claim has one place in the queue, however many reasons it has to stand there. */
function claimItem(claim: ClaimLine, me: string): QueueItem {
  const { submitted, returned, draft, embargo, assigned, published } = claim;
  const writer = submitted ?? draft;
  const item = (waiting: Waiting, since: Date): QueueItem => ({
    thing: 'claim',
    id: claim.id,
    title: claim.statement,
    situation: claim.situation,
    waiting,
    since,
    by: writer && { id: writer.byId, name: writer.by },
    assigned,
    claim,
  });
  if (returned && !returned.rejected && submitted?.byId === me)
    return item({ reason: 'returned' }, returned.at);
  if (draft?.byId === me) return item({ reason: 'draft' }, draft.at);
  if (claim.waiting && submitted) {
    const changes = published && (submitted.changeKind ?? 'public');
    return item({ reason: 'review', changes, isMine: assigned?.id === me }, submitted.at);
  }
  if (embargo) return item({ reason: 'embargo', until: embargo.until }, embargo.at);
  return item({ reason: 'assigned' }, assigned?.at ?? claim.touchedAt);
}

async function waitingTakeaways(ctx: Context): Promise<QueueItem[]> {
  const [waiting, flagged] = await Promise.all([listTakeawaysWaiting(ctx), listFlaggedTakeaways(ctx)]);
  const item = (line: TakeawayLine, why: Waiting): QueueItem => ({
    thing: 'takeaway',
    id: line.takeawayId,
    title: line.day,
    situation: line.situation,
    waiting: why,
    since: line.at,
    by: { id: line.byId, name: line.by },
    assigned: null,
    claim: null,
  });
  const beingMended = new Set(waiting.map(({ takeawayId }) => takeawayId));
  return [
    ...waiting.map((line) => item(line, { reason: 'review', changes: null, isMine: false })),
    ...flagged
      .filter(({ takeawayId }) => !beingMended.has(takeawayId))
      .map((line) => item(line, { reason: 'flagged' })),
  ];
}

async function waitingEvents(ctx: Context): Promise<QueueItem[]> {
  return (await listEventsWaiting(ctx)).map(({ eventId, situation, title, by, byId, at }) => ({
    thing: 'event',
    id: eventId,
    title,
    situation,
    waiting: { reason: 'review', changes: 'public', isMine: false },
    since: at,
    by: { id: byId, name: by },
    assigned: null,
    claim: null,
  }));
}

/** Reports that the person takes care of and that nobody has finished. */
async function ownReports(ctx: Context, me: string): Promise<QueueItem[]> {
  const rows = await ctx.db
    .select({
      id: reports.id,
      title: reports.title,
      situation: {
        id: situations.id,
        slug: situations.slug,
        title: situations.title,
        timeZone: situations.timeZone,
      },
      since: assignments.assignedAt,
      assigned: { id: people.id, name: people.name },
    })
    .from(assignments)
    .innerJoin(people, eq(people.id, assignments.personId))
    .innerJoin(reports, eq(reports.id, assignments.subjectId))
    .innerJoin(situations, eq(situations.id, reports.situationId))
    .where(
      and(eq(assignments.subjectKind, 'report'), eq(assignments.personId, me), isNull(reports.finishedAt)),
    )
    .orderBy(asc(assignments.assignedAt))
    .limit(most);
  return rows.map((row) => ({
    ...row,
    thing: 'report',
    title: row.title ?? '',
    waiting: { reason: 'finish' },
    by: null,
    claim: null,
  }));
}

function isAskedFor({ situation, by, assigned }: QueueItem, asked: QueueFilter): boolean {
  return (
    (!asked.situation || asked.situation === situation.id) &&
    (!asked.person || asked.person === by?.id || asked.person === assigned?.id)
  );
}

function lastPublished(ctx: Context, asked: QueueFilter): Promise<ClaimLine[]> {
  const lines = claimLines(ctx);
  const { published } = lines;
  return lines.read(
    and(isNotNull(published.at), ...conditionsOf(lines, asked)),
    [desc(published.at), desc(claims.id)],
    10,
  );
}
