import { sql } from 'drizzle-orm';
import { type Database, readRows } from '@/db/client';
import type { PlacePrecision } from '@/db/vocabulary';
import type { Cursor } from './claim-list';
import { countClaims } from './claim-rows';
import { situationBySlug } from './current';
import { drawMap, type PointOnMap } from './map/draw';
import {
  type PlacePage,
  type PlacesPage,
  type PublicPlaceFacts,
  placeAndWithin,
  placesAbove,
} from './places-page';
import { readClaimList } from './read-claim-list';

/**
 * The places of a situation. Which places readers know, and how many claims name them, comes from public versions at the moment
 * that is read; how a place is spelled, what it lies in and where, from the desk's list as it is now (docs/decisions/014-places.md).
 */

const overview = { width: 400, least: 190, most: 280, narrowest: 0.09 };
const locator = { width: 400, least: 180, most: 220, narrowest: 0.2 };

/** All places that public claims name, with a map; null when there is no such situation. */
export async function readPlaces(db: Database, slug: string, at?: Date): Promise<PlacesPage | null> {
  const situation = await situationBySlug(db, slug, at);
  if (!situation) return null;
  const places = await publicPlaces(db, situation.situationId, at);
  return { asOf: at?.toISOString() ?? null, situation, places, map: drawMap(pointsOf(places), overview) };
}

/** A place with its claims; null where readers know none under this id. */
export async function readPlace(
  db: Database,
  slug: string,
  placeId: string,
  before: Cursor | null,
  at?: Date,
): Promise<PlacePage | null> {
  const situation = await situationBySlug(db, slug, at);
  if (!situation) return null;
  const places = await publicPlaces(db, situation.situationId, at);
  const byId = new Map(places.map((place) => [place.id, place]));
  const place = byId.get(placeId);
  if (!place) return null;
  const all = placeAndWithin(placeId, places);
  const ids = all.map(({ id }) => id);
  const own = pointsOf([place]);
  return {
    asOf: at?.toISOString() ?? null,
    situation,
    place,
    above: placesAbove(place, byId).reverse(),
    within: places
      .filter(({ parentId }) => parentId === placeId)
      .sort((a, b) => b.claims - a.claims || a.name.localeCompare(b.name)),
    list: await readClaimList(db, { situationId: situation.situationId, by: 'place', ids }, before, at),
    map: drawMap(own.length > 0 ? own : pointsOf(all), locator),
  };
}

/** Every place that a public claim names, and what those lie in. */
export async function publicPlaces(
  db: Database,
  situationId: string,
  at?: Date,
): Promise<PublicPlaceFacts[]> {
  const counts = await countClaims(db, situationId, 'place', at);
  const rows = await readRows<Omit<PublicPlaceFacts, 'claims' | 'lastDay'>>(
    db,
    sql`
    select id, name, kind, aliases, parent_id as "parentId", latitude, longitude, precision
    from places where situation_id = ${situationId} order by name`,
  );
  const known = new Map(
    rows.map((row) => {
      const count = counts.get(row.id);
      return [row.id, { ...row, claims: count?.claims ?? 0, lastDay: count?.lastDay ?? null }];
    }),
  );
  const shown = new Set<string>();
  for (const place of known.values())
    if (place.claims > 0) for (const one of [place, ...placesAbove(place, known)]) shown.add(one.id);
  return [...known.values()].filter(({ id }) => shown.has(id));
}

function pointsOf(places: readonly PublicPlaceFacts[]): PointOnMap[] {
  return places.flatMap(({ id, name, kind, latitude, longitude, precision, claims }) =>
    latitude === null || longitude === null || claims === 0
      ? []
      : [{ id, name, latitude, longitude, precision: precision ?? precisionOf(kind), claims }],
  );
}

/** Where nobody has said how exact coordinates are, they are as wide as what they stand for. */
function precisionOf(kind: PublicPlaceFacts['kind']): PlacePrecision | null {
  return kind === 'country' || kind === 'region' || kind === 'district' ? kind : null;
}
