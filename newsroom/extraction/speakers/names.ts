import { bodyWords, landWords, rankWords, wordSet } from '../reporting';
import type { Token } from '../tokens';

/** What ministers are ministers of: stands between an office and a name. */
const portfolios = wordSet(
  'of for and the state affairs defense defence health interior justice finance energy foreign internal external security development education agriculture homeland treasury commerce transportation transport labor labour environment war economy economic infrastructure emergencies emergency situations culture information planning public police staff trade industry communications digital social international humanitarian human rights veterans',
);
const particles = wordSet(
  'de la le du des del della di da dos das van von der den bin ibn al el abu ben ould ag st',
);
const determiners = wordSet('the a an this that these those its his her their our my said');
const joinsName = wordSet('of for the');

/** What a company is called by what it does: no title of a person who has one name only. */
const trades = wordSet(
  'operator carrier maker manufacturer insurer lender retailer utility supplier developer contractor producer giant firm startup',
);

/** The text of some tokens that stand side by side. */
export function textOf(text: string, words: readonly Token[]): string {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return '';
  return text
    .slice(first.start, last.end)
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A possessive's owner, a plural's as well. */
export function bare(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word;
}

export function isDeterminer({ word }: Token): boolean {
  return determiners.has(word);
}

export function isParticle({ word }: Token): boolean {
  return particles.has(word);
}

export function isPortfolio({ word }: Token): boolean {
  return portfolios.has(word);
}

/** In capitals throughout. */
export function isAcronym(text: string, word: Token | undefined): boolean {
  return word !== undefined && /^\p{Lu}{2,}$/u.test(text.slice(word.start, word.end));
}

/** Index behind the last token of a proper name: "Ministry of the Interior", "Ruth “Mama” Adan". */
export function endOfName(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (; to < tokens.length; to += 1) {
    const token = tokens[to] as Token;
    if (/'s?$/.test(tokens[to - 1]?.word ?? '')) break;
    if (token.capital) continue;
    const next = tokens[to + 1];
    const joins = particles.has(token.word) || joinsName.has(token.word);
    if (joins && (next?.capital || (next?.word === 'the' && tokens[to + 2]?.capital))) continue;
    const nickname =
      token.word === '“' && next?.capital && tokens[to + 2]?.word === '”' && tokens[to + 3]?.capital;
    if (!nickname) break;
    to += 2;
  }
  return to;
}

/** Parts an office from its holder: "Defence Minister of Peru" and "Ana Ruiz". The office is empty where there is none. */
export function splitRank(words: readonly Token[]): [office: Token[], name: Token[]] {
  const rank = words.findLastIndex(({ word }, i) => rankWords.has(bare(word)) && i < words.length - 1);
  const name = behindLand(words, rank, behindPortfolio(words.slice(rank + 1), rank));
  if (rank >= 0 && name[0] && !name[0].capital) return [[], [...words]];
  return [words.slice(0, words.length - name.length), name];
}

/** "Grid operator Teranet": a company. */
export function isTrade(title: readonly Token[], name: readonly Token[]): boolean {
  const last = title.at(-1);
  return (
    name.length === 1 && title.length > 1 && last !== undefined && !last.capital && trades.has(last.word)
  );
}

/** Whether some words could be a person's name. */
export function isPersonal(name: readonly Token[]): boolean {
  return name.every(
    ({ word, kind, capital }) =>
      (kind === 'mark' && (word === '“' || word === '”')) ||
      ((capital || particles.has(word)) && !bodyWords.has(bare(word)) && !landWords.has(word)),
  );
}

/** "The office of President X", "a lawyer for Governor X": somebody else than X. */
export function speaksForAnother(office: readonly Token[]): boolean {
  const at = office.findLastIndex(({ word }) => /^(?:of|for|to)$/.test(word));
  const before = office[at - 1];
  if (at < 1 || !before || before.capital || at === office.length - 1) return false;
  return office.slice(at + 1).every(({ word, capital }) => capital && rankWords.has(word));
}

function behindPortfolio(words: Token[], rank: number): Token[] {
  if (rank < 0 || !/^(?:of|for)$/.test(words[0]?.word ?? '')) return words;
  const name = words.findIndex(({ word }) => !portfolios.has(word));
  return name > 0 && words.length - name >= 2 ? words.slice(name) : words;
}

/** "Governor of Belska Oblast Andriy Koval". */
function behindLand(words: readonly Token[], rank: number, rest: Token[]): Token[] {
  if (rank < 0 || words[rank + 1]?.word !== 'of') return rest;
  const land = rest.findLastIndex(({ word }) => landWords.has(word));
  const name = rest.slice(land + 1);
  return land >= 0 && name.length > 1 && name.length < 4 && isPersonal(name) ? name : rest;
}
