import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { eventRevisions } from '@/db/schema/events';
import { keepNotice } from '@/newsroom/claims/notice';
import type { Context } from '@/newsroom/context';
import { tell } from '@/newsroom/desk/inbox';
import { Conflict, RuleBroken } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { publish } from '@/newsroom/timeline/publish';
import type { EventVersion } from '@/newsroom/timeline/version';
import { noticeText, publicTime } from './event';
import { type EventRevisionRow, lockEvent } from './revise';
import {
  bylineOf,
  mayOverride,
  noticeOfText,
  returnSaysWhy,
  signText,
  stepOfText,
  textDecisionFields,
  underDecision,
} from './text-review';

const decisionInput = z.object({ ...textDecisionFields, eventId: z.uuid() }).superRefine(returnSaysWhy);

/**
 * Publishes the changed title and interval of a public event, or returns them to their writer. (The first title is decided on with
 * the claim that makes the event public.)
 *
 * @param input names the revision and the public version that the reviewer had before them.
 * @throws Conflict when either is stale. RuleBroken not_published, own_revision, already_reviewed, override_only_admin.
 *   NotFound. NotAllowed. ZodError.
 */
export async function reviewEvent(ctx: Context, input: unknown): Promise<{ eventId: string }> {
  const person = mustAsPerson(ctx.actor, 'review a text');
  const typed = decisionInput.parse(input);
  mayOverride(person, typed);
  const { eventId } = typed;
  const line = {
    action: typed.decision === 'publish' ? 'publish event' : 'return event',
    subjectKind: 'event',
    subjectId: eventId,
  };
  return change(ctx, line, async (c) => {
    const { event, latest, before, removedId } = await lockEvent(c, eventId);
    const { situationId } = event;
    c.about({ situationId });
    if (!before && !removedId) throw new RuleBroken('not_published');
    if (latest.id !== typed.revisionId || (before?.id ?? null) !== typed.publicVersionId)
      throw new Conflict('event');
    if (latest.salt === null) throw new RuleBroken('words_removed');
    const all = await c.tx.select().from(eventRevisions).where(eq(eventRevisions.eventId, eventId));
    // Titles from before the first publication were decided on with the claim that published one of them.
    const own = all.filter(({ id, basePublicVersionId }) => basePublicVersionId !== null || id === latest.id);
    const decided = await underDecision(c, typed, eventId, person.id, own);
    const textReviewId = await signText(c, typed, { kind: 'event', id: eventId }, person.id);
    if (typed.decision === 'publish')
      await publishEvent(ctx, c, {
        situationId,
        latest,
        textReviewId,
        reason: typed.reason,
        personId: person.id,
      });
    await tell(
      c,
      typed.decision === 'return' ? 'returned' : 'changed',
      decided.map(({ authorId }) => authorId),
      { subjectKind: 'event', subjectId: eventId, situationId },
      person.id,
    );
    return { eventId };
  });
}

type Signed = {
  situationId: string;
  latest: EventRevisionRow;
  textReviewId: string;
  reason: string | null;
  personId: string;
};

async function publishEvent(
  ctx: Context,
  c: Change,
  { situationId, latest, textReviewId, reason, personId }: Signed,
): Promise<void> {
  const { eventId, changeKind, changeReason, foundBy } = latest;
  const by = await bylineOf(c, personId);
  await publish(ctx, c, situationId, async (stamp) => {
    const at = stamp.toISOString();
    // Read again under the publishing lock: a claim may have given the event another order meanwhile.
    const { before } = await lockEvent(c, eventId);
    const text = { title: latest.title ?? '', time: publicTime(latest) };
    const { publishedAt: _, ...shown } = before?.shown ?? { publishedAt: null };
    const now: EventVersion = { kind: 'event', eventId, ...shown, ...text };
    const stands = before ? noticeText(now, before.shown) : now.title;
    const change = {
      stood: before && noticeText(before.shown, now),
      wasWithdrawn: false,
      ...{ stands, changeKind, changeReason, foundBy, reason, by, at },
    };
    const notice = noticeOfText(change);
    if (notice) await keepNotice(c, eventId, notice, personId, stamp, 'event');
    const payload: EventVersion = {
      ...now,
      corrections: [...(now.corrections ?? []), ...(notice ? [notice] : [])],
      history: [...(now.history ?? []), stepOfText(change)],
    };
    return [{ subjectId: eventId, payload, textReviewId }];
  });
}
