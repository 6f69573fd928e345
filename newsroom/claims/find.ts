import { and, asc, desc, eq, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { claimRevisions, claims, drafts } from '@/db/schema/claims';
import { people } from '@/db/schema/people';
import { publicVersions } from '@/db/schema/publication';
import { returns, reviews } from '@/db/schema/reviews';
import { situations } from '@/db/schema/situations';
import type { ChangeKind, ClaimKind, Standing, Verdict, VerificationMethod } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { must } from '@/newsroom/policy';
import type { ClaimVersion } from '@/newsroom/timeline/version';

/** A claim in a list of the desk. */
export type ClaimLine = {
  id: string;
  /** Of the latest revision; of the draft while there is none. */
  statement: string;
  kind: ClaimKind | null;
  day: string | null;
  situation: { id: string; slug: string; title: string; timeZone: string };
  /** The latest revision. */
  submitted: { by: string; byId: string; at: Date; number: number } | null;
  draft: { by: string; byId: string; at: Date } | null;
  /** The latest revision was sent back, and nothing came of it yet. */
  returned: { reason: string; by: string; at: Date } | null;
  /** The latest revision waits for a review. */
  waiting: boolean;
  published: { standing: Standing; at: Date } | null;
};

export type Queue = {
  waiting: ClaimLine[];
  mine: ClaimLine[];
  returned: ClaimLine[];
  published: ClaimLine[];
};

const authors = alias(people, 'authors');
const drafters = alias(people, 'drafters');
const returners = alias(people, 'returners');

/** What the desk has to do: revisions that wait, one's own drafts, what was sent back to one, and what went out last. */
export async function findQueue(ctx: Context): Promise<Queue> {
  must(ctx.actor, 'read the desk');
  const me = ctx.actor.kind === 'person' ? ctx.actor.id : null;
  const lines = select(ctx);
  const { revision, returned, review, published } = lines;
  const openReturn = and(isNotNull(returned.at), isNull(review.id));
  const [waiting, mine, sentBack, recent] = await Promise.all([
    lines.query(
      and(isNotNull(revision.id), isNull(review.id), isNull(returned.at)),
      asc(revision.submittedAt),
      200,
    ),
    me ? lines.query(eq(drafts.authorId, me), desc(drafts.savedAt), 100) : [],
    me ? lines.query(and(openReturn, eq(revision.authorId, me)), desc(returned.at), 100) : [],
    lines.query(isNotNull(published.at), desc(published.at), 20),
  ]);
  return { waiting, mine, returned: sentBack, published: recent };
}

/** Claims, the last touched first. */
export async function listClaims(
  ctx: Context,
  { situationId, like = '' }: { situationId?: string; like?: string } = {},
): Promise<ClaimLine[]> {
  must(ctx.actor, 'read the desk');
  const lines = select(ctx);
  const part = `%${like.trim().replace(/[\\%_]/g, '\\$&')}%`;
  return lines.query(
    and(
      situationId ? eq(claims.situationId, situationId) : undefined,
      like.trim()
        ? or(sql`${lines.revision.statement} ilike ${part}`, sql`${drafts.fields} ilike ${part}`)
        : undefined,
    ),
    desc(sql`greatest(${lines.revision.submittedAt}, ${drafts.savedAt}, ${claims.enteredAt})`),
    500,
  );
}

export type RevisionLine = {
  id: string;
  number: number;
  statement: string;
  by: string;
  byId: string;
  at: Date;
  changeKind: ChangeKind | null;
  changeReason: string | null;
  reviews: {
    id: string;
    verdict: Verdict;
    method: VerificationMethod | null;
    reason: string;
    by: string;
    at: Date;
    overrideReason: string | null;
  }[];
  returns: { id: string; reason: string; by: string; at: Date }[];
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
  const [line] = await select(ctx).query(eq(claims.id, id), asc(claims.id), 1);
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
      reviews: reviewRows
        .filter(({ review }) => review.revisionId === revision.id)
        .map(({ review, by }) => ({
          id: review.id,
          verdict: review.verdict,
          method: review.method,
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
        })),
    })),
  };
}

