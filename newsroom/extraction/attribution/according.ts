import type { Attribution } from '../attribution';
import { wordSet } from '../reporting';
import { headOf } from '../speakers/head';
import type { Token } from '../tokens';
import { carriedBy, stepsOf } from './chain';
import { nameAfter, phraseFrom } from './noun-phrase';
import { byPassive } from './passive';
import type { Sentence } from './sentence';

/** What happens according to plan is asserted by nobody. */
const notSources = wordSet(
  'plan plans schedule law laws tradition rules procedure protocol agreement preliminary need custom constitution terms',
);

/** In tokens. */
const latestLeading = 8;

/** "According to the mayor, …", "In Lima, according to the mayor, …". */
export function leadingAccording(sentence: Sentence): Attribution | null {
  for (let i = 0; i < Math.min(latestLeading, sentence.tokens.length); i += 1) {
    if (sentence.tokens[i]?.quoted) return null;
    if (isAccording(sentence, i)) return accordingTo(sentence, i, i < 3 || sentence.word(i - 1) === ',');
  }
  return null;
}

/** "…, according to the mayor." */
export function laterAccording(sentence: Sentence): Attribution | null {
  for (let i = sentence.tokens.length - 2; i >= 0; i -= 1)
    if (!sentence.tokens[i]?.quoted && isAccording(sentence, i)) {
      const found = accordingTo(sentence, i, true);
      if (found) return carriedBy(found, byPassive(sentence));
    }
  return null;
}

function isAccording(sentence: Sentence, i: number): boolean {
  const word = sentence.word(i);
  if (word === 'according') return sentence.word(i + 1) === 'to';
  return (
    word === 'per' &&
    (i === 0 || sentence.word(i - 1) === ',' || sentence.word(i - 1) === '(') &&
    (sentence.tokens[i + 1]?.capital || sentence.word(i + 1) === 'the')
  );
}

/** @param governs whether it stands where it tells of the whole sentence. */
function accordingTo(sentence: Sentence, i: number, governs: boolean): Attribution | null {
  const from = sentence.word(i) === 'per' ? i + 1 : i + 2;
  const words = sourceOf(phraseFrom(sentence, from));
  if (!governs || words.length === 0) return null;
  const head = headOf(words);
  if (!head || notSources.has(head.word) || words.some(({ word }) => word === 'preliminary')) return null;
  const named = nameAfter(sentence, words, from + words.length);
  const steps = stepsOf(sentence, named, null);
  return steps && { steps, manner: 'according', contentFrom: from + words.length };
}

/** "Preliminary information from the ministry": the ministry. */
function sourceOf(words: Token[]): Token[] {
  const from = words.findIndex(({ word }) => word === 'from' || word === 'by' || word === 'of');
  const preliminary = words.slice(0, from).some(({ word }) => word === 'preliminary');
  return from > 0 && preliminary ? words.slice(from + 1) : words;
}
