import { expect, test } from 'vitest';
import { findNoteBodies } from './note-bodies';
import { findNoteMarkers, noteNumbersAfter, numberOf } from './note-markers';

/** The numbers after the sentence that ends with the given words. */
const after = (text: string, words: string) => {
  const start = text.indexOf(words);
  return noteNumbersAfter(findNoteMarkers(text), { start, end: start + words.length });
};

test.each([
  ['The dam holds.[12] More rain.', 'The dam holds.', [12]],
  ['The dam holds[12]. More rain.[13]', 'The dam holds', [12]],
  ['The dam holds.[1][2] [3] Rain.', 'The dam holds.', [1, 2, 3]],
  ['The dam holds.[1, 2] Rain.', 'The dam holds.', [1, 2]],
  ['The dam holds.[4-6] Rain.', 'The dam holds.', [4, 5, 6]],
  ['“The dam holds.”[[xviii]](https://example.org/a) Rain.', '“The dam holds.', [18]],
  ['The dam holds.[\\[7\\]](https://example.org/a) Rain.', 'The dam holds.', [7]],
  ['The dam holds.[^3] Rain.', 'The dam holds.', [3]],
  ['The dam holds.¹² Rain.', 'The dam holds.', [12]],
  ['The dam holds.<sup>9</sup> Rain.', 'The dam holds.', [9]],
  ['**The dam holds.** [8] Rain.', 'The dam holds.', [8]],
  ['The dam holds. Rain.[8]', 'The dam holds.', []],
  ['The dam holds.\n\n[8] Gauge log', 'The dam holds.', []],
  ['The lake covers 12 km² today.', 'The lake covers 12 km', []],
  ['“[I]t holds” and [m]any [sic] dams [in 2019].', '“', []],
])('%s', (text, words, numbers) => {
  expect(after(text, words)).toEqual(numbers);
});
test('a marker has its address', () => {
  expect(findNoteMarkers('Rain.[[iv]](https://example.org/rain)')).toMatchObject([
    { number: 4, url: 'https://example.org/rain', start: 5 },
  ]);
});
test.each([
  ['xviii', 18],
  ['iv', 4],
  ['civil', null],
  ['0', null],
])('%s as a number', (written, number) => {
  expect(numberOf(written)).toBe(number);
});
test.each([
  ['Rain.[1]\n\n[1] Gauge log, https://example.org/log.', [[1, 'https://example.org/log']]],
  ['Rain.[^2]\n\n[^2]: Gauge log', [[2, null]]],
  ['Rain.³\n³ Letter of the mayor', [[3, null]]],
  ['Rain.[[ii]](#n2)\n\n[[ii]](#r2) Letter, https://example.org/b', [[2, 'https://example.org/b']]],
  [
    '## Notes\n1. Letter\n2. Log',
    [
      [1, null],
      [2, null],
    ],
  ],
  [
    'Rain.\n12. https://example.org/a\n13. https://example.org/b',
    [
      [12, 'https://example.org/a'],
      [13, 'https://example.org/b'],
    ],
  ],
  ['1. Close the windows.\n2. Leave the house.', []],
])('%s', (text, bodies) => {
  expect(findNoteBodies(text).map(({ number, url }) => [number, url])).toEqual(bodies);
});
