import { Temporal } from 'temporal-polyfill';

/** All days of a situation at a glance: the last months day by day, and what lies before them month by month. */
export type Strip = { years: StripYear[]; months: StripMonth[] /** On the fullest day. */; most: number };

/** `month` is YYYY-MM; its cells are its days within the situation, with entries or without. */
export type StripMonth = { month: string; claims: number; cells: StripDay[] };

/** Level: 0 for none to 4 for as many as on the fullest day. */
export type StripDay = { day: string; claims: number; level: number };

export type StripYear = { year: string; cells: StripCell[] };

/** A month as one cell; `day` is its last day with entries, null where it has none. Level: against the fullest month. */
export type StripCell = { month: string; claims: number; level: number; day: string | null };

/** What is shown day by day at most; a situation that is longer keeps its last three months so. */
const mostMonths = 6;
const lastMonths = 3;

/**
 * @param days with entries, the first one first.
 */
export function stripOf(days: readonly { day: string; claims: number }[]): Strip {
  const first = days[0]?.day;
  const last = days.at(-1)?.day;
  if (!first || !last) return { years: [], months: [], most: 0 };
  const months = monthsBetween(first, last);
  const byDay = months.length <= mostMonths ? months : months.slice(-lastMonths);
  const before = months.slice(0, months.length - byDay.length);
  const claimsOn = new Map(days.map(({ day, claims }) => [day, claims]));
  const shownFrom = byDay[0] ?? '';
  const most = mostOf(days.filter(({ day }) => day.slice(0, 7) >= shownFrom));
  return {
    years: yearsOf(before, days),
    months: byDay.map((month) => monthOf(month, { first, last }, claimsOn, most)),
    most,
  };
}

/** From how many to how many claims each level means; levels that nothing can have are left out. */
export function levelsOf(most: number): { level: number; from: number; to: number }[] {
  return [1, 2, 3, 4].flatMap((level) => {
    const from = Math.floor(((level - 1) * most) / 4) + 1;
    const to = Math.floor((level * most) / 4);
    return from <= to ? [{ level, from, to }] : [];
  });
}

function monthOf(
  month: string,
  { first, last }: { first: string; last: string },
  claimsOn: ReadonlyMap<string, number>,
  most: number,
): StripMonth {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month);
  const cells = Array.from({ length: daysInMonth }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`)
    .filter((day) => day >= first && day <= last)
    .map((day): StripDay => {
      const claims = claimsOn.get(day) ?? 0;
      return { day, claims, level: levelOf(claims, most) };
    });
  return { month, claims: cells.reduce((sum, { claims }) => sum + claims, 0), cells };
}

function yearsOf(months: readonly string[], days: readonly { day: string; claims: number }[]): StripYear[] {
  const ofMonth = new Map<string, { claims: number; day: string }>();
  for (const { day, claims } of days) {
    const month = day.slice(0, 7);
    ofMonth.set(month, { claims: (ofMonth.get(month)?.claims ?? 0) + claims, day });
  }
  const most = mostOf(months.flatMap((month) => ofMonth.get(month) ?? []));
  const years = new Map<string, StripCell[]>();
  for (const month of months) {
    const { claims, day } = ofMonth.get(month) ?? { claims: 0, day: null };
    const year = month.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), { month, claims, day, level: levelOf(claims, most) }]);
  }
  return [...years].map(([year, cells]) => ({ year, cells }));
}

function monthsBetween(first: string, last: string): string[] {
  const from = Temporal.PlainYearMonth.from(first.slice(0, 7));
  const { years, months } = from.until(Temporal.PlainYearMonth.from(last.slice(0, 7)), {
    largestUnit: 'years',
  });
  return Array.from({ length: years * 12 + months + 1 }, (_, i) => from.add({ months: i }).toString());
}

function levelOf(claims: number, most: number): number {
  return most > 0 ? Math.ceil((claims / most) * 4) : 0;
}

function mostOf(counted: readonly { claims: number }[]): number {
  return counted.reduce((most, { claims }) => Math.max(most, claims), 0);
}
