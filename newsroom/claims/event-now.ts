import { eq, type SQL, sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { claimRevisions } from '@/db/schema/claims';
import { eventSplits } from '@/db/schema/merges';

/**
 * The event under which a revision stands now: its own, unless that was divided later and the claim went along with the other part.
 * (An event that was joined to another keeps its claims; who reads follows the joining.) For a query of claim_revisions.
 */
export const eventNow: SQL<string | null> = sql<string | null>`coalesce((
  select split.to_event_id from ${eventSplits} split
  where split.claim_ids @> array[${claimRevisions.claimId}] and split.decided_at >= ${claimRevisions.submittedAt}
  order by split.decided_at desc, split.id desc limit 1
), ${claimRevisions.eventId})`;

/** The same for one revision. */
export async function eventOfRevision(
  db: Database | Transaction,
  revisionId: string,
): Promise<string | null> {
  const [row] = await db
    .select({ eventId: eventNow })
    .from(claimRevisions)
    .where(eq(claimRevisions.id, revisionId));
  return row?.eventId ?? null;
}
