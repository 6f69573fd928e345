import { deskText } from '@/messages/desk';
import { keyOf, type Span, type Taken, takenOf } from '@/newsroom/workbench/states';
import type { Offered } from '@/newsroom/workbench/workbench';
import type { Marked } from './segments';

const text = deskText.workbench;

/**
 * What is marked in the report's text: each passage with its state, and what claims cite beside them.
 *
 * @param at the key of the passage at hand. @param shown words that the address points to.
 */
export function marksOf(
  items: readonly Offered[],
  taken: readonly Taken[],
  at: string | null,
  shown: Span | null,
): Marked[] {
  const passages = items.map((one): Marked => {
    const was = takenOf(one, taken);
    return {
      ...{ start: one.start, end: one.end, state: was?.kind ?? 'open', current: keyOf(one) === at },
      title: was ? titleOf(was) : '',
    };
  });
  const cited = taken
    .filter((one) => one.kind === 'entered' && !items.some((item) => takenOf(item, [one])))
    .map((one): Marked => ({ ...one, state: 'cited', current: false, title: titleOf(one) }));
  const pointed: Marked[] = shown ? [{ ...shown, state: 'cited', current: true, title: '' }] : [];
  return [...cited, ...passages, ...pointed];
}

function titleOf(taken: Taken): string {
  return taken.kind === 'entered' ? text.enteredBy(taken.by, taken.isDraft) : text.refusedBy(taken.by);
}
