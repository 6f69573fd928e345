import type { Step } from '../attribution';
import { adverbs, participles, weightOf } from '../reporting';
import { canSpeak } from '../speakers/head';
import type { Sentence } from './sentence';

/** "The palace indicated …, with spokesman Ito saying …" */
export function speakerWithin(sentence: Sentence, at: number): Step | null {
  for (let i = at + 1; i < sentence.tokens.length - 2; i += 1) {
    if (sentence.word(i) !== 'with' || sentence.word(i - 1) !== ',' || sentence.tokens[i]?.quoted) continue;
    const end = sentence.tokens.findIndex((token, k) => k > i && k < i + 12 && participles.has(token.word));
    if (end < 0) continue;
    const words = sentence.tokens.slice(i + 1, end);
    if (words.some((word) => word.kind === 'mark') || !canSpeak(words)) continue;
    const speaker = sentence.speakers.resolve(sentence.text, words);
    // "with the radio reporting a third arrest" adds to what was said
    if (sentence.word(end) === 'reporting') return null;
    return speaker && { ...speaker, verb: weightOf.get(sentence.word(end)) ?? 'said', role: 'speaker' };
  }
  return null;
}

/** "… said his services told him that …": the services are the origin. */
export function tellerOf(sentence: Sentence, at: number): Step | null {
  for (let i = at + 1; i < Math.min(sentence.tokens.length - 1, at + 14); i += 1) {
    if (sentence.tokens[i]?.quoted || sentence.tokens[i]?.kind === 'mark') return null;
    if (!/^(?:told|informed)$/.test(sentence.word(i)) || !/^(?:him|her|them|it)$/.test(sentence.word(i + 1)))
      continue;
    const from = sentence.word(at + 1) === 'that' ? at + 2 : at + 1;
    const words = sentence.tokens.slice(from, i).filter((word) => !adverbs.has(word.word));
    if (!canSpeak(words)) return null;
    const teller = sentence.speakers.name(sentence.text, words);
    return teller && { ...teller, verb: 'said', role: 'told' };
  }
  return null;
}
