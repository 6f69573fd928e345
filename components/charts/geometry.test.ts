import { expect, test } from 'vitest';
import { rowsOfMeasure } from '@/newsroom/timeline/figure-rows';
import { type Counted, counted } from '@/testing/fixtures/figures';
import { chartOf, spanOfDays } from './geometry';

const july = { first: '2025-07-01', last: '2025-07-31' };
const height = 100;
const laidOut = (figures: readonly Counted[], span = july) =>
  chartOf(counted(figures).flatMap(rowsOfMeasure), span, height);

test('every figure has its place: by its day from left to right, by its value from bottom to top', () => {
  const { points, undrawn } = laidOut([
    { day: '2025-07-01', value: '0' },
    { day: '2025-07-16', value: '50' },
    { day: '2025-07-31', value: '100' },
  ]);
  expect(undrawn).toBe(0);
  expect(points.map(({ x }) => Math.round(x))).toEqual([2, 50, 98]);
  expect(points.map(({ y }) => y)).toEqual([height, 50, 0]);
});

test('figures of one day stand side by side within it, so that none hides another', () => {
  const own = { claim: { eventId: null } };
  const { points } = laidOut([
    { day: '2025-07-10', value: '7', ...own },
    { day: '2025-07-10', value: '7', ...own },
    { day: '2025-07-10', value: '7', ...own },
    { day: '2025-07-11', value: '7', ...own },
  ]);
  const xs = points.map(({ x }) => x);
  expect(new Set(xs).size).toBe(4);
  const dayWidth = 100 / 31;
  expect(Math.max(...xs.slice(0, 3)) - Math.min(...xs.slice(0, 3))).toBeLessThan(dayWidth);
  expect(xs[3]).toBeGreaterThan(Math.max(...xs.slice(0, 3)));
});

test('a range is drawn from its low to its high end around its value, and lies within the plot', () => {
  const [point] = laidOut([
    { day: '2025-07-10', value: '85', figure: { low: '80', high: '120' } },
    { day: '2025-07-11', value: '10' },
  ]).points;
  expect(point?.range?.top).toBeLessThan(point?.y ?? 0);
  expect(point?.range?.bottom).toBeGreaterThan(point?.y ?? height);
  expect(point?.range?.top).toBeGreaterThanOrEqual(0);
});

test('"at least" is open upwards, "at most" downwards, "about" and exact values nowhere', () => {
  const qualifiers = ['at_least', 'more_than', 'at_most', 'less_than', 'about', 'exact'] as const;
  const { points } = laidOut(
    qualifiers.map((qualifier, i) => ({ day: `2025-07-1${i}`, value: '5', figure: { qualifier } })),
  );
  expect(points.map(({ open }) => open)).toEqual(['up', 'up', 'down', 'down', null, null]);
});

test('a line leads from a value to the one that took its place, and never from event to event', () => {
  const [first, second] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
  const supersedes = (claimId: string) => ({ relations: [{ kind: 'supersedes' as const, claimId }] });
  const { steps, points } = laidOut([
    { day: '2025-07-10', value: '1', claim: { claimId: first } },
    { day: '2025-07-10', value: '2', claim: { claimId: second, ...supersedes(first) } },
    { day: '2025-07-12', value: '5', claim: supersedes(second) },
    { day: '2025-07-11', value: '40' },
  ]);
  expect(steps).toHaveLength(2);
  // Right, then up: nothing is interpolated between two tolls.
  for (const step of steps) expect(step).toMatch(/^M[\d.]+,[\d.]+(L[\d.]+,[\d.]+){2}$/);
  const [one, two] = points;
  expect(one?.apart).toBe('superseded');
  expect(one?.x).toBeLessThan(two?.x ?? 0);
  const apart = { eventId: null };
  const ofTwoEvents = laidOut([
    { day: '2025-07-10', value: '1', claim: { claimId: first, ...apart } },
    { day: '2025-07-12', value: '2', claim: { ...supersedes(first), ...apart } },
  ]);
  expect(ofTwoEvents.steps).toEqual([]);
});

