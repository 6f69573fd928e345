import { findNoteMarkers } from '@/newsroom/extraction/note-markers';
import { opaqueSpans } from '@/newsroom/extraction/opaque';
import { findSentences } from '@/newsroom/extraction/sentences';
import type { Span } from './passage';

/** What stands around a passage for readers: enough to understand the words, and no substitute for the report. */
export type Around = { before: string; after: string };

/** Of each side, in UTF-16 units: a sentence or two of a report that is somebody else's. */
export const longestAround = 240;

const sentencesOnEachSide = 2;

/**
 * A sentence or two of the same paragraph before and after a passage, letter for letter and up to its very edges. Where a sentence
 * is longer than the limit, it is cut between words.
 *
 * @param text a stretch of the snapshot that reaches further than the limit on both sides, or to the ends of what may be shown.
 * @param passage in that stretch.
 */
export function sentencesAround(text: string, passage: Span, longest = longestAround): Around {
  const start = text.lastIndexOf('\n', passage.start - 1) + 1;
  const newline = text.indexOf('\n', passage.end);
  const paragraph = { start: Math.min(start, passage.start), end: newline < 0 ? text.length : newline };
  const sentences = findSentences(text, paragraph, opaqueSpans(text, findNoteMarkers(text)));
  return {
    before: beforeOf(text, paragraph.start, passage.start, sentences, longest),
    after: afterOf(text, passage.end, paragraph.end, sentences, longest),
  };
}

function beforeOf(
  text: string,
  from: number,
  edge: number,
  sentences: readonly Span[],
  longest: number,
): string {
  const begins = sentences.map(({ start }) => start).filter((start) => start < edge);
  const near = begins.slice(-sentencesOnEachSide).filter((start) => edge - start <= longest);
  const [first] = near;
  const words =
    first === undefined
      ? cutBefore(text.slice(Math.max(from, edge - longest), edge), edge - longest > from)
      : text.slice(first, edge);
  return words.trim() === '' ? '' : words;
}

function afterOf(
  text: string,
  edge: number,
  to: number,
  sentences: readonly Span[],
  longest: number,
): string {
  const ends = sentences.map(({ end }) => end).filter((end) => end > edge);
  // What is left of the passage's own sentence, a full stop often, is no sentence of its own.
  const isRest = !/[\p{L}\p{N}]/u.test(text.slice(edge, ends[0] ?? edge));
  const near = ends.slice(0, sentencesOnEachSide + (isRest ? 1 : 0)).filter((end) => end - edge <= longest);
  const last = near.at(-1);
  const words =
    last === undefined
      ? cutAfter(text.slice(edge, Math.min(to, edge + longest)), edge + longest < to)
      : text.slice(edge, last);
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}

/** Half a word, or half a character, at the far end goes. */
function cutBefore(words: string, isCut: boolean): string {
  if (!isCut) return words;
  return /\s/.test(words) ? words.replace(/^\S*\s+/, '') : words.replace(/^[\uDC00-\uDFFF]/, '');
}

function cutAfter(words: string, isCut: boolean): string {
  if (!isCut) return words;
  return /\s/.test(words) ? words.replace(/\s+\S*$/, '') : words.replace(/[\uD800-\uDBFF]$/, '');
}
