import type { GeoPoint } from '#features/tenants';
import { type Country, countries, type Ring } from './atlas';
import { type Box, clipRing } from './clip';
import { MAP_SIZE } from './map-view';
import { mercator, type Point, type Projection, shortWay } from './mercator';
import { ringData } from './path-data';

/** Width of the region that is shown, in degrees of longitude: a few hundred kilometres around the place. */
const DEGREES = 13;
/** Distance of the lines of latitude and longitude, in degrees. */
const GRID = 2;
/** Pixels beyond the edge up to which outlines are kept, so that the edge itself is not drawn as a coast. */
const MARGIN = 4;

/** ISO 3166-1 numeric codes of the countries that firms are in. */
const NUMERIC: Readonly<Record<string, string>> = {
  CN: '156',
  TH: '764',
  VN: '704',
  KH: '116',
  LA: '418',
  MM: '104',
  HK: '344',
  MO: '446',
};

const STYLE =
  '.s{fill:#dfe8ea}.l,.h{stroke:#b9b4a6;stroke-width:.8;stroke-linejoin:round}.l{fill:#efece4}.h{fill:#fbf8ef}' +
  '.g{fill:none;stroke:#c6d3d6;stroke-width:.6}.p{fill:#b3372b;stroke:#fff;stroke-width:1.5}.d{fill:#fff}' +
  '@media(prefers-color-scheme:dark){.s{fill:#1b2629}.l,.h{stroke:#59584f}.l{fill:#2c2d2a}.h{fill:#3b3b35}' +
  '.g{stroke:#2a383c}.p{fill:#e8705f;stroke:#17181a}.d{fill:#17181a}}';

/** A map of the region around a place, as an SVG file: sea, countries with the firm's own in a lighter tone, a pin. */
export async function drawMap(location: GeoPoint, country: string): Promise<string> {
  const { width, height } = MAP_SIZE;
  const { project, latitudes } = mercator(location, MAP_SIZE, DEGREES);
  const isNear = nearness(location, latitudes);
  const all = await countries();
  const own = all.filter(({ code }) => code === NUMERIC[country]);
  const others = all.filter(({ code }) => code !== NUMERIC[country]);
  const [x, y] = project(location.longitude, location.latitude).map(Math.round) as Point;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<style>${STYLE}</style><path class="s" d="M0 0h${width}v${height}H0z"/>` +
    `<path class="g" d="${grid(location, project, latitudes)}"/>` +
    shape('l', others, isNear, project) +
    shape('h', own, isNear, project) +
    `<path class="p" d="M${x} ${y}c-3-9-11-13-11-21a11 11 0 0 1 22 0c0 8-8 12-11 21z"/>` +
    `<circle class="d" cx="${x}" cy="${y - 21}" r="4"/></svg>\n`
  );
}

function shape(style: string, drawn: readonly Country[], isNear: (ring: Ring) => boolean, project: Projection): string {
  const box: Box = {
    left: -MARGIN,
    top: -MARGIN,
    right: MAP_SIZE.width + MARGIN,
    bottom: MAP_SIZE.height + MARGIN,
  };
  const rings = drawn.flatMap((country) => country.rings.filter(isNear));
  const data = rings.map(({ points }) => {
    const projected = points.map(([longitude, latitude]) => project(longitude!, latitude!));
    // A ring that runs around the back of the world would be drawn across the whole picture.
    const isTorn = projected.some(([x], index) => Math.abs(x - projected.at(index - 1)![0]) > MAP_SIZE.width * 10);
    return isTorn ? '' : ringData(clipRing(projected, box));
  });
  const joined = data.join('');
  return joined ? `<path class="${style}" d="${joined}"/>` : '';
}

/** Whether a ring's bounds reach into the picture: most of the world does not, and need not be projected. */
function nearness({ longitude }: GeoPoint, [south, north]: [number, number]): (ring: Ring) => boolean {
  return (ring) => {
    if (ring.north < south - 1 || ring.south > north + 1) return false;
    const away = Math.abs(shortWay((ring.west + ring.east) / 2 - longitude));
    return away - (ring.east - ring.west) / 2 <= DEGREES / 2 + 1;
  };
}

function grid({ longitude }: GeoPoint, project: Projection, [south, north]: [number, number]): string {
  const { width, height } = MAP_SIZE;
  const lines: string[] = [];
  for (let east = Math.ceil((longitude - DEGREES / 2) / GRID) * GRID; east < longitude + DEGREES / 2; east += GRID) {
    lines.push(`M${Math.round(project(east, 0)[0])} 0v${height}`);
  }
  for (let at = Math.ceil(south / GRID) * GRID; at < north; at += GRID) {
    lines.push(`M0 ${Math.round(project(longitude, at)[1])}h${width}`);
  }
  return lines.join('');
}
