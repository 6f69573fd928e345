import { and, eq, inArray, or } from 'drizzle-orm';
import { claimRevisions, claims, drafts } from '@/db/schema/claims';
import { comments } from '@/db/schema/desk';
import { citations, figures } from '@/db/schema/evidence';
import { editorNotes } from '@/db/schema/findings';
import { claimMerges } from '@/db/schema/merges';
import { publicVersions } from '@/db/schema/publication';
import { announcementOutcomes, corrections, returns, reviews } from '@/db/schema/reviews';
import { endOpenEmbargo } from '@/newsroom/claims/embargo';
import type { Change } from '@/newsroom/journal';
import { ofFindings } from './of-findings';
import type { Rows } from './rows';

/** Everything that holds words of a claim: what was written of it, decided on it and said about it. Its draft is deleted. */
export async function ofClaim(c: Change, rows: Rows, claimId: string): Promise<void> {
  await c.tx.select({ id: claims.id }).from(claims).where(eq(claims.id, claimId)).for('update');
  const revisionIds = await rows.add(claimRevisions, eq(claimRevisions.claimId, claimId));
  await rows.add(citations, inArray(citations.revisionId, revisionIds));
  await rows.add(figures, inArray(figures.revisionId, revisionIds));
  const reviewIds = await rows.add(reviews, eq(reviews.claimId, claimId));
  await rows.add(returns, eq(returns.claimId, claimId));
  await rows.add(corrections, and(eq(corrections.subjectKind, 'claim'), eq(corrections.subjectId, claimId)));
  await rows.add(
    publicVersions,
    and(eq(publicVersions.kind, 'claim'), eq(publicVersions.subjectId, claimId)),
  );
  await rows.add(announcementOutcomes, eq(announcementOutcomes.claimId, claimId));
  await rows.add(editorNotes, eq(editorNotes.claimId, claimId));
  await rows.add(claimMerges, or(eq(claimMerges.mergedId, claimId), eq(claimMerges.survivorId, claimId)));
  await rows.add(comments, inArray(comments.subjectId, [claimId, ...reviewIds]));
  await ofFindings(c, rows, { about: [claimId] });
  await c.tx.delete(drafts).where(eq(drafts.claimId, claimId));
  await endOpenEmbargo(c, claimId, 'stopped');
}
