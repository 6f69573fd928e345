import { randomUUID } from 'node:crypto';
import { and, eq, max } from 'drizzle-orm';
import { measures, places, situations, topics } from '@/db/schema/situations';
import { catching } from '@/newsroom/conflicts';
import type { Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { foldNames } from '@/newsroom/names';
import { must } from '@/newsroom/policy';
import { measureInput, placeInput, topicInput } from './situation';

/**
 * Adds a measure at the end of the situation's list; writers may, because a report counts new things every day, and an editor
 * sees the measure before any figure of it is public.
 *
 * @throws RuleBroken name_taken. NotFound. NotAllowed. ZodError.
 */
export async function addMeasure(ctx: Context, input: unknown): Promise<{ id: string }> {
  must(ctx.actor, 'enter a claim');
  const typed = measureInput.parse(input);
  const id = randomUUID();
  await settle(ctx, 'measure', id, typed.situationId, async (c) => {
    const [last] = await c.tx
      .select({ position: max(measures.position) })
      .from(measures)
      .where(eq(measures.situationId, typed.situationId));
    await c.insert(measures, { id, ...typed, position: (last?.position ?? 0) + 1 });
  });
  return { id };
}

/** Adds a topic. @throws RuleBroken name_taken. NotFound. NotAllowed. ZodError. */
export async function addTopic(ctx: Context, input: unknown): Promise<{ id: string }> {
  must(ctx.actor, 'settle a situation');
  const typed = topicInput.parse(input);
  const id = randomUUID();
  await settle(ctx, 'topic', id, typed.situationId, (c) => c.insert(topics, { id, ...typed }));
  return { id };
}

/** Adds a place; writers may, because a report names new ones every day. @throws RuleBroken name_taken, unknown_place. NotFound. NotAllowed. ZodError. */
export async function addPlace(ctx: Context, input: unknown): Promise<{ id: string }> {
  must(ctx.actor, 'enter a claim');
  const typed = placeInput.parse(input);
  const id = randomUUID();
  await settle(ctx, 'place', id, typed.situationId, async (c) => {
    if (typed.parentId) {
      const [parent] = await c.tx
        .select({ id: places.id })
        .from(places)
        .where(and(eq(places.id, typed.parentId), eq(places.situationId, typed.situationId)));
      if (!parent) throw new NotFound('place');
    }
    await c.insert(places, { id, ...typed, foldedNames: foldNames(typed.name, typed.aliases) });
  });
  return { id };
}

async function settle(
  ctx: Context,
  kind: string,
  id: string,
  situationId: string,
  work: (c: Change) => Promise<unknown>,
) {
  const taken = ['name_taken', 'name'] as const;
  await catching({ measures_name: [...taken], topics_name: [...taken], places_name: [...taken] }, () =>
    change(ctx, { action: `add ${kind}`, subjectKind: kind, subjectId: id, situationId }, async (c) => {
      const [situation] = await c.tx
        .select({ id: situations.id })
        .from(situations)
        .where(eq(situations.id, situationId))
        .for('update');
      if (!situation) throw new NotFound('situation');
      await work(c);
    }),
  );
}
