import { adverbs, participles, positions, saying, speakerNouns, wordSet } from './reporting';
import type { Token } from './tokens';

const leastWords = 6;
const small =
  wordSet(`the a an this that these those its his her their our and or but of in on at to for from by with as about into over under
  near off between within around across through against after before since until during while where when which who whose
  is are was were be been being has have had will would could can may might must should do does did not no there here
  he she it they we i you more than some all both each other according citing quoting due also still however while
  him them us my your because if although though`);

/**
 * The words of a bulletin in capitals as they would stand in running text, so far as closed word lists tell: "POLICE SAID".
 *
 * @returns the same tokens where capitals tell names from other words.
 */
export function asRunningText(text: string, tokens: Token[]): Token[] {
  let words = 0;
  let capitals = 0;
  for (const { start, end, kind } of tokens) {
    if (kind !== 'word' || end - start < 2) continue;
    words += 1;
    if (isSmallLetter(text.charCodeAt(start))) continue;
    const written = text.slice(start, end);
    if (written === written.toUpperCase()) capitals += 1;
  }
  if (words < leastWords || capitals < words * 0.8) return tokens;
  return tokens.map((token) => (isSmall(token.word) ? { ...token, capital: false } : token));
}

function isSmallLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x45f);
}

function isSmall(word: string): boolean {
  return (
    small.has(word) ||
    saying.has(word) ||
    positions.has(word) ||
    participles.has(word) ||
    speakerNouns.has(word) ||
    (adverbs.has(word) && !word.endsWith('day'))
  );
}
