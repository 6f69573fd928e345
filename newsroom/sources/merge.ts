import { randomUUID } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { sourceMerges, sources } from '@/db/schema/sources';
import { catching } from '@/newsroom/conflicts';
import type { Context } from '@/newsroom/context';
import { Conflict, NotFound, RuleBroken } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { lockSources } from './lock';
import { publishSources } from './publish';
import { resolveSources, theSource } from './resolve';
import { mergeInput, undoMergeInput } from './source';

/**
 * Merges a source into another that it turned out to be. Nothing that names it is rewritten: from now on its names find the
 * survivor, reviews count both as one, and readers see the survivor's name. Reviews that were signed stay as they are (promise 4).
 *
 * @returns the survivor.
 * @throws RuleBroken unknown_source, ambiguous_source, merge_itself (at 'survivor'), merge_with_merged, source_merged. Conflict. NotFound. NotAllowed. ZodError.
 */
export async function mergeSources(ctx: Context, input: unknown): Promise<{ survivorId: string }> {
  const person = mustAsPerson(ctx.actor, 'merge sources');
  const typed = mergeInput.parse(input);
  const { sourceId } = typed;
  return change(ctx, { action: 'merge source', subjectKind: 'source', subjectId: sourceId }, async (c) => {
    const survivorId = await survivorNamed(c, typed.survivor);
    const locked = await lockSources(c, [sourceId, survivorId]);
    const source = locked.get(sourceId);
    if (!source) throw new NotFound('source');
    if (sourceId === survivorId) throw new RuleBroken('merge_itself', 'survivor');
    if (source.mergedIntoId) throw new RuleBroken('source_merged');
    if (source.journalLine !== typed.seen) throw new Conflict('source');
    // Merged itself after its name was looked up.
    if (locked.get(survivorId)?.mergedIntoId !== null) throw new Conflict('source');
    await mustBeAlone(c, sourceId);
    await c.insert(sourceMerges, {
      id: randomUUID(),
      mergedId: sourceId,
      survivorId,
      reason: typed.reason,
      mergedById: person.id,
      mergedAt: c.now,
    });
    await c.update(sources, sourceId, { mergedIntoId: survivorId });
    await publishSources(ctx, c, [sourceId]);
    return { survivorId };
  });
}

/**
 * Takes a merge back: the source stands for itself again, everywhere.
 *
 * @throws Conflict when it is not merged (any more), or changed meanwhile. NotFound. NotAllowed. ZodError.
 */
export async function undoMerge(ctx: Context, input: unknown): Promise<{ sourceId: string }> {
  const person = mustAsPerson(ctx.actor, 'merge sources');
  const { sourceId, seen, reason } = undoMergeInput.parse(input);
  const taken = () => new Conflict('source');
  return catching({ source_merges_undone_once: taken }, () =>
    change(ctx, { action: 'undo merge', subjectKind: 'source', subjectId: sourceId }, async (c) => {
      const source = (await lockSources(c, [sourceId])).get(sourceId);
      if (!source) throw new NotFound('source');
      if (!source.mergedIntoId || source.journalLine !== seen) throw taken();
      const mergeId = await mergeInForce(c, sourceId);
      await c.insert(sourceMerges, {
        id: randomUUID(),
        mergedId: sourceId,
        survivorId: source.mergedIntoId,
        undoesId: mergeId,
        reason,
        mergedById: person.id,
        mergedAt: c.now,
      });
      await c.update(sources, sourceId, { mergedIntoId: null });
      await publishSources(ctx, c, [sourceId]);
      return { sourceId };
    }),
  );
}

async function mergeInForce(c: Change, sourceId: string): Promise<string> {
  const undoing = alias(sourceMerges, 'undoing');
  const [merge] = await c.tx
    .select({ id: sourceMerges.id })
    .from(sourceMerges)
    .leftJoin(undoing, eq(undoing.undoesId, sourceMerges.id))
    .where(and(eq(sourceMerges.mergedId, sourceId), isNull(sourceMerges.undoesId), isNull(undoing.id)));
  if (!merge) throw new NotFound('merge');
  return merge.id;
}

async function survivorNamed(c: Change, name: string): Promise<string> {
  return theSource(await resolveSources(c.tx, [name]), name, 'survivor').id;
}

/** A survivor stays one: what was merged into it would hang in the air. */
async function mustBeAlone(c: Change, sourceId: string): Promise<void> {
  const [merged] = await c.tx
    .select({ name: sources.name })
    .from(sources)
    .where(eq(sources.mergedIntoId, sourceId))
    .limit(1);
  if (merged) throw new RuleBroken('merge_with_merged', '', { name: merged.name });
}
