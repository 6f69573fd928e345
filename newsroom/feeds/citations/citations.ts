import type { Locale } from '@/messages/locale';
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
 * @param cited told in the language of the reader.
 * @param locale of the reader, for dates and quotation marks of the styles.
 */
export function citationsOf(cited: Cited, locale: Locale): Citations {
  return {
    cited,
    texts: [
      ...styles.map((style) => ({ form: style, text: inStyle(cited, style, locale) })),
      { form: 'wikipedia', text: wikipediaTemplate(cited) },
    ],
    files: bibliographyFiles.map((form) => ({ form, text: bibliographyFile(cited, form).trimEnd() })),
  };
}
