import { geoCentroid, geoDistance } from 'd3-geo';
import type { PlacePrecision } from '@/db/vocabulary';
import { type Label, placeLabels } from './labels';
import { outlinesOn } from './outlines';
import { projectionOf, projectionTurnedTo, type Sheet } from './sheet';

/** Something to be drawn at its coordinates. */
export type PointOnMap = {
  id: string;
  name: string;
  /** Degrees north and east. */
  latitude: number;
  longitude: number;
  /** How exact the coordinates are; null where nobody has said. */
  precision: PlacePrecision | null;
  claims: number;
};

export type Dot = PointOnMap & { x: number; y: number; radius: number };

/** A map as its page draws it; all lengths in units of its view box, path data in tenths of one. */
export type DrawnMap = {
  width: number;
  height: number;
  land: string;
  borders: string;
  /** The biggest first. */
  dots: Dot[];
  /** For narrow screens, with type that can be read there; and what more has room on wide ones. Indexes are those of `dots`. */
  labels: { narrow: Label[]; wide: Label[] };
  /** What lies so far off that showing it would make everything else small. */
  apart: PointOnMap[];
};

/** Width in units of the map, bounds of its height, and the narrowest view in radians: closer, the shapes are no finer. */
export type MapFrame = { width: number; least: number; most: number; narrowest: number };

/** Sizes of type in units of the map; components/places/map.css has the same. */
export const typeOnMap = { narrow: 12, wide: 7 };
const mostLabels = { narrow: 9, wide: 24 };
const widestRadius = 15;
const smallestRadius = 2.4;
const margin = 26;

/**
 * Draws places: the projection keeps areas and is turned to the middle of what it shows, the map is cut to that, and a circle's area
 * tells its number of claims.
 *
 * @param points with coordinates.
 * @returns null without any.
 */
export function drawMap(points: readonly PointOnMap[], frame: MapFrame): DrawnMap | null {
  if (points.length === 0) return null;
  const { near, apart } = withinReach(points);
  const coordinates = near.map(({ longitude, latitude }): [number, number] => [longitude, latitude]);
  const [east, north] = geoCentroid({ type: 'MultiPoint', coordinates });
  const flatly = projectionTurnedTo([east, north]);
  const flat = coordinates.map((point): [number, number] => flatly(point) ?? [0, 0]);
  const [left, right] = extent(flat.map(([x]) => x));
  const [top, bottom] = extent(flat.map(([, y]) => y));
  const inner = frame.width - 2 * margin;
  const scale = Math.min(
    inner / Math.max(right - left, frame.narrowest),
    (frame.most - 2 * margin) / Math.max(bottom - top, frame.narrowest / 2),
  );
  const height = Math.round(Math.max(frame.least, Math.min(frame.most, (bottom - top) * scale + 2 * margin)));
  const sheet: Sheet = {
    turnedTo: [east, north],
    scale,
    shift: [frame.width / 2 - ((left + right) / 2) * scale, height / 2 - ((top + bottom) / 2) * scale],
    ...{ width: frame.width, height },
  };
  const projection = projectionOf(sheet);
  const most = Math.max(...near.map(({ claims }) => claims), 1);
  const dots = near
    .map((point, i): Dot => {
      const [x, y] = projection(coordinates[i] ?? [0, 0]) ?? [0, 0];
      return { ...point, x: tenth(x), y: tenth(y), radius: radiusOf(point.claims, most) };
    })
    .sort((a, b) => b.claims - a.claims || a.name.localeCompare(b.name));
  const names = dots.map(({ name }) => name);
  return {
    width: frame.width,
    height,
    ...outlinesOn(sheet),
    dots,
    labels: {
      narrow: placeLabels(
        dots,
        names,
        { width: frame.width, height, type: typeOnMap.narrow },
        mostLabels.narrow,
      ),
      wide: placeLabels(dots, names, { width: frame.width, height, type: typeOnMap.wide }, mostLabels.wide),
    },
    apart,
  };
}

/** The area tells the number: twice the claims, twice the area. */
export function radiusOf(claims: number, most: number): number {
  return tenth(Math.max(smallestRadius, widestRadius * Math.sqrt(claims / Math.max(most, 12))));
}

/** What is more than this many times as far from the middle as three quarters of all claims are lies apart. */
const reach = 2.5;
/** Radians; places closer than this to the middle are never apart. */
const alwaysNear = 0.12;

/** Leaves out the few places that lie so far off that the many would be drawn on top of each other. */
function withinReach(points: readonly PointOnMap[]): { near: PointOnMap[]; apart: PointOnMap[] } {
  const all = points.reduce((sum, { claims }) => sum + claims, 0);
  const middle: [number, number] = [
    weightedMedian(points.map(({ longitude, claims }) => [longitude, claims])),
    weightedMedian(points.map(({ latitude, claims }) => [latitude, claims])),
  ];
  const byDistance = points
    .map((point) => ({ point, distance: geoDistance(middle, [point.longitude, point.latitude]) }))
    .sort((a, b) => a.distance - b.distance);
  let counted = 0;
  const most = byDistance.find(({ point }) => {
    counted += point.claims;
    return counted >= all * 0.75;
  });
  const limit = Math.max(alwaysNear, (most?.distance ?? 0) * reach);
  return {
    near: byDistance.filter(({ distance }) => distance <= limit).map(({ point }) => point),
    apart: byDistance.filter(({ distance }) => distance > limit).map(({ point }) => point),
  };
}

function weightedMedian(values: readonly (readonly [value: number, weight: number])[]): number {
  const sorted = [...values].sort((a, b) => a[0] - b[0]);
  const half = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  let counted = 0;
  for (const [value, weight] of sorted) {
    counted += weight;
    if (counted >= half) return value;
  }
  return 0;
}

const tenth = (value: number) => Math.round(value * 10) / 10;
const extent = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];
