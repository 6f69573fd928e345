import type { PlaceKind, PlacePrecision } from '@/db/vocabulary';
import type { ClaimList } from './claim-list';
import type { DrawnMap } from './map/draw';
import type { Published, SituationVersion } from './version';

/** A place that readers know: a public claim names it, or something that lies in it. */
export type PublicPlaceFacts = {
  id: string;
  name: string;
  kind: PlaceKind;
  aliases: string[];
  parentId: string | null;
  /** Degrees north and east; null where nobody has given them. */
  latitude: number | null;
  longitude: number | null;
  precision: PlacePrecision | null;
  /** How many claims name it itself. */
  claims: number;
  /** The last day of those, YYYY-MM-DD; null where none names it itself. */
  lastDay: string | null;
};

export type PlacesPage = {
  /** The moment at which it is read, ISO 8601; null for now. */
  asOf: string | null;
  situation: Published<SituationVersion>;
  places: PublicPlaceFacts[];
  /** Null where no place has coordinates. */
  map: DrawnMap | null;
};

/** A place with its claims, those of places within it included. */
export type PlacePage = {
  asOf: string | null;
  situation: Published<SituationVersion>;
  place: PublicPlaceFacts;
  /** What it lies in, the widest first. */
  above: PublicPlaceFacts[];
  /** What lies in it directly. */
  within: PublicPlaceFacts[];
  list: ClaimList;
  map: DrawnMap | null;
};

/** A place and what lies in it, the most named first. */
export type PlaceTree = { place: PublicPlaceFacts; within: PlaceTree[]; claims: number };

/**
 * Lays places out under what they lie in. A parent that is not among them, or that lies in itself by way of others, is as none.
 *
 * @returns those that lie in nothing.
 */
export function placesTree(places: readonly PublicPlaceFacts[]): PlaceTree[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const children = new Map<string | null, PublicPlaceFacts[]>();
  for (const place of places) {
    const parent = isLoose(place, byId) ? null : place.parentId;
    children.set(parent, [...(children.get(parent) ?? []), place]);
  }
  const under = (parent: string | null): PlaceTree[] =>
    (children.get(parent) ?? [])
      .map((place) => {
        const within = under(place.id);
        return { place, within, claims: within.reduce((sum, { claims }) => sum + claims, place.claims) };
      })
      .sort((a, b) => b.claims - a.claims || a.place.name.localeCompare(b.place.name));
  return under(null);
}

/** What a place lies in, the nearest first. */
export function placesAbove(
  { parentId }: Pick<PublicPlaceFacts, 'parentId'>,
  byId: ReadonlyMap<string, PublicPlaceFacts>,
): PublicPlaceFacts[] {
  const above: PublicPlaceFacts[] = [];
  let parent = byId.get(parentId ?? '');
  while (parent && !above.includes(parent)) {
    above.push(parent);
    parent = byId.get(parent.parentId ?? '');
  }
  return above;
}

function isLoose(place: PublicPlaceFacts, byId: ReadonlyMap<string, PublicPlaceFacts>): boolean {
  const above = placesAbove(place, byId);
  return above.length === 0 || above.includes(place);
}

/** A place and everything in it. */
export function placeAndWithin(id: string, places: readonly PublicPlaceFacts[]): PublicPlaceFacts[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return places.filter((place) => place.id === id || placesAbove(place, byId).some((one) => one.id === id));
}
