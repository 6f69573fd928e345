import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { corrections } from '@/db/schema/reviews';
import { situations } from '@/db/schema/situations';
import { takeawayRevisions, takeaways } from '@/db/schema/takeaways';
import { keepNotice } from '@/newsroom/claims/notice';
import type { Context } from '@/newsroom/context';
import { tell } from '@/newsroom/desk/inbox';
import { Conflict, NotFound, RuleBroken } from '@/newsroom/errors';
import {
  bylineOf,
  mayOverride,
  noticeOfText,
  returnSaysWhy,
  signText,
  stepOfText,
  type TextDecision,
  textDecisionFields,
  underDecision,
} from '@/newsroom/events/text-review';
import { type Change, change } from '@/newsroom/journal';
import { mustAsPerson } from '@/newsroom/policy';
import { type LatestVersion, latestVersion } from '@/newsroom/timeline/latest';
import { publish } from '@/newsroom/timeline/publish';
import type { TakeawayVersion } from '@/newsroom/timeline/version';
import { groundedSentences, readSentences } from './sentences';
import { textOf } from './takeaway';
import { latestTakeaway } from './write';

const decisionInput = z.object({ ...textDecisionFields, takeawayId: z.uuid() }).superRefine(returnSaysWhy);

/**
 * Publishes the latest revision of a takeaway, or returns it to its writer.
 *
 * @param input names the revision and the public version that the reviewer had before them.
 * @returns where readers find it.
 * @throws Conflict when either is stale. RuleBroken own_revision, own_withdrawal, already_reviewed, override_only_admin,
 *   claim_not_to_rest_on. NotFound. NotAllowed. ZodError.
 */
export async function reviewTakeaway(
  ctx: Context,
  input: unknown,
): Promise<{ takeawayId: string; slug: string; day: string }> {
  const person = mustAsPerson(ctx.actor, 'review a text');
  const typed = decisionInput.parse(input);
  mayOverride(person, typed);
  const { takeawayId } = typed;
  const line = {
    action: typed.decision === 'publish' ? 'publish takeaway' : 'return takeaway',
    subjectKind: 'takeaway',
    subjectId: takeawayId,
  };
  return change(ctx, line, async (c) => {
    const locked = await lockTakeaway(c, typed);
    const { takeaway, before } = locked;
    c.about({ situationId: takeaway.situationId });
    const revisions = await mayDecide(c, typed, before, person.id);
    const textReviewId = await signText(c, typed, { kind: 'takeaway', id: takeawayId }, person.id);
    if (typed.decision === 'publish')
      await publishTakeaway(ctx, c, locked, { ...typed, textReviewId, personId: person.id });
    const { situationId, day } = takeaway;
    const told = typed.decision === 'return' ? 'returned' : before ? 'changed' : 'published';
    await tell(
      c,
      told,
      revisions.map(({ authorId }) => authorId),
      { subjectKind: 'takeaway', subjectId: takeawayId, situationId },
      person.id,
    );
    const [situation] = await c.tx.select().from(situations).where(eq(situations.id, situationId));
    return { takeawayId, slug: situation?.slug ?? '', day };
  });
}

/**
 * Locks a takeaway for a decision and refuses one made on a stale view (promise 10).
 *
 * @throws Conflict when the revision is not the latest, or the public version not the current one. NotFound.
 */
export async function lockTakeaway(
  c: Change,
  seen: { takeawayId: string; revisionId?: string; publicVersionId: string | null },
) {
  const [takeaway] = await c.tx
    .select()
    .from(takeaways)
    .where(eq(takeaways.id, seen.takeawayId))
    .for('update');
  const latest = takeaway && (await latestTakeaway(c.tx, takeaway.id));
  if (!latest) throw new NotFound('takeaway');
  const before = await latestVersion<TakeawayVersion>(c.tx, 'takeaway', takeaway.id);
  const isStale =
    (seen.revisionId !== undefined && latest.id !== seen.revisionId) ||
    (before?.id ?? null) !== seen.publicVersionId;
  if (isStale) throw new Conflict('takeaway', { revisionNumber: latest.number });
  return { takeaway, latest, before };
}

type Locked = Awaited<ReturnType<typeof lockTakeaway>>;
type Before = LatestVersion<TakeawayVersion> | null;
type Signed = {
  textReviewId: string;
  personId: string;
  reason: string | null;
  overrideReason: string | null;
};

/** Promise 3, and 6 for what was withdrawn: another person decides. @returns the revisions under decision. */
async function mayDecide(
  c: Change,
  typed: TextDecision & { takeawayId: string },
  before: Before,
  personId: string,
) {
  const { takeawayId } = typed;
  const all = await c.tx.select().from(takeawayRevisions).where(eq(takeawayRevisions.takeawayId, takeawayId));
  if (all.find(({ id }) => id === typed.revisionId)?.salt === null) throw new RuleBroken('words_removed');
  const decided = await underDecision(c, typed, takeawayId, personId, all);
  if (typed.decision === 'return' || !before?.shown.withdrawal) return decided;
  const [withdrawal] = await c.tx
    .select({ by: corrections.correctedById })
    .from(corrections)
    .where(
      and(
        eq(corrections.subjectId, takeawayId),
        eq(corrections.correctedAt, new Date(before.shown.publishedAt)),
      ),
    );
  if (withdrawal?.by === personId) throw new RuleBroken('own_withdrawal');
  return decided;
}

async function publishTakeaway(
  ctx: Context,
  c: Change,
  { takeaway, latest, before }: Locked,
  { textReviewId, personId, reason, overrideReason }: Signed,
): Promise<void> {
  const { id: takeawayId, situationId, day } = takeaway;
  const reviewer = await bylineOf(c, personId);
  const writer = await bylineOf(c, latest.authorId);
  const written = await readSentences(c.tx, latest.id);
  await publish(ctx, c, situationId, async (stamp) => {
    const at = stamp.toISOString();
    // Read under the publishing lock: a claim that is withdrawn at this moment is seen here, or flags it afterwards.
    const sentences = await groundedSentences(c.tx, situationId, written, latest.submittedAt);
    const { changeKind, changeReason, foundBy } = latest;
    const change = {
      stood: before && textOf(before.shown.sentences),
      wasWithdrawn: Boolean(before?.shown.withdrawal),
      stands: textOf(sentences),
      ...{ changeKind, changeReason, foundBy, reason, by: reviewer, at },
    };
    const notice = noticeOfText(change);
    if (notice) await keepNotice(c, takeawayId, notice, personId, stamp, 'takeaway');
    const payload: TakeawayVersion = {
      kind: 'takeaway',
      takeawayId,
      day,
      sentences,
      writer,
      reviewer,
      overrideReason,
      withdrawal: null,
      corrections: [...(before?.shown.corrections ?? []), ...(notice ? [notice] : [])],
      history: [...(before?.shown.history ?? []), stepOfText(change)],
      firstPublishedAt: before?.shown.firstPublishedAt ?? at,
    };
    return [{ subjectId: takeawayId, payload, textReviewId }];
  });
}
