import { en, type Messages } from './en';
import { type Locale, languageOf, locales } from './locale';
import { makeWords, type Words } from './make-words';
import { uk } from './uk';

export { type Locale, languageOf, locales, type Words };

const texts: Record<Locale, Messages> = { en, uk };

const made = new Map<string, Words>();

/**
 * The words of a language for one situation.
 *
 * @param timeZone IANA name of the situation's zone; a page of no situation takes UTC.
 */
export function wordsIn(locale: Locale, timeZone: string): Words {
  const key = `${locale} ${timeZone}`;
  const words = made.get(key) ?? makeWords(locale, texts[locale], timeZone);
  made.set(key, words);
  return words;
}
