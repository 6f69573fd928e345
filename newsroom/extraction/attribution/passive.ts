import type { Attribution } from '../attribution';
import { weightOf, wordSet } from '../reporting';
import { canSpeak } from '../speakers/head';
import { stepsOf } from './chain';
import { nameAfter, phraseFrom } from './noun-phrase';
import type { Sentence } from './sentence';
import { be } from './verbs';

const passives = wordSet(
  'confirmed reported announced stated cited claimed revealed described estimated verified quoted released notified informed told',
);

/** "… was confirmed by the ministry". */
export function byPassive(sentence: Sentence): Attribution | null {
  for (let i = 1; i + 1 < sentence.tokens.length; i += 1) {
    if (sentence.tokens[i]?.quoted || !passives.has(sentence.word(i)) || sentence.word(i + 1) !== 'by')
      continue;
    const before = sentence.word(i - 1);
    if (before !== 'as' && !be.has(before) && !be.has(sentence.word(i - 2)) && before !== ',') continue;
    const words = phraseFrom(sentence, i + 2);
    if (words.length === 0 || !canSpeak(words)) continue;
    const named = nameAfter(sentence, words, i + 2 + words.length);
    const steps = stepsOf(sentence, named, weightOf.get(sentence.word(i)) ?? null);
    if (steps) return { steps, manner: 'according', contentFrom: 0 };
  }
  return null;
}
