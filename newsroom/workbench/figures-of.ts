import type { FoundFigure } from '@/newsroom/extraction/figures';
import type { Suggestion } from '@/newsroom/extraction/suggest';
import type { Look } from './claim-from';
import { isMoney, type NewMeasure, newMeasureOf } from './new-measure';

type Measure = { name: string; unit: string };

/** Words of texts under which a measure is counted, by their beginnings. */
const alike: readonly (readonly string[])[] = [
  ['kill', 'dead', 'died', 'death', 'fatalit', 'slain', 'lost their li'],
  ['injur', 'wound', 'hurt', 'casualt'],
  ['evacuat', 'left their home', 'leave their home'],
  ['down', 'shot down', 'intercept', 'suppress'],
  ['detain', 'arrest'],
  ['damage', 'destroy'],
];
const units: readonly (readonly string[])[] = [
  ['people', 'person', 'persons', 'civilians', 'residents', 'children', 'men', 'women'],
  ['percent', '%', 'per cent'],
  ['km', 'kilometre', 'kilometer', 'kilometres', 'kilometers'],
  ['m', 'metre', 'meter', 'metres', 'meters'],
  ['cm', 'centimetre', 'centimeter', 'centimetres', 'centimeters'],
  ['t', 'tonne', 'tonnes', 'tons', 'ton'],
  ['usd', '$', 'dollars', 'us dollars'],
  ['eur', '€', 'euros'],
];

/** A measure that figures of one claim would be counted under; they name it by `as` until it has been added. */
export type OfferedMeasure = NewMeasure & { as: string };

/**
 * The figures of a suggestion as the form holds them, each under the measure that its words point to. Where none fits, that
 * is said, and a new one proposed.
 */
export function figuresOf(
  suggestion: Suggestion,
  measures: readonly Measure[],
  looks: Look[],
): { figures: Record<string, string>[]; newMeasures: OfferedMeasure[] } {
  const newMeasures: OfferedMeasure[] = [];
  const figures = suggestion.figures.slice(0, 60).map((figure, index) => {
    const words = suggestion.quote.slice(figure.start - suggestion.start, figure.end - suggestion.start);
    const measure = measureOf(suggestion, index, measures);
    const offered = measure ? null : offerFor(suggestion, figure, newMeasures);
    if (offered)
      looks.push({ field: `figures[${index}].measure`, why: 'no_measure', words: saidOf(words, figure) });
    const occurrence = occurrenceOf(suggestion.quote, words, figure.start - suggestion.start);
    return {
      measure: measure?.name ?? offered?.as ?? '',
      value: figure.value,
      qualifier: figure.qualifier,
      words,
      citation: '1',
      unit: unitBeside(figure, measure ?? offered),
      ...(occurrence && { wordsOccurrence: occurrence }),
    };
  });
  return { figures, newMeasures };
}

/** Proposes a measure for a figure; what would be called alike is one, and so is a sum with its conversion. */
function offerFor(
  { quote, start }: Suggestion,
  figure: FoundFigure,
  offered: OfferedMeasure[],
): OfferedMeasure {
  const proposed = newMeasureOf(quote, { ...figure, start: figure.start - start, end: figure.end - start });
  const same = isMoney(proposed)
    ? offered.findLast((one) => isMoney(one) && [one.name, 'money'].includes(proposed.name))
    : offered.find(({ name, unit }) => name && name === proposed.name && unit === proposed.unit);
  if (same) return same;
  const next = { as: `new:${offered.length + 1}`, ...proposed };
  offered.push(next);
  return next;
}

const saidOf = (words: string, { what, unit }: FoundFigure) =>
  [words, what ?? unit].filter(Boolean).join(' ').slice(0, 120);

