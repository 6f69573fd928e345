/** Longer quotations are named by their first and last words. */
const longestInFull = 120;
const wordsAtEachEnd = 5;

/** An address that a reader may follow: http or https, nothing that runs. */
export function safeAddress(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/**
 * Where the words stand in the original: the report's address with a text fragment, which browsers scroll to and mark.
 *
 * @returns null when the report has no address that a reader may follow.
 */
export function addressOfWords(url: string | null, exact: string): string | null {
  const address = safeAddress(url);
  if (!address) return null;
  const words = exact.trim().split(/\s+/u);
  const fragment =
    exact.length <= longestInFull || words.length <= 2 * wordsAtEachEnd
      ? encode(words)
      : `${encode(words.slice(0, wordsAtEachEnd))},${encode(words.slice(-wordsAtEachEnd))}`;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

/** A hyphen separates prefix and suffix in a text fragment, so it is encoded as well. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
}
