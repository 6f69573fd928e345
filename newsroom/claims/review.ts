import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { claimRevisions, claims } from '@/db/schema/claims';
import { people } from '@/db/schema/people';
import { corrections, returns, reviews } from '@/db/schema/reviews';
import type { Context } from '@/newsroom/context';
import { canonicalText } from '@/newsroom/digest';
import { Conflict, NotFound, RuleBroken, RulesBroken } from '@/newsroom/errors';
import { type Change, change } from '@/newsroom/journal';
import { may, mustAsPerson } from '@/newsroom/policy';
import { latestVersion } from '@/newsroom/timeline/latest';
import type { ClaimVersion } from '@/newsroom/timeline/version';
import { latestRevision } from './draft';
import { embargoOf, endOpenEmbargo, setEmbargo } from './embargo';
import { type Evidence, readEvidence } from './evidence';
import { type Originator, originatorsOf, speaksInOwnVoice } from './independence';
import type { Decision, Signed } from './notice';
import { publishDecision } from './publish-decision';
import { type ReviewInput, reviewInput } from './review-input';
import { brokenBy, type Wrote, weigh, wroteEventTitle, wroteUnderReview } from './verdict';

/**
 * Signs a decision on a claim's latest revision, and publishes it now, at a set moment, or when somebody does.
 *
 * @param input names the revision and the public version that the reviewer had before them.
 * @returns where readers find the claim, now or then.
 * @throws Conflict when either is stale. RuleBroken, or RulesBroken for several at once, for promises 3, 4 and 5. NotFound.
 *   NotAllowed. ZodError.
 */
export async function reviewClaim(
  ctx: Context,
  input: unknown,
): Promise<{ claimId: string; day: string; slug: string; isPublic: boolean }> {
  const person = mustAsPerson(ctx.actor, 'review a claim');
  const typed = reviewInput.parse(input);
  if (typed.overrideReason && !may(person, 'override a review'))
    throw new RuleBroken('override_only_admin', 'overrideReason');
  return change(
    ctx,
    { action: 'review claim', subjectKind: 'claim', subjectId: typed.claimId },
    async (c) => {
      const { claim, before } = await lockForDecision(c, typed);
      c.about({ situationId: claim.situationId });
      const evidence = await readEvidence(c.tx, typed.revisionId);
      await isOpenTo(c, evidence, before, person.id);
      const wrote = await whatTheyWrote(c, evidence, before, person.id);
      const originators = originatorsOf(evidence.revision.kind, evidence.citations, typed.ownObservations);
      mustHold(typed, evidence, originators, wrote);
      mustAnswerForFigures(typed, evidence, person.id);
      const [reviewer] = await c.tx
        .select({ id: people.id, byline: people.byline })
        .from(people)
        .where(eq(people.id, person.id));
      if (!reviewer) throw new NotFound('person');
      const until = embargoOf(typed, evidence.situation.timeZone, c.now);
      await endOpenEmbargo(c, claim.id, 'stopped');
      const signed = await sign(c, typed, evidence, originators, reviewer.id);
      const decision = { signed, evidence, before, reviewer, originators };
      if (until === 'none') await publishDecision(ctx, c, decision);
      else await setEmbargo(c, decision, until);
      const { day } = evidence.revision;
      return { claimId: claim.id, day, slug: evidence.situation.slug, isPublic: until === 'none' };
    },
  );
}

/**
 * Locks the claim for a decision and refuses one made on a stale view (promise 10).
 *
 * @throws Conflict when the revision is not the latest, or the public version not the current one. NotFound.
 */
export async function lockForDecision(
  c: Change,
  seen: { claimId: string; revisionId?: string; publicVersionId: string | null },
) {
  const [claim] = await c.tx.select().from(claims).where(eq(claims.id, seen.claimId)).for('update');
  if (!claim) throw new NotFound('claim');
  const latest = await latestRevision(c.tx, claim.id);
  if (!latest) throw new NotFound('claim');
  const before = await latestVersion<ClaimVersion>(c.tx, 'claim', claim.id);
  if (seen.revisionId !== undefined && latest.id !== seen.revisionId)
    throw new Conflict('claim', { revisionNumber: latest.number });
  if ((before?.id ?? null) !== seen.publicVersionId)
    throw new Conflict('claim', { revisionNumber: latest.number });
  return { claim, latest, before };
}

