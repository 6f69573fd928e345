import type { ClaimKind, Verdict, VerificationMethod } from '@/db/vocabulary';
import { RuleBroken, type RuleCode } from '@/newsroom/errors';
import { independentVoices } from './independence';

/** What stands behind a claim and against it, as the rules look at it. */
export type Weighed = {
  kind: ClaimKind;
  originators: readonly { partyId: string | null }[];
  /** A supporting citation is marked as primary evidence. */
  primaryEvidence: boolean;
  /** A passage is cited that contradicts the claim. */
  contradicted: boolean;
};

/** What somebody is about to sign. */
export type Decided = {
  verdict: Verdict;
  method: VerificationMethod | null;
  /** What was done by the method, and what it showed. */
  methodReason: string | null;
  /** What is answered to the passages that contradict the claim. */
  contradictionAnswer: string | null;
  /** An admin's reason for deciding on what they wrote themselves. */
  overrideReason: string | null;
};

/** Which part of what would become public the same person wrote. */
export type Wrote = { revision: boolean; eventTitle: boolean };

export type Verdicts = Record<Verdict, { allowed: true } | { allowed: false; missing: RuleCode }>;

/**
 * The rules that a decision breaks (promises 3 and 4), each at the field that mends it; none: it may be signed. Whether the person
 * may override at all is a matter of rights, and not of these.
 */
export function brokenBy(decided: Decided, weighed: Weighed, wrote: Wrote): RuleBroken[] {
  const { verdict, method, methodReason, contradictionAnswer, overrideReason } = decided;
  const broken: RuleBroken[] = [];
  if (!overrideReason && (wrote.revision || wrote.eventTitle))
    broken.push(new RuleBroken(wrote.revision ? 'own_revision' : 'own_event_title', 'overrideReason'));
  const carried = verdictsFor(weighed)[verdict];
  if (!carried.allowed)
    broken.push(
      new RuleBroken(carried.missing, 'verdict', { parties: independentVoices(weighed.originators) }),
    );
  if (!method && (verdict === 'verified' || methodReason))
    broken.push(new RuleBroken('needs_method', 'method'));
  if (method && !methodReason) broken.push(new RuleBroken('needs_method_reason', 'methodReason'));
  if (verdict === 'verified' && weighed.contradicted && !contradictionAnswer)
    broken.push(new RuleBroken('contradiction_unanswered', 'contradictionAnswer'));
  return broken;
}

/** Which verdicts the evidence carries (promise 4), and of the others what is missing. */
export function verdictsFor({ kind, originators, primaryEvidence }: Weighed): Verdicts {
  const twoParties = independentVoices(originators) >= 2;
  const allowed = { allowed: true } as const;
  const missing = (code: RuleCode) => ({ allowed: false, missing: code }) as const;
  return {
    attributed: allowed,
    corroborated: twoParties ? allowed : missing('needs_two_parties'),
    verified:
      kind === 'assessment'
        ? missing('assessment_never_verified')
        : twoParties || primaryEvidence
          ? allowed
          : missing('needs_primary_or_two_parties'),
    disputed: allowed,
    refuted: allowed,
    unverifiable: allowed,
  };
}

/** The verdict that the program proposes: where sources contradict each other, that they do. A person decides. */
export function proposedVerdict({ contradicted }: Pick<Weighed, 'contradicted'>): Verdict | null {
  return contradicted ? 'disputed' : null;
}

/**
 * Promise 3: whether the person wrote any of the revisions on which the decision rests.
 *
 * @param revisions of the claim up to the one under review.
 * @param lastPublic number of the last public revision; 0 when there is none.
 * @param reviewed number of the revision under review.
 */
export function wroteUnderReview(
  personId: string,
  revisions: readonly { number: number; authorId: string }[],
  lastPublic: number,
  reviewed: number,
): boolean {
  return revisions.some(
    (r) =>
      r.authorId === personId && r.number <= reviewed && (r.number > lastPublic || r.number === reviewed),
  );
}

/** Promise 3 for the title of an event that a claim would make public: whether the person wrote it. */
export function wroteEventTitle(
  personId: string,
  event: { isPublic: boolean; authorId: string } | null,
): boolean {
  return event !== null && !event.isPublic && event.authorId === personId;
}

type Marked = readonly { stance: string; primaryEvidence: boolean }[];

/** What a revision's citations weigh, once it is known who speaks in them. */
export function weigh(kind: ClaimKind, originators: Weighed['originators'], citations: Marked): Weighed {
  return {
    kind,
    originators,
    primaryEvidence: citations.some(
      ({ stance, primaryEvidence }) => stance === 'supports' && primaryEvidence,
    ),
    contradicted: citations.some(({ stance }) => stance === 'contradicts'),
  };
}
