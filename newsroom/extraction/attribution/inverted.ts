import { pastIrregular } from '../assertion-words';
import { wordSet } from '../reporting';
import { canSpeak } from '../speakers/head';
import type { Candidate } from './candidate';
import { nameAfter, phraseFrom } from './noun-phrase';
import type { Sentence } from './sentence';
import { isTime } from './times';
import { auxiliary, isFiniteVerb } from './verbs';

const closesQuotation = new Set([',', '”', '—', '–']);
const inverts = wordSet(
  'said says added wrote explained noted warned stressed reported announced confirmed stated claimed insisted argued recalled continued according',
);
const prepositions = wordSet('on in at by via through during to for with from after before under');
/** In tokens. */
const longestSpeaker = 25;

/** "“…,” said Lily Kwan, head of the rescue service": the speaker stands behind the verb. */
export function speakerBehind(sentence: Sentence, verb: number): Candidate | null {
  if (!closesQuotation.has(sentence.word(verb - 1)) || !inverts.has(sentence.word(verb))) return null;
  if (prepositions.has(sentence.word(verb + 1))) return null;
  const words = phraseFrom(sentence, verb + 1);
  if (words.length === 0 || words.length > longestSpeaker) return null;
  if (!canSpeak(words) || isTime(sentence, verb + 1)) return null;
  const relative = words.findIndex(({ word }) => word === 'who' || word === 'which' || word === 'whose');
  const own = relative < 0 ? words : words.slice(0, relative);
  // "…, said the road was closed": a clause
  if (own.some((word, k) => k > 0 && pastIrregular.has(word.word) && isFiniteVerb(word, own[k - 1])))
    return null;
  const after = verb + 1 + words.length;
  if (sentence.word(after) === 'that' || auxiliary.has(sentence.word(after))) return null;
  return { words: nameAfter(sentence, words, after), verb, manner: 'trailing' };
}
