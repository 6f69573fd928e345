import type { ReadClaim } from '../claim/read-claim';
import type { NoticedAmong, SituationRule } from './read-situation';
import { seriesOf } from './series';

/** A series of fewer says nothing of what is usual. */
const fewest = 6;
/** How many times the usual spread (the median deviation of the logarithms), and how many times the usual value. */
const widest = 6;
const leastFactor = 8;

/** Of what is counted one by one, a few more or fewer say nothing: added to small numbers before they are compared. */
const few = 5;

/**
 * A figure far off the series of its measure: a slip of a digit, another unit, or news. Compared by logarithms, since figures grow
 * by factors; robust against the figure itself (Leys et al. 2013, median absolute deviation).
 */
export const offSeries: SituationRule = ({ claims }) =>
  seriesOf(claims, scopeOf).flatMap((points): NoticedAmong[] => {
    const positive = points.filter(({ value }) => value > 0);
    if (positive.length < fewest) return [];
    const damped = positive.every(({ value }) => Number.isInteger(value)) ? few : 0;
    const logs = positive.map(({ value }) => Math.log(value + damped));
    const usual = median(logs);
    const spread = Math.max(0.1, median(logs.map((log) => Math.abs(log - usual))) * 1.4826);
    return positive.flatMap(({ claim, figure, value }) => {
      const off = Math.abs(Math.log(value + damped) - usual);
      if (off < widest * spread || off < Math.log(leastFactor)) return [];
      return [
        {
          rule: 'off_series',
          at: [],
          about: [{ kind: 'claim', id: claim.claimId } as const],
          facts: {
            measure: figure.measure,
            value: figure.value,
            usual: Math.round(Math.exp(usual) - damped),
            of: positive.length,
          },
        },
      ];
    });
  });

/** The count of a month stands beside counts of months, and that of an attack beside those of attacks. */
function scopeOf({ time: { precision } }: ReadClaim): string {
  return precision === 'month' || precision === 'range' ? 'period' : 'moment';
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
