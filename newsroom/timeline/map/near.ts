import type { MultiLineString, MultiPolygon, Position } from 'geojson';

/** What a map looks at: its middle in degrees, and how far it sees, in degrees of arc. */
export type View = { longitude: number; latitude: number; radius: number };

/** Wider views see half the world: nothing is far. */
const wide = 30;

/**
 * A shape as exact as it is within the view, and coarse outside of it: projecting the coasts of the whole world for a map of one
 * country takes most of a page's time. Points further off than twice the view stay only so densely that no line between two of
 * them can enter it.
 */
export function polygonsNear({ coordinates }: MultiPolygon, view: View): MultiPolygon {
  const polygons = coordinates
    .filter(([outer = []]) => reaches(outer, view))
    .map((rings) => rings.filter((ring) => reaches(ring, view)).map((ring) => thinned(ring, view)));
  return { type: 'MultiPolygon', coordinates: polygons };
}

/**
 * Whether a ring comes near the view, or may lie around it. What does neither is left out: of an island far away too few points would
 * stay to tell its inside from its outside, and on a sphere the outside is the rest of the world.
 */
function reaches(ring: Position[], view: View): boolean {
  if (view.radius > wide || comesNear(ring, view)) return true;
  const { west, east, south, north } = boundsOf(ring);
  const { longitude, latitude } = view;
  return west < longitude && longitude < east && south < latitude && latitude < north;
}

/** Whether a point of a line lies near the view. Of most lines in the world the bounds alone tell that none does. */
function comesNear(line: Position[], view: View): boolean {
  const { longitude, latitude } = view;
  const { high, broad } = reachOf(view);
  const { west, east, south, north } = boundsOf(line);
  if (south > latitude + high || north < latitude - high) return false;
  const isAround = [-360, 0, 360].some(
    (turn) => west - broad <= longitude + turn && longitude + turn <= east + broad,
  );
  return isAround && !line.every(farFrom(view));
}

type Bounds = { west: number; east: number; south: number; north: number };

/** Of the lines of the world, which live as long as the process; no line is ever changed. */
const known = new WeakMap<Position[], Bounds>();

function boundsOf(line: Position[]): Bounds {
  const found = known.get(line);
  if (found) return found;
  const bounds = {
    west: Number.POSITIVE_INFINITY,
    east: Number.NEGATIVE_INFINITY,
    south: Number.POSITIVE_INFINITY,
    north: Number.NEGATIVE_INFINITY,
  };
  for (const [x = 0, y = 0] of line) {
    bounds.west = Math.min(bounds.west, x);
    bounds.east = Math.max(bounds.east, x);
    bounds.south = Math.min(bounds.south, y);
    bounds.north = Math.max(bounds.north, y);
  }
  known.set(line, bounds);
  return bounds;
}

/** The lines that come near the view, each from where it comes near to where it leaves. */
export function linesNear({ coordinates }: MultiLineString, view: View): MultiLineString {
  const lines = coordinates.filter((line) => comesNear(line, view)).map((line) => thinned(line, view));
  return { type: 'MultiLineString', coordinates: lines };
}

function thinned(points: Position[], view: View): Position[] {
  if (view.radius > wide) return points;
  const isFar = farFrom(view);
  const step = view.radius / 2;
  const kept: Position[] = [];
  let before: Position | undefined;
  points.forEach((point, i) => {
    const [x = 0, y = 0] = point;
    const [lastX = 0, lastY = 0] = before ?? [];
    const mustStay =
      !before ||
      i === points.length - 1 ||
      !isFar(point) ||
      Math.abs(x - lastX) > step ||
      Math.abs(y - lastY) > step;
    const next = points[i + 1];
    if (!mustStay && !(next && !isFar(next))) return;
    kept.push(point);
    before = point;
  });
  return kept;
}

/** How far from its middle things are near the view, in degrees of latitude and of longitude. */
function reachOf({ latitude, radius }: View): { high: number; broad: number } {
  const high = 2 * radius;
  const nearestPole = Math.min(89, Math.abs(latitude) + high);
  return { high, broad: nearestPole > 80 ? 360 : high / Math.cos((nearestPole * Math.PI) / 180) };
}

function farFrom(view: View): (point: Position) => boolean {
  const { longitude, latitude } = view;
  const { high, broad } = reachOf(view);
  return ([x = 0, y = 0]) => {
    const east = Math.abs(x - longitude);
    return Math.abs(y - latitude) > high || Math.min(east, 360 - east) > broad;
  };
}
