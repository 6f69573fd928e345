import type { ClaimRule } from './read-claim';

const open =
  /(?<!\p{L})(?:that|the same|the previous|the following) (?:night|day|evening|morning)(?!\p{L})|тієї (?:ж )?ночі|того ж дня|той же ночью|в тот же день/iu;

/** A night or day that the report leaves open and the claim fixes, without a word on why it is read so. */
export const nightUnexplained: ClaimRule = ({ time }) => {
  const words = open.exec(time.phrase ?? '')?.[0];
  if (!words || time.choiceReason || time.precision === 'unknown') return [];
  return [{ rule: 'night_unexplained', at: [], facts: { words } }];
};
