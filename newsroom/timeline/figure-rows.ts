import type { FiguresPage, MeasureOverTime } from './figures-page';
import type { LedgerEntry } from './ledger';
import type { ClaimVersion, EventVersion, Published } from './version';

/** One figure as it was published; what chart, table and file show is made of these (promise 8). */
export type FigureRow = {
  /** YYYY-MM-DD in the situation's time zone. */
  day: string;
  measureId: string;
  measure: string;
  event: Published<EventVersion> | null;
  entry: LedgerEntry;
  /** Whether it is the one that the ledger gives for its event and day. */
  stands: boolean;
};

/** Every figure of a measure: by day, in a day by event, of an event the oldest first. */
export function rowsOfMeasure({ measureId, measure, values }: MeasureOverTime): FigureRow[] {
  return values.flatMap(({ day, event, row }) =>
    row.entries.map((entry) => ({
      day,
      measureId,
      measure,
      event,
      entry,
      stands: entry === row.current,
    })),
  );
}

/** Every figure of a page, measure by measure. */
export function rowsOfFigures({ measures }: Pick<FiguresPage, 'measures'>): FigureRow[] {
  return measures.flatMap(rowsOfMeasure);
}

/**
 * Whether a figure can stand in a row with those of other days: one of a month or of several days counts something else than one of a
 * day, and would dwarf it.
 */
export function isOfOneDay({ claim }: { claim: Pick<ClaimVersion, 'dayBasis'> }): boolean {
  return claim.dayBasis !== 'range_end' && claim.dayBasis !== 'month_end';
}

/** What a chart of a measure shows; empty where there is too little of it to see anything: under three figures, or all of one day. */
export function rowsForChart(measure: MeasureOverTime): FigureRow[] {
  const rows = rowsOfMeasure(measure).filter(({ entry }) => isOfOneDay(entry));
  return rows.length >= 3 && new Set(rows.map(({ day }) => day)).size > 1 ? rows : [];
}
