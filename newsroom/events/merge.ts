import { randomUUID } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { eventMerges } from '@/db/schema/merges';
import { catching } from '@/newsroom/conflicts';
import type { Context } from '@/newsroom/context';
import { Conflict, NotFound, RuleBroken } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { latestVersion } from '@/newsroom/timeline/latest';
import { publish } from '@/newsroom/timeline/publish';
import type { EventVersion } from '@/newsroom/timeline/version';
import { mergeEventsInput, undoEventMergeInput } from './event';
import { lockEvents, withStep } from './public-change';
import { bylineOf } from './text-review';

/**
 * Joins a public event to another that it turned out to be: its claims are told there, its address leads there, until the joining is
 * undone. Nothing that names it is rewritten.
 *
 * @returns the survivor.
 * @throws RuleBroken not_published, merge_event_itself, event_merged (at 'survivorId'). Conflict when either changed meanwhile.
 *   NotFound. NotAllowed. ZodError.
 */
export async function mergeEvents(ctx: Context, input: unknown): Promise<{ survivorId: string }> {
  const person = mustAsPerson(ctx.actor, 'merge events');
  const typed = mergeEventsInput.parse(input);
  const { eventId, survivorId, reason } = typed;
  return change(ctx, { action: 'merge event', subjectKind: 'event', subjectId: eventId }, async (c) => {
    if (eventId === survivorId) throw new RuleBroken('merge_event_itself', 'survivorId');
    const [merged, survivor] = await lockEvents(c, [eventId, survivorId] as const, 'survivorId');
    c.about({ situationId: merged.situationId });
    if (merged.versionId !== typed.publicVersionId) throw new Conflict('event');
    if (merged.shown.mergedIntoId) throw new RuleBroken('event_merged');
    if (survivor.shown.mergedIntoId) throw new RuleBroken('event_merged', 'survivorId');
    await c.insert(eventMerges, {
      ...{ id: randomUUID(), mergedId: eventId, survivorId, reason },
      ...{ decidedById: person.id, decidedAt: c.now },
    });
    const by = await bylineOf(c, person.id);
    await publish(ctx, c, merged.situationId, async (stamp) => {
      const at = stamp.toISOString();
      const told = { at, by, reason, what: 'merged' as const };
      // Read again under the publishing lock: a claim may have given either another order meanwhile.
      const [now, into] = await lockEvents(c, [eventId, survivorId] as const, 'survivorId');
      return [
        { subjectId: eventId, payload: { ...withStep(now, told), mergedIntoId: survivorId } },
        // Its title is not repeated: a redaction would have to find it here, too.
        { subjectId: survivorId, payload: withStep(into, { ...told, what: 'joined' }) },
      ];
    });
    return { survivorId };
  });
}

/**
 * Undoes a joining: the event stands for itself again, with the claims that it had and those that were published under it since.
 *
 * @throws Conflict when it is not joined (any more), or changed meanwhile. NotFound. NotAllowed. ZodError.
 */
export async function undoEventMerge(ctx: Context, input: unknown): Promise<{ eventId: string }> {
  const person = mustAsPerson(ctx.actor, 'merge events');
  const { eventId, publicVersionId, reason } = undoEventMergeInput.parse(input);
  const taken = () => new Conflict('event');
  return catching({ event_merges_undone_once: taken }, () =>
    change(ctx, { action: 'undo merge of event', subjectKind: 'event', subjectId: eventId }, async (c) => {
      const survivorId = (await latestVersion<EventVersion>(c.tx, 'event', eventId))?.shown.mergedIntoId;
      const [merged] = await lockEvents(c, [eventId, ...(survivorId ? [survivorId] : [])] as const);
      c.about({ situationId: merged.situationId });
      if (!survivorId || merged.versionId !== publicVersionId) throw taken();
      await c.insert(eventMerges, {
        ...{ id: randomUUID(), mergedId: eventId, survivorId, reason },
        ...{ undoesId: await mergeInForce(c, eventId), decidedById: person.id, decidedAt: c.now },
      });
      const by = await bylineOf(c, person.id);
      await publish(ctx, c, merged.situationId, async (stamp) => {
        const told = { at: stamp.toISOString(), by, reason, what: 'unmerged' as const };
        const [now, from] = await lockEvents(c, [eventId, survivorId] as const);
        const { mergedIntoId, ...itself } = withStep(now, told);
        return [
          { subjectId: eventId, payload: itself },
          { subjectId: survivorId, payload: withStep(from, { ...told, what: 'parted' }) },
        ];
      });
      return { eventId };
    }),
  );
}

async function mergeInForce(c: Change, mergedId: string): Promise<string> {
  const undoing = alias(eventMerges, 'undoing');
  const [merge] = await c.tx
    .select({ id: eventMerges.id })
    .from(eventMerges)
    .leftJoin(undoing, eq(undoing.undoesId, eventMerges.id))
    .where(and(eq(eventMerges.mergedId, mergedId), isNull(eventMerges.undoesId), isNull(undoing.id)));
  if (!merge) throw new NotFound('merge');
  return merge.id;
}
