import { en } from './en';
import { makeWords, type Words } from './make-words';

/** The words of the desk, which is in English: apart from words.ts, so that its scripts do not carry every language. */
const made = new Map<string, Words>();

/**
 * The desk's words for one situation.
 *
 * @param timeZone IANA name of the situation's zone.
 */
export function englishFor(timeZone: string): Words {
  const words = made.get(timeZone) ?? makeWords('en', en, timeZone);
  made.set(timeZone, words);
  return words;
}

export const english = englishFor('UTC');

/** What is told in the same words in every zone. */
export const {
  attribution,
  attributionLine,
  count,
  dayInFull,
  dayRange,
  figure,
  list,
  month,
  number,
  pluralOf,
  quoted,
  setInType,
  shortDay,
  shortened,
  standingMeaning,
  standingWord,
  unitOf,
} = english;
