import { desc, eq } from 'drizzle-orm';
import { reviews } from '@/db/schema/reviews';
import { comment } from '@/newsroom/desk/comment';
import { reviewTakeaway } from '@/newsroom/takeaways/review';
import { writeTakeaway } from '@/newsroom/takeaways/write';
import { latestVersion } from '@/newsroom/timeline/latest';
import { known } from './fields';
import type { Deeds } from './play';

export const textDeeds: Deeds<'write takeaway' | 'publish takeaway' | 'comment'> = {
  async 'write takeaway'(ctx, { situationId, claims, takeaways }, { day, sentences, as, reason }) {
    const written = await writeTakeaway(ctx, {
      situationId,
      day,
      sentences: sentences.map(({ words, claims: keys }) => ({
        words,
        claims: keys.map((key) => known(claims, key, 'claim').claimId),
      })),
      baseRevisionId: takeaways.get(day)?.revisionId,
      changeKind: as,
      changeReason: reason,
    });
    takeaways.set(day, written);
  },
  async 'publish takeaway'(ctx, { takeaways }, { day, reason }) {
    const { takeawayId, revisionId } = known(takeaways, day, 'takeaway');
    const publicVersionId = (await latestVersion(ctx.db, 'takeaway', takeawayId))?.id;
    await reviewTakeaway(ctx, { takeawayId, revisionId, publicVersionId, decision: 'publish', reason });
  },
  async comment(ctx, { claims, reports }, { on, of, words }) {
    const claimId = on === 'report' ? null : known(claims, of, 'claim').claimId;
    const subjectId = !claimId
      ? known(reports, of, 'report').reportId
      : on === 'review'
        ? await lastReviewOf(ctx.db, claimId)
        : claimId;
    await comment(ctx, { subjectKind: on, subjectId, words });
  },
};

async function lastReviewOf(
  db: Parameters<typeof latestVersion>[0],
  claimId: string,
): Promise<string | undefined> {
  const [review] = await db
    .select({ id: reviews.id })
    .from(reviews)
    .where(eq(reviews.claimId, claimId))
    .orderBy(desc(reviews.reviewedAt))
    .limit(1);
  return review?.id;
}
