import { firstLocale } from '@/messages/locale';
import { type Words, wordsIn } from '@/messages/words';
import type { Cited } from './cited';
import { type BibliographyFile, bibliographyFile, bibliographyFiles } from './files';
import { inStyle, type Style, styles } from './styles';
import { wikipediaTemplate } from './wikipedia';

/** All forms of one citation, as its page shows them. */
export type Citations = {
  cited: Cited;
  texts: { form: Style | 'wikipedia'; text: string }[];
  files: { form: BibliographyFile; text: string }[];
};

/**
 * @param citedIn what is cited, told in the words that it is given; null where there is nothing to cite.
 * @param words of the reader. Files are in the first language, at one address for all.
 */
export function citationsOf(citedIn: (words: Words) => Cited | null, words: Words): Citations | null {
  const cited = citedIn(words);
  const forFiles = citedIn(wordsIn(firstLocale, words.timeZone));
  if (!cited || !forFiles) return null;
  return {
    cited,
    texts: [
      ...styles.map((style) => ({ form: style, text: inStyle(cited, style, words.locale) })),
      { form: 'wikipedia', text: wikipediaTemplate(cited) },
    ],
    files: bibliographyFiles.map((form) => ({ form, text: bibliographyFile(forFiles, form).trimEnd() })),
  };
}
