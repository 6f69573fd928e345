import { Temporal } from 'temporal-polyfill';
import type { DayBasis, PartOfDay, TimePrecision } from '@/db/vocabulary';
import { RuleBroken } from '@/newsroom/errors';
import type { TimeInput } from './claim';

/** A time as it is kept: a half-open interval of moments, null where unknown. */
export type ClaimTime = {
  precision: TimePrecision;
  start: Date | null;
  end: Date | null;
  approximate: boolean;
  phrase: string | null;
  choiceReason: string | null;
};

const hourOf: Record<PartOfDay, number> = { early_hours: 0, morning: 6, afternoon: 12, evening: 18 };

/**
 * Turns a typed time into an interval. Parts of a day are its quarters; a night lasts from 18 o'clock of the day on
 * which it begins until 6 o'clock of the next.
 *
 * @param typed local to the zone.
 * @param timeZone IANA name of the situation's zone.
 * @param path of the time in the form: 'time' or 'due'.
 * @throws RuleBroken time_incomplete, time_order, night_needs_reason.
 */
export function resolveTime(typed: TimeInput, timeZone: string, path: string): ClaimTime {
  if (typed.open && !typed.choiceReason) throw new RuleBroken('night_needs_reason', `${path}.choiceReason`);
  const said = {
    precision: typed.precision,
    approximate: typed.approximate,
    phrase: typed.phrase,
    choiceReason: typed.choiceReason,
  };
  if (typed.precision === 'unknown') return { ...said, start: null, end: null };
  if (!typed.date) throw new RuleBroken('time_incomplete', `${path}.date`);
  const date = Temporal.PlainDate.from(typed.date);
  const [start, end] = intervalOf(typed, date, path);
  if (Temporal.PlainDateTime.compare(start, end) >= 0) throw new RuleBroken('time_order', `${path}.endDate`);
  return { ...said, start: momentOf(start, timeZone), end: momentOf(end, timeZone) };
}

function intervalOf(
  typed: TimeInput,
  date: Temporal.PlainDate,
  path: string,
): [Temporal.PlainDateTime, Temporal.PlainDateTime] {
  const midnight = date.toPlainDateTime();
  switch (typed.precision) {
    case 'minute':
    case 'hour': {
      if (!typed.clock) throw new RuleBroken('time_incomplete', `${path}.clock`);
      const start = date.toPlainDateTime(Temporal.PlainTime.from(typed.clock));
      return [start, start.add(typed.precision === 'minute' ? { minutes: 1 } : { hours: 1 })];
    }
    case 'part_of_day': {
      if (!typed.part) throw new RuleBroken('time_incomplete', `${path}.part`);
      const start = midnight.add({ hours: hourOf[typed.part] });
      return [start, start.add({ hours: 6 })];
    }
    case 'night':
      return [midnight.add({ hours: 18 }), midnight.add({ hours: 30 })];
    case 'range': {
      if (!typed.endDate) throw new RuleBroken('time_incomplete', `${path}.endDate`);
      return [midnight, Temporal.PlainDate.from(typed.endDate).add({ days: 1 }).toPlainDateTime()];
    }
    case 'month': {
      const first = date.with({ day: 1 });
      return [first.toPlainDateTime(), first.add({ months: 1 }).toPlainDateTime()];
    }
    case 'day':
    case 'unknown':
      return [midnight, midnight.add({ days: 1 })];
  }
}

function momentOf(local: Temporal.PlainDateTime, timeZone: string): Date {
  return new Date(local.toZonedDateTime(timeZone).epochMilliseconds);
}

/** The local calendar day of a moment, YYYY-MM-DD. */
export function localDay(moment: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

export type Placed = { day: string; dayBasis: DayBasis; eveDay: string | null };

/**
 * The day on which a claim stands in the timeline: the day on which what it tells ends; the last day of a range or month;
 * where the time is unknown, the day of the statement, else of the report. A night is cross-referenced on its first day.
 *
 * @throws RuleBroken nothing_to_date at 'statedOn' when none of these is known.
 */
export function dayOf(
  time: ClaimTime,
  timeZone: string,
  statedOn: string | null,
  reportedOn: string | null,
): Placed {
  if (time.start && time.end) {
    const day = localDay(new Date(time.end.getTime() - 1), timeZone);
    const first = localDay(time.start, timeZone);
    const dayBasis =
      time.precision === 'range' ? 'range_end' : time.precision === 'month' ? 'month_end' : 'event';
    return { day, dayBasis, eveDay: dayBasis === 'event' && first !== day ? first : null };
  }
  if (statedOn) return { day: statedOn, dayBasis: 'statement', eveDay: null };
  if (reportedOn) return { day: reportedOn, dayBasis: 'report', eveDay: null };
  throw new RuleBroken('nothing_to_date', 'statedOn');
}
