import { randomUUID } from 'node:crypto';
import type { Qualifier } from '@/db/vocabulary';
import { RuleBroken } from '@/newsroom/errors';
import { findNumerals, millionths, sameNumber } from '@/newsroom/extraction/numbers';
import { codePointsIn } from '@/newsroom/reports/snapshot';
import type { FigureInput } from './claim';

export type LocatedFigure = {
  id: string;
  measureId: string;
  value: string;
  low: string | null;
  high: string | null;
  qualifier: Qualifier;
  unit: string;
  /** Local date, or date and time, of the situation. */
  asOf: string | null;
  citationId: string | null;
  words: string | null;
  /** Code points within the passage's exact words. */
  startCodePoint: number | null;
  endCodePoint: number | null;
  derivation: string | null;
  derivedFrom: string[] | null;
  partOfId: string | null;
  convertedFromId: string | null;
};

type Cited = { id: string; stance: string; passage: { exact: string } };
type Measure = { id: string; name: string; unit: string };

/**
 * Puts typed figures in their places (promise 5): the words in the passage of a supporting citation, or the sum that derives
 * the figure from others of the claim. A figure with neither is left for a reviewer to sign.
 *
 * @param typed numbers of citations, parts and sums count from 1.
 * @param broken receives the rules that are broken, with the fields' paths.
 * @returns in the order typed, those that could be placed; a figure stands after those to which it refers.
 */
export function locateFigures(
  typed: readonly FigureInput[],
  citations: readonly Cited[],
  measures: readonly Measure[],
  broken: RuleBroken[],
): LocatedFigure[] {
  const ids = typed.map(() => randomUUID());
  return typed.flatMap((figure, index) => {
    try {
      return [locate(figure, index, `figures[${index}]`, typed, ids, citations, measures)];
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error;
      broken.push(error);
      return [];
    }
  });
}

function locate(
  figure: FigureInput,
  index: number,
  path: string,
  all: readonly FigureInput[],
  ids: readonly string[],
  citations: readonly Cited[],
  measures: readonly Measure[],
): LocatedFigure {
  const measure = measures.find((known) => known.name.toLowerCase() === figure.measure.toLowerCase());
  if (!measure) throw new RuleBroken('unknown_measure', `${path}.measure`, { name: figure.measure });
  const idOf = (number: number | null, field: string): string | null => {
    if (number === null) return null;
    const id = number - 1 === index ? undefined : ids[number - 1];
    if (!id) throw new RuleBroken('figure_reference_absent', `${path}.${field}`, { number });
    return id;
  };
  const { value, low, high, qualifier } = figure;
  return {
    id: ids[index] ?? randomUUID(),
    measureId: measure.id,
    value,
    low,
    high,
    qualifier,
    unit: figure.unit || measure.unit,
    asOf: figure.asOfDate && (figure.asOfClock ? `${figure.asOfDate}T${figure.asOfClock}` : figure.asOfDate),
    ...placeOf(figure, path, citations),
    ...sumOf(figure, path, all, idOf),
    partOfId: idOf(figure.partOf, 'partOf'),
    convertedFromId: idOf(figure.convertedFrom, 'convertedFrom'),
  };
}

function placeOf(figure: FigureInput, path: string, citations: readonly Cited[]) {
  if (!figure.words) return { citationId: null, words: null, startCodePoint: null, endCodePoint: null };
  const supporting = citations.filter((citation) => citation.stance === 'supports');
  const cited =
    figure.citation === null && supporting.length === 1
      ? supporting[0]
      : citations[(figure.citation ?? 1) - 1];
  if (cited?.stance !== 'supports') throw new RuleBroken('figure_citation_absent', `${path}.citation`);
  const { exact } = cited.passage;
  const starts: number[] = [];
  for (let at = exact.indexOf(figure.words); at !== -1; at = exact.indexOf(figure.words, at + 1))
    if (standsAlone(exact, at, figure.words)) starts.push(at);
  const start =
    starts.length > 1 || figure.wordsOccurrence ? starts[(figure.wordsOccurrence ?? 0) - 1] : starts[0];
  if (starts.length === 0)
    throw new RuleBroken('figure_words_absent', `${path}.words`, { words: figure.words });
  if (start === undefined)
    throw new RuleBroken('figure_words_repeated', `${path}.wordsOccurrence`, {
      words: figure.words,
      times: starts.length,
    });
  const numerals = findNumerals(figure.words);
  if (
    numerals.length > 0 &&
    !numerals.some((n) =>
      [figure.value, figure.low, figure.high].some((v) => v !== null && sameNumber(v, n.value)),
    )
  )
    throw new RuleBroken('figure_value_differs', `${path}.value`, {
      words: figure.words,
      value: figure.value,
    });
  const startCodePoint = codePointsIn(exact, 0, start);
  return {
    citationId: cited.id,
    words: figure.words,
    startCodePoint,
    endCodePoint: startCodePoint + codePointsIn(exact, start, start + figure.words.length),
  };
}

/** "4" does not stand in "426", nor "two" in "network". */
function standsAlone(text: string, at: number, words: string): boolean {
  const inside = /[\p{L}\p{N}]/u;
  const before = text.slice(Math.max(0, at - 1), at);
  const after = text.slice(at + words.length, at + words.length + 1);
  return (
    !(inside.test(before) && inside.test(words.charAt(0))) &&
    !(inside.test(after) && inside.test(words.slice(-1)))
  );
}

function sumOf(
  figure: FigureInput,
  path: string,
  all: readonly FigureInput[],
  idOf: (number: number, field: string) => string | null,
) {
  if (!figure.sum) return { derivation: null, derivedFrom: null };
  const terms = [...figure.sum.matchAll(/([+-]?)\s*(\d+)/g)].map(([, sign, number]) => ({
    sign: sign === '-' ? -1 : 1,
    number: Number(number),
  }));
  const derivedFrom = terms.map((term) => idOf(term.number, 'sum')).filter((id) => id !== null);
  const total = terms.reduce(
    (sum, { sign, number }) => sum + BigInt(sign) * millionths(all[number - 1]?.value ?? '0'),
    0n,
  );
  if (total !== millionths(figure.value))
    throw new RuleBroken('sum_differs', `${path}.sum`, { value: figure.value, total: Number(total) / 1e6 });
  const derivation = terms
    .map(({ sign, number }, i) => `${sign < 0 ? '− ' : i > 0 ? '+ ' : ''}${all[number - 1]?.value}`)
    .join(' ');
  return { derivation, derivedFrom };
}
