import { readFile } from 'node:fs/promises';
import type { Polygon, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A closed line of [longitude, latitude], and the bounds it lies in. */
export interface Ring {
  points: Position[];
  west: number;
  east: number;
  south: number;
  north: number;
}

/** A country's outline, by ISO 3166-1 numeric code. */
export interface Country {
  code: string;
  rings: Ring[];
}

let decoded: Promise<Country[]> | undefined;

/**
 * All countries at 1:50 million (Natural Earth, public domain). Decoded once a process, when the first firm has a place:
 * it takes some 10 MB that others need not have.
 */
export function countries(): Promise<Country[]> {
  return (decoded ??= decode());
}

async function decode(): Promise<Country[]> {
  const { feature } = await import('topojson-client');
  // Read as a file: import() of JSON wants an attribute that CommonJS does not know.
  const text = await readFile(require.resolve('world-atlas/countries-50m.json'), 'utf8');
  const atlas = JSON.parse(text) as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  return feature(atlas, atlas.objects.countries).features.map(({ id, geometry }) => {
    const polygons: Array<Polygon['coordinates']> =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    return { code: String(id ?? ''), rings: polygons.flat().map(bounded) };
  });
}

function bounded(points: Position[]): Ring {
  const ring = { points, west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const [longitude, latitude] of points) {
    ring.west = Math.min(ring.west, longitude!);
    ring.east = Math.max(ring.east, longitude!);
    ring.south = Math.min(ring.south, latitude!);
    ring.north = Math.max(ring.north, latitude!);
  }
  return ring;
}
