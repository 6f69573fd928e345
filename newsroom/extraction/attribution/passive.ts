import type { Attribution } from '../attribution';
import { weightOf, wordSet } from '../reporting';
import { canSpeak } from '../speakers/head';
import { stepsOf } from './chain';
import { nameAfter, phraseFrom } from './noun-phrase';
import type { Sentence } from './sentence';
import { be } from './verbs';

const passives = wordSet(
  'confirmed reported announced stated cited claimed made revealed described estimated verified quoted released notified informed told',
);

/** In tokens. */
const longestBetween = 7;

/** "… was confirmed by the ministry". */
export function byPassive(sentence: Sentence): Attribution | null {
  for (let i = 1; i + 1 < sentence.tokens.length; i += 1) {
    if (sentence.tokens[i]?.quoted || !passives.has(sentence.word(i))) continue;
    const by = agentAfter(sentence, i);
    if (by < 0) continue;
    const before = sentence.word(i - 1);
    if (before !== 'as' && !be.has(before) && !be.has(sentence.word(i - 2)) && before !== ',') continue;
    const words = phraseFrom(sentence, by + 1);
    if (words.length === 0 || !canSpeak(words)) continue;
    const named = nameAfter(sentence, words, by + 1 + words.length);
    const steps = stepsOf(sentence, named, weightOf.get(sentence.word(i)) ?? null);
    if (steps) return { steps, manner: 'according', contentFrom: 0 };
  }
  return null;
}

/** Index of "by": "reported by", "reported on Telegram by"; -1 where there is none. */
function agentAfter(sentence: Sentence, verb: number): number {
  if (sentence.word(verb + 1) === 'by') return verb + 1;
  if (!/^(?:on|in|at|to|via|earlier|also)$/.test(sentence.word(verb + 1))) return -1;
  for (let i = verb + 2; i < verb + longestBetween; i += 1) {
    const token = sentence.tokens[i];
    if (!token || token.kind === 'mark' || token.quoted) return -1;
    if (token.word === 'by') return i;
  }
  return -1;
}
