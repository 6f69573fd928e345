import { attributionIn } from './attribution';
import { capital } from './characters';
import { datesIn } from './dates';
import type { Messages } from './en';
import { type Locale, languageOf, pathIn } from './locale';
import { noticeWordsIn } from './notice';
import { numbersIn, unitOf } from './numbers';
import { removalWordsIn } from './removal';
import { standingsIn } from './standing';
import { timesIn } from './times';
import { quotedIn, setInType, shortened } from './typesetting';

/**
 * Everything that is said to a reader of one situation: texts, and dates, numbers and lines made of them.
 *
 * @param texts in that language.
 * @param timeZone IANA name of the situation's zone.
 */
export function makeWords(locale: Locale, texts: Messages, timeZone: string) {
  const dates = datesIn(locale);
  const times = timesIn(locale, texts, dates, timeZone);
  const numbers = numbersIn(locale, texts);
  const quoted = quotedIn(locale);
  return {
    locale,
    language: languageOf[locale],
    texts,
    /** A path of this site in the language that is read: "/uk/flood" for "/flood". */
    path: (path: string) => pathIn(locale, path),
    /** Dates begin as within a sentence ("липень 2025"); at its beginning, and as a heading, they begin so. */
    capital,
    ...dates,
    ...times,
    ...numbers,
    ...standingsIn(texts),
    ...attributionIn(texts, numbers, quoted),
    unitOf,
    quoted,
    setInType,
    shortened,
    noticeWords: noticeWordsIn(texts, times),
    removalWords: removalWordsIn(texts, times),
  };
}

/** An interface, so that the compiler names it by its name. */
export interface Words extends ReturnType<typeof makeWords> {}
