import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { excludedRanges, passages, snapshots } from '@/db/schema/reports';
import { type Around, longestAround, sentencesAround } from '@/newsroom/reports/sentences-around';

/** In code points; further than any context goes, so that the sentences at its edge are whole. */
const reach = 3 * longestAround;

/**
 * What readers are shown around passages when a claim that cites them is published. Nothing of ranges that the desk has excluded is in
 * it, and nothing is left where the words were removed.
 *
 * @returns by passage id.
 */
export async function aroundPassages(
  db: Database | Transaction,
  passageIds: readonly string[],
): Promise<Map<string, Around>> {
  if (passageIds.length === 0) return new Map();
  const text = sql`coalesce(${snapshots.text}, '')`;
  const rows = await db
    .select({
      id: passages.id,
      snapshotId: passages.snapshotId,
      start: passages.start,
      end: passages.end,
      exact: passages.exact,
      before: sql<string>`substr(${text}, greatest(1, ${passages.startCodePoint} + 1 - ${reach}), least(${reach}, ${passages.startCodePoint}))`,
      after: sql<string>`substr(${text}, ${passages.endCodePoint} + 1, ${reach})`,
    })
    .from(passages)
    .innerJoin(snapshots, eq(snapshots.id, passages.snapshotId))
    .where(inArray(passages.id, [...passageIds]));
  const excluded = await db
    .select({
      snapshotId: excludedRanges.snapshotId,
      start: excludedRanges.start,
      end: excludedRanges.end,
    })
    .from(excludedRanges)
    .where(
      and(
        inArray(
          excludedRanges.snapshotId,
          rows.map((row) => row.snapshotId),
        ),
        isNull(excludedRanges.liftedAt),
      ),
    );
  const around = new Map<string, Around>();
  for (const row of rows) {
    if (row.exact === null) continue;
    const own = excluded.filter(({ snapshotId }) => snapshotId === row.snapshotId);
    const from = Math.max(
      row.start - row.before.length,
      ...own.filter(({ start }) => start < row.start).map(({ end }) => Math.min(end, row.start)),
    );
    const to = Math.min(
      row.end + row.after.length,
      ...own.filter(({ end }) => end > row.end).map(({ start }) => Math.max(start, row.end)),
    );
    const before = row.before.slice(row.before.length - (row.start - from));
    const after = row.after.slice(0, to - row.end);
    const passage = { start: before.length, end: before.length + row.exact.length };
    around.set(row.id, sentencesAround(`${before}${row.exact}${after}`, passage));
  }
  return around;
}
