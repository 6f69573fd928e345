import type { FoundFigure } from '@/newsroom/extraction/figures';
import type { Noticed } from '../noticed';
import { type ReadReport, type ReportRule, saidOnce } from './read-report';

/** A sum of money and the same sum in another currency, which the report gives in brackets behind it. */
type Pair = { from: FoundFigure; to: FoundFigure; rate: number };

const isCurrency = (unit: string | null) => /^[A-Z]{3}$/.test(unit ?? '');
const between = /^[^()\d]{0,20}\(\s?(?:\p{L}+\s){0,3}[^\p{L}\d]{0,3}$/u;
/** Rounding moves a rate by a few hundredths; what is further off is another rate. */
const tolerance = 0.08;
/** One rate cannot be off by itself, nor one of two. */
const fewest = 3;

/** A conversion off the rate that the report itself implies elsewhere: one of 1.67 among three of 1.17. */
export const conversion: ReportRule = (report) => {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairsIn(report)) {
    const key = `${pair.from.unit} ${pair.to.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return [...groups.values()].filter((pairs) => pairs.length >= fewest).flatMap(offRate);
};

function pairsIn({ text, ...report }: ReadReport): Pair[] {
  return saidOnce({ text, ...report }).flatMap(({ figures }) =>
    figures.flatMap((from, i): Pair[] => {
      const to = figures[i + 1];
      if (!to || !isCurrency(from.unit) || !isCurrency(to.unit) || from.unit === to.unit) return [];
      if (!between.test(text.slice(from.end, to.start))) return [];
      return [{ from, to, rate: Number(to.value) / Number(from.value) }];
    }),
  );
}

function offRate(pairs: Pair[]): Noticed[] {
  const usual = median(pairs.map(({ rate }) => rate));
  const agreeing = pairs.filter(({ rate }) => isNear(rate, usual));
  if (agreeing.length * 2 <= pairs.length) return [];
  return pairs
    .filter(({ rate }) => !isNear(rate, usual))
    .map(({ from, to, rate }) => ({
      rule: 'conversion',
      at: [{ start: from.start, end: to.end }],
      facts: {
        ...{ value: from.value, unit: from.unit ?? '', converted: to.value, convertedUnit: to.unit ?? '' },
        ...{ rate: rounded(rate), usualRate: rounded(usual), agreeing: agreeing.length },
      },
    }));
}

const isNear = (rate: number, usual: number) => Math.abs(rate - usual) <= usual * tolerance;
const rounded = (rate: number) => Number(rate.toPrecision(3));

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
