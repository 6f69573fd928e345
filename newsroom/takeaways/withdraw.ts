import { randomUUID } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import { textReviews } from '@/db/schema/reviews';
import { takeawayRevisions } from '@/db/schema/takeaways';
import { keepNotice } from '@/newsroom/claims/notice';
import type { Context } from '@/newsroom/context';
import { tell } from '@/newsroom/desk/inbox';
import { RuleBroken } from '@/newsroom/errors';
import { bylineOf } from '@/newsroom/events/text-review';
import { type Change, change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { publish } from '@/newsroom/timeline/publish';
import type { PublicCorrection } from '@/newsroom/timeline/version';
import { lockTakeaway } from './review';
import { takeawayWithdrawal, textOf } from './takeaway';

/**
 * Withdraws a published takeaway at once: its place on the day says so, with the reason. Only another person brings it back, by a
 * review of a new revision.
 *
 * @throws Conflict when the public version is not the current one. RuleBroken not_published, already_withdrawn. NotFound.
 *   NotAllowed. ZodError.
 */
export async function withdrawTakeaway(ctx: Context, input: unknown): Promise<{ takeawayId: string }> {
  const person = mustAsPerson(ctx.actor, 'withdraw a takeaway');
  const typed = takeawayWithdrawal.parse(input);
  const { takeawayId, reason, foundBy } = typed;
  const line = { action: 'withdraw takeaway', subjectKind: 'takeaway', subjectId: takeawayId };
  return change(ctx, line, async (c) => {
    const { takeaway, before } = await lockTakeaway(c, typed);
    const { situationId } = takeaway;
    c.about({ situationId });
    if (!before) throw new RuleBroken('not_published');
    if (before.shown.withdrawal) throw new RuleBroken('already_withdrawn');
    const by = await bylineOf(c, person.id);
    const textReviewId = await lastPublication(c, takeawayId);
    const { publishedAt, ...shown } = before.shown;
    await publish(ctx, c, situationId, async (stamp) => {
      const at = stamp.toISOString();
      const stood = textOf(shown.sentences);
      const notice: PublicCorrection = {
        ...{ id: randomUUID(), kind: 'withdrawal', stood, stands: null, reason, foundBy },
        correctedBy: by,
        correctedAt: at,
      };
      await keepNotice(c, takeawayId, notice, person.id, stamp, 'takeaway');
      const payload = {
        ...shown,
        withdrawal: { at, by, reason },
        corrections: [...shown.corrections, notice],
        history: [...shown.history, { at, what: 'withdrawn' as const, text: stood, by, reason }],
      };
      return [{ subjectId: takeawayId, payload, textReviewId }];
    });
    const authors = await c.tx
      .selectDistinct({ id: takeawayRevisions.authorId })
      .from(takeawayRevisions)
      .where(eq(takeawayRevisions.takeawayId, takeawayId));
    await tell(
      c,
      'withdrawn',
      authors.map(({ id }) => id),
      { subjectKind: 'takeaway', subjectId: takeawayId, situationId },
      person.id,
    );
    return { takeawayId };
  });
}

async function lastPublication(c: Change, takeawayId: string): Promise<string | undefined> {
  const [row] = await c.tx
    .select({ id: textReviews.id })
    .from(textReviews)
    .where(and(eq(textReviews.subjectId, takeawayId), eq(textReviews.decision, 'publish')))
    .orderBy(desc(textReviews.reviewedAt))
    .limit(1);
  return row?.id;
}
