type Shift = { days?: number; weeks?: number; months?: number; years?: number };

/**
 * A day of the civil calendar, with the few sums that dates in prose need. Temporal does the same a hundred times
 * slower, which for a long report is the difference between tenths of a second and half a minute.
 */
export class Day {
  private constructor(
    /** Days since 1970-01-01. */
    readonly number: number,
    readonly year: number,
    readonly month: number,
    readonly day: number,
  ) {}

  /** Null for a day that no calendar has: February 30. */
  static of(year: number, month: number, day: number): Day | null {
    if (!Number.isInteger(year) || year < 1 || year > 9999 || month < 1 || month > 12) return null;
    if (day < 1 || day > daysIn(year, month)) return null;
    return new Day(numberOf(year, month, day), year, month, day);
  }

  /** Of YYYY-MM-DD. */
  static parse(text: string): Day | null {
    const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
    return Day.of(year, month, day);
  }

  private static numbered(number: number): Day | null {
    // The inverse of numberOf, by years of 365.2425 days that begin in March.
    const shifted = number + 719_468;
    const era = Math.floor(shifted / 146_097);
    const dayOfEra = shifted - era * 146_097;
    const yearOfEra = Math.floor(
      (dayOfEra -
        Math.floor(dayOfEra / 1460) +
        Math.floor(dayOfEra / 36_524) -
        Math.floor(dayOfEra / 146_096)) /
        365,
    );
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const marched = Math.floor((5 * dayOfYear + 2) / 153);
    const month = marched < 10 ? marched + 3 : marched - 9;
    const day = dayOfYear - Math.floor((153 * marched + 2) / 5) + 1;
    return Day.of(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
  }

  /** Monday is 1. */
  get dayOfWeek(): number {
    return ((((this.number + 3) % 7) + 7) % 7) + 1;
  }

  get daysInMonth(): number {
    return daysIn(this.year, this.month);
  }

  /** Months and years keep the day where the month has it. */
  add({ days = 0, weeks = 0, months = 0, years = 0 }: Shift): Day {
    const month = this.month - 1 + months;
    const year = this.year + years + Math.floor(month / 12);
    const of = (((month % 12) + 12) % 12) + 1;
    const moved = months || years ? Day.of(year, of, Math.min(this.day, daysIn(year, of))) : this;
    return (moved && Day.numbered(moved.number + days + weeks * 7)) ?? this;
  }

  subtract({ days = 0, weeks = 0, months = 0, years = 0 }: Shift): Day {
    return this.add({ days: -days, weeks: -weeks, months: -months, years: -years });
  }

  toString(): string {
    const two = (n: number) => `${n}`.padStart(2, '0');
    return `${`${this.year}`.padStart(4, '0')}-${two(this.month)}-${two(this.day)}`;
  }
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysIn = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

/** Days since 1970-01-01, by years that begin in March so that a leap day ends one. */
function numberOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}
