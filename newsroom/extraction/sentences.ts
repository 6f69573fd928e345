import type { Span } from './document';

const titles =
  'mr mrs ms dr prof gen lt col maj capt cpl sgt cmdr adm brig gov sen rep rev hon pres amb supt det insp pvt st mt ft messrs mme mlle no nos fig figs tab tabs eq eqs sect art sec vol pp approx est ca cf vs al dept univ assn bros max min avg incl excl tel ext pt ch para';
const places =
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo';
const months = 'jan feb mar apr jun jul aug sep sept oct nov dec';
const companies = 'inc ltd corp co jr sr llc plc bhd pty etc hrs mins secs lb lbs oz ft km kg';
const cyrillic =
  'м обл р рр ст ім вул тис млн млрд грн т д п с гг г руб др пр просп пл буд кв о оз див напр н е нар прим тел ул им пос пгт смт сел дол долл трлн стр';
/** Never the end of a sentence. */
const bound = new Set(`${titles} ${cyrillic}`.split(' '));
/** The end of a sentence only before a word that begins one. */
const loose = new Set(`${places} ${months} ${companies}`.split(' '));
const starters = new Set(
  `the a an in on at it he she they we i you this that these those there here and but or so yet if however meanwhile moreover
  furthermore additionally also according after before as for from with without while when where since although though despite
  some many most several few all each both such its his her their our my no not nobody nothing officials authorities police
  by during under over between among about around nearly more less at least what who why how which whether then thus hence
  still even only just later earlier today yesterday tomorrow one two three four five six seven eight nine ten another other
  because until unless once to`.split(/\s+/),
);

/**
 * Finds the sentences of a block. Abbreviations, initials, decimal points, addresses and notes do not end one; a mark
 * inside a closing quotation does, unless who said it follows.
 *
 * @param opaque spans that belong together whatever stands in them (addresses, note markers), in order.
 * @returns spans without the space around them; note markers behind the last mark are left out.
 */
export function findSentences(text: string, block: Span, opaque: readonly Span[]): Span[] {
  const found: Span[] = [];
  let start = block.start;
  let covered = firstReaching(opaque, block.start);
  for (let at = nextMark(text, block.start, block.end); at < block.end; ) {
    while (covered < opaque.length && (opaque[covered]?.end ?? 0) <= at) covered += 1;
    const cover = opaque[covered];
    if (cover && cover.start <= at) {
      at = nextMark(text, cover.end, block.end);
      continue;
    }
    const end = endOfMarks(text, at, block.end);
    const next = behindNotes(text, end, opaque, covered);
    if (isEnd(text, start, at, end, next, block.end)) {
      push(found, text, start, end);
      start = next;
    }
    at = nextMark(text, Math.max(end, start), block.end);
  }
  push(found, text, start, block.end);
  return found;
}

/** Only as far as the block goes: a text without marks is not searched to its end for each line. */
function nextMark(text: string, from: number, limit: number): number {
  let at = from;
  for (; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x3002) break;
  }
  return at;
}

function behindNotes(text: string, end: number, opaque: readonly Span[], covered: number): number {
  let next = end;
  for (let index = covered; index < opaque.length; index += 1) {
    const note = opaque[index] as Span;
    if (note.end <= next) continue;
    const apart = note.start >= next && note.start - next <= 2 && text.slice(next, note.start).trim() === '';
    if (!apart || !isNote(text, note)) break;
    next = note.end;
  }
  return next;
}

function firstReaching(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isNote(text: string, span: Span): boolean {
  const first = text[span.start];
  return first === '[' || first === '<' || first === '^' || (first !== undefined && first >= '\u00B2');
}

function endOfMarks(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && '.!?…。'.includes(text[end] ?? ' ')) end += 1;
  while (end < limit && '"”’»\')*_'.includes(text[end] ?? ' ')) end += 1;
  return end;
}

function isEnd(text: string, start: number, at: number, end: number, next: number, limit: number): boolean {
  if (next >= limit) return true;
  const following = text.slice(next, Math.min(limit, next + 60));
  const begun = following.match(
    /^([\s\u00A0\u200B\uFEFF]*)([“"«„‘'(*_[•–—-]*\s?)([\p{L}\p{N}]?)([\p{L}'’]*)/u,
  );
  const [, space = '', , first = '', rest = ''] = begun ?? [];
  const single = text[at] === '.' && end - at === 1;
  if (space === '' && next === end) return single && runsOn(text, at, first, rest);
  if (first && first === first.toLowerCase() && first !== first.toUpperCase()) return false;
  const word = `${first}${rest}`.toLowerCase();
  if (text[at] === '.' && text[at + 1] !== '.') {
    const before = wordBefore(text, start, at);
    const plain = before.toLowerCase();
    const startsSentence = starters.has(word);
    if (/^\p{L}$/u.test(before)) {
      if (/\p{Lu}/u.test(before)) return startsSentence;
      return !bound.has(plain) || !/[\p{L}\p{N}]/u.test(first);
    }
    if (before.includes('.')) return plain !== 'e.g' && plain !== 'i.e' && startsSentence;
    if (loose.has(plain) && /^\p{Lu}/u.test(before)) return startsSentence;
    if (bound.has(plain) && (/^\p{Lu}/u.test(before) || /[а-яіїєґ]/.test(plain) || /\d/.test(first)))
      return plain === 'no' && !/\d/.test(first);
  }
  if (
    /[?!]/.test(text[at] ?? '') &&
    end - at > 1 &&
    saysSo.test(text.slice(next, Math.min(limit, next + 90)))
  )
    return false;
  return true;
}

/** "… over there!" President Lee said. */
const saysSo =
  /^\s*(?:\p{Lu}[\p{L}'’.-]*\s+){1,6}(?:said|says|asked|added|told|wrote|shouted|cried|exclaimed)\b/u;

/** "…the river.Officials said": the space was lost where a line was. */
function runsOn(text: string, at: number, first: string, rest: string): boolean {
  if (!/\p{Lu}/u.test(first) || !/^\p{Ll}{1,}/u.test(rest)) return false;
  return (
    /\p{Ll}{2}$/u.test(text.slice(Math.max(0, at - 2), at)) && starters.has((first + rest).toLowerCase())
  );
}

function wordBefore(text: string, start: number, at: number): string {
  let from = at;
  while (from > start && at - from < 16 && /[\p{L}.\u200B]/u.test(text[from - 1] ?? ' ')) from -= 1;
  return text.slice(from, at).replace(/\u200B/g, '');
}

function push(found: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /[\s\u200B\u2060\uFEFF]/.test(text[start] ?? '')) start += 1;
  while (end > start && /[\s\u200B\u2060\uFEFF]/.test(text[end - 1] ?? '')) end -= 1;
  if (end > start) found.push({ start, end });
}
