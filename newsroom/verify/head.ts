import { eq } from 'drizzle-orm';
import { journal, journalHead } from '@/db/schema/journal';
import { firstPreviousHash } from '@/newsroom/journal-line';
import type { Reading } from './reading';

/** The end of the chain at some moment. Whoever keeps one can find a rewrite of everything before it. */
export type Head = { position: number; hash: string };

/** The head as it is now, with the moment of its line; null while nothing was ever written. */
export async function readHead(db: Reading): Promise<Head & { at: string | null }> {
  const [head] = await db
    .select({ position: journalHead.position, hash: journalHead.hash, at: journal.at })
    .from(journalHead)
    .leftJoin(journal, eq(journal.position, journalHead.position));
  if (!head) throw new Error('the journal has no head; was the database migrated?');
  return { ...head, at: head.at?.toISOString() ?? null };
}

/**
 * Reads a head that somebody kept: the answer of /api/journal-head, the line that `daybook verify` prints (with whatever stands around
 * it), or a position and a hash.
 *
 * @returns null where the text is none of these.
 */
export function headIn(text: string): Head | null {
  const [, position, hash] = /^\s*\{/.test(text)
    ? ofJson(text)
    : (/^(?:Head of the chain)?\s*(\d{1,15})\s+([0-9a-f]{64})\s*$/im.exec(text) ?? []);
  return position && hash ? { position: Number(position), hash: hash.toLowerCase() } : null;
}

function ofJson(text: string): string[] {
  try {
    const { position, hash } = JSON.parse(text) as Record<string, unknown>;
    const isHead =
      Number.isSafeInteger(position) && Number(position) >= 0 && /^[0-9a-f]{64}$/.test(String(hash));
    return isHead ? ['', String(position), String(hash)] : [];
  } catch {
    return [];
  }
}

/** Whether the chain, at the place of a head that was kept, is the chain of which it was the head. */
export type Comparison = 'same' | 'differs' | 'shorter';

/** Compares the chain with an earlier head of it. */
export async function compareWithHead(db: Reading, { position, hash }: Head): Promise<Comparison> {
  if (position === 0) return hash === firstPreviousHash ? 'same' : 'differs';
  const [line] = await db.select({ hash: journal.hash }).from(journal).where(eq(journal.position, position));
  if (!line) return 'shorter';
  return line.hash === hash ? 'same' : 'differs';
}
