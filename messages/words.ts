import { attribution, attributionLine, choiceLine, originsLine, voiceName } from './attribution';
import { en, type Messages } from './en';
import {
  count,
  countInWords,
  dayInFull,
  dayRange,
  figure,
  formatFor,
  list,
  month,
  number,
  pluralOf,
  quoted,
  setInType,
  shortDay,
  shortened,
  unitOf,
} from './format';
import { noticeWords } from './notice';
import { removalWords } from './removal';
import { standingMeaning, standingWord } from './standing';
import { uk } from './uk';

/** The languages of the interface; what desks write keeps its own. */
export const locales = ['en', 'uk'] as const;
export type Locale = (typeof locales)[number];

/** BCP 47, for `lang` and `hreflang`. */
export const languageOf: Record<Locale, string> = { en: 'en-GB', uk: 'uk' };

const texts: Record<Locale, Messages> = { en, uk };

/** Everything that is said to a reader of one situation: texts, and dates, numbers and lines made of them. */
export type Words = ReturnType<typeof makeWords>;

const made = new Map<string, Words>();

/**
 * @param timeZone IANA name of the situation's zone; a page of no situation takes UTC.
 */
export function wordsIn(locale: Locale, timeZone: string): Words {
  const key = `${locale} ${timeZone}`;
  const words = made.get(key) ?? makeWords(locale, timeZone);
  made.set(key, words);
  return words;
}

function makeWords(locale: Locale, timeZone: string) {
  const format = formatFor(timeZone);
  return {
    locale,
    language: languageOf[locale],
    texts: texts[locale],
    /** A path of this site in the language that is read: "/uk/flood" for "/flood". */
    path: (path: string) => (locale === 'en' ? path : `/${locale}${path === '/' ? '' : path}`),
    ...format,
    attribution,
    attributionLine,
    choiceLine,
    count,
    countInWords,
    dayInFull,
    dayRange,
    figure,
    list,
    month,
    noticeWords: (told: string, claimKind?: Parameters<typeof noticeWords>[2]) =>
      noticeWords(told, format, claimKind),
    number,
    originsLine,
    pluralOf,
    quoted,
    removalWords: (removed: Parameters<typeof removalWords>[0]) => removalWords(removed, format),
    setInType,
    shortDay,
    shortened,
    standingMeaning,
    standingWord,
    unitOf,
    voiceName,
  };
}
