import type { Span } from './document';
import type { Token } from './tokens';

/**
 * Finds sentences that say the same as an earlier one: word for word, marks, case and bracketed abbreviations aside.
 *
 * @returns for each the first that reads so, null for the first itself.
 */
export function findRepeats(sentences: readonly (Span & { tokens: readonly Token[] })[]): (Span | null)[] {
  const first = new Map<string, Span>();
  return sentences.map(({ start, end, tokens }) => {
    const key = wordsOutsideBrackets(tokens);
    const earlier = first.get(key);
    if (earlier) return earlier;
    first.set(key, { start, end });
    return null;
  });
}

function wordsOutsideBrackets(tokens: readonly Token[]): string {
  let words = '';
  let bracketed = false;
  for (const { kind, word } of tokens) {
    if (word === '(') bracketed = true;
    else if (word === ')') bracketed = false;
    else if (!bracketed && kind !== 'mark') words += ` ${word}`;
  }
  return words;
}
