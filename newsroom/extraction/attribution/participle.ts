import { adverbs, bodyWords, wordSet } from '../reporting';
import { headOf } from '../speakers/head';
import { bare } from '../speakers/names';
import type { Candidate } from './candidate';
import type { Sentence } from './sentence';
import { subjectBefore } from './subject';
import { beforeAdverbs } from './times';
import { firstVerb, isFiniteVerb, isPlainPast } from './verbs';

/** Can be done by speech alone: "confirming", "promising" can be done by deeds. */
const onlySpeech = wordSet('saying adding stating noting stressing arguing insisting explaining');

/** "The mayor closed the bridge, saying …" */
export function speakerByParticiple(sentence: Sentence, i: number): Candidate | null {
  if (sentence.word(i - 1) !== ',' && !(adverbs.has(sentence.word(i - 1)) && sentence.word(i - 2) === ','))
    return null;
  const verb = firstVerb(sentence, i, onlySpeech.has(sentence.word(i)) ? isFiniteVerb : isPlainPast);
  if (verb < 0) return null;
  const subject = subjectBefore(sentence, beforeAdverbs(sentence, verb - 1));
  if (!subject || subject.trailing) return null;
  const head = headOf(subject.words);
  if (
    !head ||
    (head.capital &&
      !sentence.speakers.knows(subject.words) &&
      !bodyWords.has(bare(head.word)) &&
      subject.words.length < 2)
  )
    return null;
  return { words: subject.words, verb: i, manner: 'position' };
}
