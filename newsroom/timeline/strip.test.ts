import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { levelsOf, stripOf } from './strip';

const every = (first: string, count: number, claims: (i: number) => number) =>
  Array.from({ length: count }, (_, i) => ({
    day: Temporal.PlainDate.from(first).add({ days: i }).toString(),
    claims: claims(i),
  })).filter((one) => one.claims > 0);

test('three days are three cells of one month', () => {
  const { years, months, most } = stripOf(every('2025-07-10', 3, (i) => i + 1));
  expect(years).toEqual([]);
  expect(most).toBe(3);
  expect(months).toEqual([
    {
      month: '2025-07',
      claims: 6,
      cells: [
        { day: '2025-07-10', claims: 1, level: 2 },
        { day: '2025-07-11', claims: 2, level: 3 },
        { day: '2025-07-12', claims: 3, level: 4 },
      ],
    },
  ]);
});

test('a gap is cells without entries, and the strip ends where the situation ends', () => {
  const { months } = stripOf([
    { day: '2025-06-29', claims: 4 },
    { day: '2025-07-02', claims: 1 },
  ]);
  expect(months.map(({ cells }) => cells.map(({ day, level }) => `${day.slice(8)}:${level}`))).toEqual([
    ['29:4', '30:0'],
    ['01:0', '02:1'],
  ]);
});

test('1,500 days: the last three months by day, all before by month, and no claim is left out', () => {
  const days = every('2022-02-24', 1500, (i) => (i % 5 === 0 ? 0 : (i % 40) + 1));
  const { years, months } = stripOf(days);
  expect(months).toHaveLength(3);
  expect(years.map(({ year }) => year)).toEqual(['2022', '2023', '2024', '2025', '2026']);
  const shown =
    months.reduce((sum, { claims }) => sum + claims, 0) +
    years.flatMap(({ cells }) => cells).reduce((sum, { claims }) => sum + claims, 0);
  expect(shown).toBe(days.reduce((sum, { claims }) => sum + claims, 0));
  const cells = years.flatMap((year) => year.cells).length + months.flatMap((month) => month.cells).length;
  expect(cells).toBeLessThan(160);
});

test('a month as a cell leads to its last day with entries; an empty month leads nowhere', () => {
  const { years } = stripOf([
    { day: '2024-01-05', claims: 2 },
    { day: '2024-01-20', claims: 1 },
    { day: '2025-03-01', claims: 9 },
  ]);
  expect(years[0]?.cells.slice(0, 2)).toEqual([
    { month: '2024-01', claims: 3, day: '2024-01-20', level: 4 },
    { month: '2024-02', claims: 0, day: null, level: 0 },
  ]);
});

test('no days are no strip', () => {
  expect(stripOf([])).toEqual({ years: [], months: [], most: 0 });
});

test('the legend tells of each level from how many to how many claims it means', () => {
  expect(levelsOf(31)).toEqual([
    { level: 1, from: 1, to: 7 },
    { level: 2, from: 8, to: 15 },
    { level: 3, from: 16, to: 23 },
    { level: 4, from: 24, to: 31 },
  ]);
  for (const most of [1, 2, 3, 5, 8, 31, 400]) {
    const days = every('2025-07-01', Math.min(most, 31), (i) => (i === 0 ? most : i));
    for (const { claims, level } of stripOf(days).months.flatMap(({ cells }) => cells)) {
      const span = levelsOf(most).find((one) => one.level === level);
      expect(claims, `${claims} of ${most}`).toBeGreaterThanOrEqual(span?.from ?? Number.NaN);
      expect(claims, `${claims} of ${most}`).toBeLessThanOrEqual(span?.to ?? Number.NaN);
    }
  }
});
