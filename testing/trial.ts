import { sql } from 'drizzle-orm';
import { ZodError } from 'zod';
import type { Database, Transaction } from '@/db/client';
import { journalHead } from '@/db/schema/journal';
import { errorWords } from '@/messages/error-words';
import type { Context } from '@/newsroom/context';
import { Conflict, NotAllowed, NotFound, RuleBroken, RulesBroken } from '@/newsroom/errors';

/** What came of a trial. */
export type Outcome = {
  /** Null when the input was accepted. */
  error: unknown;
  /** What the error says to whoever sent the input: two that look alike are alike here. '' when accepted. */
  says: string;
  result: unknown;
  /** The journal went on. */
  wrote: boolean;
  /** The transaction wrote or locked a row, or began to. */
  touched: boolean;
  /** Rows that the trial wrote, as text. */
  rows: string;
};

class RolledBack extends Error {}

/**
 * Runs work in a transaction of its own that is rolled back at the end, so that each trial finds the same stage. What is
 * checked at a commit is checked before.
 *
 * @param keep reads from the transaction what the verb wrote, where it was accepted.
 */
export async function trial(
  db: Database,
  ctx: Omit<Context, 'db'>,
  work: (ctx: Context) => Promise<unknown>,
  { rows = false } = {},
): Promise<Outcome> {
  let outcome: Outcome | undefined;
  try {
    await db.transaction(async (tx) => {
      const before = await position(tx);
      let error: unknown = null;
      let result: unknown;
      try {
        result = await work({ ...ctx, db: tx as unknown as Database });
        await tx.execute(sql`set constraints all immediate`);
      } catch (thrown) {
        error = thrown;
      }
      outcome = { error, says: sayOf(error), result, wrote: false, touched: true, rows: '' };
      // After an error of the database the transaction answers nothing more.
      if (error && !isOfTheDomain(error)) throw new RolledBack();
      outcome.wrote = (await position(tx)) !== before;
      outcome.touched = await hasWritten(tx);
      if (rows && !error) outcome.rows = await writtenRows(tx, before);
      throw new RolledBack();
    });
  } catch (ended) {
    if (!(ended instanceof RolledBack)) throw ended;
  }
  if (!outcome) throw new Error('the trial had no outcome');
  return outcome;
}

/** Whether an error is one that a verb may end in. */
export function isOfTheDomain(error: unknown): boolean {
  return [NotFound, NotAllowed, Conflict, RuleBroken, RulesBroken, ZodError].some(
    (kind) => error instanceof kind,
  );
}

function sayOf(error: unknown): string {
  if (error === null) return '';
  const name = error instanceof Error ? error.name : typeof error;
  const words = isOfTheDomain(error) ? JSON.stringify(errorWords(error)) : String(error);
  return `${name} ${words}`;
}

async function position(tx: Transaction): Promise<number> {
  const [head] = await tx.select({ position: journalHead.position }).from(journalHead);
  return head?.position ?? 0;
}

/** A transaction gets its number with the first row that it writes or locks. */
async function hasWritten(tx: Transaction): Promise<boolean> {
  const [row] = await tx.execute<{ id: string | null }>(sql`select pg_current_xact_id_if_assigned() as id`);
  return row?.id !== null;
}

/** The journaled rows that were written after a position, and all drafts. */
async function writtenRows(tx: Transaction, before: number): Promise<string> {
  const lines = await tx.execute<{ rows: string }>(sql`select rows from journal where position > ${before}`);
  const texts: string[] = [];
  for (const [table, id] of lines.flatMap(({ rows }) => JSON.parse(rows) as [string, string, string][])) {
    const found = await tx.execute<{ row: string }>(
      sql`select to_jsonb(t)::text as row from ${sql.identifier(table)} t where id = ${id}`,
    );
    texts.push(...found.map(({ row }) => row));
  }
  const drafts = await tx.execute<{ fields: string }>(sql`select fields from drafts`);
  return [...texts, ...drafts.map(({ fields }) => fields)].join('\n');
}
