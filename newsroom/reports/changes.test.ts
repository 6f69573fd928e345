import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedLines } from './changes';

test('lines that changed stand beside those in their place; the others are counted', () => {
  expect(changedLines('Head\n\nTwo died.\nEnd', 'Head\n\nThree died.\nOne is missing.\nEnd')).toEqual([
    { kind: 'same', text: 'Head\n', lines: 2 },
    { kind: 'changed', before: 'Two died.', after: 'Three died.\nOne is missing.' },
    { kind: 'same', text: 'End', lines: 1 },
  ]);
  expect(changedLines('A', 'A\nB')).toEqual([
    { kind: 'same', text: 'A', lines: 1 },
    { kind: 'changed', before: '', after: 'B' },
  ]);
});

test('no line is lost: what stayed and what came is the later text', () => {
  const line = fc.constantFrom('The dam held.', 'Two died.', 'Three died.', 'End', 'a b');
  const text = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = changedLines(before, after);
      const side = (of: 'before' | 'after') =>
        parts
          .map((part) => (part.kind === 'same' ? part.text : part[of]))
          .filter((words) => words !== '')
          .join('\n');
      expect(side('after')).toBe(after);
      expect(side('before')).toBe(before);
    }),
  );
});

test('texts that have nothing in common are compared in no time that grows with the square of their length', () => {
  const of = (word: string) => Array.from({ length: 20_000 }, (_, i) => `${word} ${i}`).join('\n');
  expect(changedLines(of('a'), of('b'))).toHaveLength(1);
});
