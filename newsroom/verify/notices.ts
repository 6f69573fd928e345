import { inArray } from 'drizzle-orm';
import { corrections } from '@/db/schema/reviews';
import type { PublicCorrection } from '@/newsroom/timeline/version';
import type { Reading } from './reading';

/** Holds the notices that a public version carries against those that somebody signed. */
export async function faultsOfNotices(
  db: Reading,
  notices: readonly PublicCorrection[] = [],
): Promise<string[]> {
  const ids = notices.map((notice) => notice.id);
  if (ids.length === 0) return [];
  const rows = await db.select().from(corrections).where(inArray(corrections.id, ids));
  const signed = new Map(rows.map((row) => [row.id, row]));
  const same = notices.every(({ id, kind, stood, stands, reason }) => {
    const row = signed.get(id);
    // A notice whose words were redacted says nothing to compare.
    if (row?.salt === null) return true;
    return row?.kind === kind && row.stood === stood && row.stands === stands && row.reason === reason;
  });
  return same ? [] : ['carries a notice that nobody signed'];
}
