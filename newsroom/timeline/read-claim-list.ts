import { sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { addressOfCursor, type ClaimList, type Cursor, claimsOnPage } from './claim-list';
import { type Naming, rowsNaming } from './claim-rows';
import { byId } from './current';
import { byTime } from './shape-day';
import type { ClaimVersion, SourceVersion } from './version';
import { sourcesOfClaims } from './voices';

/**
 * A part of a list of claims, the newest day first; within a day the latest first.
 *
 * @param naming which claims.
 * @param before only what stands after this place of the list.
 */
export async function readClaimList(
  db: Database,
  naming: Naming,
  before: Cursor | null,
  at?: Date,
): Promise<ClaimList> {
  const after = before
    ? sql`and (c.day, c.claim_id) < (${before.day}::date, ${before.claimId}::uuid)`
    : sql``;
  const part = sql`${after} order by c.day desc, c.claim_id desc limit ${claimsOnPage + 1}`;
  const found = await db.execute<{ claimId: string; day: string }>(sql`
    select r.claim_id as "claimId", r.day::text as day from (${rowsNaming(naming, at, part)}) r
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
