import { asc, getTableName, gt } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { type Journaled, journaled } from '@/db/journaled';
import { digestOf, plainRow, sealOf } from '@/newsroom/digest';
import type { Written } from './chain';
import { inPortions, type Reading, type Tampering } from './reading';

type Row = Record<string, unknown> & { id: string };

/**
 * Holds every journaled row against the last line that wrote it: changed, removed and inserted rows are found. A row may be absent
 * only where the last line that names it says so.
 *
 * @param redacted "table id" of every row whose words a redaction took away: it is right without them.
 * @returns how many rows were looked at.
 */
export async function verifyRows(
  db: Reading,
  written: Written,
  redacted: ReadonlySet<string>,
  found: Tampering[],
): Promise<number> {
  let count = 0;
  const missing = new Map(written);
  for (const kind of journaled) {
    const id = (kind.table as PgTable & { id: PgColumn }).id;
    const rows = inPortions<Row>(
      async (last, limit) =>
        (await db
          .select()
          .from(kind.table)
          .where(last ? gt(id, last.id) : undefined)
          .orderBy(asc(id))
          .limit(limit)) as Row[],
    );
    for await (const row of rows) {
      count++;
      const where = `${getTableName(kind.table)} ${row.id}`;
      const what = faultOf(kind, row, written.get(where), redacted.has(where));
      if (what) found.push({ where, what });
      missing.delete(where);
    }
  }
  for (const [where, { digest }] of missing)
    if (digest !== null) found.push({ where, what: 'was removed: no line of the journal says so' });
  return count;
}

function faultOf(
  kind: Journaled,
  row: Row,
  entry: { line: string; position: number; digest: string | null } | undefined,
  isRedacted: boolean,
): string | null {
  if (!entry) return 'was inserted: no line of the journal wrote it';
  if (entry.digest === null)
    return `is there, though journal line ${entry.position} says that it was removed`;
  if (row.journalLine !== entry.line) return 'names another journal line than the one that wrote it last';
  if (digestOf(kind, row) !== entry.digest) return 'was changed after it was written';
  if (kind.sealed.length === 0) return null;
  if (isRedacted) return hasWords(kind, row) ? 'has words, though a redaction took them away' : null;
  if (typeof row.salt !== 'string') return 'its words are gone, and no redaction says so';
  return sealOf(kind, row, row.salt) === row.seal ? null : 'its words were changed after they were written';
}

function hasWords(kind: Journaled, row: Row): boolean {
  const plain = plainRow(kind, row);
  return ['salt', ...kind.sealed].some((name) => name in plain);
}
