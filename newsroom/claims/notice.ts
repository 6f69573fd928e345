import { randomUUID } from 'node:crypto';
import { corrections } from '@/db/schema/reviews';
import { type CorrectionKind, correctionKinds, type Verdict, type VerificationMethod } from '@/db/vocabulary';
import type { Change } from '@/newsroom/journal';
import type { LatestVersion } from '@/newsroom/timeline/latest';
import type { ClaimVersion, PublicCorrection, PublicHistoryLine } from '@/newsroom/timeline/version';
import type { Evidence } from './evidence';
import type { Originator } from './independence';

/** A review as it was signed. */
export type Signed = {
  id: string;
  verdict: Verdict;
  method: VerificationMethod | null;
  methodReason: string | null;
  contradictionAnswer: string | null;
  reason: string;
  signedFigures: readonly string[];
  overrideReason: string | null;
  reviewedAt: Date;
};

/** A signed review about to be published: what was decided, on what, by whom, and what readers saw before. */
export type Decision = {
  signed: Signed;
  evidence: Evidence;
  before: LatestVersion<ClaimVersion> | null;
  reviewer: { id: string; byline: string };
  originators: Originator[];
};

/**
 * Promise 6: the notice that readers get. A change has its kind; a silent one has none, unless the standing
 * changes with it; a new verdict on what is public, or a return after a withdrawal, is news.
 */
export function noticeOf(of: Decision, at: string): PublicCorrection | null {
  const { signed, evidence, before, reviewer } = of;
  if (!before) return null;
  const { revision } = evidence;
  const kind = noticeKind(of);
  if (!kind) return null;
  const isChange = before.revisionId !== revision.id;
  const sameWords = before.shown.statement === revision.statement;
  return {
    id: randomUUID(),
    kind,
    stood:
      sameWords && before.shown.standing !== signed.verdict ? before.shown.standing : before.shown.statement,
    stands: sameWords && before.shown.standing !== signed.verdict ? signed.verdict : revision.statement,
    reason: (isChange && revision.changeReason) || signed.reason,
    foundBy: isChange ? revision.foundBy : null,
    correctedBy: reviewer.byline,
    correctedAt: at,
  };
}

function noticeKind({ signed, evidence, before }: Decision): CorrectionKind | null {
  const { changeKind, id } = evidence.revision;
  const loud = before?.revisionId !== id && correctionKinds.find((kind) => kind === changeKind);
  if (loud) return loud;
  return before?.shown.standing !== signed.verdict ? 'update' : null;
}

/** The line in the claim's public history. */
export function historyLine(of: Decision, at: string): PublicHistoryLine {
  const { signed, evidence, before, reviewer } = of;
  const isChange = before !== null && before.revisionId !== evidence.revision.id;
  return {
    at,
    what: stepOf(of),
    statement: evidence.revision.statement ?? '',
    standing: signed.verdict,
    by: reviewer.byline,
    reason: isChange ? evidence.revision.changeReason : signed.reason,
  };
}

/** What kind of step this is in the claim's public life. */
function stepOf({ evidence, before }: Decision): PublicHistoryLine['what'] {
  if (!before) return 'published';
  if (before.shown.standing === 'withdrawn') return 'reinstated';
  if (before.revisionId === evidence.revision.id) return 'reviewed';
  return evidence.revision.changeKind ?? 'reviewed';
}

/** Keeps a notice; the payload of the version that carries it says the same. */
export async function keepNotice(
  c: Change,
  subjectId: string,
  notice: PublicCorrection,
  personId: string,
  stamp: Date,
  subjectKind: 'claim' | 'event' | 'takeaway' = 'claim',
): Promise<void> {
  const { id, kind, stood, stands, reason, foundBy } = notice;
  await c.insert(corrections, {
    id,
    subjectKind,
    subjectId,
    kind,
    stood,
    stands,
    reason,
    foundBy,
    correctedById: personId,
    correctedAt: stamp,
  });
}
