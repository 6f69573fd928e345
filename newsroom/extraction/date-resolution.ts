import type { PartOfDay, TimePrecision } from '@/db/vocabulary';
import { Day } from './civil-day';

/** Local days of an interval, both inclusive; null where nothing tells them. */
export type Interval = {
  from: string | null;
  to: string | null;
  precision: TimePrecision;
  partOfDay: PartOfDay | null;
};

export type { Day };

type Maybe = Day | null | undefined;
export const unknown: Interval = { from: null, to: null, precision: 'unknown', partOfDay: null };

/** The day that was asked for last: each sentence of a document asks for that of its publication. */
let latest: { text: string | null; day: Day | null } = { text: null, day: null };

export function dayOf(text: string | null): Day | null {
  if (latest.text !== text) latest = { text, day: text ? Day.parse(text) : null };
  return latest.day;
}

/** A day that exists, or null: "February 30", "31.13.2026". */
export const dateOf = (year: number, month: number, day: number): Day | null => Day.of(year, month, day);
export const onDay = (day: Maybe, partOfDay: PartOfDay | null = null): Interval =>
  day ? { from: `${day}`, to: `${day}`, precision: partOfDay ? 'part_of_day' : 'day', partOfDay } : unknown;

export const overNight = (first: Maybe): Interval =>
  first
    ? { from: `${first}`, to: `${first.add({ days: 1 })}`, precision: 'night', partOfDay: null }
    : unknown;

export const over = (from: Maybe, to: Maybe, precision: TimePrecision = 'range'): Interval =>
  from && to && from.number <= to.number
    ? { from: `${from}`, to: `${to}`, precision, partOfDay: null }
    : unknown;

export const inMonth = (year: number, month: number): Interval => {
  const first = dateOf(year, month, 1);
  return over(first, first?.add({ days: first.daysInMonth - 1 }), 'month');
};

export const inYear = (year: number): Interval => over(dateOf(year, 1, 1), dateOf(year, 12, 31));

/** Monday to Sunday of the week of a day. */
export const inWeek = (day: Maybe): Interval => {
  const monday = day?.subtract({ days: day.dayOfWeek - 1 }) ?? null;
  return over(monday, monday?.add({ days: 6 }));
};

export function isoWeek(year: number, week: number): Interval {
  const fourth = dateOf(year, 1, 4);
  return inWeek(fourth?.add({ weeks: week - 1 }));
}

/** The year of a month and day that a text leaves out: that which lies nearest to publication, the past preferred. */
export function yearNear(anchor: Maybe, month: number, day: number, future: boolean): number | null {
  if (!anchor) return null;
  const penalty = future ? { past: 8, ahead: 1 } : { past: 1, ahead: 8 };
  let best: { year: number; cost: number } | null = null;
  for (const year of [anchor.year - 1, anchor.year, anchor.year + 1]) {
    const date = dateOf(year, month, Math.min(day, 28));
    if (!date) continue;
    const days = date.number - anchor.number;
    const cost = days > 0 ? days * penalty.ahead : -days * penalty.past;
    if (!best || cost < best.cost) best = { year, cost };
  }
  return best?.year ?? null;
}

/** The year of a month alone: the current month is neither past nor ahead. */
export function yearOfMonth(anchor: Maybe, month: number, future: boolean): number | null {
  if (!anchor) return null;
  if (future) return month >= anchor.month ? anchor.year : anchor.year + 1;
  return month <= anchor.month ? anchor.year : anchor.year - 1;
}

/** The latest such weekday not after publication; the next one when the text looks ahead. */
export function weekdayNear(anchor: Maybe, weekday: number, ahead: boolean): Day | null {
  if (!anchor) return null;
  return ahead
    ? anchor.add({ days: (weekday - anchor.dayOfWeek + 7) % 7 })
    : anchor.subtract({ days: (anchor.dayOfWeek - weekday + 7) % 7 });
}
