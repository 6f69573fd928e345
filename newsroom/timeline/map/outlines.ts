import { type GeoPermissibleObjects, geoPath } from 'd3-geo';
import { LRUCache } from 'lru-cache';
import { shapes } from './countries';
import { linesNear, polygonsNear, type View } from './near';
import { PathText } from './path-text';
import { projectionOf, type Sheet } from './sheet';

/** Path data in tenths of the map's units. */
export type Outlines = { land: string; borders: string };

const pathGrain = 10;
/** Below this scale, units of the map to a radian, half the world is in sight, and coasts need no bays. */
const wideView = 400;

/** Characters of path data that are kept; that of one map has some ten thousand. */
const mostKept = 4_000_000;

const kept = new LRUCache<string, Outlines>({
  maxSize: mostKept,
  sizeCalculation: ({ land, borders }, key) => land.length + borders.length + key.length,
});

/**
 * Land and borders on a sheet. The shapes of the world never change while a process runs, so what was drawn once of a sheet stays
 * right: a page is made anew with each publication, and its map hardly ever shows another part of the world for that.
 */
export function outlinesOn(sheet: Sheet): Outlines {
  const { turnedTo, scale, shift, width, height } = sheet;
  const key = [...turnedTo, scale, ...shift, width, height].join();
  const drawn = kept.get(key) ?? drawOutlines(sheet);
  kept.set(key, drawn);
  return drawn;
}

function drawOutlines(sheet: Sheet): Outlines {
  const { scale, width, height, turnedTo } = sheet;
  const projection = projectionOf(sheet);
  const pathOf = (shape: GeoPermissibleObjects) => {
    const context = new PathText(pathGrain, scale < wideView ? 16 : 6);
    geoPath(projection, context)(shape);
    return context.text();
  };
  const [longitude, latitude] = projection.invert?.([width / 2, height / 2]) ?? turnedTo;
  const view: View = {
    longitude,
    latitude,
    radius: ((Math.hypot(width, height) / 2 / scale) * 180) / Math.PI,
  };
  return {
    land: pathOf(polygonsNear(shapes().land, view)),
    borders: pathOf(linesNear(shapes().borders, view)),
  };
}
