import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo';

/** Which part of the world a map shows, and how large: all of which its outlines depend on. */
export type Sheet = {
  /** Degrees east and north; to this the projection is turned. */
  turnedTo: [number, number];
  /** Units of the map to a radian. */
  scale: number;
  /** Where that point lies on the map, in its units. */
  shift: [number, number];
  width: number;
  height: number;
};

/** A projection that keeps areas, one unit to a radian, around a point in degrees east and north. */
export function projectionTurnedTo([east, north]: [number, number]): GeoProjection {
  return geoAzimuthalEqualArea().rotate([-east, -north]).scale(1).translate([0, 0]).precision(0.1);
}

/** The projection of a sheet, cut to it. */
export function projectionOf({ turnedTo, scale, shift, width, height }: Sheet): GeoProjection {
  return projectionTurnedTo(turnedTo)
    .scale(scale)
    .translate(shift)
    .clipExtent([
      [-4, -4],
      [width + 4, height + 4],
    ]);
}
