import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq, isNull, lte } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { claims } from '@/db/schema/claims';
import { people } from '@/db/schema/people';
import { embargoes, reviews } from '@/db/schema/reviews';
import type { EmbargoEnd } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { concernedWith } from '@/newsroom/desk/comment';
import { tell } from '@/newsroom/desk/inbox';
import { Conflict, NotFound, RuleBroken } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { must, mustAsPerson } from '@/newsroom/policy';
import { latestVersion } from '@/newsroom/timeline/latest';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { readEvidence } from './evidence';
import type { Originator } from './independence';
import type { Decision } from './notice';
import { publishDecision } from './publish-decision';
import type { ReviewInput } from './review-input';
import { wroteEventTitle } from './verdict';

type Embargo = typeof embargoes.$inferSelect;

/**
 * When a decision is to be published.
 *
 * @returns 'none' for at once, null for when somebody publishes it, else the moment.
 * @throws RuleBroken embargo_incomplete, embargo_past.
 */
export function embargoOf(typed: ReviewInput, timeZone: string, now: Date): Date | null | 'none' {
  if (typed.publication === 'now') return 'none';
  if (typed.publication === 'held') return null;
  if (!typed.publishDay || !typed.publishClock) throw new RuleBroken('embargo_incomplete', 'publishDay');
  const local = Temporal.PlainDateTime.from(`${typed.publishDay}T${typed.publishClock}`);
  const until = new Date(local.toZonedDateTime(timeZone).epochMilliseconds);
  if (until <= now) throw new RuleBroken('embargo_past', 'publishDay');
  return until;
}

/** Keeps a signed decision back. */
export async function setEmbargo(c: Change, of: Decision, until: Date | null): Promise<void> {
  await c.insert(embargoes, {
    id: randomUUID(),
    claimId: of.evidence.claim.id,
    reviewId: of.signed.id,
    until,
    basePublicVersionId: of.before?.id,
    setById: of.reviewer.id,
    setAt: c.now,
  });
}

/** Ends the claim's open embargo, if there is one: a newer decision takes its place. */
export async function endOpenEmbargo(c: Change, claimId: string, how: EmbargoEnd): Promise<void> {
  const [open] = await c.tx
    .select({ id: embargoes.id })
    .from(embargoes)
    .where(and(eq(embargoes.claimId, claimId), isNull(embargoes.endedAt)));
  if (open) await end(c, open.id, how);
}

const embargoInput = z.object({ embargoId: z.uuid() });

/**
 * Publishes a decision that was kept back, before its moment.
 *
 * @throws Conflict when it has ended, or no longer holds: what readers see is not what it was signed for. NotFound. NotAllowed. ZodError.
 */
export async function publishEmbargoed(ctx: Context, input: unknown): Promise<{ claimId: string }> {
  mustAsPerson(ctx.actor, 'set an embargo');
  const { embargoId } = embargoInput.parse(input);
  return change(ctx, { action: 'publish claim', subjectKind: 'claim' }, async (c) => {
    const embargo = await lockOpen(c, embargoId);
    if (!(await publishHeld(ctx, c, embargo))) throw new Conflict('claim');
    return { claimId: embargo.claimId };
  });
}

/**
 * Takes an embargo back: the decision stays signed and is not published. A new decision can follow.
 *
 * @throws Conflict when it has ended already. NotFound. NotAllowed. ZodError.
 */
export async function liftEmbargo(ctx: Context, input: unknown): Promise<{ claimId: string }> {
  mustAsPerson(ctx.actor, 'set an embargo');
  const { embargoId } = embargoInput.parse(input);
  return change(ctx, { action: 'lift embargo', subjectKind: 'claim' }, async (c) => {
    const embargo = await lockOpen(c, embargoId);
    await end(c, embargo.id, 'lifted');
    return { claimId: embargo.claimId };
  });
}

