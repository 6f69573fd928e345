import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mergeArcs, mesh } from 'topojson-client';
import type { Polygon as ArcPolygon, MultiPolygon as ArcPolygons } from 'topojson-specification';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };

/**
 * The shapes under every map: Natural Earth (public domain) as world-atlas packs it (ISC), 1:50 million. Made at the first map of a
 * process and kept.
 */
export type Shapes = {
  land: MultiPolygon;
  /** Between countries; coasts are the edge of the land. */
  borders: MultiLineString;
  /** By ISO 3166-1 numeric code, for the countries that have one. */
  country(code: string): MultiPolygon | null;
};

type Country = ArcPolygon | ArcPolygons;

const ukraine = '804';
const russia = '643';
/** Simferopol; the polygon of Crimea is the one that has a stretch of border with Ukraine and lies here. */
const inCrimea = { west: 32, east: 37, south: 44, north: 46.5 };

let made: Shapes | null = null;

/** The shapes of land and borders. */
export function shapes(): Shapes {
  made ??= makeShapes();
  return made;
}

function makeShapes(): Shapes {
  const countries = withCrimeaInUkraine(world.objects.countries.geometries as Country[]);
  const all = { type: 'GeometryCollection' as const, geometries: countries };
  const byCode = new Map(countries.map((country) => [country.id, country]));
  return {
    land: merge(world, countries),
    borders: mesh(world, all, (a, b) => a !== b),
    country(code) {
      const found = byCode.get(code);
      return found ? merge(world, [found]) : null;
    },
  };
}

/**
 * Natural Earth draws Crimea with Russia, as its rule is who holds a place. Here it is joined to Ukraine, of which it is a part: United
 * Nations General Assembly resolution 68/262 of 27 March 2014, "Territorial integrity of Ukraine".
 *
 * @throws Error when the package no longer has Crimea where it was, so that no map is drawn wrong in silence.
 */
function withCrimeaInUkraine(countries: readonly Country[]): Country[] {
  const polygonsOf = (country: Country) => (country.type === 'Polygon' ? [country.arcs] : country.arcs);
  const holder = countries.find(({ id }) => id === russia);
  const owner = countries.find(({ id }) => id === ukraine);
  const crimea = holder && polygonsOf(holder).filter(liesInCrimea);
  if (!holder || !owner || crimea?.length !== 1)
    throw new Error('world-atlas has no single polygon of Crimea');
  const joined = mergeArcs(world, [owner, { type: 'MultiPolygon', arcs: crimea }]);
  return countries.map((country) => {
    if (country === owner) return { ...country, type: 'MultiPolygon', arcs: joined.arcs };
    if (country === holder)
      return {
        ...country,
        type: 'MultiPolygon',
        arcs: polygonsOf(holder).filter((polygon) => !crimea.includes(polygon)),
      };
    return country;
  });
}

function liesInCrimea(arcs: number[][]): boolean {
  const { geometry } = feature(world, { type: 'Polygon', arcs });
  const { west, east, south, north } = inCrimea;
  return (
    geometry.type === 'Polygon' &&
    (geometry.coordinates[0] ?? []).every(([x = 0, y = 0]) => x > west && x < east && y > south && y < north)
  );
}
