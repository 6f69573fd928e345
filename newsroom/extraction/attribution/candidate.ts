import type { Attribution } from '../attribution';
import { weightOf } from '../reporting';
import type { Token } from '../tokens';
import { stepsOf } from './chain';
import type { Sentence } from './sentence';

/** A subject and the verb by which it may assert the sentence. */
export type Candidate = {
  words: Token[];
  /** Index of the verb's token. */
  verb: number;
  manner: Attribution['manner'];
};

/** Null when the subject turns out to name nobody: "he said" before anybody was named. */
export function attributionOf(sentence: Sentence, found: Candidate): Attribution | null {
  const weight = weightOf.get(sentence.word(found.verb)) ?? 'said';
  const steps = stepsOf(sentence, found.words, weight, found.verb);
  if (!steps) return null;
  const contentFrom = found.manner === 'leading' ? found.verb + 1 : 0;
  return { steps, manner: found.manner, contentFrom };
}
