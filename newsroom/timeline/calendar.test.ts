import { expect, test } from 'vitest';
import { isCalendarDay, weeksOf } from './calendar';

test('a month begins on its weekday and fills its last week', () => {
  const weeks = weeksOf('2025-07-21', [{ day: '2025-07-02', claims: 3 }]);
  expect(weeks).toHaveLength(5);
  expect(weeks[0]?.map((cell) => cell?.day.slice(8) ?? '')).toEqual(['', '01', '02', '03', '04', '05', '06']);
  expect(weeks.at(-1)?.filter(Boolean)).toHaveLength(4);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
});

test('days are shaded against the fullest of the month, and an empty one not at all', () => {
  const shades = weeksOf('2024-02-29', [
    { day: '2024-02-01', claims: 1 },
    { day: '2024-02-02', claims: 40 },
  ]).flat();
  const shade = (day: string) => shades.find((cell) => cell?.day === day)?.shade;
  expect(shade('2024-02-01')).toBe(1);
  expect(shade('2024-02-02')).toBe(4);
  expect(shade('2024-02-29')).toBe(0);
});

test.each([
  '2025-02-30',
  '2025-13-01',
  '2025-7-1',
  '0000-01-01',
  '2025-07-21T00:00',
  '20250721',
  '+002025-07-21',
  'feed.xml',
  '',
])('%j names no day', (text) => {
  expect(isCalendarDay(text)).toBe(false);
});

test('29 February names a day in a leap year only', () => {
  expect(isCalendarDay('2024-02-29')).toBe(true);
  expect(isCalendarDay('2025-02-29')).toBe(false);
});
