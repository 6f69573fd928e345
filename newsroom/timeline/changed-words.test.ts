import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedWords } from './changed-words';

const told = (before: string, after: string) =>
  changedWords(before, after).map(({ kind, text }) => ({ same: '', gone: '-', added: '+' })[kind] + text);

test('only the words that changed are marked', () => {
  expect(told('The road bridge was closed.', 'The railway bridge was closed.')).toEqual([
    'The',
    '-road',
    '+railway',
    'bridge was closed.',
  ]);
  expect(told('Two died.', 'Two people died overnight.')).toEqual([
    'Two',
    '-died.',
    '+people died overnight.',
  ]);
  expect(told('', 'New.')).toEqual(['+New.']);
});

test('what stayed and what came is the new text, what stayed and what went the old one', () => {
  const sentence = fc
    .array(fc.constantFrom('the', 'dam', 'at', 'Hrebla', 'греблі', 'held', 'was', '426'), { maxLength: 12 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(sentence, sentence, (before, after) => {
      const parts = changedWords(before, after);
      const flat = (without: string) =>
        parts
          .filter(({ kind }) => kind !== without)
          .map(({ text }) => text)
          .join(' ');
      expect(flat('gone')).toBe(after);
      expect(flat('added')).toBe(before);
    }),
  );
});
