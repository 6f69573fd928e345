import { diffArrays } from 'diff';

/** A stretch of words; between two stretches stands a space. */
export type ChangedWords = {
  kind: 'same' | 'gone' | 'added';
  text: string;
  /** Its place among the stretches, from 0. */
  at: number;
};

/** Texts that differ in more words are shown as one replaced by the other. */
const mostChanged = 1_000;

/** What changed from one text to the next, word by word. */
export function changedWords(before: string, after: string): ChangedWords[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const parts = diffArrays(a, b, { maxEditLength: mostChanged }) ?? [
    { value: a, removed: true, added: false },
    { value: b, removed: false, added: true },
  ];
  return parts
    .filter(({ value }) => value.length > 0)
    .map(({ value, removed, added }, at) => ({
      kind: removed ? 'gone' : added ? 'added' : 'same',
      text: value.join(' '),
      at,
    }));
}

const wordsOf = (text: string): string[] => text.match(/\S+/gu) ?? [];
