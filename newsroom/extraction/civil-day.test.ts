import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { Day } from './civil-day';

test('days are those of the calendar, over leap years and centuries', () => {
  let date = Temporal.PlainDate.from('1896-01-01');
  let day = Day.parse('1896-01-01') as Day;
  for (let i = 0; i < 2500; i++) {
    expect(`${day} ${day.dayOfWeek} ${day.daysInMonth}`).toBe(
      `${date} ${date.dayOfWeek} ${date.daysInMonth}`,
    );
    date = date.add({ days: 31 });
    day = day.add({ days: 31 });
  }
});
test.each([
  ['2024-01-31', { months: 1 }],
  ['2024-02-29', { years: 1 }],
  ['2024-03-15', { months: -14 }],
  ['2024-12-31', { weeks: 1, days: 1 }],
  ['2000-03-01', { days: -1 }],
])('%s and %j', (start, shift) => {
  expect(`${Day.parse(start)?.add(shift)}`).toBe(`${Temporal.PlainDate.from(start).add(shift)}`);
});
test('a day that no calendar has is none', () => {
  expect([Day.of(2023, 2, 29), Day.of(2024, 13, 1), Day.of(2024, 4, 31), Day.parse('rain')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
