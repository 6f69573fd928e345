import { RuleBroken } from '@/newsroom/errors';
import { codePointsIn, splitsCharacter } from './snapshot';

/** UTF-16 offsets in a snapshot's text, half open. */
export type Span = { start: number; end: number };

/** An anchored span (W3C Web Annotation: TextPositionSelector and TextQuoteSelector). */
export type Anchor = Span & {
  startCodePoint: number;
  endCodePoint: number;
  exact: string;
  prefix: string;
  suffix: string;
};

/** Where the context begins to be counted; it grows from there. */
const shortestContext = 32;

/**
 * Anchors a span. Prefix and suffix grow until prefix, words and suffix together stand once in the text, or reach its ends.
 *
 * @throws RuleBroken range_outside when the span is empty, outside of the text, or splits a character.
 */
export function anchor(text: string, { start, end }: Span): Anchor {
  if (
    !(start >= 0 && start < end && end <= text.length) ||
    splitsCharacter(text, start) ||
    splitsCharacter(text, end)
  )
    throw new RuleBroken('range_outside');
  let from = start;
  let to = end;
  for (let context = shortestContext; ; context *= 2) {
    from = Math.max(0, start - context);
    to = Math.min(text.length, end + context);
    if (splitsCharacter(text, from)) from--;
    if (splitsCharacter(text, to)) to++;
    if ((from === 0 && to === text.length) || standsOnce(text, text.slice(from, to))) break;
  }
  const startCodePoint = codePointsIn(text, 0, start);
  return {
    start,
    end,
    startCodePoint,
    endCodePoint: startCodePoint + codePointsIn(text, start, end),
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
}

function standsOnce(text: string, words: string): boolean {
  return text.indexOf(words, text.indexOf(words) + 1) === -1;
}

/**
 * Folds what a keyboard or a copy changes without meaning to: kinds of space, quotation marks, apostrophes and dashes.
 * Each UTF-16 unit stays one unit, so offsets in the folded text are offsets in the text.
 */
export function foldForSearch(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201A\u201B\u02BC\u2032`´]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, ' ');
}

/**
 * Finds every place where a pasted quote stands. Letter for letter first; only where it stands nowhere so, with
 * quotation marks, dashes and runs of white space folded. What is returned are the snapshot's own words.
 *
 * @returns spans in order, not overlapping; empty when the words stand nowhere.
 */
export function findQuote(text: string, quote: string): Span[] {
  const wanted = quote.replace(/\r\n?/g, '\n').trim();
  if (wanted === '') return [];
  const literal = [...occurrences(text, wanted)];
  if (literal.length > 0) return literal;
  const words = foldForSearch(wanted).replace(/ +/g, ' ');
  const { narrowed, offsets } = narrow(foldForSearch(text));
  return [...occurrences(narrowed, words)].map(({ start, end }) => ({
    start: offsets[start] ?? 0,
    end: (offsets[end - 1] ?? 0) + 1,
  }));
}

/** A text with each run of spaces as one, and where each unit that is left stood before; a pattern of the words instead has its limits. */
function narrow(text: string): { narrowed: string; offsets: Uint32Array } {
  const offsets = new Uint32Array(text.length);
  const kept: string[] = [];
  let length = 0;
  for (const { 0: run, index } of text.matchAll(/ +|[^ ]+/g)) {
    const part = run.startsWith(' ') ? ' ' : run;
    for (let at = 0; at < part.length; at++) offsets[length + at] = index + at;
    length += part.length;
    kept.push(part);
  }
  return { narrowed: kept.join(''), offsets };
}

function* occurrences(text: string, words: string): Generator<Span> {
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length))
    yield { start, end: start + words.length };
}

/** Whether two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export type QuoteInput = {
  quote: string;
  occurrence: number | null;
  start: number | null;
  end: number | null;
};

/**
 * The span that a citation means: the selection, when its offsets still enclose the quoted words; else the quote where it
 * stands, the chosen one of several.
 *
 * @param excluded ranges from which nothing is cited, each with its reason.
 * @param path of the citation in the form.
 * @throws RuleBroken quote_absent, quote_excluded, quote_repeated (facts: times), occurrence_absent, at the quote.
 */
export function locateQuote(
  text: string,
  input: QuoteInput,
  excluded: readonly (Span & { reason: string })[],
  path: string,
): Span {
  const { quote, occurrence, start, end } = input;
  const wanted = quote.replace(/\r\n?/g, '\n').trim();
  if (start !== null && end !== null && text.slice(start, end).trim() === wanted && wanted !== '') {
    const lead = text.slice(start, end).length - text.slice(start, end).trimStart().length;
    const selected = { start: start + lead, end: start + lead + wanted.length };
    const hit = excluded.find((range) => overlap(range, selected));
    if (hit) throw new RuleBroken('quote_excluded', `${path}.quote`, { reason: hit.reason });
    return selected;
  }
  const found = findQuote(text, quote);
  if (found.length === 0) throw new RuleBroken('quote_absent', `${path}.quote`);
  const open = found.filter((span) => !excluded.some((range) => overlap(range, span)));
  const [only, another] = open;
  if (!only) {
    const hit = excluded.find((range) => found.some((span) => overlap(range, span)));
    throw new RuleBroken('quote_excluded', `${path}.quote`, { reason: hit?.reason ?? '' });
  }
  if (occurrence !== null && occurrence > 0) {
    const chosen = open[occurrence - 1];
    if (!chosen) throw new RuleBroken('occurrence_absent', `${path}.occurrence`, { times: open.length });
    return chosen;
  }
  if (another) throw new RuleBroken('quote_repeated', `${path}.occurrence`, { times: open.length });
  return only;
}
