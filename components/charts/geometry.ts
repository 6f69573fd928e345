import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { Temporal } from 'temporal-polyfill';
import type { FigureRow } from '@/newsroom/timeline/figure-rows';
import { type Apart, isUpheld } from '@/newsroom/timeline/ledger';
import { type ShownStanding, shownStanding } from '@/newsroom/timeline/standing';

/**
 * Where things stand in a chart. Across, in per cent of the plot's width, so that it stretches while its letters keep their size; down,
 * in pixels from the top.
 */
export type Chart = {
  /** The days that are named below. */
  days: { day: string; x: number }[];
  /** Lines across, the highest first. */
  values: { value: number; y: number }[];
  points: ChartPoint[];
  /** Paths from one value of an event to the one that took its place, across 0 to `stepWidth`. */
  steps: string[];
  /** How many figures no chart can show: numbers beyond all measure. */
  undrawn: number;
};

export type ChartPoint = {
  row: FigureRow;
  x: number;
  y: number;
  /** Top and bottom of the range; null where one value was given. */
  range: { top: number; bottom: number } | null;
  /** The end that the qualifier leaves open. */
  open: 'up' | 'down' | null;
  standing: ShownStanding;
  /** A part, a conversion, or what a later one took the place of: drawn small. */
  apart: Apart | null;
};

/** The width on which the paths of `steps` are drawn. */
export const stepWidth = 1000;

/** Beyond this a number tells more of a slip than of a situation, and doubles count no longer by ones. */
const mostDrawn = 1e15;

/** A chart spans a week at least, so that two days do not look like a trend. */
const fewestDays = 7;

/** What part of its day's width the figures of one day may take. */
const spread = 0.7;

/** The first and the last day of charts that share their axis; a week at least, ending with the last figure. */
export function spanOfDays(days: readonly string[]): { first: string; last: string } | null {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return null;
  const weekBefore = Temporal.PlainDate.from(last)
    .subtract({ days: fewestDays - 1 })
    .toString();
  return { first: [first, weekBefore].sort()[0] ?? first, last };
}

/**
 * Lays out the figures of one measure.
 *
 * @param span the days that the chart covers; every row's day lies within.
 * @param height of the plot, in pixels.
 */
export function chartOf(
  rows: readonly FigureRow[],
  span: { first: string; last: string },
  height: number,
): Chart {
  const drawn = inOrder(rows).flatMap((row) => {
    const numbers = numbersOf(row);
    return numbers ? [{ row, ...numbers }] : [];
  });
  const all = drawn.flatMap(({ value, low, high }) => [value, low, high]);
  const y = scaleLinear()
    .domain([Math.min(0, ...all), Math.max(0, ...all)])
    .range([height, 0]);
  if (all.every((value) => value === 0)) y.domain([0, 1]);
  y.nice(3);
  const across = acrossOf(span);
  const places = placesInDay(drawn.map(({ row }) => row.day));
  const points = drawn.map(({ row, value, low, high }, i): ChartPoint => {
    const { figure, claim, apart } = row.entry;
    return {
      row,
      x: round(across(row.day, places[i] ?? 0)),
      y: round(y(value)),
      range: low < high ? { top: round(y(high)), bottom: round(y(low)) } : null,
      open: openEnd[figure.qualifier] ?? null,
      standing: shownStanding(claim),
      apart,
    };
  });
  const isWhole = all.every(Number.isInteger);
  return {
    days: namedDays(span).map((day) => ({ day, x: round(across(day, 0)) })),
    values: y
      .ticks(3)
      .filter((value) => !isWhole || Number.isInteger(value))
      .map((value) => ({ value, y: round(y(value)) }))
      .reverse(),
    points,
    steps: stepsOf(points),
    undrawn: rows.length - drawn.length,
  };
}

const openEnd: Partial<Record<FigureRow['entry']['figure']['qualifier'], 'up' | 'down'>> = {
  at_least: 'up',
  more_than: 'up',
  at_most: 'down',
  less_than: 'down',
};

/** Null where one of them cannot be drawn. */
function numbersOf({ entry: { figure } }: FigureRow) {
  const value = Number(figure.value);
  const [low, high] = [Number(figure.low ?? figure.value), Number(figure.high ?? figure.value)];
  const isDrawn = [value, low, high].every((one) => Math.abs(one) <= mostDrawn);
  return isDrawn ? { value, low: Math.min(low, value), high: Math.max(high, value) } : null;
}

function acrossOf({ first, last }: { first: string; last: string }) {
  const start = Temporal.PlainDate.from(first);
  const days = start.until(last).days;
  const x = scaleLinear()
    .domain([-0.5, days + 0.5])
    .range([0, 100]);
  // Many figures are of one day, and calendars are slow.
  const numbers = new Map<string, number>();
  const numberOf = (day: string) => {
    const number = numbers.get(day) ?? start.until(day).days;
    numbers.set(day, number);
    return number;
  };
  /** @param place within the day's width, from -0.5 to 0.5. */
  return (day: string, place: number) => x(numberOf(day) + place * spread);
}

/** Figures of one day stand side by side, in their order; one alone stands in the middle. */
function placesInDay(days: readonly string[]): number[] {
  const count = new Map<string, number>();
  for (const day of days) count.set(day, (count.get(day) ?? 0) + 1);
  const met = new Map<string, number>();
  return days.map((day) => {
    const at = met.get(day) ?? 0;
    met.set(day, at + 1);
    const inAll = count.get(day) ?? 1;
    return inAll === 1 ? 0 : at / (inAll - 1) - 0.5;
  });
}

/** The first day, and then every so many that at most five are named. */
function namedDays({ first, last }: { first: string; last: string }): string[] {
  const start = Temporal.PlainDate.from(first);
  const days = start.until(last).days;
  const every = days <= 4 ? 1 : days <= 9 ? 2 : days <= 14 ? 3 : 7 * Math.ceil(days / 31);
  return Array.from({ length: Math.floor(days / every) + 1 }, (_, i) =>
    start.add({ days: i * every }).toString(),
  );
}

/** From each value to the one that took its place for the same event; different events are never joined by a line. */
function stepsOf(points: readonly ChartPoint[]): string[] {
  const byClaim = new Map(points.map((point) => [point.row.entry.claim.claimId, point]));
  const path = line<ChartPoint>(
    (point) => (point.x / 100) * stepWidth,
    (point) => point.y,
  )
    .curve(curveStepAfter)
    .digits(1);
  return points.flatMap((later) =>
    later.row.entry.claim.relations.flatMap(({ kind, claimId }) => {
      const earlier = kind === 'supersedes' && isUpheld(later.row.entry.claim) && byClaim.get(claimId);
      const isOfOneEvent =
        earlier && later.row.event && earlier.row.event?.eventId === later.row.event.eventId;
      return (isOfOneEvent && path([earlier, later])) || [];
    }),
  );
}

/** In the order in which they are drawn: by day; of an event first what was superseded, and last what stands. */
function inOrder(rows: readonly FigureRow[]): FigureRow[] {
  const events = new Map(rows.map(({ event }, i) => [event?.eventId ?? `row ${i}`, i]));
  const placeOf = (row: FigureRow, i: number) => events.get(row.event?.eventId ?? `row ${i}`) ?? i;
  const rankOf = ({ stands, entry }: FigureRow) => (stands ? 2 : entry.apart === 'superseded' ? 0 : 1);
  return rows
    .map((row, i) => ({ row, place: placeOf(row, i), rank: rankOf(row) }))
    .sort((a, b) => a.row.day.localeCompare(b.row.day) || a.place - b.place || a.rank - b.rank)
    .map(({ row }) => row);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
