import { callsFor, wordSet } from '../reporting';
import type { Candidate } from './candidate';
import type { Sentence } from './sentence';
import { subjectBefore } from './subject';
import { beforeAdverbs } from './times';

const positions = wordSet(
  'urging demanding appealing warning cautioning insisting claiming alleging predicting forecasting',
);
const present = wordSet('is are');

/** Whether a verb tells what its subject is saying now: "are calling for", "is urging". */
export function isProgressive(sentence: Sentence, at: number): boolean {
  const word = sentence.word(at);
  if (!positions.has(word) && !callsFor.get(word)?.has(sentence.word(at + 1))) return false;
  return word.endsWith('ing') && (present.has(sentence.word(at - 1)) || present.has(sentence.word(at - 2)));
}

/** Finds who is taking a position. */
export function speakerByProgressive(sentence: Sentence, at: number): Candidate | null {
  const subject = subjectBefore(sentence, beforeAdverbs(sentence, at - 1), true);
  return subject && !subject.trailing ? { words: subject.words, verb: at, manner: 'position' } : null;
}
