import { findNumerals, sameNumber } from '@/newsroom/extraction/numbers';

/** What can account for a number in a statement (promise 5). */
export type Accounts = {
  /** Decimal texts: value, low and high of the claim's figures. */
  figures: readonly string[];
  /** Names that carry numbers: those that the writer lists, and those of sources, places, measures and the event. */
  names: readonly string[];
  /** Phrases of the times, and the years that they touch. */
  phrases: readonly string[];
  years: readonly number[];
};

const languages = ['en', 'uk', 'ru'];
/** "one of the largest", "no one": not a count. */
const pronoun = /^(?:\s+(?:of|another)\b)/i;
const beforePronoun = /(?:\b(?:no|any|each|every|this|that|the|some)\s+)$/i;

/**
 * The numbers in a statement that belong to no figure, time or name.
 *
 * @returns as they stand in the statement, in order; empty when all are accounted for.
 */
export function unaccountedNumerals(statement: string, accounts: Accounts): string[] {
  const covered = [
    ...spansOfDates(statement, accounts.years),
    ...spansOf(statement, [...accounts.names, ...accounts.phrases]),
  ];
  return findNumerals(statement)
    .filter(({ value, start, end }) => {
      const words = statement.slice(start, end);
      if (
        /^one$/i.test(words) &&
        (pronoun.test(statement.slice(end)) || beforePronoun.test(statement.slice(0, start)))
      )
        return false;
      if (covered.some((span) => span.start <= start && end <= span.end)) return false;
      return !accounts.figures.some((figure) => sameNumber(figure, value));
    })
    .map(({ start, end }) => statement.slice(start, end));
}

function spansOf(statement: string, names: readonly string[]): { start: number; end: number }[] {
  const folded = statement.toLowerCase();
  const spans: { start: number; end: number }[] = [];
  for (const name of names.map((n) => n.trim().toLowerCase()).filter((n) => /\p{L}/u.test(n)))
    for (let at = folded.indexOf(name); at !== -1; at = folded.indexOf(name, at + name.length))
      spans.push({ start: at, end: at + name.length });
  return spans;
}

/** Days beside the name of a month, times of the clock, and years that the claim's times touch. */
function spansOfDates(statement: string, years: readonly number[]): { start: number; end: number }[] {
  const days = String.raw`\d{1,2}(?:\s*(?:-|–|or|to|and|,|або|та|і|или|и|до)\s*\d{1,2})*`;
  const patterns = [
    String.raw`${days}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:${months.join('|')})(?:\s+\d{4})?`,
    String.raw`(?:${months.join('|')})\s+${days}(?:,?\s+\d{4})?`,
    String.raw`(?:[01]?\d|2[0-3]):[0-5]\d`,
    ...years.map((year) => `${year}`),
  ];
  return patterns.flatMap((pattern) =>
    [
      ...statement.matchAll(new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'giu')),
    ].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
    })),
  );
}

/** Names of months as they stand beside a day and alone, in the languages that desks write here. */
const months = languages.flatMap((language) =>
  Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2025, month, 15))).flatMap((date) => [
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(date),
    new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' })
      .format(date)
      .replace(/[\d\s]/g, ''),
  ]),
);
