import type { Span } from './document';

/** A reference to a note as it stands in the running text. */
export type NoteMarker = Span & {
  number: number;
  /** The address to which the marker itself is linked, `[[xviii]](https://…)`. */
  url: string | null;
  /** Where the words before it end, closing marks and neighbouring markers passed over. */
  from: number;
};

/** A year or a measure in brackets is none. */
const highest = 999;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const number = String.raw`\d{1,3}|[ivxlc]{1,8}`;
const numbers = String.raw`(?:${number})(?:\s{0,2}[,;–-]\s{0,2}(?:${number})){0,20}`;
/** `[[xviii]](url)`, `[\[12\]](url)`; `[12](url)`; `[^1]`; `[12]`, `\[12\]`, `[12, 14]`; `<sup>12</sup>`; superscripts. */
const marker = new RegExp(
  [
    String.raw`\[\\?\[(?<double>${numbers}|[IVXLC]{1,8})\\?\]\]?(?:\((?<doubleUrl>[^()\s]{0,2000})\))?\]?`,
    String.raw`\[\^(?<foot>\d{1,3})\](?!:)`,
    String.raw`\\?\[(?<single>${numbers})\\?\](?:\((?<singleUrl>[^()\s]{0,2000})\))?(?!\p{L})`,
    String.raw`<sup>\s?\[?(?<sup>${numbers})\]?\s?<\/sup>`,
    `(?<raised>[${superscripts}]{1,3}(?:,[${superscripts}]{1,3}){0,5})`,
  ].join('|'),
  'gu',
);
/** "12 km²", "5 m³", "10⁶" are measures. */
const measured = /(?:(?<!\p{L})(?:[kcmd]?m|ft|mi|in|км|см|м)|\d)$/u;
const closing = /[\s.,;:!?"'’”»)\]*_\u200B\u200C\u2060]/;

/**
 * Finds the references to notes: `[5]`, `[12, 13]`, `[[xviii]](address)`, `[^1]`, superscript digits. The marker with
 * which the text of a note itself begins (see note-bodies.ts) is among them: whoever needs them apart asks there.
 *
 * @returns in order of the text; one that names several notes stands there once for each.
 */
export function findNoteMarkers(text: string): NoteMarker[] {
  const found: NoteMarker[] = [];
  let runStart = 0;
  let runEnd = -1;
  for (const match of text.matchAll(marker)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (groups.raised && measured.test(text.slice(Math.max(0, start - 3), start))) continue;
    const listed = numbersIn(groups);
    if (listed.length === 0) continue;
    const from = beforeClosing(text, start, runEnd, runStart);
    runStart = from;
    runEnd = end;
    const address = groups.doubleUrl ?? groups.singleUrl;
    const url = address && /^https?:\/\//.test(address) ? address : null;
    for (const one of listed) found.push({ start, end, number: one, url, from });
  }
  return found;
}

function numbersIn(groups: Record<string, string | undefined>): number[] {
  const written = groups.raised
    ? [...groups.raised]
        .map((sign) => (superscripts.includes(sign) ? superscripts.indexOf(sign) : ','))
        .join('')
    : (groups.double ?? groups.foot ?? groups.single ?? groups.sup ?? '');
  const listed: number[] = [];
  let range = false;
  for (const part of written.match(/\d+|[ivxlc]+|[–-]/gi) ?? []) {
    if (part === '–' || part === '-') {
      range = true;
      continue;
    }
    const value = numberOf(part);
    if (value === null || value > highest) return [];
    const last = listed.at(-1);
    if (range && last !== undefined && value > last && value - last <= 50)
      for (let between = last + 1; between < value; between++) listed.push(between);
    range = false;
    listed.push(value);
  }
  return listed;
}

const romans: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Digits or a well-formed roman numeral; null for "civil", "mix" and the like. */
export function numberOf(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written) || null;
  const roman = written.toLowerCase();
  if (!/^c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(roman) || roman === '') return null;
  const values = [...roman].map((letter) => romans[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

function beforeClosing(text: string, start: number, runEnd: number, runStart: number): number {
  let at = start;
  while (at > 0 && start - at < 12 && closing.test(text[at - 1] ?? '')) {
    if (text[at - 1] === '\n') break;
    if (at === runEnd) return runStart;
    at--;
  }
  return at === runEnd ? runStart : at;
}

/**
 * The numbers of the notes that stand right after a span, closing marks between them allowed.
 *
 * @param markers of the whole text, in its order.
 */
export function noteNumbersAfter(markers: readonly NoteMarker[], span: Span): number[] {
  let low = 0;
  let high = markers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((markers[middle] as NoteMarker).start < span.end) low = middle + 1;
    else high = middle;
  }
  const listed: number[] = [];
  for (let at = low; at < markers.length; at++) {
    const { from, number } = markers[at] as NoteMarker;
    if (from > span.end) break;
    if (!listed.includes(number)) listed.push(number);
  }
  return listed;
}
