/** UTF-16 offsets, half open. */
type Span = { start: number; end: number };
export type Edge = 'start' | 'end';
export type Unit = 'word' | 'sentence';

const inWord = /[\p{L}\p{N}\p{M}]/u;
/** In UTF-16 units; a word or a sentence that is longer is cut. */
const farthest = 3_000;

/** Widens a selection to whole words, and drops white space at its ends. */
export function snapped(text: string, { start, end }: Span): Span {
  let from = Math.max(0, Math.min(start, end));
  let to = Math.min(text.length, Math.max(start, end));
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  if (from === to) return { start: from, end: to };
  const least = Math.max(0, from - farthest);
  const most = Math.min(text.length, to + farthest);
  while (from > least && joined(text, from)) from -= 1;
  while (to < most && joined(text, to)) to += 1;
  return { start: from, end: to };
}

/** Whether a word goes on across this offset: letters on both sides, or a hyphen, an apostrophe or a decimal sign between. */
function joined(text: string, at: number): boolean {
  const before = characterBefore(text, at);
  const after = characterAt(text, at);
  if (inWord.test(before) && inWord.test(after)) return true;
  const link = /^[-'’.,]$/;
  if (link.test(after) && inWord.test(before))
    return inWord.test(characterAt(text, at + 1)) && text[at] !== '\n';
  if (link.test(before) && inWord.test(after)) return inWord.test(characterBefore(text, at - 1));
  return /[\uDC00-\uDFFF]/.test(text.charAt(at));
}

const characterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 32);
function characterBefore(text: string, at: number): string {
  const low = /[\uDC00-\uDFFF]/.test(text.charAt(at - 1));
  return at <= 0 ? ' ' : text.slice(at - (low ? 2 : 1), at);
}

/**
 * Moves one end of a passage on or back by a word or to the next end of a sentence.
 *
 * @param by 1 on, -1 back.
 * @returns the passage as it was where there is no way, or nothing would be left of it.
 */
export function moved(text: string, span: Span, edge: Edge, unit: Unit, by: 1 | -1): Span {
  const stops = unit === 'word' ? wordStops : sentenceStops;
  const at = edge === 'start' ? span.start : span.end;
  const low = Math.max(0, at - farthest);
  const high = Math.min(text.length, at + farthest);
  const found = stops(text.slice(low, high), edge).map((stop) => stop + low);
  const to = by > 0 ? found.find((stop) => stop > at) : found.findLast((stop) => stop < at);
  if (to === undefined) return span;
  const next = edge === 'start' ? { ...span, start: to } : { ...span, end: to };
  return next.start < next.end && text.slice(next.start, next.end).trim() ? next : span;
}

/** Where words begin, or end (with the stop that follows). */
function wordStops(text: string, edge: Edge): number[] {
  return [...text.matchAll(/\S+/g)].map(({ index, 0: word }) =>
    edge === 'start' ? index : index + word.length,
  );
}

function sentenceStops(text: string, edge: Edge): number[] {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return [...sentences].flatMap(({ segment, index }) => {
    const lead = segment.length - segment.trimStart().length;
    if (lead === segment.length) return [];
    return [edge === 'start' ? index + lead : index + segment.trimEnd().length];
  });
}
