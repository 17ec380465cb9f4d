import { createHash } from 'node:crypto';
import type { MapView } from '#theming';
import type { PageContext } from '../page-context';
import type { Shell } from '../shell';

/** Size in CSS pixels. */
export const MAP_SIZE = { width: 640, height: 400 };
/** Raise it when maps are drawn otherwise: a map's name follows from what it is drawn from, and browsers keep it. */
const DRAWING = 1;

/** Where the firm is, on a map of our own; undefined when nobody has said. */
export function mapView({ shell }: PageContext): MapView | undefined {
  const { location } = shell.firm;
  if (!location) return undefined;
  const { latitude, longitude } = location;
  const place = new URLSearchParams({ mlat: String(latitude), mlon: String(longitude) });
  return {
    src: `/${mapFile(shell.firm)}`,
    ...MAP_SIZE,
    url: `https://www.openstreetmap.org/?${place}#map=14/${latitude}/${longitude}`,
  };
}

/** The map's file in the release. */
export function mapFile({ location, country }: Pick<Shell['firm'], 'location' | 'country'>): string {
  const drawn = JSON.stringify([DRAWING, MAP_SIZE, location?.latitude, location?.longitude, country]);
  return `maps/${createHash('sha256').update(drawn).digest('hex').slice(0, 16)}.svg`;
}
