import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { addressOfCursor, type ClaimList, type Cursor, claimsOnPage } from './claim-list';
import { byId } from './current';
import { byTime } from './shape-day';
import type { ClaimVersion, SourceVersion } from './version';
import { sourcesOfClaims } from './voices';

/**
 * A part of a list of claims, the newest day first; within a day the latest first.
 *
 * @param rows claims as claim-rows.ts finds them: claim_id and day.
 * @param before only what stands after this place of the list.
 */
export async function readClaimList(
  db: Database,
  rows: SQL,
  before: Cursor | null,
  at?: Date,
): Promise<ClaimList> {
  const after = before
    ? sql`where (r.day, r.claim_id) < (${before.day}::date, ${before.claimId}::uuid)`
    : sql``;
  const found = await db.execute<{ claimId: string; day: string }>(sql`
    select r.claim_id as "claimId", r.day::text as day from (${rows}) r ${after}
    order by r.day desc, r.claim_id desc limit ${claimsOnPage + 1}`);
  const shown = found.slice(0, claimsOnPage);
  const last = shown.at(-1);
  const known = await byId<ClaimVersion>(
    db,
    'claim',
    shown.map(({ claimId }) => claimId),
    at,
  );
  const claims = [...known.values()].sort((a, b) => b.day.localeCompare(a.day) || byTime(b, a));
  return {
    claims,
    sources: await byId<SourceVersion>(db, 'source', [...sourcesOfClaims(claims)], at),
    next: found.length > shown.length && last ? addressOfCursor(last) : null,
    from: before && addressOfCursor(before),
  };
}
