import type { DayTimeline } from './day';
import type { ClaimVersion, PublicFigure, Published } from './version';

export type KeyFigure = {
  measure: string;
  /** The latest figure by claim, and the claim that gives it. */
  figure: PublicFigure;
  claim: Published<ClaimVersion>;
  /** Set where claims of the day differ: the least and the most, decimal text. */
  across: { least: string; most: string } | null;
};

const mostCells = 4;

/**
 * The few figures that may stand above a day: one per measure, the latest, with its range where claims differ. A measure that
 * means more than one thing on the page (several events, or two figures in one claim) is left out, as are parts, sums
 * and conversions of other figures, and claims that are refuted or withdrawn.
 */
export function keyFigures({ groups }: Pick<DayTimeline, 'groups'>): KeyFigure[] {
  const byMeasure = new Map<
    string,
    { event: string; figure: PublicFigure; claim: Published<ClaimVersion> }[]
  >();
  for (const { event, claims } of groups) {
    for (const claim of claims.filter(upheld)) {
      for (const figure of claim.figures.filter(isWhole)) {
        const given = byMeasure.get(figure.measureId) ?? [];
        given.push({ event: event?.eventId ?? claim.claimId, figure, claim });
        byMeasure.set(figure.measureId, given);
      }
    }
  }
  return [...byMeasure.values()]
    .filter(meansOneThing)
    .sort((a, b) => placeInList(a) - placeInList(b))
    .slice(0, mostCells)
    .flatMap((given) => {
      const superseded = new Set(
        given.flatMap(({ claim }) =>
          claim.relations.filter(isSupersedes).map((relation) => relation.claimId),
        ),
      );
      const standing = given.filter(({ claim }) => !superseded.has(claim.claimId));
      const latest = standing.sort((a, b) => stamp(b).localeCompare(stamp(a)))[0];
      return latest
        ? [
            {
              measure: latest.figure.measure,
              figure: latest.figure,
              claim: latest.claim,
              across: rangeOf(given.map((g) => g.figure)),
            },
          ]
        : [];
    });
}

/** In the order of the desk's list; what was published before the list told it keeps the order of the page. */
function placeInList(given: readonly { figure: PublicFigure }[]): number {
  return given[0]?.figure.measurePosition ?? 0;
}

function upheld({ standing, claimKind }: ClaimVersion): boolean {
  return claimKind === 'event' && standing !== 'withdrawn' && standing !== 'refuted';
}

function isSupersedes({ kind }: ClaimVersion['relations'][number]): boolean {
  return kind === 'supersedes';
}

function isWhole({ partOfId, convertedFromId }: PublicFigure): boolean {
  return partOfId === null && convertedFromId === null;
}

function meansOneThing(
  given: readonly { event: string; figure: PublicFigure; claim: ClaimVersion }[],
): boolean {
  return (
    new Set(given.map((g) => g.event)).size === 1 &&
    new Set(given.map((g) => g.claim.claimId)).size === given.length &&
    new Set(given.map((g) => g.figure.unit)).size === 1
  );
}

/** A figure is as old as its "as of" says, else as its claim's first publication. */
function stamp({ figure, claim }: { figure: PublicFigure; claim: ClaimVersion }): string {
  return figure.asOf ?? claim.firstPublishedAt;
}

function rangeOf(figures: readonly PublicFigure[]): KeyFigure['across'] {
  const values = figures
    .flatMap((figure) => [figure.low ?? figure.value, figure.high ?? figure.value])
    .sort((a, b) => Number(a) - Number(b));
  const least = values[0];
  const most = values.at(-1);
  const differ = new Set(figures.map((figure) => Number(figure.value))).size > 1;
  return differ && least && most ? { least, most } : null;
}
