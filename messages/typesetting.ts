import { nbsp, thin } from './characters';
import type { Locale } from './locale';

/** Quotation marks around words that stay as they are: those of the sentence in which they are quoted. */
export function quotedIn(locale: Locale): (exact: string) => string {
  return locale === 'uk' ? (exact) => `«${exact}»` : (exact) => `“${exact}”`;
}

/**
 * The first words of a quotation, cut between words and marked with an ellipsis.
 *
 * @param longest in characters.
 */
export function shortened(exact: string, longest: number): string {
  const flat = exact.replace(/\s+/gu, ' ').trim();
  if (flat.length <= longest) return flat;
  const cut = flat.slice(0, longest + 1).replace(/[\s,;:–—-]*\s\S*$/u, '');
  return `${(cut || flat.slice(0, longest)).replace(/[\uD800-\uDBFF]$/u, '')}${thin}…`;
}

/**
 * Our own sentences as a newspaper sets them: quotation marks, apostrophes, dashes, and no line break between a number and
 * what it counts. Never for quoted words, which stay as they are.
 *
 * The marks are those of the language in which the sentence is written, and its script tells it: a desk's statement reads
 * the same on the pages of every language.
 */
export function setInType(text: string): string {
  return (text.includes('"') ? withQuotationMarks(text) : text)
    .replace(/(^|[\s([{–—“])'(?=\S)/gu, '$1‘')
    .replaceAll("'", '’')
    .replace(/ (?:-|–) /gu, `${nbsp}– `)
    .replace(/(?<=\d) (?=\p{L})/gu, nbsp);
}

function withQuotationMarks(text: string): string {
  const [opening, closing] = isCyrillic(text) ? ['«', '»'] : ['“', '”'];
  return text.replace(/(^|[\s([{–—“‘])"/gu, `$1${opening}`).replaceAll('"', closing);
}

function isCyrillic(text: string): boolean {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return cyrillic > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
}
