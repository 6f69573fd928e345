import type { DayTimeline } from './day';
import { type Given, isUpheld, latestOfTheBest, spanOf, supersededAmong } from './ledger';
import type { ClaimVersion, PublicFigure, Published } from './version';

export type KeyFigure = {
  measure: string;
  /** The value that the ledger gives, and the claim that says so. */
  figure: PublicFigure;
  claim: Published<ClaimVersion>;
  /** Set where claims of the day differ: the least and the most, decimal text. */
  across: { least: string; most: string } | null;
};

/** With the event that it belongs to, and the figures that an editor chose there. */
type GivenHere = Given & { event: string; choices: readonly string[] };

const mostCells = 4;

/**
 * The few figures that may stand above a day: one per measure, that of the event's ledger, with its range where claims differ. A measure that
 * means more than one thing on the page (several events, or two figures in one claim) is left out, as are parts, sums
 * and conversions of other figures, and claims that are refuted or withdrawn.
 *
 * @param only the measures that are wanted, by their ids; without it, all.
 */
export function keyFigures({ groups }: Pick<DayTimeline, 'groups'>, only?: ReadonlySet<string>): KeyFigure[] {
  const byMeasure = new Map<string, GivenHere[]>();
  for (const { event, claims } of groups) {
    for (const claim of claims.filter(upheld)) {
      for (const figure of claim.figures.filter(isWhole)) {
        if (only && !only.has(figure.measureId)) continue;
        const given = byMeasure.get(figure.measureId) ?? [];
        const choices = event?.chosen?.map(({ figureId }) => figureId) ?? [];
        given.push({ event: event?.eventId ?? claim.claimId, figure, claim, choices });
        byMeasure.set(figure.measureId, given);
      }
    }
  }
  const isSuperseded = supersededAmong(groups.flatMap(({ claims }) => claims));
  const isLast = ({ claim, figure }: Given) => !isSuperseded(claim.claimId, figure.measureId);
  return [...byMeasure.values()]
    .filter(meansOneThing)
    .sort((a, b) => placeInList(a) - placeInList(b))
    .slice(0, mostCells)
    .flatMap((given) => {
      const chosen = given.find(({ figure, choices }) => choices.includes(figure.id));
      const shown = chosen ?? latestOfTheBest(given.filter(isLast));
      return shown
        ? [
            {
              measure: shown.figure.measure,
              figure: shown.figure,
              claim: shown.claim,
              across: spanOf(given.map((g) => g.figure)),
            },
          ]
        : [];
    });
}

/** In the order of the desk's list; what was published before the list told it keeps the order of the page. */
function placeInList(given: readonly { figure: PublicFigure }[]): number {
  return given[0]?.figure.measurePosition ?? 0;
}

function upheld(claim: ClaimVersion): boolean {
  return claim.claimKind === 'event' && isUpheld(claim);
}

function isWhole({ partOfId, convertedFromId }: PublicFigure): boolean {
  return partOfId === null && convertedFromId === null;
}

function meansOneThing(given: readonly GivenHere[]): boolean {
  return (
    new Set(given.map((g) => g.event)).size === 1 &&
    new Set(given.map((g) => g.claim.claimId)).size === given.length &&
    new Set(given.map((g) => g.figure.unit)).size === 1
  );
}