function measureOf({ quote, figures, start }: Suggestion, index: number, measures: readonly Measure[]) {
  const figure = figures[index];
  if (!figure) return null;
  const next = figures[index + 1]?.start ?? start + quote.length;
  const after =
    quote.slice(figure.end - start, Math.min(next, figure.end + 90) - start).split(/[;:]/)[0] ?? '';
  const near = `${figure.what ?? ''} ${figure.unit ?? ''} ${after}`.toLowerCase();
  const whole = quote.toLowerCase();
  const scored = measures
    .map((measure) => {
      const sameUnit = measure.unit !== '' && isSameUnit(measure.unit, figure.unit);
      const stems = stemsOf(measure.name);
      const here = stems.filter((stem) => says(near, stem)).length;
      const elsewhere = stems.filter((stem) => says(whole, stem)).length;
      return { measure, here, sameUnit, score: here * 4 + elsewhere + (sameUnit ? 2 : 0) };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score === second?.score) return null;
  if (best.here > 0 && (best.sameUnit || best.score >= 5)) return best.measure;
  const only = scored.filter(({ sameUnit }) => sameUnit);
  const counted = isSameUnit('people', figure.unit);
  return best.sameUnit && (best.score >= 4 || (only.length === 1 && !counted)) ? best.measure : null;
}

/** "drones downed": drone, down. */
function stemsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !/^(?:the|and|for|with|from)$/.test(word))
    .map((word) => word.replace(/(?:ies|es|s|ed|ing)$/, ''));
}

function says(text: string, stem: string): boolean {
  const group = alike.find((words) => words.some((word) => word.startsWith(stem) || stem.startsWith(word)));
  return [stem, ...(group ?? [])].some((word) => {
    const at = text.indexOf(word);
    return at >= 0 && (at === 0 || !/\p{L}/u.test(text.charAt(at - 1)));
  });
}

function isSameUnit(a: string, b: string | null): boolean {
  if (!b) return false;
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  if (one === other || one === `${other}s` || `${one}s` === other) return true;
  return units.some((group) => group.includes(one) && group.includes(other));
}

/** Money and shares keep their own unit where the measure has another. */
function unitBeside({ unit }: FoundFigure, measure: Measure | null): string {
  if (!unit || (measure && isSameUnit(measure.unit, unit))) return '';
  return /^[A-Z]{3}$|^percent$/.test(unit) ? unit : '';
}

/** Which of several equal words stands there, counted as a figure counts them; empty where they stand once. */
function occurrenceOf(quote: string, words: string, at: number): string {
  const starts: number[] = [];
  const inside = /[\p{L}\p{N}]/u;
  for (let start = quote.indexOf(words); start !== -1; start = quote.indexOf(words, start + 1)) {
    const before = inside.test(quote.slice(Math.max(0, start - 1), start)) && inside.test(words.charAt(0));
    const after = inside.test(quote.charAt(start + words.length)) && inside.test(words.slice(-1));
    if (!before && !after) starts.push(start);
  }
  return starts.length > 1 ? String(starts.indexOf(at) + 1) : '';
}

/**
 * Names in a statement that carry a number no figure accounts for: "50-day drive", "Resolution 2231", "aged 34".
 *
 * @param unaccounted the numerals that are left when these names are taken.
 * @returns the names, and the numerals that nothing accounts for.
 */
export function namesWithNumbers(
  statement: string,
  unaccounted: (names: readonly string[]) => string[],
): { names: string[]; left: string[] } {
  const names: string[] = [];
  for (const numeral of unaccounted([])) {
    const name = nameAround(statement, numeral);
    if (name && !names.includes(name)) names.push(name);
  }
  return { names, left: unaccounted(names) };
}

function nameAround(statement: string, numeral: string): string | null {
  const at = statement.indexOf(numeral);
  if (at < 0) return null;
  const before = statement.slice(0, at);
  const after = statement.slice(at + numeral.length);
  const [fastened = ''] = /^(?:-?\p{L}[\p{L}-]{0,30}){1}/u.exec(after) ?? [];
  if (fastened && !after.startsWith(' ')) return `${numeral}${fastened}`;
  const [named = ''] = /(?:\p{Lu}[\p{L}.’'-]{0,30}|aged|age|No\.|№) $/u.exec(before) ?? [];
  // A word with a capital at the beginning of the sentence is no name.
  return named && (before.length > named.length || /^\p{Lu}{2}/u.test(named)) ? `${named}${numeral}` : null;
}
