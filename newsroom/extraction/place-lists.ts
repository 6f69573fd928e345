import { knownPlace } from './gazetteer';
import { ambiguous } from './gazetteer-names';
import type { Chunk, NameWord } from './place-chunks';

const list =
  /^(?:,|;|,? and|,? or|;? and|,? as well as|,? &)?\s{0,2}(?:in |near |from |to |the |of |north(?:ern)? |south(?:ern)? |east(?:ern)? |west(?:ern)? |central |nearby |neighbou?ring )?$|^\s?[/–—]\s?$/i;

/** What stands between two names of one list; null where they are in none. */
export function linkBetween(sentence: string, before: Chunk, after: Chunk): string | null {
  const end = (before.words.at(-1) as NameWord).end;
  const start = (after.words[0] as NameWord).start;
  if (start - end > 24) return null;
  const gap = sentence.slice(end, start);
  return gap.trim() !== '' && list.test(gap) ? gap : null;
}

const joined = /^(?:,|,? and|,? or|,? as well as)\s(?:nearby |neighbou?ring )?$/;

/**
 * Finds names that nothing but their list shows to be places: those that stand beside one that is introduced as a place,
 * and those that the gazetteer has when another of the list is there, too.
 *
 * @returns their numbers.
 */
export function listedWithKnown(
  sentence: string,
  chunks: readonly Chunk[],
  verdicts: readonly ({ introduced: boolean } | null)[],
): number[] {
  const found: number[] = [];
  for (let from = 0; from < chunks.length; ) {
    let to = from;
    while (to + 1 < chunks.length && isJoined(sentence, chunks[to] as Chunk, chunks[to + 1] as Chunk)) to++;
    if (to > from) found.push(...ofList(chunks, verdicts, from, to));
    from = to + 1;
  }
  return found;
}

function isJoined(sentence: string, before: Chunk, after: Chunk): boolean {
  const last = before.words.at(-1) as NameWord;
  const start = (after.words[0] as NameWord).start;
  return start - last.end < 24 && !last.possessive && joined.test(sentence.slice(last.end, start));
}

function ofList(
  chunks: readonly Chunk[],
  verdicts: readonly ({ introduced: boolean } | null)[],
  from: number,
  to: number,
): number[] {
  const numbers = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const open = numbers.filter((i) => !verdicts[i] && chunks[i]?.open != null);
  const capitals = numbers.filter((i) => !verdicts[i] && chunks[i]?.government);
  const places = numbers.filter((i) => verdicts[i]).length;
  if (places + open.length + capitals.length < numbers.length) return [];
  const known = [...open.filter((i) => isTown(chunks[i] as Chunk)), ...capitals];
  if (places + known.length < 2 || places + known.length === capitals.length) return [];
  const isSure = numbers.some((i) => verdicts[i]?.introduced);
  return isSure && places + known.length >= open.length ? [...open, ...capitals] : known;
}

function isTown({ words, open }: Chunk): boolean {
  const name = words
    .slice(open ?? 0)
    .map((word) => word.name)
    .join(' ');
  return knownPlace(name) !== undefined && !ambiguous.has(name.toLowerCase());
}
