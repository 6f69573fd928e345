import { and, asc, desc, eq } from 'drizzle-orm';
import { claimRevisions, claims, drafts } from '@/db/schema/claims';
import { people } from '@/db/schema/people';
import { publicVersions } from '@/db/schema/publication';
import { returns, reviews } from '@/db/schema/reviews';
import type { ChangeKind, Verdict, VerificationMethod } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { must } from '@/newsroom/policy';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { type ClaimLine, claimLines } from './lines';

export type RevisionLine = {
  id: string;
  number: number;
  statement: string;
  by: string;
  byId: string;
  at: Date;
  changeKind: ChangeKind | null;
  changeReason: string | null;
  /** The form's fields as they were submitted. */
  fields: Record<string, unknown>;
  reviews: {
    id: string;
    verdict: Verdict;
    method: VerificationMethod | null;
    methodReason: string | null;
    contradictionAnswer: string | null;
    reason: string;
    by: string;
    at: Date;
    overrideReason: string | null;
  }[];
  returns: { id: string; reason: string; by: string; at: Date; rejected: boolean }[];
};

/** A claim with its draft, its revisions (the latest first) and what is public of it. */
export type ClaimInFull = ClaimLine & {
  enteredBy: string;
  draftFields: { fields: Record<string, unknown>; version: number } | null;
  revisions: RevisionLine[];
  publicVersion: (ClaimVersion & { versionId: string; revisionId: string | null }) | null;
};

/** @throws NotFound */
export async function findClaim(ctx: Context, id: string): Promise<ClaimInFull> {
  must(ctx.actor, 'read the desk');
  const [line] = await claimLines(ctx).read(eq(claims.id, id), [asc(claims.id)], 1);
  if (!line) throw new NotFound('claim');
  const { db } = ctx;
  const [[entered], [draft], [version], revisionRows, reviewRows, returnRows] = await Promise.all([
    db
      .select({ by: people.name })
      .from(claims)
      .innerJoin(people, eq(people.id, claims.enteredById))
      .where(eq(claims.id, id)),
    db.select({ fields: drafts.fields, version: drafts.version }).from(drafts).where(eq(drafts.claimId, id)),
    db
      .select({
        id: publicVersions.id,
        payload: publicVersions.payload,
        revisionId: publicVersions.revisionId,
      })
      .from(publicVersions)
      .where(and(eq(publicVersions.kind, 'claim'), eq(publicVersions.subjectId, id)))
      .orderBy(desc(publicVersions.publishedAt))
      .limit(1),
    db
      .select({ revision: claimRevisions, by: people.name })
      .from(claimRevisions)
      .innerJoin(people, eq(people.id, claimRevisions.authorId))
      .where(eq(claimRevisions.claimId, id))
      .orderBy(desc(claimRevisions.number)),
    db
      .select({ review: reviews, by: people.name })
      .from(reviews)
      .innerJoin(people, eq(people.id, reviews.reviewerId))
      .where(eq(reviews.claimId, id))
      .orderBy(asc(reviews.reviewedAt)),
    db
      .select({ sentBack: returns, by: people.name })
      .from(returns)
      .innerJoin(people, eq(people.id, returns.returnedById))
      .where(eq(returns.claimId, id))
      .orderBy(asc(returns.returnedAt)),
  ]);

  return {
    ...line,
    enteredBy: entered?.by ?? '',
    draftFields: draft ? { fields: JSON.parse(draft.fields), version: draft.version } : null,
    publicVersion: version?.payload
      ? {
          ...(JSON.parse(version.payload) as ClaimVersion),
          versionId: version.id,
          revisionId: version.revisionId,
        }
      : null,
    revisions: revisionRows.map(({ revision, by }) => ({
      id: revision.id,
      number: revision.number,
      statement: revision.statement ?? '',
      by,
      byId: revision.authorId,
      at: revision.submittedAt,
      changeKind: revision.changeKind,
      changeReason: revision.changeReason,
      fields: JSON.parse(revision.fields ?? '{}'),
      reviews: reviewRows
        .filter(({ review }) => review.revisionId === revision.id)
        .map(({ review, by }) => ({
          id: review.id,
          verdict: review.verdict,
          method: review.method,
          methodReason: review.methodReason,
          contradictionAnswer: review.contradictionAnswer,
          reason: review.reason ?? '',
          by,
          at: review.reviewedAt,
          overrideReason: review.overrideReason,
        })),
      returns: returnRows
        .filter(({ sentBack }) => sentBack.revisionId === revision.id)
        .map(({ sentBack, by }) => ({
          id: sentBack.id,
          reason: sentBack.reason ?? '',
          by,
          at: sentBack.returnedAt,
          rejected: sentBack.rejected === true,
        })),
    })),
  };
}
