import { wordSet } from '../reporting';
import type { Sentence } from './sentence';
import { isFiniteVerb } from './verbs';

/** Subordinators that take a noun as well. */
const prepositional = wordSet('after before since until than');
/** Open a sentence by telling when its subject spoke: "Asked whether the bridge would hold, the mayor said". */
const remarks = wordSet(
  'asked speaking responding replying addressing commenting briefing questioned pressed',
);
const relatives = wordSet('who which whose where');
/** In tokens. */
const longestAdjunct = 12;
const longestRelative = 40;
const longestQuotation = 20;

/**
 * Whether a word opens no clause of the subject's: "speaking after the vote, the mayor", "the mayor, who has ruled since
 * May,".
 *
 * @param at index of the word.
 * @param commas between it and the subject, from the last to the first.
 */
export function isAside(sentence: Sentence, at: number, commas: readonly number[]): boolean {
  const next = commas.at(-1);
  if (next === undefined) return false;
  return isAdjunct(sentence, at, next) || isInRemark(sentence, at) || isInRelative(sentence, at, next);
}

/**
 * Finds where a quotation within an aside begins: "The Red Cross, which called the storm “unseen”, expects".
 *
 * @returns null where the quotation is no part of an aside.
 */
export function openingOfAside(
  sentence: Sentence,
  closing: number,
  commas: readonly number[],
): number | null {
  if (sentence.word(closing) !== '”') return null;
  for (let k = closing - 1; k > 0 && closing - k < longestQuotation; k -= 1)
    if (sentence.word(k) === '“') return isAside(sentence, k, commas) ? k : null;
  return null;
}

/** "Ruth “Mama” Adan". */
export function isNickname(sentence: Sentence, closing: number): boolean {
  return (
    sentence.word(closing) === '”' &&
    sentence.word(closing - 2) === '“' &&
    Boolean(sentence.tokens[closing - 1]?.capital)
  );
}

function isAdjunct(sentence: Sentence, at: number, comma: number): boolean {
  if (!prepositional.has(sentence.word(at)) || comma - at >= longestAdjunct) return false;
  const between = sentence.tokens.slice(at + 1, comma);
  return !between.some(
    (token, k) => isFiniteVerb(token, between[k - 1]) || token.word === 'he' || token.word === 'she',
  );
}

function isInRemark(sentence: Sentence, at: number): boolean {
  return remarks.has(sentence.word(0)) && !sentence.tokens.slice(0, at).some(({ word }) => word === ',');
}

function isInRelative(sentence: Sentence, at: number, comma: number): boolean {
  for (let k = at; k > 0 && comma - k < longestRelative; k -= 1) {
    if (sentence.word(k) === ',') return false;
    if (relatives.has(sentence.word(k)) && sentence.word(k - 1) === ',') return true;
  }
  return false;
}
