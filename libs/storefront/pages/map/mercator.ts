import type { GeoPoint } from '#features/tenants';

/** A point of the picture, in CSS pixels from its upper left corner. */
export type Point = [x: number, y: number];

/** Maps degrees to pixels. */
export type Projection = (longitude: number, latitude: number) => Point;

/** Where the Mercator projection ends, in degrees: nobody trades beyond. */
const MAX_LATITUDE = 80;

/**
 * Mercator's projection with a place in the middle of the picture. Longitudes are taken the short way round, so that a
 * coast on the other side of the date line lies beside the place and not a world away.
 * @param degrees width of the picture, in degrees of longitude
 */
export function mercator(
  centre: GeoPoint,
  size: { width: number; height: number },
  degrees: number,
): { project: Projection; latitudes: [south: number, north: number] } {
  const scale = size.width / degrees;
  const middle = northing(centre.latitude);
  const project: Projection = (longitude, latitude) => {
    const east = shortWay(longitude - centre.longitude);
    return [size.width / 2 + east * scale, size.height / 2 - (northing(latitude) - middle) * scale];
  };
  const half = size.height / 2 / scale;
  return { project, latitudes: [latitudeOf(middle - half), latitudeOf(middle + half)] };
}

/** A difference of longitudes as -180 to 180 degrees. */
export function shortWay(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

/** Mercator's y of a latitude, in degrees of longitude at the equator. */
function northing(latitude: number): number {
  const radians = (Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude)) * Math.PI) / 180;
  return (Math.log(Math.tan(Math.PI / 4 + radians / 2)) * 180) / Math.PI;
}

function latitudeOf(y: number): number {
  return ((2 * Math.atan(Math.exp((y * Math.PI) / 180)) - Math.PI / 2) * 180) / Math.PI;
}
