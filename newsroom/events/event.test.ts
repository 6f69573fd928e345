import { describe, expect, test } from 'vitest';
import { timeInput } from '@/newsroom/claims/claim';
import { intervalColumns } from '@/newsroom/claims/event';
import { resolveTime } from '@/newsroom/claims/time';
import { inChosenOrder, noticeText, typedTime } from './event';

const zone = 'Europe/Kyiv';

test.each([
  { precision: 'minute', date: '2025-03-30', clock: '09:30' },
  { precision: 'hour', date: '2025-10-26', clock: '03:00' },
  { precision: 'part_of_day', date: '2025-07-21', part: 'early_hours' },
  { precision: 'part_of_day', date: '2025-07-21', part: 'evening', approximate: 'on' },
  { precision: 'night', date: '2025-07-20' },
  { precision: 'day', date: '2024-02-29' },
  { precision: 'range', date: '2025-07-20', endDate: '2025-07-22' },
  { precision: 'month', date: '2025-07-01' },
  { precision: 'unknown' },
])('a form opened again shows what was typed: %o', (typed) => {
  const interval = intervalColumns(resolveTime(timeInput.parse(typed), zone, 'time'));
  expect(typedTime(interval, zone)).toEqual(typed);
});

describe('a notice tells only what differs', () => {
  const time = {
    precision: 'day' as const,
    start: '2025-07-20T21:00:00.000Z',
    end: '2025-07-21T21:00:00.000Z',
    approximate: false,
    phrase: null,
    choiceReason: null,
  };
  const night = { ...time, precision: 'night' as const, start: '2025-07-20T15:00:00.000Z' };
  test('the title', () => {
    expect(noticeText({ title: 'A strike', time }, { title: 'Strikes', time })).toBe('A strike');
  });
  test('the interval', () => {
    expect(noticeText({ title: 'A strike', time: night }, { title: 'A strike', time })).toBe(
      'night 2025-07-20T15:00:00.000Z/2025-07-21T21:00:00.000Z',
    );
  });
  test('both, a line each', () => {
    expect(noticeText({ title: 'A strike', time: night }, { title: 'Strikes', time })).toMatch(
      /^A strike\nnight /,
    );
  });
});

test('claims that nobody placed follow those that somebody did', () => {
  const claims = ['a', 'b', 'c', 'd'].map((claimId) => ({ claimId }));
  expect(inChosenOrder(claims, ['d', 'x', 'b']).map(({ claimId }) => claimId)).toEqual(['d', 'b', 'a', 'c']);
});
