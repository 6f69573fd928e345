import { randomUUID } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { eventRevisions, events } from '@/db/schema/events';
import { people } from '@/db/schema/people';
import { situations } from '@/db/schema/situations';
import { intervalColumns } from '@/newsroom/claims/event';
import { resolveTime } from '@/newsroom/claims/time';
import type { Context } from '@/newsroom/context';
import { Conflict, NotFound, RuleBroken } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { latestVersion, removedVersion } from '@/newsroom/timeline/latest';
import type { EventVersion } from '@/newsroom/timeline/version';
import { type EventRevisionInput, eventRevisionInput, type Interval, publicTime, saysTheSame } from './event';

export type EventRevisionRow = typeof eventRevisions.$inferSelect;

/** What stands now, to show beside what was typed. */
export type EventConflict = Interval & { revisionId: string; title: string; by: string };

/**
 * Writes an event's title and interval anew. While readers know nothing of it the latest goes out with the first claim; afterwards
 * a change waits for review.
 *
 * @throws Conflict with an EventConflict when somebody revised it meanwhile. RuleBroken change_kind_missing,
 *   change_reason_missing, nothing_changed, time_incomplete, time_order. NotFound. NotAllowed. ZodError.
 */
export async function reviseEvent(
  ctx: Context,
  input: unknown,
): Promise<{ eventId: string; revisionId: string; waits: boolean }> {
  const person = mustAsPerson(ctx.actor, 'revise an event');
  const typed = eventRevisionInput.parse(input);
  const { eventId, title } = typed;
  return change(ctx, { action: 'revise event', subjectKind: 'event', subjectId: eventId }, async (c) => {
    const { event, latest, before, removedId } = await lockEvent(c, eventId);
    c.about({ situationId: event.situationId });
    if (latest.id !== typed.baseRevisionId) throw new Conflict('event', await standing(c, latest));
    const [situation] = await c.tx.select().from(situations).where(eq(situations.id, event.situationId));
    const time = intervalColumns(resolveTime(typed.time, situation?.timeZone ?? 'UTC', 'time'));
    if (saysTheSame({ title, time: publicTime(time) }, { title: latest.title, time: publicTime(latest) }))
      throw new RuleBroken('nothing_changed');
    const revisionId = randomUUID();
    await c.insert(eventRevisions, {
      id: revisionId,
      eventId,
      number: latest.number + 1,
      title,
      ...time,
      ...changeOf(typed, before !== null),
      basePublicVersionId: before?.id ?? removedId,
      authorId: person.id,
      writtenAt: c.now,
    });
    return { eventId, revisionId, waits: before !== null || removedId !== null };
  });
}

/**
 * Locks an event, with its latest revision and what readers see of it.
 *
 * @returns in `removedId` the version in whose place readers are told that its words were removed.
 * @throws NotFound
 */
export async function lockEvent(c: Change, eventId: string) {
  const [event] = await c.tx.select().from(events).where(eq(events.id, eventId)).for('update');
  const latest = event && (await latestEventRevision(c.tx, eventId));
  if (!latest) throw new NotFound('event');
  const before = await latestVersion<EventVersion>(c.tx, 'event', eventId);
  const removedId = before ? null : await removedVersion(c.tx, 'event', eventId);
  return { event, latest, before, removedId };
}

async function latestEventRevision(tx: Transaction, eventId: string): Promise<EventRevisionRow | undefined> {
  const [revision] = await tx
    .select()
    .from(eventRevisions)
    .where(eq(eventRevisions.eventId, eventId))
    .orderBy(desc(eventRevisions.number))
    .limit(1);
  return revision;
}

async function standing(c: Change, latest: EventRevisionRow): Promise<EventConflict> {
  const [author] = await c.tx
    .select({ name: people.name })
    .from(people)
    .where(eq(people.id, latest.authorId));
  const { timeStart, timeEnd, timePrecision, timeApproximate } = latest;
  return {
    ...{ timeStart, timeEnd, timePrecision, timeApproximate },
    revisionId: latest.id,
    title: latest.title ?? '',
    by: author?.name ?? '',
  };
}

/** Promise 6: what is public changes through a kind and for a reason. */
function changeOf({ changeKind, changeReason, foundBy }: EventRevisionInput, isPublic: boolean) {
  if (!isPublic) return { changeKind: null, changeReason: null, foundBy: null };
  if (!changeKind) throw new RuleBroken('change_kind_missing', 'changeKind');
  if (!changeReason) throw new RuleBroken('change_reason_missing', 'changeReason');
  return { changeKind, changeReason, foundBy };
}
