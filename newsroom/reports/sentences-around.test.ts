import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesAround } from './sentences-around';

const around = (text: string, words: string, longest?: number) => {
  const start = text.indexOf(words);
  return sentencesAround(text, { start, end: start + words.length }, longest);
};

const report = [
  'The river rose all night.',
  'By 4 a.m. it stood at 3.5 metres [2]. The mayor, Mr. Bondar, called the guard. It came late, he said, and with one boat. Nobody was hurt. The school stays shut.',
  'Another paragraph tells of the bridge.',
].join('\n\n');

test('readers see a sentence or two of the same paragraph on each side, and no more of the report', () => {
  expect(around(report, 'It came late')).toEqual({
    before: 'By 4 a.m. it stood at 3.5 metres [2]. The mayor, Mr. Bondar, called the guard. ',
    after: ', he said, and with one boat. Nobody was hurt.',
  });
  expect(around(report, 'The river rose all night.')).toEqual({ before: '', after: '' });
});

test('the full stop of the passage’s own sentence does not count as a sentence', () => {
  expect(around(report, 'called the guard').after).toBe(
    '. It came late, he said, and with one boat. Nobody was hurt.',
  );
});

test('a sentence beyond the limit is cut between words', () => {
  const long = `${'before '.repeat(80)}HERE ${'after '.repeat(80)}end.`;
  const { before, after } = around(long, 'HERE');
  expect(before).toMatch(/^(before )+$/);
  expect(before.length).toBeLessThanOrEqual(240);
  expect(after).toMatch(/^( after)+$/);
  expect(after.length).toBeLessThanOrEqual(240);
});

test('whatever the text, what is shown stands directly around the passage, within the limit, in whole characters', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('word', '. ', ' ', '\n', '🙂', 'Дніпро', '…', '[3]', 'a.m.', '!', '“')),
      fc.nat(),
      fc.nat(),
      (parts, a, b) => {
        const ends = parts.map((_, i) => parts.slice(0, i).join('').length);
        const text = parts.join('');
        const [start = 0, end = 0] = [ends[a % ends.length] ?? 0, ends[b % ends.length] ?? 0].sort(
          (x, y) => x - y,
        );
        if (start === end) return;
        const { before, after } = sentencesAround(text, { start, end }, 20);
        expect(text.slice(0, start).endsWith(before)).toBe(true);
        expect(text.slice(end).startsWith(after)).toBe(true);
        expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(20);
        expect(before.isWellFormed() && after.isWellFormed()).toBe(true);
      },
    ),
  );
});
