import { desc, eq } from 'drizzle-orm';
import { eventRevisions } from '@/db/schema/events';
import { reviews } from '@/db/schema/reviews';
import { comment } from '@/newsroom/desk/comment';
import { reviewEvent } from '@/newsroom/events/review';
import { reviseEvent } from '@/newsroom/events/revise';
import { reviewTakeaway } from '@/newsroom/takeaways/review';
import { writeTakeaway } from '@/newsroom/takeaways/write';
import { latestVersion } from '@/newsroom/timeline/latest';
import { known, timeFields } from './fields';
import type { Deeds } from './play';

type TextDeed = 'revise event' | 'publish event' | 'write takeaway' | 'publish takeaway' | 'comment';

export const textDeeds: Deeds<TextDeed> = {
  async 'revise event'(ctx, { events }, { event, title, time, as, reason, foundBy }) {
    const eventId = known(events, event, 'event');
    await reviseEvent(ctx, {
      ...{ eventId, title, foundBy },
      time: timeFields(time),
      baseRevisionId: await lastRevisionOf(ctx.db, eventId),
      changeKind: as,
      changeReason: reason,
    });
  },
  async 'publish event'(ctx, { events }, { event }) {
    const eventId = known(events, event, 'event');
    await reviewEvent(ctx, {
      eventId,
      revisionId: await lastRevisionOf(ctx.db, eventId),
      publicVersionId: (await latestVersion(ctx.db, 'event', eventId))?.id,
      decision: 'publish',
    });
  },
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

type Reading = Parameters<typeof latestVersion>[0];

async function lastReviewOf(db: Reading, claimId: string): Promise<string | undefined> {
  const [review] = await db
    .select({ id: reviews.id })
    .from(reviews)
    .where(eq(reviews.claimId, claimId))
    .orderBy(desc(reviews.reviewedAt))
    .limit(1);
  return review?.id;
}

async function lastRevisionOf(db: Reading, eventId: string): Promise<string | undefined> {
  const [revision] = await db
    .select({ id: eventRevisions.id })
    .from(eventRevisions)
    .where(eq(eventRevisions.eventId, eventId))
    .orderBy(desc(eventRevisions.number))
    .limit(1);
  return revision?.id;
}
