import { sql } from 'drizzle-orm';
import { derived } from '@/db/journaled';
import type { Reading, Tampering } from './reading';

/** What tells a row of each table of the index. */
const keys: Readonly<Record<string, string>> = {
  public_claims: 'claim_id::text',
  public_days: "situation_id || ' ' || day",
  public_counts: "situation_id || ' ' || kind || ' ' || id || ' ' || standing",
  public_notices: 'notice_id::text',
  public_feed_items: "claim_id || ' ' || kind || ' ' || id || ' ' || item_id",
  public_sources: 'source_id::text',
};

/** More would say nothing more: the index is made anew as a whole. */
const mostRows = 20;

/**
 * Holds the index by which readers' pages are found against the public versions from which it derives (promise 8). Where one of those
 * was tampered with, which `found` tells then, nothing can be derived from them any more.
 */
export async function verifyPublicIndex(db: Reading, found: Tampering[]): Promise<void> {
  if (found.some(({ where }) => where.startsWith('public_versions '))) return;
  for (const table of derived) {
    const key = sql.raw(keys[table] ?? 'null::text');
    const [kept, due] = [sql.identifier(table), sql.identifier(`derived_${table}`)];
    const rows = await db.execute<{ key: string }>(sql`
      select distinct ${key} as key from (
        (select * from ${kept} except select * from ${due}) union all (select * from ${due} except select * from ${kept})
      ) differing order by key limit ${mostRows}`);
    for (const row of rows)
      found.push({ where: `${table} ${row.key}`, what: 'does not agree with what is public' });
  }
}
