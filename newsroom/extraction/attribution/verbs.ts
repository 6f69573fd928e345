import { pastIrregular } from '../assertion-words';
import { saying, wordSet } from '../reporting';
import type { Token } from '../tokens';
import type { Sentence } from './sentence';

export const be = wordSet('is are was were be been being am');
export const auxiliary = wordSet(
  'is are was were be been has have had will would could can may might must should do does did',
);
const relatives = wordSet('who which that whose');

/** Index of the first verb of a sentence before a limit; -1 where there is none. */
export function firstVerb(sentence: Sentence, limit: number, isVerb = isFiniteVerb): number {
  return sentence.tokens.findIndex(
    (token, k) => k > 0 && k < limit && !token.quoted && isVerb(token, sentence.tokens[k - 1]),
  );
}

/** By its form and the token before it: "the wounded" is none. */
export function isFiniteVerb(token: Token, before: Token | undefined): boolean {
  if (token.kind !== 'word' || token.capital) return false;
  if (auxiliary.has(token.word) || pastIrregular.has(token.word)) return true;
  return (
    token.word.endsWith('ed') &&
    before !== undefined &&
    (before.kind === 'word' || before.word === ')' || before.word === ',') &&
    !/^(?:the|a|an|of|in|and)$/.test(before.word)
  );
}

/** Ends in "-ed", or is an auxiliary: "took the town, promising elections" tells what was done. */
export function isPlainPast(token: Token, before: Token | undefined): boolean {
  return !pastIrregular.has(token.word) && before?.word !== ',' && isFiniteVerb(token, before);
}

/** Whether some words are a clause, by the form of one of them. */
export function hasFiniteVerb(words: readonly Token[]): boolean {
  return words.some((token, i) => isFiniteVerb(token, words[i - 1]));
}

/** Outside relative clauses. */
export function hasAuxiliary(words: readonly Token[]): boolean {
  for (const { word, capital } of words) {
    if (relatives.has(word)) return false;
    if (auxiliary.has(word) && !capital) return true;
  }
  return false;
}

/** Whether some words look like a clause rather than a noun phrase. */
export function hasVerb(words: readonly Token[]): boolean {
  return (
    hasAuxiliary(words) ||
    words.some(({ word, capital }, i) => i > 0 && !capital && /(?:ed|ing)$/.test(word) && word.length > 4) ||
    words.some(({ word, capital }) => saying.has(word) && !capital)
  );
}
