import { randomUUID } from 'node:crypto';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { claims, drafts } from '@/db/schema/claims';
import { eventRevisions, events } from '@/db/schema/events';
import { eventSplits } from '@/db/schema/merges';
import { wroteEventTitle } from '@/newsroom/claims/verdict';
import type { Context } from '@/newsroom/context';
import { canonicalText } from '@/newsroom/digest';
import { Conflict, RuleBroken } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { latestVersion } from '@/newsroom/timeline/latest';
import { type NewVersion, publish } from '@/newsroom/timeline/publish';
import type { ClaimVersion, EventVersion, PublicTextStep } from '@/newsroom/timeline/version';
import { claimsOfEvents } from './claims-of';
import { publicTime, splitEventInput } from './event';
import { type KnownEvent, lockEventRows, lockEvents, withStep } from './public-change';
import { bylineOf } from './text-review';

type Told = Omit<PublicTextStep, 'text' | 'what'> & { reason: string };

/**
 * Divides a public event: some of its claims go to another event of the situation, which becomes public with them where it was not.
 * The first address stays and names both parts.
 *
 * @throws RuleBroken not_published, unknown_event (at 'toEventId'), merge_event_itself, event_merged, own_event_title, split_without_claims,
 *   split_takes_all (at 'claims'). Conflict when the event changed meanwhile. NotFound. NotAllowed. ZodError.
 */
export async function splitEvent(
  ctx: Context,
  input: unknown,
): Promise<{ eventId: string; toEventId: string }> {
  const person = mustAsPerson(ctx.actor, 'split an event');
  const { eventId, toEventId, claims: asked, reason, publicVersionId } = splitEventInput.parse(input);
  return change(ctx, { action: 'split event', subjectKind: 'event', subjectId: eventId }, async (c) => {
    if (eventId === toEventId) throw new RuleBroken('merge_event_itself', 'toEventId');
    const claimIds = await lockClaims(c, eventId, asked);
    await lockEventRows(c, [eventId, toEventId]);
    const [event] = await lockEvents(c, [eventId] as const);
    const { situationId } = event;
    c.about({ situationId });
    if (event.versionId !== publicVersionId) throw new Conflict('event');
    if (event.shown.mergedIntoId) throw new RuleBroken('event_merged');
    const target = await targetOf(c, toEventId, situationId, person.id);
    await c.insert(eventSplits, {
      ...{ id: randomUUID(), eventId, toEventId, claimIds, reason },
      ...{ decidedById: person.id, decidedAt: c.now },
    });
    await moveDrafts(c, claimIds, eventId, toEventId);
    const by = await bylineOf(c, person.id);
    await publish(ctx, c, situationId, async (stamp) => {
      const told: Told = { at: stamp.toISOString(), by, reason };
      const moved = await movedClaims(c, claimIds, toEventId, told);
      const [now] = await lockEvents(c, [eventId] as const);
      return [...parts(now, target, told, new Set(claimIds), moved.length > 0), ...moved];
    });
    return { eventId, toEventId };
  });
}

/** Locks the claims that go, in the order of their ids: before the events, as whoever publishes one of them does. */
async function lockClaims(c: Change, eventId: string, asked: readonly string[]): Promise<string[]> {
  const wanted = [...asked].sort();
  if (wanted.length === 0) throw new RuleBroken('split_without_claims', 'claims');
  await c.tx
    .select({ id: claims.id })
    .from(claims)
    .where(inArray(claims.id, wanted))
    .orderBy(claims.id)
    .for('update');
  const own = (await claimsOfEvents(c.tx, [eventId])).map(({ claimId }) => claimId);
  const going = wanted.filter((id) => own.includes(id));
  if (going.length === 0) throw new RuleBroken('split_without_claims', 'claims');
  if (going.length === own.length) throw new RuleBroken('split_takes_all', 'claims');
  return going;
}

