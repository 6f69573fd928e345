import { describe, expect, test } from 'vitest';
import { timeInput } from './claim';
import { dayOf, resolveTime } from './time';

const zone = 'Europe/Kyiv';
const typed = (fields: Record<string, unknown>) => timeInput.parse({ precision: 'day', ...fields });
const interval = (fields: Record<string, unknown>) => {
  const { start, end } = resolveTime(typed(fields), zone, 'time');
  return [start?.toISOString(), end?.toISOString()];
};
const placed = (
  fields: Record<string, unknown>,
  statedOn: string | null = null,
  reportedOn: string | null = null,
) => dayOf(resolveTime(typed(fields), zone, 'time'), zone, statedOn, reportedOn);

describe('promise 12: event time is an interval in the zone of the situation', () => {
  test.each([
    [
      'a minute',
      { precision: 'minute', date: '2025-05-12', clock: '09:30' },
      '2025-05-12T06:30:00.000Z',
      '2025-05-12T06:31:00.000Z',
    ],
    [
      'an hour',
      { precision: 'hour', date: '2025-05-12', clock: '09:00' },
      '2025-05-12T06:00:00.000Z',
      '2025-05-12T07:00:00.000Z',
    ],
    [
      'a morning',
      { precision: 'part_of_day', date: '2025-05-12', part: 'morning' },
      '2025-05-12T03:00:00.000Z',
      '2025-05-12T09:00:00.000Z',
    ],
    [
      'a night',
      { precision: 'night', date: '2025-05-11' },
      '2025-05-11T15:00:00.000Z',
      '2025-05-12T03:00:00.000Z',
    ],
    ['a day', { date: '2025-05-12' }, '2025-05-11T21:00:00.000Z', '2025-05-12T21:00:00.000Z'],
    [
      'the short day of summer time',
      { date: '2025-03-30' },
      '2025-03-29T22:00:00.000Z',
      '2025-03-30T21:00:00.000Z',
    ],
    [
      'a range',
      { precision: 'range', date: '2025-05-10', endDate: '2025-05-12' },
      '2025-05-09T21:00:00.000Z',
      '2025-05-12T21:00:00.000Z',
    ],
    [
      'a month',
      { precision: 'month', date: '2025-02-14' },
      '2025-01-31T22:00:00.000Z',
      '2025-02-28T22:00:00.000Z',
    ],
  ])('%s', (_, fields, start, end) => {
    expect(interval(fields)).toEqual([start, end]);
  });
  test.each([
    [{ precision: 'day' }, /time_incomplete at time.date/],
    [{ precision: 'minute', date: '2025-05-12' }, /time_incomplete at time.clock/],
    [{ precision: 'part_of_day', date: '2025-05-12' }, /time_incomplete at time.part/],
    [{ precision: 'range', date: '2025-05-12' }, /time_incomplete at time.endDate/],
    [{ precision: 'range', date: '2025-05-12', endDate: '2025-05-10' }, /time_order/],
    [{ precision: 'night', date: '2025-05-12', open: 'on' }, /night_needs_reason/],
  ])('%o is sent back', (fields, rule) => {
    expect(() => interval(fields)).toThrow(rule);
  });
});

describe('the day on which a claim stands', () => {
  test.each([
    [
      'an overnight event on its second day, named on its first',
      { precision: 'night', date: '2025-05-11' },
      { day: '2025-05-12', dayBasis: 'event', eveDay: '2025-05-11' },
    ],
    ['a day on itself', { date: '2025-05-12' }, { day: '2025-05-12', dayBasis: 'event', eveDay: null }],
    [
      'a range on its last day, marked',
      { precision: 'range', date: '2025-05-10', endDate: '2025-05-12' },
      { day: '2025-05-12', dayBasis: 'range_end', eveDay: null },
    ],
    [
      'a month on its last day, marked',
      { precision: 'month', date: '2025-05-02' },
      { day: '2025-05-31', dayBasis: 'month_end', eveDay: null },
    ],
  ])('%s', (_, fields, day) => {
    expect(placed(fields)).toEqual(day);
  });
  test('without a time: the day of the statement, else of the report, else a question', () => {
    const unknown = { precision: 'unknown' };
    expect(placed(unknown, '2025-05-11', '2025-05-12')).toMatchObject({
      day: '2025-05-11',
      dayBasis: 'statement',
    });
    expect(placed(unknown, null, '2025-05-12')).toMatchObject({ day: '2025-05-12', dayBasis: 'report' });
    expect(() => placed(unknown)).toThrow(/nothing_to_date/);
  });
});
