import type { Attribution } from '../attribution';
import { bodyWords, rankWords } from '../reporting';
import { canSpeak } from '../speakers/head';
import { bare } from '../speakers/names';
import { stepsOf } from './chain';
import type { Sentence } from './sentence';

/** In tokens. */
const longestSignature = 8;
const leastBefore = 4;

/** "Five people were hurt, — Mayor Rosa Diaz.": behind the last dash stands who says so. */
export function signed(sentence: Sentence): Attribution | null {
  let end = sentence.tokens.length;
  if (sentence.word(end - 1) === '.') end -= 1;
  let dash = end - 1;
  while (dash > 0 && end - dash <= longestSignature + 1 && !/^[—–]$/.test(sentence.word(dash))) dash -= 1;
  if (!/^[—–]$/.test(sentence.word(dash)) || dash < leastBefore) return null;
  const words = sentence.tokens.slice(dash + 1, end);
  if (words.length === 0 || words.some(({ kind }) => kind !== 'word') || !canSpeak(words)) return null;
  if (!words.every(({ word, capital }) => capital || rankWords.has(word) || /^(?:of|the|for)$/.test(word)))
    return null;
  // "the largest city — Oruro"
  const apart = sentence.word(dash - 1) === ',' || sentence.word(dash - 1) === '”';
  const body = words.some(({ word }) => bodyWords.has(bare(word)) || rankWords.has(word));
  if (!apart && !body && !sentence.speakers.knows(words)) return null;
  const steps = stepsOf(sentence, words, 'said');
  return steps && { steps, manner: 'according', contentFrom: 0 };
}
