import { expect, test } from 'vitest';
import { plainSentenceAt } from './plain-sentence';
import { plainWord, WordMarks } from './words';

test('a word is the same however it is written', () => {
  expect(plainWord('The MAYOR’S car', 4, 11)).toBe("mayor's");
  expect(plainWord('so\u00ADlar', 0, 6)).toBe('solar');
  expect(plainWord('the representatives-of-representatives', 4, 38)).toBe(
    'representatives-of-representatives',
  );
});

test('words of the same length and place are not taken for each other', () => {
  const words = Array.from({ length: 40_000 }, (_, i) => `w${i.toString(36)}`);
  const twice = [...words, ...words];
  expect(twice.filter((word) => plainWord(word, 0, word.length) !== word)).toEqual([]);
});

test('an expression is tried only in a stretch that has its word, words cut at its edge among them', () => {
  const marks = new WordMarks();
  const tolls = marks.guard(/^kill/, /kill\w* $/);
  const text = 'The flood killed 12 people; the unkilled 9 fled.';
  const sentence = plainSentenceAt(text, { start: 0, end: text.length });
  expect(tolls.test(sentence.before(17, 48, marks))).toBe(true);
  expect(tolls.test(sentence.before(10, 48, marks))).toBe(false);
  expect(tolls.test(sentence.before(41, 7, marks))).toBe(true);
});
