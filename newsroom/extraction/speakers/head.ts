import { bodyWords, landWords, rankWords, speakerNouns, wordSet } from '../reporting';
import type { Token } from '../tokens';
import { bare } from './names';

/** Ends the part of a noun phrase in which its head stands. */
const joins = wordSet(
  'of for in at from with on to into about among against over who which cited quoted familiar briefed close near based working inside within involved under whose speaking reviewed seen obtained published posted released issued signed known carried operating led',
);
const agents = /[a-z]{3}(?:ers?|ors?|ists?|ians?|ants?|ees?|eers?|(?:m[ae]n|wom[ae]n|people|folk|persons?))$/;
/** In tokens. */
const longestOffice = 12;

/** Whether the words could assert something: a proper name, a pronoun, people, a body, a document. */
export function canSpeak(words: readonly Token[]): boolean {
  const first = words[0];
  if (!first) return false;
  if (words.length === 1 && /^(?:he|she|they|it)$/.test(first.word)) return true;
  if (words.length === 3 && words[1]?.word === 'of' && words[2]?.word === 'them') return true;
  const head = headOf(words);
  if (head?.kind !== 'word') return false;
  const word = bare(head.word);
  if (head.capital)
    return !landWords.has(word) || bodyWords.has(word) || words.some((one) => rankWords.has(one.word));
  return (
    speakerNouns.has(word) ||
    speakerNouns.has(head.word) ||
    (rankWords.has(word) && words.length < longestOffice)
  );
}

/** Whether the words name people by what they do or are: "prospectors", "a beekeeper", "the tenants". */
export function isAgent(words: readonly Token[]): boolean {
  const head = headOf(words);
  return head !== undefined && !head.capital && agents.test(head.word);
}

/** The word that a noun phrase is about: the last before its first preposition. */
export function headOf(words: readonly Token[]): Token | undefined {
  let head: Token | undefined;
  for (const token of words) {
    if (head && !token.capital && (joins.has(token.word) || modifiesBehind(head, token))) break;
    if (token.kind === 'mark' && token.word !== '“' && token.word !== '”') break;
    if (token.kind === 'word') head = token;
  }
  return head;
}

/** "economists polled", "people living there". */
function modifiesBehind(head: Token, { word }: Token): boolean {
  return speakerNouns.has(head.word) && /(?:ed|ing|ly)$/.test(word) && !speakerNouns.has(word);
}
