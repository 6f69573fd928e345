import { findIn, type Term } from '@/newsroom/timeline/search-query';

/** A text with what was searched for marked in it. */
export function Marked({ text, terms }: { text: string; terms: readonly Term[] }) {
  const pieces = findIn(text, terms);
  return pieces.map(({ text: words, isFound }, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, which stay in their order.
    isFound ? <mark key={i}>{words}</mark> : <span key={i}>{words}</span>,
  );
}
