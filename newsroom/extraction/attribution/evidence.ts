import type { Attribution } from '../attribution';
import { evidence, wordSet } from '../reporting';
import { canSpeak } from '../speakers/head';
import type { Token } from '../tokens';
import { stepsOf } from './chain';
import type { Sentence } from './sentence';

const gathered = wordSet('obtained received collected');
const accounts = wordSet(
  'evidence information report reports account accounts testimony testimonies data figures results clear evident',
);
const points = /^(?:indicates?|suggests?|shows?|points?|that)$/;
/** In tokens. */
const latestBeginning = 10;
const longestSource = 14;
const farthestVerb = 24;

/** "Reports from first responders indicate that …": the responders. */
export function fromEvidence(sentence: Sentence): Attribution | null {
  const last = Math.min(latestBeginning, sentence.tokens.length - 2);
  for (let i = 1; i < last; i += 1) {
    if (sentence.word(i) !== 'from' || sentence.tokens[i]?.quoted) continue;
    const head = gathered.has(sentence.word(i - 1)) ? sentence.word(i - 2) : sentence.word(i - 1);
    if (!accounts.has(head)) continue;
    const words = sourceFrom(sentence, i + 1);
    const pointing = sentence.tokens.slice(i + 1, i + farthestVerb).some(({ word }) => points.test(word));
    if (!pointing || !canSpeak(words) || evidence.has(words.at(-1)?.word ?? '')) continue;
    const steps = stepsOf(sentence, words, 'reported');
    if (steps) return { steps, manner: 'evidence', contentFrom: 0 };
  }
  return null;
}

function sourceFrom(sentence: Sentence, from: number): Token[] {
  const words: Token[] = [];
  for (let i = from; i < sentence.tokens.length && words.length < longestSource; i += 1) {
    const token = sentence.tokens[i] as Token;
    if (token.kind === 'mark' || token.word === 'that' || /^(?:indicate|suggest|show|point)/.test(token.word))
      break;
    if (token.word === 'in' && words.length > 0) break;
    words.push(token);
  }
  return words;
}
