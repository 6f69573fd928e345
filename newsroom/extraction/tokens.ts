import type { Span } from './document';
import { plainWord } from './words';

/** One word, number or mark of a sentence. */
export type Token = Span & {
  /** In lower case, without invisible characters, with straight apostrophes. */
  word: string;
  kind: 'word' | 'number' | 'mark';
  /** Begins with a capital. */
  capital: boolean;
  /** Stands between quotation marks. */
  quoted: boolean;
};

const [space, lower, upper, digit, joined, mark, quote] = [1, 2, 3, 4, 5, 6, 7];
const other = 8;
/** Kinds of the UTF-16 units, filled in as they are met. */
const kinds = new Uint8Array(0x10000);
const quotes = '“”„«»"';
const marks = ',;:()[]—–!?…|.%$€£₴©';
/** Written with a full stop that ends no sentence. */
const titles = new Set(
  'mr mrs ms dr prof gen lt col maj capt sgt cmdr adm brig gov sen rep rev jr sr st'.split(' '),
);

/**
 * Cuts a sentence into words, numbers and marks, and tells which of them stand between quotation marks.
 *
 * @param inQuote whether the sentence begins inside a quotation that an earlier one opened.
 * @returns the tokens in order, and whether a quotation is open at the end.
 */
export function tokenise(text: string, within: Span, inQuote = false): { tokens: Token[]; inQuote: boolean } {
  const tokens: Token[] = [];
  const limit = within.end;
  let open = inQuote;
  for (let at = within.start; at < limit; ) {
    const kind = kindAt(text, at);
    if (kind === lower || kind === upper) {
      const end = endOfWord(text, at, limit);
      const word = plainWord(text, at, end);
      const stop = endsWithStop(text, at, end, limit, word) ? 1 : 0;
      tokens.push({ start: at, end: end + stop, word, kind: 'word', capital: kind === upper, quoted: open });
      at = end + stop;
    } else if (kind === digit) {
      const end = endOfNumber(text, at, limit);
      const word = text.slice(at, end).toLowerCase();
      tokens.push({ start: at, end, word, kind: 'number', capital: false, quoted: open });
      at = end;
    } else if (kind === quote) {
      open = opensQuotation(text[at] as string, open);
      const word = open ? '“' : '”';
      tokens.push({ start: at, end: at + 1, word, kind: 'mark', capital: false, quoted: true });
      at += 1;
    } else if (kind === mark) {
      let end = at + 1;
      if (text[at] === '.') while (end < limit && text[end] === '.') end += 1;
      tokens.push({ start: at, end, word: text[at] as string, kind: 'mark', capital: false, quoted: open });
      at = end;
    } else at += 1;
  }
  return { tokens, inQuote: open };
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return kinds[code] || fillKind(code);
}

function fillKind(code: number): number {
  const char = String.fromCharCode(code);
  let kind = other;
  if (/\p{Lu}|\p{Lt}/u.test(char)) kind = upper;
  else if (/\p{L}/u.test(char)) kind = lower;
  else if (/\p{Nd}/u.test(char)) kind = digit;
  else if (/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/u.test(char)) kind = joined;
  else if (/\s/.test(char)) kind = space;
  else if (quotes.includes(char)) kind = quote;
  else if (marks.includes(char)) kind = mark;
  kinds[code] = kind;
  return kind;
}

function isWordly(kind: number): boolean {
  return kind === lower || kind === upper || kind === digit;
}

function endOfWord(text: string, from: number, limit: number): number {
  let at = from + 1;
  let part = from;
  for (; at < limit; at += 1) {
    const kind = kindAt(text, at);
    if (isWordly(kind) || kind === joined) continue;
    const code = text.charCodeAt(at);
    const joins = code === 0x27 || code === 0x2019 || code === 0x02bc || code === 0x2d || code === 0x2011;
    if (joins && at + 1 < limit && isWordly(kindAt(text, at + 1))) {
      part = at + 1;
      continue;
    }
    // U.S., a.m., D.C.
    if (code === 0x2e && at - part === 1 && at + 2 <= limit) {
      const next = at + 1 < limit ? kindAt(text, at + 1) : space;
      if ((next === lower || next === upper) && text.charCodeAt(at + 2) === 0x2e) {
        part = at + 1;
        continue;
      }
      if (part > from && text.charCodeAt(part - 1) === 0x2e) return at + 1;
    }
    break;
  }
  while (at > from + 1 && kindAt(text, at - 1) === joined) at -= 1;
  return at;
}

/** "Mr.", "J." before a name. */
function endsWithStop(text: string, from: number, end: number, limit: number, word: string): boolean {
  if (end >= limit || text.charCodeAt(end) !== 0x2e || kindAt(text, from) !== upper) return false;
  const next = end + 1 < limit ? kindAt(text, end + 1) : space;
  if (titles.has(word)) return next === space;
  if (word.length !== 1) return false;
  return next === upper || (next === space && end + 2 < limit && kindAt(text, end + 2) === upper);
}

function endOfNumber(text: string, from: number, limit: number): number {
  let at = from + 1;
  let end = at;
  for (; at < limit; at += 1) {
    const kind = kindAt(text, at);
    if (kind === digit) end = at + 1;
    else {
      const code = text.charCodeAt(at);
      if (code !== 0x2e && code !== 0x2c && code !== 0x3a && code !== 0x2f) break;
      if (at - end > 2) break;
    }
  }
  const code = text.charCodeAt(end);
  const hyphen = end + 1 < limit && (code === 0x2d || code === 0x2011 || code === 0x2013);
  if (hyphen && kindAt(text, end + 1) === lower) return endOfWord(text, end + 1, limit);
  if (end < limit && kindAt(text, end) === lower) {
    const after = endOfWord(text, end, limit);
    if (after - end <= 2) return after;
  }
  return end;
}

function opensQuotation(sign: string, open: boolean): boolean {
  if (sign === '“' || sign === '"') return !open;
  return sign === '„' || sign === '«';
}
