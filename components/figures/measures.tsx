import { spanOfDays } from '@/components/charts/geometry';
import { Legend } from '@/components/charts/legend';
import { Marks } from '@/components/charts/marks';
import { MeasureChart } from '@/components/charts/measure-chart';
import { colourOf } from '@/components/ui/standing-badge';
import type { Words } from '@/messages/words';
import { type FigureRow, rowsForChart, rowsOfMeasure } from '@/newsroom/timeline/figure-rows';
import type { MeasureOverTime } from '@/newsroom/timeline/figures-page';
import type { Link } from '@/newsroom/timeline/moment';
import { shownStanding } from '@/newsroom/timeline/standing';
import { FiguresTable } from './figures-table';
import { summaryOf } from './summary';

type Props = {
  measures: readonly MeasureOverTime[];
  slug: string;
  language: string;
  words: Words;
  link: Link;
};

/** A chart with its table for every measure that has enough for one; the others in one table. All charts share the axis of days. */
export function Measures({ measures, ...within }: Props) {
  const text = within.words.texts.charts;
  const series = measures.map((measure) => ({ measure, rows: rowsForChart(measure) }));
  const charted = series.filter(({ rows }) => rows.length > 0);
  const others = series.filter(({ rows }) => rows.length === 0).map(({ measure }) => measure);
  const rows = charted.flatMap((one) => one.rows);
  const span = spanOfDays(rows.map(({ day }) => day));
  return (
    <>
      {span && (
        <>
          <Marks standings={[...new Set(rows.map(({ entry }) => colourOf(shownStanding(entry.claim))))]} />
          <Legend rows={rows} hasSteps={hasSteps(rows)} words={within.words} />
          <div className="measures">
            {charted.map((one) => (
              <Measure key={one.measure.measureId} {...one} span={span} {...within} />
            ))}
          </div>
        </>
      )}
      {others.length > 0 && (
        <section className="other-figures">
          <h2 id="other-figures">{charted.length > 0 ? text.others : text.all}</h2>
          {charted.length > 0 && <p className="small">{text.othersText}</p>}
          <FiguresTable measures={others} labelledBy="other-figures" isMixed {...within} />
        </section>
      )}
    </>
  );
}

function Measure({
  measure,
  rows,
  span,
  ...within
}: { measure: MeasureOverTime; rows: FigureRow[]; span: { first: string; last: string } } & Omit<
  Props,
  'measures'
>) {
  const { words, language } = within;
  const text = words.texts.charts;
  const id = `measure-${measure.measureId}`;
  const summary = summaryOf(rows, words);
  const all = rowsOfMeasure(measure).length;
  return (
    <section className="measure">
      <h2 id={id} lang={language}>
        {measure.measure}
      </h2>
      <p className="small" aria-hidden="true">
        {summary}
      </p>
      <MeasureChart
        id={`chart-${measure.measureId}`}
        title={measure.measure}
        {...{ summary, rows, span, words, language }}
      />
      <details>
        <summary>
          {words.count(all, text.figures)} {text.table}
        </summary>
        {all > rows.length && (
          <p className="small">{text.longer(words.count(all - rows.length, text.figures))}</p>
        )}
        <FiguresTable measures={[measure]} labelledBy={id} {...within} />
      </details>
    </section>
  );
}

/** Whether a line is drawn anywhere. */
function hasSteps(rows: readonly FigureRow[]): boolean {
  return rows.some(
    ({ event, entry }) => event && entry.claim.relations.some(({ kind }) => kind === 'supersedes'),
  );
}