type Target = { eventId: string; title: string; version: EventVersion; isPublic: boolean };

/** The other part. Promise 3: nobody makes a title public that they wrote themselves. */
async function targetOf(c: Change, id: string, situationId: string, personId: string): Promise<Target> {
  const [row] = await c.tx
    .select({ event: events, revision: eventRevisions })
    .from(events)
    .innerJoin(eventRevisions, eq(eventRevisions.eventId, events.id))
    .where(and(eq(events.id, id), eq(events.situationId, situationId)))
    .orderBy(desc(eventRevisions.number))
    .limit(1);
  if (!row) throw new RuleBroken('unknown_event', 'toEventId');
  const known = await latestVersion<EventVersion>(c.tx, 'event', id);
  if (known?.shown.mergedIntoId) throw new RuleBroken('event_merged', 'toEventId');
  const { revision } = row;
  if (wroteEventTitle(personId, { isPublic: known !== null, authorId: revision.authorId }))
    throw new RuleBroken('own_event_title', 'toEventId');
  const title = known?.shown.title ?? revision.title ?? '';
  const { publishedAt, ...shown } = known?.shown ?? {
    ...{ publishedAt: '', kind: 'event' as const, eventId: id, title, time: publicTime(revision) },
  };
  return { eventId: id, title, version: shown, isPublic: known !== null };
}

/** The two events as readers see them from now on; the second only where a public claim takes it along. */
function parts(
  event: KnownEvent,
  target: Target,
  told: Told,
  going: ReadonlySet<string>,
  hasPublicClaims: boolean,
): NewVersion[] {
  const { at, by, reason } = told;
  const { claimOrder, ...left } = withStep(event, { ...told, what: 'split' });
  const order = claimOrder?.filter((id) => !going.has(id)) ?? [];
  const splitInto = [...(left.splitInto ?? []), { eventId: target.eventId, reason, by, at }];
  const first: EventVersion = { ...left, ...(order.length > 0 && { claimOrder: order }) };
  if (!hasPublicClaims && !target.isPublic) return [];
  const history = target.version.history ?? [];
  return [
    { subjectId: event.id, payload: { ...first, splitInto } },
    {
      subjectId: target.eventId,
      payload: {
        ...target.version,
        splitFrom: { eventId: event.id, reason, by, at },
        history: [
          ...history,
          { ...told, what: target.isPublic ? 'received' : 'published', text: target.title },
        ],
      },
    },
  ];
}

/** The public claims among those that go, each as it stands, under the other event. */
async function movedClaims(
  c: Change,
  claimIds: readonly string[],
  eventId: string,
  told: Told,
): Promise<NewVersion[]> {
  const moved: NewVersion[] = [];
  for (const claimId of claimIds) {
    const before = await latestVersion<ClaimVersion>(c.tx, 'claim', claimId);
    if (!before?.revisionId || !before.reviewId) continue;
    const { publishedAt, ...shown } = before.shown;
    const { statement, standing } = shown;
    moved.push({
      subjectId: claimId,
      payload: {
        ...shown,
        eventId,
        history: [...shown.history, { ...told, what: 'moved', statement, standing }],
      },
      revisionId: before.revisionId,
      reviewId: before.reviewId,
    });
  }
  return moved;
}

/** What is being typed goes along, or submitting it would take the claim back. */
async function moveDrafts(c: Change, claimIds: readonly string[], from: string, to: string): Promise<void> {
  const typed = await c.tx
    .select({ claimId: drafts.claimId, fields: drafts.fields })
    .from(drafts)
    .where(inArray(drafts.claimId, [...claimIds]));
  for (const { claimId, fields } of typed) {
    const values = JSON.parse(fields) as Record<string, unknown>;
    if (values.eventId !== from) continue;
    const moved = { fields: canonicalText({ ...values, eventId: to }) };
    await c.tx.update(drafts).set(moved).where(eq(drafts.claimId, claimId));
  }
}
