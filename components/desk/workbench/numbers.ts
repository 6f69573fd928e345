import { unaccountedNumerals } from '@/newsroom/claims/numerals';
import { findNumerals, millionths, sameNumber } from '@/newsroom/extraction/numbers';

/** A number of a statement that the passage does not have. */
export type Missing = { words: string; value: string };

/**
 * The numbers of a statement that stand nowhere in the words that it rests on, and that no sum derives.
 *
 * @param rests the passage, and phrases of its time.
 * @param known sums, and days (YYYY-MM-DD) whose years and days a statement may name.
 */
export function missingNumbers(
  statement: string,
  rests: readonly string[],
  known: { derived: readonly string[]; dates: readonly string[] },
): Missing[] {
  const values = rests.flatMap((words) => findNumerals(words)).map(({ value }) => value);
  const years = known.dates.map((day) => Number(day.slice(0, 4))).filter(Boolean);
  const left = unaccountedNumerals(statement, {
    figures: [...values, ...known.derived],
    names: namesIn(rests[0] ?? ''),
    phrases: rests.slice(1),
    years,
  });
  const numerals = findNumerals(statement);
  return left.map((words) => ({
    words,
    value: numerals.find(({ start, end }) => statement.slice(start, end) === words)?.value ?? words,
  }));
}

/** Words of the passage that carry a number inside: "Kh-101", "50-day". */
function namesIn(passage: string): string[] {
  return (passage.match(/[\p{L}\p{N}-]{2,40}/gu) ?? []).filter(
    (word) => /\p{L}/u.test(word) && /\d/.test(word),
  );
}

/** Most figures of which sums are looked for: every set of them is tried. */
const mostTerms = 8;

/** How a number is a sum of two or more of a claim's figures: "1 + 2", with its terms "200 + 203". */
export function sumsFor(value: string, figures: readonly string[]): { sum: string; terms: string }[] {
  const wanted = isDecimal(value) ? millionths(value) : null;
  if (wanted === null || figures.length > mostTerms) return [];
  const found: { sum: string; terms: string }[] = [];
  for (let set = 1; set < 1 << figures.length; set += 1) {
    const chosen = figures.flatMap((figure, i) => (set & (1 << i) ? [{ figure, number: i + 1 }] : []));
    if (chosen.length < 2 || chosen.some(({ figure }) => !isDecimal(figure) || sameNumber(figure, value)))
      continue;
    const total = chosen.reduce((sum, { figure }) => sum + millionths(figure), 0n);
    if (total === wanted)
      found.push({
        sum: chosen.map(({ number }) => number).join(' + '),
        terms: chosen.map(({ figure }) => figure).join(' + '),
      });
  }
  return found;
}

const isDecimal = (text: string) => /^-?\d{1,18}(\.\d{1,6})?$/.test(text);
