import { bodyWords, speakerNouns, wordSet } from '../reporting';
import type { Token } from '../tokens';
import { months } from './times';
import { hasAuxiliary, hasVerb } from './verbs';

const adjunctStarts =
  wordSet(`in on at after before during since following amid despite as for with by from under over within without through
  throughout across while when although though if because meanwhile however earlier later today yesterday still also then
  speaking briefing addressing responding asked writing citing quoting referring according in addition moreover furthermore
  separately nevertheless nonetheless similarly likewise instead overall finally first second third last recently currently
  so far until given besides apart about around between until upon amidst notably additionally thus therefore but and yet
  monday tuesday wednesday thursday friday saturday sunday shortly late early again there here based`);
const opensClause = wordSet(
  'after before since while when although though if because as until where what how why whether that than unless once given',
);
const conjunctions = wordSet('but while whereas and as yet so');
const pronouns = wordSet('he she they it');
const determiners = wordSet('the a an he she they it his her their its');
const articles = wordSet('the a an');
const prepositions = wordSet('of in on at for to with by from');
/** "held in Lima", "convened at short notice". */
const participle = /^(?:[a-z]{2,}ed|held|led|made|sent|built|shown)$/;
const besideParticiple = wordSet('at by in on behind for with to after under from');
const figures = wordSet(
  'data figures results statistics tests numbers records estimates findings analysis calculations',
);
const owners = wordSet('its his her their our');
/** In tokens. */
const longestPhrase = 45;

/** Whether a stretch before a comma tells when, where or how, and names no subject. */
export function isAdjunct(segment: readonly Token[], followed: boolean): boolean {
  const first = segment[0];
  if (!first || first.kind === 'number') return true;
  if (!followed || isMainClause(segment)) return false;
  return (
    adjunctStarts.has(first.word) ||
    (/ing$/.test(first.word) && first.word.length > 5) ||
    months.has(first.word) ||
    (!first.capital && participle.test(first.word) && besideParticiple.has(segment[1]?.word ?? ''))
  );
}

/** "On Friday two people were killed, he said", "There were no casualties, he added". */
function isMainClause(segment: readonly Token[]): boolean {
  return hasAuxiliary(segment) && !segment.some(({ word }) => opensClause.has(word) || /ing$/.test(word));
}

/** The noun phrase at the end of a stretch: behind a conjunction, where a clause stands before it. */
export function nounPhraseAtEnd(words: readonly Token[]): Token[] | null {
  const own = words.slice(behindConjunction(words));
  if (hasAuxiliary(own)) return null;
  const first = own[0];
  const phrase = first && adjunctStarts.has(first.word) && own.length > 2 ? behindAdjunct(own) : own;
  return phrase && phrase.length > 0 && phrase.length <= longestPhrase ? phrase : null;
}

function behindConjunction(words: readonly Token[]): number {
  for (let i = words.length - 2; i >= 0; i -= 1) {
    const { word } = words[i] as Token;
    if (!conjunctions.has(word)) continue;
    // "the mayor and the governor"
    if (word === 'and' && i > 0 && !hasVerb(words.slice(0, i))) continue;
    return i + 1;
  }
  return 0;
}

/** "On Friday the mayor": no comma stands between. */
function behindAdjunct(words: Token[]): Token[] | null {
  const person = words.findIndex(({ word }, i) => i > 1 && pronouns.has(word));
  const begin = person > 0 ? person : words.findLastIndex(({ word }, i) => i > 1 && articles.has(word));
  if (begin > 0 && !prepositions.has(words[begin - 1]?.word ?? '')) return words.slice(begin);
  if (begin > 0) return null;
  const other = words.findIndex(
    ({ word, capital }, i) =>
      i > 1 &&
      (determiners.has(word) || (capital && !words[i - 1]?.capital && words[i - 1]?.kind !== 'word')),
  );
  return other > 0 ? words.slice(other) : null;
}

/** "Preliminary results showed": nobody's. */
export function isBareFigures(words: readonly Token[]): boolean {
  if (!figures.has(words.at(-1)?.word ?? '') || words.length > 3) return false;
  if (words[0]?.word.includes('.')) return false;
  // "commission data"
  if (words.slice(0, -1).some(({ word }) => bodyWords.has(word) || speakerNouns.has(word))) return false;
  return !words.some(({ word, capital }, i) => (i > 0 && capital) || word.endsWith("'s") || owners.has(word));
}
