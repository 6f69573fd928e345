import { desc, eq } from 'drizzle-orm';
import { claimRevisions } from '@/db/schema/claims';
import { citations } from '@/db/schema/evidence';
import { passages, snapshots } from '@/db/schema/reports';
import type { Context } from '@/newsroom/context';
import { must } from '@/newsroom/policy';
import { type FindingLine, listFindingsAbout } from './find';

/**
 * Every finding that somebody who judges a claim has to know of: those about the claim, and of the reports that its latest revision
 * cites those that stand in a cited passage or are about the report as a whole. The settled and the gone ones are included.
 *
 * @throws NotAllowed.
 */
export async function listFindingsBehind(ctx: Context, claimId: string): Promise<FindingLine[]> {
  must(ctx.actor, 'read the desk');
  const cited = await citedBy(ctx, claimId);
  const lines = await listFindingsAbout(ctx, [claimId, ...new Set(cited.map(({ reportId }) => reportId))]);
  return lines.filter(
    ({ subject, snapshotId, places }) =>
      subject.kind !== 'report' ||
      places.length === 0 ||
      cited.some(
        (passage) =>
          passage.snapshotId === snapshotId &&
          places.some(({ start, end }) => start <= passage.end && passage.start <= end),
      ),
  );
}

async function citedBy(ctx: Context, claimId: string) {
  const [latest] = await ctx.db
    .select({ id: claimRevisions.id })
    .from(claimRevisions)
    .where(eq(claimRevisions.claimId, claimId))
    .orderBy(desc(claimRevisions.number))
    .limit(1);
  if (!latest) return [];
  return ctx.db
    .select({
      ...{ reportId: snapshots.reportId, snapshotId: snapshots.id },
      ...{ start: passages.start, end: passages.end },
    })
    .from(citations)
    .innerJoin(passages, eq(passages.id, citations.passageId))
    .innerJoin(snapshots, eq(snapshots.id, passages.snapshotId))
    .where(eq(citations.revisionId, latest.id));
}
