import { Temporal } from 'temporal-polyfill';

export type CalendarDay = {
  day: string;
  claims: number;
  /** 0 for none to 4 for as many as any day of the month. */
  shade: number;
};

/** The weeks of a day's month, from Monday; null where a week reaches beyond the month. */
export function weeksOf(
  day: string,
  month: readonly { day: string; claims: number }[],
): (CalendarDay | null)[][] {
  const first = Temporal.PlainDate.from(day).with({ day: 1 });
  const claimsOn = new Map(month.map((entry) => [entry.day, entry.claims]));
  const most = Math.max(1, ...claimsOn.values());
  const blanks: null[] = Array.from({ length: first.dayOfWeek - 1 }, () => null);
  const days = Array.from({ length: first.daysInMonth }, (_, i): CalendarDay => {
    const date = `${day.slice(0, 8)}${String(i + 1).padStart(2, '0')}`;
    const claims = claimsOn.get(date) ?? 0;
    return { day: date, claims, shade: Math.ceil((claims / most) * 4) };
  });
  const cells = [...blanks, ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, i) => cells.slice(i * 7, i * 7 + 7));
  return weeks.map((week) => [...week, ...Array.from({ length: 7 - week.length }, () => null)]);
}

/** Whether an address names a day that exists: "2025-02-30" does not. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    // A year 0 cannot be asked of the database.
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).year > 0;
  } catch {
    return false;
  }
}
