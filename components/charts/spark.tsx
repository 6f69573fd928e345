import type { Words } from '@/messages/words';
import type { DayValue } from '@/newsroom/timeline/read-series';
import { sparkOf, sparkSize } from './sparkline';

/** A small series: a bar a day, the last one dark; a gap where nothing was counted. Null where there is nothing to compare. */
export function Spark({ series, words }: { series: readonly DayValue[]; words: Words }) {
  const spark = sparkOf(series.map(({ value }) => (value === null ? null : Number(value))));
  if (!spark) return null;
  return (
    <svg
      className="spark"
      viewBox={`0 0 ${sparkSize.width} ${sparkSize.height}`}
      role="img"
      aria-label={inWords(series, words)}
    >
      <path d={spark.before} />
      <path d={spark.last} />
    </svg>
  );
}

/** Between what the values of the days lie. */
function inWords(series: readonly DayValue[], words: Words): string {
  const values = series.flatMap(({ value }) => (value === null ? [] : [value]));
  const sorted = [...values].sort((a, b) => Number(a) - Number(b));
  const { charts } = words.texts;
  return charts.series(
    words.count(series.length, charts.days),
    words.count(values.length, charts.values),
    words.number(sorted[0] ?? ''),
    words.number(sorted.at(-1) ?? ''),
  );
}
