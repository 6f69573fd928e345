import { scaleLinear } from 'd3-scale';

/** The size of a small series, in units of its drawing. */
export const sparkSize = { width: 112, height: 20 };

/**
 * The bars of a small series as one path for those before the last, and one for the last: lines down their middle.
 *
 * @param values one a day, the oldest first; null where there is none.
 * @returns null where fewer than two can be drawn: one bar compares with nothing.
 */
export function sparkOf(values: readonly (number | null)[]): { before: string; last: string } | null {
  const drawn = values.flatMap((value) => (value !== null && Number.isFinite(value) ? [value] : []));
  if (drawn.length < 2) return null;
  const most = Math.max(0, ...drawn);
  const least = Math.min(0, ...drawn);
  const step = sparkSize.width / values.length;
  const middle = (i: number) => Math.round((i + 0.5) * step);
  const y = scaleLinear()
    .domain(most === least ? [0, 1] : [least, most])
    .range([sparkSize.height, 0]);
  const zero = Math.round(y(0));
  const bars = values.map((value, i) => {
    if (value === null || !Number.isFinite(value)) return '';
    const top = Math.round(y(value));
    // Even a nought leaves a trace: somebody counted.
    return `M${middle(i)} ${zero}V${top === zero ? zero - 1 : top}`;
  });
  return { before: bars.slice(0, -1).join(''), last: bars.at(-1) ?? '' };
}
