import type { PlaceKind } from '@/db/vocabulary';
import type { Span } from './document';
import { keyOf, knownPlace, mayLead } from './gazetteer';
import { anyCase, compile, exact } from './patterns';
import { openers } from './place-words';

/** A word of a name; several that the gazetteer knows as one name are one ("United States of America"). */
export type NameWord = Span & {
  text: string;
  /** Without the possessive ending. */
  name: string;
  possessive: boolean;
  /** Length of the possessive ending. */
  tail: number;
  /** Begins the sentence. */
  first: boolean;
  merged: boolean;
};

/** A run of capitalised words, as a name may be. */
export type Chunk = {
  words: NameWord[];
  /** The word right after it, in small letters; empty where none follows. */
  after: string;
  /** The type that a list's last name lends to it. */
  shared: PlaceKind | null;
  /** Its first word that may name a place, where only other words of the document can tell; else null. */
  open: number | null;
  /** More like somebody's name. */
  person: boolean;
  /** A capital that stands for the government in it. */
  government: boolean;
};

type Word = Span & { text: string; capital: boolean };

/** Words with a capital, and the small ones that join them ("of the", "de"); all others part names. */
const pattern = compile(
  String.raw`(?:(?:\p{Lu}\.){2,5}|(?:St|Mt|Ft|Dr|Mr|Mrs|Ms|Gen|Lt|Col|Maj|Sgt|Capt|Sen|Rep|Gov|Prof|Rev)\.|(?:\p{Lu}|(?:d|l|al|el|as|ash|an)['-]\p{Lu})[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*){0,6}'?|(?:of|the|and|de|da|do|dos|das|del|della|di|du|des|la|las|los|le|el|al|en|y|sur|ez|es|as|ash|ad|ar|an|a)(?![\p{L}'-]))`,
  'y',
);
const particle = anyCase`^(?:de|da|do|dos|das|del|della|di|du|des|la|le|el|al|en|y|sur|of|the|and|d'\p{L}+|ez|es|as|ash|ad|ar|an|a)$`;
const longSmallWord = compile(String.raw`(?<![\p{L}'-])\p{Ll}{4,}`, 'g');
const particleOfNames = /^(?:de|da|do|dos|das|del|della|di|du|des|sur|ez|al|el|los|las|la)$/;
/** "Texas-based" stands apart from the name that follows. */
const attributive =
  /-(?:based|born|bound|led|backed|held|occupied|controlled|administered|mediated|brokered|made|linked|owned|run)$/;

const isAttributive = ({ text }: Word) => text.includes('-') && attributive.test(text);

export function chunksOf(sentence: string): Chunk[] {
  const words = wordsOf(sentence);
  const shouted = isShouted(sentence, words);
  const chunks: Chunk[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    if (!word.capital) {
      at++;
      continue;
    }
    const merged = longestKnown(sentence, words, at);
    const first = at === 0 && beginsAt(sentence, word.start);
    if (!merged && (first || shouted) && openers.has(word.text.toLowerCase().replace(/'s$/, ''))) {
      at++;
      continue;
    }
    if (
      !merged &&
      openers.has(word.text.toLowerCase()) &&
      /^(?:The|In|On|At|And|But|From|A|An|As|For|To|Of|By|It|He|She|They|We|This|That)$/i.test(word.text)
    ) {
      at++;
      continue;
    }
    const { chunk, next } = shouted ? shoutedChunk(sentence, words, at) : chunkFrom(sentence, words, at);
    if (chunk) chunks.push(chunk);
    at = next;
  }
  return chunks;
}

function wordsOf(sentence: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < sentence.length; ) {
    const code = sentence.charCodeAt(at);
    if (!isLetter(code)) {
      at++;
      continue;
    }
    const initial =
      (code > 127 || code < 91 || joins.has(sentence[at] as string)) && !isPartOfWord(sentence, at);
    pattern.lastIndex = at;
    const text = initial ? pattern.exec(sentence)?.[0] : undefined;
    if (text === undefined) {
      while (isLetter(sentence.charCodeAt(at))) at++;
      continue;
    }
    const written = text.endsWith("'") && !/s'$/i.test(text) ? text.slice(0, -1) : text;
    words.push({ text: written, start: at, end: at + written.length, capital: capitalised.test(written) });
    at += text.length;
  }
  return words;
}

const capitalised = exact`^\p{Lu}|^(?:d|l|al|el|as|ash|an)['-]\p{Lu}`;
/** First letters of the words that join names. */
const joins = new Set('otadlesy');
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 191 && code < 0x2000 && code !== 215);
/** Behind a digit, or behind a hyphen or an apostrophe in a word: "mid-July", "x2Y". */
function isPartOfWord(sentence: string, at: number): boolean {
  const before = sentence.charCodeAt(at - 1);
  if (before >= 48 && before <= 57) return true;
  return (before === 45 || before === 39) && isLetter(sentence.charCodeAt(at - 2));
}

/** Nothing but marks stands before. */
const beginsAt = (sentence: string, start: number) =>
  start < 8 && !exact`[\p{L}\d]`.test(sentence.slice(0, start));

