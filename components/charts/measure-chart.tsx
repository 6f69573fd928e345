import { colourOf } from '@/components/ui/standing-badge';
import { shortNumber } from '@/messages/short-number';
import type { Words } from '@/messages/words';
import type { FigureRow } from '@/newsroom/timeline/figure-rows';
import { type Chart, type ChartPoint, chartOf, stepWidth } from './geometry';
import { isSmall } from './legend';
import { markOf } from './marks';

type Props = {
  /** Names the chart on its page. */
  id: string;
  title: string;
  /** What it shows, in words, for who does not see it. */
  summary: string;
  rows: readonly FigureRow[];
  span: { first: string; last: string };
  words: Words;
  /** BCP 47, of the title. */
  language: string;
  height?: number;
};

/** The letters below the plot, in pixels. */
const below = 22;

/** The figures of one measure over the days. It stretches with its column; letters and marks keep their size. */
export function MeasureChart({ id, title, summary, rows, span, words, language, height = 132 }: Props) {
  const chart = chartOf(rows, span, height);
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      className="chart"
      height={height + below}
    >
      <title id={`${id}-title`} lang={language}>
        {title}
      </title>
      <desc id={`${id}-desc`}>{summary}</desc>
      <Axes chart={chart} height={height} words={words} />
      {chart.steps.length > 0 && (
        <svg
          viewBox={`0 0 ${stepWidth} ${height}`}
          preserveAspectRatio="none"
          width="100%"
          height={height}
          aria-hidden="true"
        >
          {chart.steps.map((path) => (
            <path key={path} d={path} className="chart-step" vectorEffect="non-scaling-stroke" />
          ))}
        </svg>
      )}
      {chart.points.map((point) => (
        <Point key={point.row.entry.figure.id} point={point} words={words} />
      ))}
    </svg>
  );
}

function Axes({ chart: { days, values }, height, words }: { chart: Chart; height: number; words: Words }) {
  return (
    <>
      <g className="chart-values">
        {values.map(({ value, y }) => (
          <g key={value}>
            <line x2="100%" y1={y} y2={y} className={value === 0 ? 'zero' : undefined} />
            <text x="-8" y={y + 4}>
              {shortNumber(value, words.language)}
            </text>
          </g>
        ))}
      </g>
      <g className="chart-days">
        {days.map(({ day, x }, i) => (
          <text key={day} x={`${x}%`} y={height + 18}>
            {i === 0 || day.endsWith('-01') ? words.shortDay(day, day) : Number(day.slice(8))}
          </text>
        ))}
      </g>
    </>
  );
}

function Point({ point, words }: { point: ChartPoint; words: Words }) {
  const { x, y, range, open, standing, apart, row } = point;
  const across = `${x}%`;
  const { figure } = row.entry;
  return (
    <g className={`chart-point standing-${colourOf(standing)}`}>
      <title>{`${words.shortDay(row.day, row.day)}: ${words.figure(figure)}`}</title>
      {range && <line x1={across} x2={across} y1={range.top} y2={range.bottom} className="chart-range" />}
      {open && <use href={`#mark-${open}`} x={across} y={y} />}
      {isSmall(apart) ? (
        <circle cx={across} cy={y} r="2.6" className="chart-small" />
      ) : (
        <use href={markOf(colourOf(standing))} x={across} y={y} />
      )}
    </g>
  );
}
