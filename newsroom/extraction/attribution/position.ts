import { bodyWords, callsFor, positions, wordSet } from '../reporting';
import { headOf } from '../speakers/head';
import { bare } from '../speakers/names';
import type { Candidate } from './candidate';
import { commits } from './saying';
import type { Sentence } from './sentence';
import { subjectBefore } from './subject';
import { beforeAdverbs } from './times';
import { be } from './verbs';

/** "… called the raid “an act of war”": the words are the speaker's. */
const names = /^(?:called|branded|dubbed|labell?ed|termed|described|decried)$/;

/** Counting with a number makes it the body's own figure. */
const recorders = wordSet('recorded documented tallied counted registered logged');

const noCounters = wordSet(
  'party company group league club force forces army corporation inc ltd government television tv radio fleet brigade',
);

/** "…, condemned by all parties,": it is not what the subject does. */
const passivePrepositions = wordSet('by of as for to over in since with');
const takesPreposition = /^(?:appealed|warned|warns|cautioned|vow|pledge|promise|threaten|apologi)/;

/** Whether a verb tells what position its subject takes: "urged", "called for", "put the toll at 45". */
export function takesPosition(sentence: Sentence, i: number): boolean {
  const word = sentence.word(i);
  const needed = callsFor.get(word);
  if (
    sentence.word(i - 1) === ',' &&
    passivePrepositions.has(sentence.word(i + 1)) &&
    !needed &&
    !takesPreposition.test(word)
  )
    return false;
  return (
    positions.has(word) ||
    Boolean(needed?.has(sentence.word(i + 1))) ||
    (names.test(word) && (quotesSoon(sentence, i) || namesAs(sentence, i))) ||
    putsNumber(sentence, i) ||
    (recorders.has(word) && countsAsBody(sentence, i))
  );
}

/** Finds who takes a position by a verb. */
export function speakerByPosition(sentence: Sentence, i: number): Candidate | null {
  const before = beforeAdverbs(sentence, i - 1);
  if (be.has(sentence.word(i - 1)) || (before + 1 < i && be.has(sentence.word(before + 1)))) return null;
  const subject = subjectBefore(sentence, before);
  if (!subject || subject.trailing) return null;
  const head = headOf(subject.words);
  if (
    commits.has(sentence.word(i)) &&
    !(
      head?.capital &&
      (subject.words.length > 1 || bodyWords.has(bare(head.word)) || sentence.speakers.knows(subject.words))
    )
  )
    return null;
  return { words: subject.words, verb: i, manner: 'position' };
}

/** "The mayor put the death toll at 45", "as the mayor put it". */
function putsNumber(sentence: Sentence, i: number): boolean {
  if (!/^puts?$/.test(sentence.word(i))) return false;
  if (sentence.word(i + 1) === 'it') return quotesSoon(sentence, i) || sentence.tokens[0]?.word === 'as';
  if (!/^(?:the|its|their|his|her|total|losses|damage)$/.test(sentence.word(i + 1))) return false;
  for (let k = i + 2; k < Math.min(sentence.tokens.length - 1, i + 14); k += 1) {
    if (sentence.tokens[k]?.kind === 'mark' && sentence.word(k) !== '“') return false;
    if (sentence.word(k) === 'at')
      return sentence.tokens.slice(k + 1, k + 5).some(({ kind, word }) => kind === 'number' || word === '$');
  }
  return false;
}

/** "The agency recorded 400 landings": its count. "Kenya recorded two cases" tells of Kenya. */
function countsAsBody(sentence: Sentence, i: number): boolean {
  if (!sentence.tokens.slice(i + 1, i + 6).some(({ kind }) => kind === 'number')) return false;
  const subject = subjectBefore(sentence, beforeAdverbs(sentence, i - 1));
  const words = subject?.words ?? [];
  return words.some(({ word }) => bodyWords.has(bare(word))) && !noCounters.has(headOf(words)?.word ?? '');
}

/** "… called it a lifeline", "… described the town as empty". */
function namesAs(sentence: Sentence, i: number): boolean {
  const word = sentence.word(i);
  if (word === 'described') return sentence.tokens.slice(i + 2, i + 12).some((token) => token.word === 'as');
  return (
    word === 'called' &&
    /^(?:it|this|that|them)$/.test(sentence.word(i + 1)) &&
    !/^(?:off|in|out)$/.test(sentence.word(i + 2))
  );
}

function quotesSoon(sentence: Sentence, i: number): boolean {
  for (let k = i + 1; k < Math.min(sentence.tokens.length, i + 12); k += 1)
    if (sentence.word(k) === '“') return true;
  return false;
}
