import type { Verdict } from '@/db/vocabulary';
import { deskText } from '@/messages/desk';
import { standingWord } from '@/messages/english';
import { ruleWords } from '@/messages/rules';
import type { Case } from '@/newsroom/claims/case';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { VerdictOption } from './decision-panel';

const text = deskText.review;
const order: readonly Verdict[] = [
  'verified',
  'corroborated',
  'disputed',
  'attributed',
  'refuted',
  'unverifiable',
];

/** The verdicts as a reviewer may choose them; of those that the evidence does not carry, what is missing. */
export function verdictOptions({
  verdicts: carried,
  verdictsIfObserved,
  shown,
  voices,
  claim,
  proposed,
  contradicted,
}: Case): VerdictOption[] {
  const isReviewed = (claim.revisions[0]?.reviews.length ?? 0) > 0;
  const options = order.map((value): VerdictOption => {
    const verdict = carried[value];
    const label = standingWord(shownStanding({ standing: value, claimKind: shown.claimKind }));
    const hint = [text.verdictHint[value], value === 'verified' && contradicted && text.verifiedContradicted]
      .filter(Boolean)
      .join(' ');
    if (verdict.allowed)
      return { value, label, hint: value === proposed ? text.proposed(hint) : hint, isBlocked: false };
    if (verdictsIfObserved[value].allowed)
      return { value, label, hint: text.ifOwnObservation, isBlocked: false };
    return { value, label, hint: ruleWords[verdict.missing]({ parties: voices }), isBlocked: true };
  });
  return isReviewed
    ? options
    : [
        ...options,
        { value: 'return', label: text.returnTitle, hint: text.returnHint, isBlocked: false },
        { value: 'reject', label: text.rejectTitle, hint: text.rejectHint, isBlocked: false },
      ];
}
