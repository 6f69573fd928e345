import type { Span } from './document';

/**
 * Finds sentences that say the same as an earlier one: word for word, marks, case and bracketed abbreviations aside.
 *
 * @returns for each the first that reads so, null for the first itself.
 */
export function findRepeats(text: string, sentences: readonly Span[]): (Span | null)[] {
  const first = new Map<string, Span>();
  return sentences.map(({ start, end }) => {
    const key = text
      .slice(start, end)
      .replace(/\([^()]{1,40}\)/g, ' ')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const earlier = first.get(key);
    if (earlier) return earlier;
    first.set(key, { start, end });
    return null;
  });
}
