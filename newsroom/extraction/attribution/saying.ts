import { adverbs, bodyWords, saying, speakerNouns, wordSet } from '../reporting';
import { headOf } from '../speakers/head';
import { bare } from '../speakers/names';
import type { Token } from '../tokens';
import { writings } from './apposition';
import type { Candidate } from './candidate';
import { endsHere, needsClause, takesClause, toldAtEnd } from './clause';
import { speakerBehind } from './inverted';
import type { Sentence } from './sentence';
import { subjectBefore } from './subject';
import { afterAdverbs, beforeAdverbs } from './times';
import { auxiliary, be, firstVerb, isFiniteVerb } from './verbs';

/** Promise something: by a person, or with a clause. */
export const commits = wordSet(
  'vowed vows pledged pledges promised promises threatened threatens proposed offered agreed',
);
/** Take a noun for what is told of. */
const tellsOf = wordSet(
  'cited cites described describes highlighted highlights mentioned mentions recalled noted repeated reiterated detailed shared',
);
/** What else one does with words alone: "observers noted irregularities". */
const onlyTells = wordSet('cited cites described describes highlighted highlights mentioned mentions noted');
const forecasters = wordSet('analysts economists forecasters experts traders meteorologists seismologists');
const foresees = /^(?:expects?|expected|forecasts?|project(?:s|ed)|predict(?:s|ed)|estimates?d?)$/;
/** Nouns as well: "dismissed reports that", "media reports say". */
const nounToo = wordSet(
  'reports claims notes estimates forecasts states projects shows reads finds posts warns',
);
/** Before a noun, an adjective or an infinitive: "the reported losses", "during announced visits". */
const beforeNoVerb = wordSet(
  'a an the to not never of its his her their our during despite amid with without for from by under among between these those some any no many several',
);
/** Whoever does this speaks, whatever they are called. */
const onlySpeakers = wordSet('said says told tells');
const joinsSaying = wordSet('said says told added warned claimed');

/**
 * Finds who says something by a verb of saying: "the mayor said that", "…, the mayor said", "…, said the mayor".
 *
 * @param at index of the verb.
 */
export function speakerBySaying(sentence: Sentence, at: number): Candidate | null {
  const before = beforeAdverbs(sentence, at - 1);
  if (be.has(sentence.word(at - 1)) || (before + 1 < at && be.has(sentence.word(before + 1)))) return null;
  if (sentence.word(at - 1) === 'to' && sentence.word(at - 2).startsWith('continu'))
    return continuing(sentence, at, beforeAdverbs(sentence, at - 3));
  if (beforeNoVerb.has(sentence.word(at - 1)) || sentence.word(at - 1).endsWith("n't")) return null;
  if (nounToo.has(sentence.word(at)) && isNoun(sentence, at)) return null;
  const apposed = sentence.word(at - 1) === ',' ? subjectBefore(sentence, before) : null;
  const behind = apposed && !apposed.trailing ? null : speakerBehind(sentence, at);
  if (behind) return behind;
  if (sentence.word(before) === 'and') return sameSubject(sentence, at);
  const subject = subjectBefore(sentence, before, onlySpeakers.has(sentence.word(at)));
  if (!subject) return null;
  if (subject.trailing && sentence.word(at + 1) !== 'that' && endsWithVerb(sentence, at))
    return { words: subject.words, verb: at, manner: 'trailing' };
  if (subject.trailing && !subject.joined) return null;
  return asserts(sentence, at, subject.words) ? { words: subject.words, verb: at, manner: 'leading' } : null;
}

function isNoun(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1];
  const next = sentence.word(at + 1);
  return (
    saying.has(next) ||
    auxiliary.has(next) ||
    (before !== undefined &&
      at > 1 &&
      !adverbs.has(before.word) &&
      isFiniteVerb(before, sentence.tokens[at - 2]))
  );
}

/** "The institute continues to assess that …" */
function continuing(sentence: Sentence, at: number, before: number): Candidate | null {
  const subject = subjectBefore(sentence, before);
  return subject && !subject.trailing && takesClause(sentence, at)
    ? { words: subject.words, verb: at, manner: 'leading' }
    : null;
}

/** "The mayor closed the bridge and said that …" */
function sameSubject(sentence: Sentence, at: number): Candidate | null {
  const next = sentence.word(afterAdverbs(sentence, at + 1));
  const clause = next === 'that' || next === '“';
  if (!clause && !(joinsSaying.has(sentence.word(at)) && takesClause(sentence, at))) return null;
  const verb = firstVerb(sentence, at);
  if (verb < 0) return null;
  const subject = subjectBefore(sentence, beforeAdverbs(sentence, verb - 1));
  return subject && !subject.trailing ? { words: subject.words, verb: at, manner: 'position' } : null;
}

function endsWithVerb(sentence: Sentence, at: number): boolean {
  const word = sentence.word(at);
  return endsHere(sentence, at + 1) || ((word === 'told' || word === 'tells') && toldAtEnd(sentence, at));
}

/** Whether what stands behind a verb is what its subject says: "the mayor added a bridge" says nothing. */
function asserts(sentence: Sentence, at: number, subject: readonly Token[]): boolean {
  const word = sentence.word(at);
  const thatClause = sentence.word(afterAdverbs(sentence, at + 1)) === 'that';
  if (commits.has(word) && !thatClause && !isPerson(sentence, subject)) return false;
  if (word === 'reported' && !thatClause && !reportsItself(sentence, subject)) return false;
  if (!needsClause.has(word) || takesClause(sentence, at)) return true;
  if (tellsOf.has(word)) {
    const head = headOf(subject);
    if (isPerson(sentence, subject) || writings.has(head?.word ?? '')) return true;
    if (
      onlyTells.has(word) &&
      sentence.word(at + 1) !== 'by' &&
      head &&
      (!head.capital || speakerNouns.has(head.word))
    )
      return true;
  }
  return foreseesNumber(sentence, at, subject);
}

function isPerson(sentence: Sentence, words: readonly Token[]): boolean {
  return /^(?:he|she)$/.test(words.at(-1)?.word ?? '') || sentence.speakers.knows(words);
}

/** "The bank forecast growth of 3%", "analysts had expected no change". */
function foreseesNumber(sentence: Sentence, at: number, subject: readonly Token[]): boolean {
  const word = sentence.word(at);
  if (word.startsWith('expect')) {
    if (forecasters.has(headOf(subject)?.word ?? '')) return true;
    if (!subject.some(({ word }) => bodyWords.has(bare(word)))) return false;
  }
  return foresees.test(word) && sentence.tokens.slice(at + 1, at + 10).some(({ kind }) => kind === 'number');
}

/** "Kenya reported two cases" tells of Kenya; "the ministry reported two cases" tells what it said. */
function reportsItself(sentence: Sentence, words: readonly Token[]): boolean {
  const head = headOf(words);
  if (!head?.capital) return true;
  return (
    words.length > 1 ||
    sentence.tokens.some(({ word }) => word === 'citing') ||
    bodyWords.has(bare(head.word)) ||
    /^[A-Z]{2,}$/.test(sentence.text.slice(head.start, head.end))
  );
}
