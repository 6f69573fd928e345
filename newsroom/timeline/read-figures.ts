import { Temporal } from 'temporal-polyfill';
import type { Database } from '@/db/client';
import { byId, situationBySlug } from './current';
import { type FigureRow, rowsOfFigures } from './figure-rows';
import { type FiguresPage, type MeasureOverTime, measuresOverTime } from './figures-page';
import { standingFor } from './joined';
import { monthsWithFigures, standingClaims } from './standing-rows';
import type { ClaimVersion, Published, SourceVersion } from './version';
import { sourcesOfClaims } from './voices';

/**
 * The figures of a month of a situation; null when there is no such situation.
 *
 * @param month YYYY-MM; without it, or where it has no figures, the last one that has.
 */
export async function readFigures(
  db: Database,
  slug: string,
  month?: string,
  at?: Date,
): Promise<FiguresPage | null> {
  const situation = await situationBySlug(db, slug, at);
  if (!situation) return null;
  const months = await monthsWithFigures(db, situation.situationId, at);
  const shown = month && months.includes(month) ? month : (months.at(-1) ?? null);
  const found = shown
    ? await claimsOfMonth(db, situation.situationId, { month: shown }, mostOnPage, at)
    : nothing;
  return pageOf(db, { situation, months, month: shown, ...found }, at);
}

/** What one page draws: more in a month nobody tells apart in a chart. A file holds more. */
const mostOnPage = 500;
/** What one file holds, by whole days. */
const mostInFile = 20_000;

/** Figures for a file, by day. */
export type FigureFile = {
  rows: FigureRow[];
  /** The last day that is not in it, YYYY-MM-DD; null where it is all. */
  earlier: string | null;
};

/**
 * The figures of a month, or of all months, from the last day back until there are enough; null when there is no such situation.
 *
 * @param part.month YYYY-MM; without it, all.
 * @param part.until the last day that is wanted, YYYY-MM-DD.
 * @param most how many claims; a day is never divided.
 */
export async function readFigureRows(
  db: Database,
  slug: string,
  part: { month?: string; until?: string },
  at?: Date,
  most: number = mostInFile,
): Promise<FigureFile | null> {
  const situation = await situationBySlug(db, slug, at);
  if (!situation) return null;
  const { situationId } = situation;
  const months = await monthsWithFigures(db, situationId, at);
  const wanted = months.filter(
    (one) => (!part.month || one === part.month) && (!part.until || one <= part.until.slice(0, 7)),
  );
  let rows: FigureRow[] = [];
  let left = most;
  for (const month of wanted.reverse()) {
    if (left <= 0) return { rows, earlier: lastDayOf(month) };
    const found = await claimsOfMonth(db, situationId, { month, until: part.until }, left, at);
    left -= found.claims.length;
    const page = await pageOf(db, { situation, months, month, ...found }, at);
    rows = [...rowsOfFigures(page).sort((a, b) => a.day.localeCompare(b.day)), ...rows];
    if (found.earlier) return { rows, earlier: found.earlier };
  }
  return { rows, earlier: null };
}

function lastDayOf(month: string): string {
  const { year, month: number, daysInMonth: day } = Temporal.PlainYearMonth.from(month);
  return Temporal.PlainDate.from({ year, month: number, day }).toString();
}

/** `earlier`: the last day of the month that was left out. */
type Found = { claims: Published<ClaimVersion>[]; earlier: string | null };
const nothing: Found = { claims: [], earlier: null };

async function pageOf(
  db: Database,
  { situation, month, months, claims, earlier }: Pick<FiguresPage, 'situation' | 'month' | 'months'> & Found,
  at: Date | undefined,
): Promise<FiguresPage> {
  return {
    asOf: at?.toISOString() ?? null,
    situation,
    month,
    months,
    measures: await measuresOf(db, claims, at),
    ...(earlier && { isBounded: true }),
  };
}

async function measuresOf(
  db: Database,
  claims: readonly Published<ClaimVersion>[],
  at: Date | undefined,
): Promise<MeasureOverTime[]> {
  const events = await standingFor(
    db,
    claims.map(({ eventId }) => eventId),
    at,
  );
  const sources = await byId<SourceVersion>(db, 'source', [...sourcesOfClaims(claims)], at);
  return measuresOverTime(claims, events, sources);
}

/** The figures of some days of a situation, by measure; of the last of them, where more claims than these give some. */
export async function readMeasures(
  db: Database,
  situationId: string,
  days: { first: string; last: string },
  most: number,
  at?: Date,
): Promise<MeasureOverTime[]> {
  const { claims } = await claimsOfDays(db, situationId, days, most, at);
  return measuresOf(db, claims, at);
}

/** The last days of a month, as many as hold at most so many claims with figures. */
function claimsOfMonth(
  db: Database,
  situationId: string,
  { month, until }: { month: string; until?: string },
  most: number,
  at: Date | undefined,
): Promise<Found> {
  const last = until && until < lastDayOf(month) ? until : lastDayOf(month);
  return claimsOfDays(db, situationId, { first: `${month}-01`, last }, most, at);
}

/** The last of these days, as many as hold at most so many claims with figures; at least one day, whole. */
async function claimsOfDays(
  db: Database,
  situationId: string,
  { first, last }: { first: string; last: string },
  most: number,
  at: Date | undefined,
): Promise<Found> {
  const which = { situationId, to: last, withFigures: true };
  const newest = { by: 'day', most: most + 1 } as const;
  const found = await standingClaims(db, { ...which, from: first }, at, newest);
  const cut = found.length > most ? found.at(-1)?.day : undefined;
  if (!cut) return { claims: found, earlier: null };
  const whole = found.filter(({ day }) => day !== cut);
  if (whole.length > 0) return { claims: whole, earlier: cut };
  const before = Temporal.PlainDate.from(cut).subtract({ days: 1 }).toString();
  const ofDay = await standingClaims(db, { ...which, from: cut }, at);
  return { claims: ofDay, earlier: before < first ? null : before };
}
