import { adverbs, wordSet } from '../reporting';
import type { Token } from '../tokens';
import type { Sentence } from './sentence';

export const months = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Index of what follows adverbs and times: "said late on Friday that". */
export function afterAdverbs(sentence: Sentence, from: number): number {
  let next = from;
  while (adverbs.has(sentence.word(next)) || isPartOfTime(sentence, next)) next += 1;
  return next;
}

/** Index of what stands before adverbs and times: "the mayor also said", "the mayor on Friday said". */
export function beforeAdverbs(sentence: Sentence, from: number): number {
  let before = from;
  while (before >= 0 && mayStandBetween(sentence, before)) before -= 1;
  return before;
}

/** A weekday, a month, a year, or a day of a month. */
export function isTime(sentence: Sentence, at: number): boolean {
  const word = sentence.word(at);
  return (
    isWeekday(word) ||
    (months.has(word) && Boolean(sentence.tokens[at]?.capital)) ||
    /^(?:19|20)\d\d$/.test(word) ||
    (/^\d{1,2}$/.test(word) && months.has(sentence.word(at + 1)))
  );
}

export function isWeekday(word: string): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word);
}

function isPartOfTime(sentence: Sentence, at: number): boolean {
  if (isTime(sentence, at) || isBeforeTime(sentence, at)) return true;
  return (
    sentence.tokens[at]?.kind === 'number' &&
    (months.has(sentence.word(at - 1)) || months.has(sentence.word(at + 1)))
  );
}

function mayStandBetween(sentence: Sentence, at: number): boolean {
  const { word, kind, capital } = sentence.tokens[at] as Token;
  if ((adverbs.has(word) && word !== 'to') || isBeforeTime(sentence, at)) return true;
  const before = sentence.word(at - 1);
  if (kind === 'number') return months.has(before) || (before === 'on' && months.has(sentence.word(at + 1)));
  return (
    months.has(word) &&
    capital &&
    (sentence.tokens[at - 1]?.kind === 'number' || before === 'on' || before === 'in')
  );
}

function isBeforeTime(sentence: Sentence, at: number): boolean {
  const word = sentence.word(at);
  return (word === 'on' || word === 'in') && isTime(sentence, at + 1);
}
