import type { ClaimKind, Verdict, VerificationMethod } from '@/db/vocabulary';
import type { RuleCode } from '@/newsroom/errors';
import { independentVoices } from './independence';

export type Weighed = {
  kind: ClaimKind;
  originators: readonly { partyId: string | null }[];
  /** A supporting citation is marked as primary evidence. */
  primaryEvidence: boolean;
};

export type Verdicts = Record<Verdict, { allowed: true } | { allowed: false; missing: RuleCode }>;

/**
 * Which verdicts the evidence carries (promise 4), and of the others what is missing. That `verified` also needs a stated method is
 * asked of the decision, in missingMethod.
 */
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

/** Whether the decision lacks the method that its verdict needs. */
export function missingMethod(verdict: Verdict, method: VerificationMethod | null): boolean {
  return verdict === 'verified' && method === null;
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

/** Whether a citation that supports the claim is marked as primary evidence. */
export function hasPrimaryEvidence(
  citations: readonly { stance: string; primaryEvidence: boolean }[],
): boolean {
  return citations.some((citation) => citation.stance === 'supports' && citation.primaryEvidence);
}
