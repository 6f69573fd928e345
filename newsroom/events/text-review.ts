import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { people } from '@/db/schema/people';
import { textReviews } from '@/db/schema/reviews';
import { type ChangeKind, correctionKinds, textDecisions } from '@/db/vocabulary';
import { wroteUnderReview } from '@/newsroom/claims/verdict';
import { catching } from '@/newsroom/conflicts';
import type { Actor } from '@/newsroom/context';
import { NotFound, RuleBroken } from '@/newsroom/errors';
import type { Change } from '@/newsroom/journal';
import { may } from '@/newsroom/policy';
import { optionalLine, prose } from '@/newsroom/text';
import type { PublicCorrection, PublicTextStep } from '@/newsroom/timeline/version';

/** A decision on a text that readers see: an event's title, or a day's takeaway. */

/** Of a form that decides; it names the subject by a field of its own. */
export const textDecisionFields = {
  revisionId: z.uuid(),
  /** The public version that the reviewer had before them; empty when there was none. */
  publicVersionId: z
    .union([z.uuid(), z.literal('')])
    .optional()
    .transform((value) => value || null),
  decision: z.enum(textDecisions, { error: 'Choose whether to publish it.' }),
  /** With a return for the writer, who needs it; with a first publication for readers. */
  reason: prose(2000)
    .optional()
    .transform((value) => value || null),
  /** An admin's reason, shown to readers, for deciding on what they wrote themselves. */
  overrideReason: optionalLine(500),
};

const decision = z.object(textDecisionFields);
export type TextDecision = z.output<typeof decision>;

/** A writer is told what is missing. */
export function returnSaysWhy(typed: TextDecision, issues: z.RefinementCtx): void {
  if (typed.decision === 'return' && !typed.reason)
    issues.addIssue({ code: 'custom', path: ['reason'], message: 'Say what is missing, for the writer.' });
}

/** @throws RuleBroken override_only_admin. */
export function mayOverride(actor: Actor, { overrideReason }: TextDecision): void {
  if (overrideReason && !may(actor, 'override a review'))
    throw new RuleBroken('override_only_admin', 'overrideReason');
}

export type TextRevision = { id: string; number: number; authorId: string };

/**
 * The revisions under decision: those written since the last publication.
 *
 * @param revisions of the subject, all of them.
 * @returns them up to the one reviewed.
 * @throws RuleBroken own_revision (promise 3): nobody publishes what they wrote.
 */
export async function underDecision<R extends TextRevision>(
  c: Change,
  typed: TextDecision,
  subjectId: string,
  personId: string,
  revisions: readonly R[],
): Promise<R[]> {
  const published = await c.tx
    .select({ revisionId: textReviews.revisionId })
    .from(textReviews)
    .where(and(eq(textReviews.subjectId, subjectId), eq(textReviews.decision, 'publish')));
  const numberOf = (id: string) => revisions.find((revision) => revision.id === id)?.number ?? 0;
  const lastPublic = Math.max(0, ...published.map(({ revisionId }) => numberOf(revisionId)));
  const reviewed = numberOf(typed.revisionId);
  const isOwn = wroteUnderReview(personId, revisions, lastPublic, reviewed);
  if (typed.decision === 'publish' && isOwn && !typed.overrideReason)
    throw new RuleBroken('own_revision', 'overrideReason');
  return revisions.filter(({ number }) => number > lastPublic && number <= reviewed);
}

/** Whether the person wrote what waits for a decision, or part of it (promise 3). @param revisions the newest first. */
export function wroteWhatWaits(
  personId: string,
  revisions: readonly { number: number; byId: string; decision: { decision: string } | null }[],
): boolean {
  const lastPublic = revisions.find(({ decision }) => decision?.decision === 'publish')?.number ?? 0;
  const authors = revisions.map(({ number, byId }) => ({ number, authorId: byId }));
  return wroteUnderReview(personId, authors, lastPublic, revisions[0]?.number ?? 0);
}

/** Signs the decision. @throws RuleBroken already_reviewed, own_revision. */
export async function signText(
  c: Change,
  typed: TextDecision,
  subject: { kind: 'event' | 'takeaway'; id: string },
  reviewerId: string,
): Promise<string> {
  const { revisionId, decision, reason, overrideReason } = typed;
  const row = await catching(
    {
      text_reviews_revision: ['already_reviewed', ''],
      text_reviews_other_person: ['own_revision', 'overrideReason'],
    },
    () =>
      c.insert(textReviews, {
        id: randomUUID(),
        subjectKind: subject.kind,
        subjectId: subject.id,
        revisionId,
        decision,
        reason,
        overrideReason,
        reviewerId,
        reviewedAt: c.now,
      }),
  );
  return row.id;
}

/** Under which name somebody signs in public. @throws NotFound */
export async function bylineOf(c: Change, personId: string): Promise<string> {
  const [row] = await c.tx.select({ byline: people.byline }).from(people).where(eq(people.id, personId));
  if (!row) throw new NotFound('person');
  return row.byline;
}

/** A text that replaces what readers saw: what stood, what stands, and how its author wants it told. */
export type TextChange = {
  /** Null while readers saw nothing. */
  stood: string | null;
  wasWithdrawn: boolean;
  stands: string;
  changeKind: ChangeKind | null;
  changeReason: string | null;
  foundBy: string | null;
  /** The reviewer's reason, and byline. */
  reason: string | null;
  by: string;
  at: string;
};

/** Promise 6: the notice that readers get; null for a first publication and for a silent change. */
export function noticeOfText(change: TextChange): PublicCorrection | null {
  if (change.stood === null) return null;
  const loud = correctionKinds.find((kind) => kind === change.changeKind);
  // A revision without a kind was written at the moment of the first publication: its author could not know of it.
  const isNews = change.wasWithdrawn || change.changeKind === null;
  const kind = loud ?? (isNews ? 'update' : null);
  return (
    kind && {
      id: randomUUID(),
      kind,
      stood: change.stood,
      stands: change.stands,
      reason: change.changeReason ?? change.reason ?? '',
      foundBy: change.foundBy,
      correctedBy: change.by,
      correctedAt: change.at,
    }
  );
}

/** The line in the public history. */
export function stepOfText(change: TextChange): PublicTextStep {
  const isFirst = change.stood === null;
  return {
    at: change.at,
    what: isFirst || change.wasWithdrawn ? 'published' : (change.changeKind ?? 'published'),
    text: change.stands,
    by: change.by,
    reason: isFirst ? change.reason : change.changeReason,
  };
}
