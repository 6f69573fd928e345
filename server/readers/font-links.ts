import type { Locale } from '@/messages/locale';

/** Which letters the words of each language's pages have; the figures in Ukrainian ones, and much of what desks write, are Latin. */
const lettersOf: Record<Locale, readonly string[]> = { en: ['latin'], uk: ['latin', 'cyrillic'] };

/** The two that every page is set in; an italic stands further down, if at all. */
const fonts = ['inter', 'source-serif-4'];

/**
 * Has browsers fetch the fonts of a page beside its style sheet and not after it, so that most are there before anything is drawn and
 * nothing moves. It is said in a header, which the page's maker need not know and a network in front can tell even earlier (RFC 8297).
 *
 * @param files paths of the build's files; the names in them are those of the font packages.
 * @returns a value for Link (RFC 8288) for each language; empty where the build has no such fonts.
 */
export function fontLinks(files: Iterable<string>): Record<Locale, string> {
  const paths = [...files];
  const linksOf = (letters: readonly string[]) =>
    fonts
      .flatMap((font) => letters.map((those) => `/${font}-${those}-wght-normal.`))
      .flatMap((name) => paths.filter((path) => path.includes(name) && path.endsWith('.woff2')))
      .map((path) => `<${path}>; rel=preload; as=font; type="font/woff2"; crossorigin`)
      .join(', ');
  return { en: linksOf(lettersOf.en), uk: linksOf(lettersOf.uk) };
}