/** A bulletin in capitals or a headline with a capital on each word: capitals tell nothing there. */
function isShouted(sentence: string, words: readonly Word[]): boolean {
  const capitals = words.filter(({ text, capital }) => capital && text.length > 3).length;
  if (capitals < 4 || capitals * 20 < sentence.length) return false;
  const small = sentence.match(longSmallWord)?.length ?? 0;
  return capitals / (capitals + small) >= 0.9;
}

function adjacent(sentence: string, before: Word, after: Word): boolean {
  const gap = after.start - before.end;
  if (gap === 1 && sentence.charCodeAt(before.end) === 0x20) return true;
  return gap > 0 && gap < 4 && /^[\s\u00A0]{1,3}$/.test(sentence.slice(before.end, after.start));
}

function longestKnown(sentence: string, words: readonly Word[], at: number): number {
  let best = 0;
  const first = words[at] as Word;
  if (!mayLead(first.text)) return 0;
  let lead = first.text;
  for (let length = 2; length <= 7; length++) {
    const before = words[at + length - 2];
    const word = words[at + length - 1];
    if (!before || !word) break;
    const comma = () => /^D\.?C/.test(word.text) && sentence.slice(before.end, word.start) === ', ';
    if (!adjacent(sentence, before, word) && !comma()) break;
    if (!word.capital && !particle.test(word.text)) break;
    if (word.capital && knownPlace(`${lead} ${stripped(word).name}`)) best = length;
    lead += ` ${word.text}`;
  }
  return best;
}

function stripped({ text }: Word): { name: string; tail: number } {
  if (text.endsWith("'s") || text.endsWith("'S")) return { name: text.slice(0, -2), tail: 2 };
  if (text.endsWith("s'") || text.endsWith("S'")) return { name: text.slice(0, -1), tail: 1 };
  return { name: text, tail: 0 };
}

function nameWord(words: readonly Word[], at: number, length: number): NameWord {
  const first = words[at] as Word;
  const last = words[at + length - 1] as Word;
  const { tail } = stripped(last);
  const parts = words.slice(at, at + length);
  return {
    start: first.start,
    end: last.end,
    text: parts.map(({ text }) => text).join(' '),
    name: [...parts.slice(0, -1).map(({ text }) => text), stripped(last).name].join(' '),
    possessive: tail > 0,
    tail,
    first: at === 0 && first.start < 8,
    merged: length > 1,
  };
}

function chunkFrom(
  sentence: string,
  words: readonly Word[],
  at: number,
): { chunk: Chunk | null; next: number } {
  const taken: NameWord[] = [];
  let next = at;
  while (next < words.length) {
    const word = words[next] as Word;
    const before = words[next - 1];
    if (taken.length > 0) {
      if (!before || taken.at(-1)?.possessive || !adjacent(sentence, before, word)) break;
      if (isAttributive(before) || isAttributive(word)) break;
      const following = words[next + 1];
      if (!word.capital) {
        if (!particleOfNames.test(word.text) || !following || !adjacent(sentence, word, following)) break;
        const second = words[next + 2];
        const two =
          particleOfNames.test(following.text) && second?.capital && adjacent(sentence, following, second);
        if (!following.capital && !two) break;
        const joined = taken.pop() as NameWord;
        const more = nameWord(words, next, two ? 3 : 2);
        taken.push({
          ...more,
          start: joined.start,
          text: `${joined.text} ${more.text}`,
          name: `${joined.name} ${more.name}`,
          first: joined.first,
          merged: joined.merged,
        });
        next += two ? 3 : 2;
        continue;
      }
    }
    const known = longestKnown(sentence, words, next);
    const length = Math.max(1, known);
    taken.push(nameWord(words, next, length));
    next += length;
  }
  const chunk = taken.length > 0 ? chunkOf(sentence, taken) : null;
  return { chunk, next: Math.max(next, at + 1) };
}

/** Where every word has a capital, a chunk is one known name, or one word. */
function shoutedChunk(
  sentence: string,
  words: readonly Word[],
  at: number,
): { chunk: Chunk | null; next: number } {
  const known = longestKnown(sentence, words, at);
  const word = nameWord(words, at, Math.max(1, known));
  const next = at + Math.max(1, known);
  const single = known > 0 ? true : knownPlace(word.name) !== undefined && keyOf(word.name).length > 3;
  const neighbour = words[next];
  const other =
    neighbour &&
    adjacent(sentence, words[next - 1] as Word, neighbour) &&
    /^(?:bank|ministry|university|army|air|police|parliament|times|post|court|council|airport|embassy|forces|government)$/i.test(
      neighbour.text,
    );
  return {
    chunk: single && !other ? chunkOf(sentence, [word]) : null,
    next,
  };
}

function chunkOf(sentence: string, words: NameWord[]): Chunk {
  return {
    words,
    after: afterOf(sentence, words),
    shared: null,
    open: null,
    person: false,
    government: false,
  };
}

function afterOf(sentence: string, words: readonly NameWord[]): string {
  const end = (words.at(-1) as NameWord).end;
  return sentence.slice(end, end + 40).match(exact`^[\s\u00A0]{1,2}(\p{Ll}[\p{L}-]*)`)?.[1] ?? '';
}