/** Each claim beside its latest revision, that revision's latest review and return, its draft and its latest public version. */
function select(ctx: Context) {
  const { db } = ctx;
  const revision = db
    .select()
    .from(claimRevisions)
    .where(eq(claimRevisions.claimId, claims.id))
    .orderBy(desc(claimRevisions.number))
    .limit(1)
    .as('revision');
  const review = db
    .select({ id: reviews.id, verdict: reviews.verdict })
    .from(reviews)
    .where(eq(reviews.revisionId, revision.id))
    .orderBy(desc(reviews.reviewedAt))
    .limit(1)
    .as('review');
  const returned = db
    .select({ at: returns.returnedAt, reason: returns.reason, byId: returns.returnedById })
    .from(returns)
    .where(eq(returns.revisionId, revision.id))
    .orderBy(desc(returns.returnedAt))
    .limit(1)
    .as('returned');
  const published = db
    .select({ at: publicVersions.publishedAt, standing: publicVersions.standing })
    .from(publicVersions)
    .where(and(eq(publicVersions.kind, 'claim'), eq(publicVersions.subjectId, claims.id)))
    .orderBy(desc(publicVersions.publishedAt))
    .limit(1)
    .as('published');

  type Condition = SQL | undefined;
  const query = async (where: Condition, order: SQL, limit: number): Promise<ClaimLine[]> => {
    const rows = await db
      .select({
        id: claims.id,
        situation: {
          id: situations.id,
          slug: situations.slug,
          title: situations.title,
          timeZone: situations.timeZone,
        },
        statement: revision.statement,
        kind: revision.kind,
        day: revision.day,
        number: revision.number,
        submittedAt: revision.submittedAt,
        author: authors.name,
        authorId: revision.authorId,
        draftFields: drafts.fields,
        draftAt: drafts.savedAt,
        drafter: drafters.name,
        drafterId: drafts.authorId,
        reviewId: review.id,
        returnReason: returned.reason,
        returnedAt: returned.at,
        returner: returners.name,
        standing: published.standing,
        publishedAt: published.at,
      })
      .from(claims)
      .innerJoin(situations, eq(situations.id, claims.situationId))
      .leftJoinLateral(revision, sql`true`)
      .leftJoin(authors, eq(authors.id, revision.authorId))
      .leftJoinLateral(review, sql`true`)
      .leftJoinLateral(returned, sql`true`)
      .leftJoin(returners, eq(returners.id, returned.byId))
      .leftJoinLateral(published, sql`true`)
      .leftJoin(drafts, eq(drafts.claimId, claims.id))
      .leftJoin(drafters, eq(drafters.id, drafts.authorId))
      .where(where)
      .orderBy(order)
      .limit(limit);
    return rows.map((row) => {
      const submitted =
        row.submittedAt && row.authorId && row.number
          ? { by: row.author ?? '', byId: row.authorId, at: row.submittedAt, number: row.number }
          : null;
      const isOpen = submitted !== null && row.reviewId === null;
      return {
        id: row.id,
        statement: row.statement ?? statementOf(row.draftFields),
        kind: row.kind,
        day: row.day,
        situation: row.situation,
        submitted,
        draft:
          row.draftAt && row.drafterId
            ? { by: row.drafter ?? '', byId: row.drafterId, at: row.draftAt }
            : null,
        returned:
          isOpen && row.returnedAt
            ? { reason: row.returnReason ?? '', by: row.returner ?? '', at: row.returnedAt }
            : null,
        waiting: isOpen && !row.returnedAt,
        published: row.standing && row.publishedAt ? { standing: row.standing, at: row.publishedAt } : null,
      };
    });
  };
  return { revision, review, returned, published, query };
}

function statementOf(draftFields: string | null): string {
  const fields: unknown = draftFields ? JSON.parse(draftFields) : null;
  const statement = fields && typeof fields === 'object' && 'statement' in fields ? fields.statement : '';
  return typeof statement === 'string' ? statement.trim() : '';
}
