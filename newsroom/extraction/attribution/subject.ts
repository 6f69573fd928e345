import { evidence, wordSet } from '../reporting';
import { canSpeak, headOf, isAgent } from '../speakers/head';
import type { Token } from '../tokens';
import { bestOfApposed, chooseApposed } from './apposition';
import { isAside, isNickname, openingOfAside } from './aside';
import type { Sentence } from './sentence';
import { isAdjunct, isBareFigures, nounPhraseAtEnd } from './subject-words';
import { beforeAdverbs } from './times';
import { firstVerb, hasAuxiliary, hasFiniteVerb } from './verbs';

/** In tokens; a subject further from its verb is no subject. */
const longestSubject = 70;
const latestVerb = 24;
const subordinators = wordSet(
  'that after before because if when although though since where whether than until unless once how why whose whom what',
);
const nobody = wordSet('no neither none nobody nothing nor');
const divides = new Set([';', ':', '—', '–', '…']);
const endsNoSubject = wordSet('who which that to and or not be');
const conjunctions = wordSet('but and while whereas');

/** The subject of a verb. */
export type Subject = {
  words: Token[];
  /** What is asserted stands before it. */
  trailing: boolean;
  /** A conjunction or a semicolon joins its clause to the one before. */
  joined: boolean;
};

/** The stretch of a sentence in which a verb's subject stands. */
type Stretch = {
  /** Index of what parts it from the words before; -1 at the beginning of the sentence. */
  edge: number;
  /** Their indices, from the last to the first. */
  commas: number[];
  /** What parts it is a subordinator. */
  subordinate: boolean;
};

/**
 * Finds the subject of a verb.
 *
 * @param end index of its last word.
 * @param byAgent whether the verb is one that only speakers have: any noun for somebody who does something is one.
 * @returns null where the words before the verb are none, or name nobody who can speak.
 */
export function subjectBefore(sentence: Sentence, end: number, byAgent = false): Subject | null {
  const last = sentence.tokens[end];
  if (!last || (endsNoSubject.has(last.word) && !last.capital)) return null;
  const stretch = stretchBefore(sentence, end);
  if (!stretch || stretch.edge === end) return null;
  const segments = segmentsOf(sentence, stretch, end);
  const edge = sentence.word(stretch.edge);
  const atStart = stretch.edge < 0 || edge === ':' || edge === ';';
  const words = segments.at(-1) ?? [];
  const lead = segments.findIndex(
    (segment, k) => segment.length > 0 && !isAdjunct(segment, k < segments.length - 1),
  );
  if (words.length === 0) return apposedBehind(segments) ?? apposedSubject(segments, lead, atStart);
  const subject = nounPhraseAtEnd(words);
  if (!subject || nobody.has(subject[0]?.word ?? '')) return null;
  if (
    !(canSpeak(subject) || (byAgent && isAgent(subject))) ||
    isBareFigures(subject) ||
    evidence.has(headOf(subject)?.word ?? '')
  )
    return null;
  if (stretch.subordinate)
    return segments.length > 1 ? { words: subject, trailing: true, joined: false } : null;
  const before = words[words.length - subject.length - 1]?.word ?? '';
  const conjoined = conjunctions.has(before);
  const alone = lead < 0 || lead === segments.length - 1;
  if (atStart && alone && !conjoined) return { words: subject, trailing: false, joined: false };
  const afterSemicolon = !atStart && segments.length === 1 && edge === ';';
  return { words: subject, trailing: true, joined: conjoined || afterSemicolon };
}

/** The subject of a sentence's first verb, where it could speak. */
export function ownSubject(sentence: Sentence): Subject | null {
  const verb = firstVerb(sentence, latestVerb);
  const subject = verb < 1 ? null : subjectBefore(sentence, beforeAdverbs(sentence, verb - 1));
  return subject && !subject.trailing && canSpeak(subject.words) ? subject : null;
}

/** Null where it is too long for a subject. */
function stretchBefore(sentence: Sentence, end: number): Stretch | null {
  const commas: number[] = [];
  let depth = 0;
  let at = end;
  for (; at >= 0; at -= 1) {
    if (end - at > longestSubject) return null;
    const { word, quoted } = sentence.tokens[at] as Token;
    if (word === ')' || word === ']') depth += 1;
    if (word === '(' || word === '[') {
      if (depth === 0) break;
      depth -= 1;
    }
    if (depth > 0) continue;
    if (quoted) {
      const opening = isNickname(sentence, at) ? at - 2 : openingOfAside(sentence, at, commas);
      if (opening === null) break;
      at = opening;
      continue;
    }
    if (divides.has(word)) break;
    if (word === ',') commas.push(at);
    if (subordinators.has(word) && at > 0 && !isAside(sentence, at, commas))
      return { edge: at, commas, subordinate: true };
  }
  return { edge: at, commas, subordinate: false };
}

/** What stands between the commas, without brackets. */
function segmentsOf(sentence: Sentence, { edge, commas }: Stretch, end: number): Token[][] {
  const edges = [edge, ...commas.toReversed(), end + 1];
  return edges
    .slice(1)
    .map((to, k) =>
      sentence.tokens.slice((edges[k] as number) + 1, to).filter((token) => !sentence.isBracketed(token)),
    );
}

/** "Two people were hurt, Ana Ruiz, the minister,": the clause stands before them. */
function apposedBehind(segments: Token[][]): Subject | null {
  const [one, other] = [segments.at(-3) ?? [], segments.at(-2) ?? []];
  if (segments.length < 4 || !segments.slice(0, -3).some(hasFiniteVerb)) return null;
  const subject = chooseApposed(one, other);
  return subject && { words: subject, trailing: true, joined: false };
}

/** "The minister, Ana Ruiz,": a comma stands before the verb. */
function apposedSubject(segments: Token[][], first: number, atStart: boolean): Subject | null {
  const lead = segments[first];
  if (!lead || hasAuxiliary(lead)) return null;
  const subject = nounPhraseAtEnd(bestOfApposed(lead, segments[first + 1] ?? []));
  return subject && canSpeak(subject) && !nobody.has(subject[0]?.word ?? '')
    ? { words: subject, trailing: !atStart, joined: false }
    : null;
}
