import { rowsForChart } from './figure-rows';
import type { MeasureOverTime } from './figures-page';
import type { ShownStanding } from './standing';
import type { Published, SituationVersion, SourceVersion } from './version';

/** A situation as a whole; made by read-situation.ts from public versions alone. */
export type SituationPage = {
  /** The moment at which it is read, ISO 8601; null for now. */
  asOf: string | null;
  situation: Published<SituationVersion>;
  /** All days with entries, the first one first; local dates of the situation. */
  days: { day: string; claims: number }[];
  /** Public notices, of all kinds. */
  corrections: number;
  /** The last days with entries, the latest first. */
  last: LastDay[];
  /** A few measures of the last days, in the order of the desk's list. */
  series: MeasureOverTime[];
  quoted: QuotedSource[];
};

export type LastDay = {
  day: string;
  claims: number;
  standings: { standing: ShownStanding; claims: number }[];
  /** The first sentence of its lede; null where nobody wrote it, or where it is upheld no more. */
  inBrief: string | null;
};

/** A source that published, wrote or said what claims rest on. */
export type QuotedSource = { source: Published<SourceVersion>; claims: number };

/** How many calendar days, back from the last one with entries, the sources and the series are of. */
export const recentDays = 30;

const mostSeries = 4;

/** The measures of which a chart shows most days: at most four. */
export function keySeriesOf(measures: readonly MeasureOverTime[]): MeasureOverTime[] {
  const daysOf = (measure: MeasureOverTime) => new Set(rowsForChart(measure).map(({ day }) => day)).size;
  const chosen = measures
    .filter((measure) => daysOf(measure) > 0)
    .sort((a, b) => daysOf(b) - daysOf(a))
    .slice(0, mostSeries);
  return measures.filter((measure) => chosen.includes(measure));
}
