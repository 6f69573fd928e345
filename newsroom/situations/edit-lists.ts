import { and, asc, eq } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { measures, places, situations, topics } from '@/db/schema/situations';
import { catching } from '@/newsroom/conflicts';
import type { Context } from '@/newsroom/context';
import { Conflict, NotFound, RuleBroken } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { foldNames } from '@/newsroom/names';
import { must } from '@/newsroom/policy';
import { editMeasureInput, editPlaceInput, editTopicInput, moveMeasureInput } from './situation';

/** The id of what was changed and the address of its situation. */
export type Edited = { id: string; slug: string };

/**
 * Renames a measure or changes its unit. Public claims keep the name that was reviewed until they are reviewed again.
 *
 * @throws RuleBroken name_taken. Conflict. NotFound. NotAllowed. ZodError.
 */
export async function editMeasure(ctx: Context, input: unknown): Promise<Edited> {
  must(ctx.actor, 'settle a situation');
  const { id, seen, ...typed } = editMeasureInput.parse(input);
  return editing(ctx, 'measure', measures, { id, seen }, (c) => c.update(measures, id, typed));
}

/** Moves a measure one place up or down in the order in which figures are shown. @throws Conflict. NotFound. NotAllowed. ZodError. */
export async function moveMeasure(ctx: Context, input: unknown): Promise<Edited> {
  must(ctx.actor, 'settle a situation');
  const { id, seen, direction } = moveMeasureInput.parse(input);
  const move = async (c: Change, { situationId }: { situationId: string }) => {
    const inOrder = await c.tx
      .select({ id: measures.id, position: measures.position })
      .from(measures)
      .where(eq(measures.situationId, situationId))
      .orderBy(asc(measures.position), asc(measures.id));
    const from = inOrder.findIndex((measure) => measure.id === id);
    const to = direction === 'up' ? from - 1 : from + 1;
    const [moved, other] = [inOrder[from], inOrder[to]];
    if (!moved || !other) return;
    await c.update(measures, moved.id, { position: other.position });
    await c.update(measures, other.id, { position: moved.position });
  };
  return editing(ctx, 'measure', measures, { id, seen }, move, 'move measure');
}

/** Renames a topic. @throws RuleBroken name_taken. Conflict. NotFound. NotAllowed. ZodError. */
export async function editTopic(ctx: Context, input: unknown): Promise<Edited> {
  must(ctx.actor, 'settle a situation');
  const { id, seen, ...typed } = editTopicInput.parse(input);
  return editing(ctx, 'topic', topics, { id, seen }, (c) => c.update(topics, id, typed));
}

/**
 * Changes a place: its names, kind, the place that contains it, where it lies. Public claims keep the name that was reviewed.
 *
 * @throws RuleBroken name_taken, place_within_itself. Conflict. NotFound. NotAllowed. ZodError.
 */
export async function editPlace(ctx: Context, input: unknown): Promise<Edited> {
  must(ctx.actor, 'settle a situation');
  const { id, seen, ...typed } = editPlaceInput.parse(input);
  return editing(ctx, 'place', places, { id, seen }, async (c, { situationId }) => {
    await mustContain(c, situationId, id, typed.parentId);
    await c.update(places, id, { ...typed, foldedNames: foldNames(typed.name, typed.aliases) });
  });
}

const namesTaken: Parameters<typeof catching>[0] = {
  measures_name: ['name_taken', 'name'],
  topics_name: ['name_taken', 'name'],
  places_name: ['name_taken', 'name'],
};

type ListTable = PgTable & { id: PgColumn; situationId: PgColumn; journalLine: PgColumn };

/** Under the situation's lock, so that two never reorder, or put places into each other, at once. */
async function editing(
  ctx: Context,
  kind: string,
  table: ListTable,
  { id, seen }: { id: string; seen: string },
  work: (c: Change, row: { situationId: string }) => Promise<unknown>,
  action = `edit ${kind}`,
): Promise<Edited> {
  const line = { action, subjectKind: kind, subjectId: id };
  return catching(namesTaken, () =>
    change(ctx, line, async (c) => {
      const [found] = await c.tx
        .select({ id: situations.id, slug: situations.slug })
        .from(situations)
        .innerJoin(table as PgTable, eq(table.situationId, situations.id))
        .where(eq(table.id, id))
        .for('update', { of: situations });
      if (!found) throw new NotFound(kind);
      c.about({ situationId: found.id });
      const [row] = await c.tx
        .select()
        .from(table as PgTable)
        .where(eq(table.id, id));
      if (row?.journalLine !== seen) throw new Conflict(kind, row);
      await work(c, { situationId: found.id });
      return { id, slug: found.slug };
    }),
  );
}

/** That the larger place is one of the situation's, and does not lie within the smaller one itself. */
async function mustContain(c: Change, situationId: string, id: string, parentId: string | null) {
  for (let above = parentId; above; ) {
    if (above === id) throw new RuleBroken('place_within_itself', 'parentId');
    const [place] = await c.tx
      .select({ parentId: places.parentId })
      .from(places)
      .where(and(eq(places.id, above), eq(places.situationId, situationId)));
    if (!place) throw new NotFound('place');
    above = place.parentId;
  }
}
