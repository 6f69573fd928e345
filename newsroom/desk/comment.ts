import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { claimRevisions, claims, drafts } from '@/db/schema/claims';
import { assignments, comments } from '@/db/schema/desk';
import { people } from '@/db/schema/people';
import { reports, snapshots } from '@/db/schema/reports';
import { returns, reviews } from '@/db/schema/reviews';
import { type CommentSubject, commentSubjects } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { must, mustAsPerson } from '@/newsroom/policy';
import { prose } from '@/newsroom/text';
import { tell } from './inbox';

const commentInput = z.object({
  subjectKind: z.enum(commentSubjects),
  /** A report, a claim, or one review of a claim. */
  subjectId: z.uuid(),
  words: prose(5000).pipe(z.string().min(1, { error: 'Write your comment.' })),
});

/**
 * Says something to the desk about a report, a claim or a review; readers never see it. Those who wrote, entered, reviewed or
 * commented on the thing, or take care of it, find it in their inbox.
 *
 * @throws NotFound. NotAllowed. ZodError.
 */
export async function comment(
  ctx: Context,
  input: unknown,
): Promise<{ commentId: string; subjectKind: CommentSubject; subjectId: string }> {
  const person = mustAsPerson(ctx.actor, 'comment');
  const typed = commentInput.parse(input);
  const { subjectKind, subjectId } = typed;
  const commentId = randomUUID();
  return change(ctx, { action: `comment on ${subjectKind}`, subjectKind, subjectId }, async (c) => {
    const about = await aboutOf(c, subjectKind, subjectId);
    c.about({ situationId: about.situationId });
    await c.insert(comments, {
      id: commentId,
      subjectKind,
      subjectId,
      situationId: about.situationId,
      words: typed.words,
      authorId: person.id,
      writtenAt: c.now,
    });
    const talking = await c.tx
      .selectDistinct({ id: comments.authorId })
      .from(comments)
      .where(inArray(comments.subjectId, [about.id, subjectId]));
    await tell(
      c,
      'commented',
      [...about.people, ...talking.map(({ id }) => id)],
      { subjectKind: about.kind, subjectId: about.id, situationId: about.situationId },
      person.id,
    );
    return { commentId, subjectKind, subjectId };
  });
}

export type CommentLine = {
  id: string;
  subjectId: string;
  words: string;
  by: string;
  byId: string;
  at: Date;
};

/** What was said about these things, the oldest first. */
export async function listComments(ctx: Context, subjectIds: readonly string[]): Promise<CommentLine[]> {
  must(ctx.actor, 'read the desk');
  if (subjectIds.length === 0) return [];
  const rows = await ctx.db
    .select({ comment: comments, by: people.name })
    .from(comments)
    .innerJoin(people, eq(people.id, comments.authorId))
    .where(inArray(comments.subjectId, [...subjectIds]))
    .orderBy(asc(comments.writtenAt), asc(comments.id));
  return rows.map(({ comment: row, by }) => ({
    id: row.id,
    subjectId: row.subjectId,
    words: row.words ?? '',
    by,
    byId: row.authorId,
    at: row.writtenAt,
  }));
}

type About = { kind: 'claim' | 'report'; id: string; situationId: string; people: (string | null)[] };

async function aboutOf(c: Change, kind: CommentSubject, id: string): Promise<About> {
  if (kind === 'report') return aboutReport(c, id);
  if (kind === 'claim') return aboutClaim(c, id);
  const [review] = await c.tx.select({ claimId: reviews.claimId }).from(reviews).where(eq(reviews.id, id));
  if (!review) throw new NotFound('review');
  return aboutClaim(c, review.claimId);
}

async function aboutReport(c: Change, id: string): Promise<About> {
  const [report] = await c.tx
    .select({ situationId: reports.situationId })
    .from(reports)
    .where(eq(reports.id, id));
  if (!report) throw new NotFound('report');
  const captured = await c.tx
    .select({ id: snapshots.capturedById })
    .from(snapshots)
    .where(eq(snapshots.reportId, id));
  return {
    kind: 'report',
    id,
    situationId: report.situationId,
    people: [...captured.map((row) => row.id), await assignedTo(c, 'report', id)],
  };
}

async function aboutClaim(c: Change, id: string): Promise<About> {
  const [claim] = await c.tx.select().from(claims).where(eq(claims.id, id));
  if (!claim) throw new NotFound('claim');
  return { kind: 'claim', id, situationId: claim.situationId, people: await concernedWith(c, claim) };
}

/** Who entered, drafts, wrote, reviewed or returned a claim, and who takes care of it. */
export async function concernedWith(
  c: Change,
  claim: { id: string; enteredById: string },
): Promise<(string | null)[]> {
  const [drafting, writing, reviewing, returning] = await Promise.all([
    c.tx.select({ id: drafts.authorId }).from(drafts).where(eq(drafts.claimId, claim.id)),
    c.tx
      .selectDistinct({ id: claimRevisions.authorId })
      .from(claimRevisions)
      .where(eq(claimRevisions.claimId, claim.id)),
    c.tx.selectDistinct({ id: reviews.reviewerId }).from(reviews).where(eq(reviews.claimId, claim.id)),
    c.tx.selectDistinct({ id: returns.returnedById }).from(returns).where(eq(returns.claimId, claim.id)),
  ]);
  return [
    claim.enteredById,
    ...[...drafting, ...writing, ...reviewing, ...returning].map((row) => row.id),
    await assignedTo(c, 'claim', claim.id),
  ];
}

async function assignedTo(c: Change, kind: 'claim' | 'report', id: string): Promise<string | null> {
  const [row] = await c.tx
    .select({ personId: assignments.personId })
    .from(assignments)
    .where(and(eq(assignments.subjectKind, kind), eq(assignments.subjectId, id)));
  return row?.personId ?? null;
}
