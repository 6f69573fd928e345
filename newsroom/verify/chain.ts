import { asc, gt } from 'drizzle-orm';
import { journal, journalHead } from '@/db/schema/journal';
import { removedWord } from '@/newsroom/journal';
import { firstPreviousHash, hashOfLine, sealOfDetail } from '@/newsroom/journal-line';
import { inPortions, type Reading, type Tampering } from './reading';

/** The digest that the last line about a row holds, by "table id"; null where that line tells that the row is gone. */
export type Written = Map<string, { line: string; position: number; digest: string | null }>;

/** A line that tells of rows that are gone on purpose. */
export type Removal = { position: number; at: Date; by: string; action: string; rows: number };

/**
 * Walks the journal from its first line and collects which digest each row ought to have.
 *
 * @param redacted "table id" of every row whose words a redaction took away, lines of the journal included.
 */
export async function verifyChain(
  db: Reading,
  redacted: ReadonlySet<string>,
  found: Tampering[],
): Promise<{
  lines: number;
  head: { position: number; hash: string };
  written: Written;
  removals: Removal[];
}> {
  const written: Written = new Map();
  const removals: Removal[] = [];
  let position = 0;
  let previousHash = firstPreviousHash;
  const lines = inPortions<typeof journal.$inferSelect>((last, limit) =>
    db
      .select()
      .from(journal)
      .where(last ? gt(journal.position, last.position) : undefined)
      .orderBy(asc(journal.position))
      .limit(limit),
  );
  for await (const line of lines) {
    const where = `journal line ${line.position}`;
    if (line.position !== position + 1)
      found.push({ where, what: `follows line ${position}: a line is missing or was inserted` });
    if (line.previousHash !== previousHash)
      found.push({ where, what: 'does not continue the chain of the line before it' });
    if (hashOfLine(line.previousHash, line) !== line.hash)
      found.push({ where, what: 'was changed after it was written' });
    const fault = faultOfDetail(line, redacted.has(`journal ${line.id}`));
    if (fault) found.push({ where, what: fault });
    const removed = collect(line, written, found);
    if (removed > 0) {
      const { at, actor: by, action } = line;
      removals.push({ position: line.position, at, by, action, rows: removed });
    }
    position = line.position;
    previousHash = line.hash;
  }
  const [head] = await db.select().from(journalHead);
  if (head?.position !== position || head.hash !== previousHash)
    found.push({
      where: 'journal',
      what: `ends with line ${position}, but its head names line ${head?.position ?? 'none'}: lines were removed or added`,
    });
  return { lines: position, head: { position, hash: previousHash }, written, removals };
}

function faultOfDetail(
  { detail, salt, seal }: typeof journal.$inferSelect,
  isRedacted: boolean,
): string | null {
  const isEmpty = detail === null && salt === null;
  if (isRedacted) return isEmpty ? null : 'has its detail, though a redaction took it away';
  if (detail === null || salt === null) return 'its detail is gone, and no redaction says so';
  return sealOfDetail(salt, detail) === seal ? null : 'its detail was changed after it was written';
}

/** @returns how many rows the line tells to be gone. */
function collect(line: typeof journal.$inferSelect, written: Written, found: Tampering[]): number {
  let removed = 0;
  try {
    for (const [table, id, word] of JSON.parse(line.rows) as [string, string, string][]) {
      const digest = word === removedWord ? null : word;
      written.set(`${table} ${id}`, { line: line.id, position: line.position, digest });
      if (digest === null) removed++;
    }
  } catch {
    found.push({ where: `journal line ${line.position}`, what: 'its list of rows cannot be read' });
  }
  return removed;
}
