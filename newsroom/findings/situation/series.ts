import { isUpheld, type ReadClaim, type ReadFigure } from '../claim/read-claim';

/** One value of a series: a figure with the claim that states it and the time for which it holds. */
export type Point = { claim: ReadClaim; figure: ReadFigure; value: number; at: string };

/** The figures of one measure and unit in claims that are upheld, under what `by` puts them together, in order of the time for which they hold. */
export function seriesOf(claims: readonly ReadClaim[], by: (claim: ReadClaim) => string | null): Point[][] {
  const series = new Map<string, Point[]>();
  for (const claim of claims.filter(isUpheld)) {
    const group = by(claim);
    if (group === null) continue;
    for (const figure of claim.figures) {
      if (figure.partOfId) continue;
      const key = `${group} ${figure.measureId} ${figure.unit}`;
      const at = figure.asOf ?? claim.day;
      series.set(key, [...(series.get(key) ?? []), { claim, figure, value: Number(figure.value), at }]);
    }
  }
  return [...series.values()].map((points) =>
    points.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  );
}