test('what is refuted took nothing’s place', () => {
  const claimId = '00000000-0000-4000-8000-000000000001';
  const { steps, points } = laidOut([
    { day: '2025-07-10', value: '1', claim: { claimId } },
    {
      ...{ day: '2025-07-12', value: '90' },
      claim: { standing: 'refuted', relations: [{ kind: 'supersedes', claimId }] },
    },
  ]);
  expect(steps).toEqual([]);
  expect(points.map(({ standing }) => standing)).toEqual(['attributed', 'refuted']);
});

test('no figure, one figure and nothing but noughts are charts, too', () => {
  expect(laidOut([])).toMatchObject({ points: [], steps: [], undrawn: 0 });
  expect(laidOut([{ day: '2025-07-10', value: '3' }]).points).toHaveLength(1);
  const noughts = laidOut([
    { day: '2025-07-10', value: '0' },
    { day: '2025-07-11', value: '0' },
  ]);
  expect(noughts.points.map(({ y }) => y)).toEqual([height, height]);
  expect(noughts.values.map(({ value }) => value)).toEqual([1, 0]);
});

test('negative values stand below a line at nought', () => {
  const { points, values } = laidOut([
    { day: '2025-07-10', value: '-12.5' },
    { day: '2025-07-11', value: '20' },
  ]);
  const nought = values.find(({ value }) => value === 0);
  expect(points[0]?.y).toBeGreaterThan(nought?.y ?? height);
  expect(points[1]?.y).toBeLessThan(nought?.y ?? 0);
});

test('numbers beyond all measure are counted, not drawn, and bend no scale', () => {
  const huge = `1${'0'.repeat(400)}`;
  const { points, undrawn, values } = laidOut([
    { day: '2025-07-10', value: huge },
    { day: '2025-07-10', value: '99999999999999999999' },
    { day: '2025-07-11', value: '4' },
    { day: '2025-07-12', value: '5', figure: { low: '5', high: huge } },
  ]);
  expect(undrawn).toBe(3);
  expect(points).toHaveLength(1);
  expect(values[0]?.value).toBeLessThanOrEqual(5);
});

test('whatever is counted, every number of the drawing is finite and within the plot', () => {
  const values = ['0', '-1', '1e15', '0.000000001', '-999999999999999', '123456.789', '7'];
  const {
    points,
    values: lines,
    days,
    steps,
  } = laidOut(values.map((value, i) => ({ day: `2025-07-0${i + 1}`, value })));
  for (const { x, y } of points) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(100);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(height);
  }
  expect(JSON.stringify({ points: points.map(({ x, y }) => [x, y]), lines, days, steps })).not.toMatch(
    /null|NaN|Infinity/,
  );
});

test('things that are counted by ones have no half on their axis', () => {
  const { values } = laidOut([
    { day: '2025-07-10', value: '1' },
    { day: '2025-07-11', value: '2' },
  ]);
  expect(values.map(({ value }) => value)).toEqual([2, 1, 0]);
});

test('at most five or six days are named, the first of them first', () => {
  for (const last of ['2025-07-02', '2025-07-07', '2025-07-12', '2025-07-20', '2025-07-31', '2025-12-31']) {
    const { days } = laidOut([{ day: '2025-07-02', value: '1' }], { first: '2025-07-01', last });
    expect(days.length, last).toBeLessThanOrEqual(6);
    expect(days[0]?.day).toBe('2025-07-01');
  }
});

test('charts span a week at least, and end with the last figure', () => {
  expect(spanOfDays([])).toBeNull();
  expect(spanOfDays(['2025-07-21'])).toEqual({ first: '2025-07-15', last: '2025-07-21' });
  expect(spanOfDays(['2025-07-21', '2025-07-01'])).toEqual({ first: '2025-07-01', last: '2025-07-21' });
});
