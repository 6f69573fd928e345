import { asc, inArray } from 'drizzle-orm';
import { sources } from '@/db/schema/sources';
import { NotFound, RuleBroken } from '@/newsroom/errors';
import type { Change } from '@/newsroom/journal';

export type SourceRow = typeof sources.$inferSelect;

/** Locks sources to the end of the change, in an order that lets nobody wait in a circle. @returns by id, those that are there. */
export async function lockSources(c: Change, ids: readonly string[]): Promise<Map<string, SourceRow>> {
  const rows = await c.tx
    .select()
    .from(sources)
    .where(inArray(sources.id, [...ids]))
    .orderBy(asc(sources.id))
    .for('update');
  return new Map(rows.map((row) => [row.id, row]));
}

/** Locks a source that stands for itself. @throws NotFound. RuleBroken source_merged. */
export async function lockOwn(c: Change, id: string): Promise<SourceRow> {
  const source = (await lockSources(c, [id])).get(id);
  if (!source) throw new NotFound('source');
  if (source.mergedIntoId) throw new RuleBroken('source_merged');
  return source;
}
