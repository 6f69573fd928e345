/** Longer quotations are named by their first and last words. */
const longestInFull = 120;
const wordsAtEachEnd = 5;
/** Of what stands before and after, as much as tells equal quotations apart. */
const wordsAround = 6;

/** An address that a reader may follow: http or https, nothing that runs. */
export function safeAddress(url: string | null): string | null {
  if (!url) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/**
 * Where the words stand in the original: the report's address with a text fragment, which browsers scroll to and mark
 * (https://wicg.github.io/scroll-to-text-fragment: text=[prefix-,]start[,end][,-suffix]).
 *
 * @param around what stands directly before and after the words; browsers then find these words and not the same ones elsewhere in
 *   the report. It makes the address longer.
 * @returns null when the report has no address that a reader may follow.
 */
export function addressOfWords(
  url: string | null,
  exact: string,
  around?: { prefix: string; suffix: string },
): string | null {
  const address = safeAddress(url);
  if (!address) return null;
  const terms = [
    around && termBefore(around.prefix),
    ...termsOf(exact),
    around && termAfter(around.suffix),
  ].filter(Boolean);
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${terms.join(',')}`;
}

/** No term reaches over the end of a paragraph: browsers look for each inside of one. */
function termsOf(exact: string): string[] {
  const lines = exact.trim().split(/\s*\n\s*/u);
  const first = wordsOf(lines[0] ?? '');
  const last = wordsOf(lines.at(-1) ?? '');
  const isShort = exact.length <= longestInFull || first.length <= 2 * wordsAtEachEnd;
  if (lines.length === 1 && isShort) return [encode(first)];
  return [encode(first.slice(0, wordsAtEachEnd)), encode(last.slice(-wordsAtEachEnd))];
}

function termBefore(prefix: string): string | null {
  const line = prefix.trimEnd().split('\n').at(-1) ?? '';
  const words = wordsOf(line);
  // The anchor's context is cut by the letter, and half a word is found nowhere.
  const whole = line === prefix.trimEnd() ? words.slice(1) : words;
  const term = encode(whole.slice(-wordsAround));
  return hasWords(whole) ? `${term}-` : null;
}

function termAfter(suffix: string): string | null {
  const line = suffix.trimStart().split('\n')[0] ?? '';
  const words = wordsOf(line);
  const whole = line.trimEnd() === suffix.trim() ? words.slice(0, -1) : words;
  const term = encode(whole.slice(0, wordsAround));
  return hasWords(whole) ? `-${term}` : null;
}

function wordsOf(line: string): string[] {
  return line
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function hasWords(words: readonly string[]): boolean {
  return /[\p{L}\p{N}]/u.test(words.join(' '));
}

/** A hyphen separates prefix and suffix in a text fragment, so it is encoded as well. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
}