/**
 * Publishes every decision whose moment has come; each in a transaction of its own. One that no longer holds (what readers see has
 * changed since it was signed) is stopped, and those concerned are told.
 *
 * @returns how many were published and how many stopped. @throws NotAllowed
 */
export async function publishDue(ctx: Context): Promise<{ published: number; stopped: number }> {
  must(ctx.actor, 'set an embargo');
  const due = await ctx.db
    .select({ id: embargoes.id })
    .from(embargoes)
    .where(and(isNull(embargoes.endedAt), lte(embargoes.until, ctx.clock.now())))
    .orderBy(asc(embargoes.until));
  const done = { published: 0, stopped: 0 };
  for (const { id } of due) {
    const how = await change(ctx, { action: 'publish claim', subjectKind: 'claim' }, async (c) => {
      const embargo = await lockOpen(c, id).catch(passOver);
      if (!embargo) return null;
      if (await publishHeld(ctx, c, embargo)) return 'published';
      await stop(c, embargo);
      return 'stopped';
    });
    if (how) done[how]++;
  }
  return done;
}

/** Somebody else ended it since it was listed. */
function passOver(error: unknown): null {
  if (error instanceof Conflict) return null;
  throw error;
}

/** Locks the claim first, as every decision does, then reads the embargo anew. @throws Conflict when it has ended. NotFound. */
async function lockOpen(c: Change, embargoId: string): Promise<Embargo> {
  const [found] = await c.tx.select().from(embargoes).where(eq(embargoes.id, embargoId));
  if (!found) throw new NotFound('embargo');
  const [claim] = await c.tx.select().from(claims).where(eq(claims.id, found.claimId)).for('update');
  c.about({ subjectId: found.claimId, situationId: claim?.situationId });
  const [embargo] = await c.tx
    .select()
    .from(embargoes)
    .where(and(eq(embargoes.id, embargoId), isNull(embargoes.endedAt)));
  if (!embargo) throw new Conflict('claim');
  return embargo;
}

/** @returns false, with nothing written, when the decision no longer holds. */
async function publishHeld(ctx: Context, c: Change, embargo: Embargo): Promise<boolean> {
  const before = await latestVersion<ClaimVersion>(c.tx, 'claim', embargo.claimId);
  if ((before?.id ?? null) !== embargo.basePublicVersionId) return false;
  const [row] = await c.tx
    .select({ review: reviews, byline: people.byline })
    .from(reviews)
    .innerJoin(people, eq(people.id, reviews.reviewerId))
    .where(eq(reviews.claimId, embargo.claimId))
    .orderBy(desc(reviews.reviewedAt))
    .limit(1);
  if (row?.review.id !== embargo.reviewId) return false;
  const { review, byline } = row;
  const evidence = await readEvidence(c.tx, review.revisionId);
  // The event's title may have been written anew since, by the reviewer themselves (promise 3).
  if (wroteEventTitle(review.reviewerId, evidence.event) && !review.overrideReason) return false;
  await end(c, embargo.id, 'published');
  await publishDecision(ctx, c, {
    signed: { ...review, reason: review.reason ?? '' },
    evidence,
    before,
    reviewer: { id: review.reviewerId, byline },
    originators: JSON.parse(review.originators) as Originator[],
  });
  return true;
}

async function stop(c: Change, embargo: Embargo): Promise<void> {
  await end(c, embargo.id, 'stopped');
  const [claim] = await c.tx.select().from(claims).where(eq(claims.id, embargo.claimId));
  if (!claim) return;
  const subject = { subjectKind: 'claim', subjectId: claim.id, situationId: claim.situationId } as const;
  await tell(c, 'embargo_stopped', [embargo.setById, ...(await concernedWith(c, claim))], subject, null);
}

async function end(c: Change, embargoId: string, how: EmbargoEnd): Promise<void> {
  await c.update(embargoes, embargoId, { endedAt: c.now, endedHow: how });
}
