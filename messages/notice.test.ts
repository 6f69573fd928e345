import { expect, test } from 'vitest';
import { isCode } from './notice';
import { wordsIn } from './words';

const { noticeWords } = wordsIn('en', 'Europe/Kyiv');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  ['attributed', 'Attributed'],
  ['broken', 'Not kept'],
  ['night 2025-07-20T15:00:00.000Z/2025-07-21T03:00:00.000Z', 'Overnight, 20–21 July 2025'],
  ['unknown /', 'Time not known'],
  ['A "strike"\nday 2025-07-20T21:00:00.000Z/2025-07-21T21:00:00.000Z', 'A “strike”; 21 July 2025'],
  ['The river rose.', 'The river rose.'],
])('%j is told as words', (told, words) => {
  expect(plain(noticeWords(told))).toBe(words);
});

test('a verified announcement was confirmed as said', () => {
  expect(noticeWords('verified', 'announcement')).toBe('Confirmed as said');
});

test.each([
  ['attributed', true],
  ['broken', true],
  ['night 2025-07-20T15:00:00.000Z/2025-07-21T03:00:00.000Z', true],
  ['A strike\nday 2025-07-20T21:00:00.000Z/2025-07-21T21:00:00.000Z', false],
  ['The river rose.', false],
])('the language of the desk is kept for its own words alone: %j', (told, isTold) => {
  expect(isCode(told)).toBe(isTold);
});