/** What was returned is not decided on, and what was withdrawn another person brings back (promise 6). */
async function isOpenTo(
  c: Change,
  { revision }: Evidence,
  before: Decision['before'],
  personId: string,
): Promise<void> {
  if (revision.salt === null) throw new RuleBroken('words_removed');
  const [returned] = await c.tx
    .select({ id: returns.id })
    .from(returns)
    .where(eq(returns.revisionId, revision.id));
  if (returned) throw new RuleBroken('already_returned');
  if (before?.shown.standing !== 'withdrawn') return;
  const [withdrawal] = await c.tx
    .select({ by: corrections.correctedById })
    .from(corrections)
    .where(
      and(
        eq(corrections.subjectId, revision.claimId),
        eq(corrections.correctedAt, new Date(before.shown.publishedAt)),
      ),
    );
  if (withdrawal?.by === personId) throw new RuleBroken('own_withdrawal');
}

async function whatTheyWrote(
  c: Change,
  { revision, event }: Evidence,
  before: Decision['before'],
  personId: string,
): Promise<Wrote> {
  const all = await c.tx
    .select({ id: claimRevisions.id, number: claimRevisions.number, authorId: claimRevisions.authorId })
    .from(claimRevisions)
    .where(eq(claimRevisions.claimId, revision.claimId));
  const lastPublic = all.find((r) => r.id === before?.revisionId)?.number ?? 0;
  return {
    revision: wroteUnderReview(personId, all, lastPublic, revision.number),
    eventTitle: wroteEventTitle(personId, event),
  };
}

/** Promises 3 and 4: somebody else decides, and the evidence carries the verdict. */
function mustHold(
  typed: ReviewInput,
  { revision, citations }: Evidence,
  originators: readonly Originator[],
  wrote: Wrote,
): void {
  for (const id of typed.ownObservations) {
    const citation = citations.find((c) => c.id === id);
    if (!citation || !speaksInOwnVoice(citation))
      throw new RuleBroken('own_observation_unfit', 'ownObservations');
  }
  const broken = brokenBy(typed, weigh(revision.kind, originators, citations), wrote);
  if (broken[0]) throw broken.length === 1 ? broken[0] : new RulesBroken(broken);
}

/** Promise 5: somebody other than its author answers for a figure that stands nowhere. */
function mustAnswerForFigures(typed: ReviewInput, { revision, figures }: Evidence, personId: string): void {
  const unsigned = figures.find(
    (figure) =>
      !figure.stands && (revision.authorId === personId || !typed.signedFigures.includes(figure.id)),
  );
  if (unsigned)
    throw new RuleBroken('figure_unsigned', 'signedFigures', {
      value: unsigned.value,
      measure: unsigned.measure,
    });
}

async function sign(
  c: Change,
  typed: ReviewInput,
  { revision, citations }: Evidence,
  originators: readonly Originator[],
  reviewerId: string,
): Promise<Signed> {
  const { verdict, method, methodReason, reason, signedFigures, overrideReason } = typed;
  const { contradicted } = weigh(revision.kind, originators, citations);
  // Without a contradiction there is nothing that is answered.
  const contradictionAnswer = contradicted ? typed.contradictionAnswer : null;
  const signed = {
    ...{ id: randomUUID(), verdict, method, methodReason, contradictionAnswer },
    ...{ reason, signedFigures, overrideReason },
  };
  await c.insert(reviews, {
    ...signed,
    claimId: revision.claimId,
    revisionId: revision.id,
    originators: canonicalText(originators),
    ownObservations: typed.ownObservations,
    reviewerId,
    reviewedAt: c.now,
  });
  return { ...signed, reviewedAt: c.now };
}
