import { gzipSync } from 'node:zlib';
import { parseXml } from '#testing';
import { drawMap } from './draw-map';
import { mapFile, mapView } from './map-view';
import type { PageContext } from '../page-context';

const PLACES = [
  ['Chiang Mai', 18.79, 98.98, 'TH'],
  ['Kampot', 10.61, 104.18, 'KH'],
  ['Ha Long', 20.95, 107.07, 'VN'],
  ['Luang Prabang', 19.89, 102.13, 'LA'],
  ['Yangon', 16.84, 96.17, 'MM'],
  ["Pu'er", 22.78, 100.97, 'CN'],
  ['Qingdao', 36.07, 120.38, 'CN'],
] as const;

describe('the map', () => {
  it.each(PLACES)(
    'of %s is a small well-formed picture without scripts or foreign addresses',
    async (_, latitude, longitude, country) => {
      const svg = await drawMap({ latitude, longitude }, country);
      expect(gzipSync(svg).length).toBeLessThanOrEqual(6 * 1024);
      expect(parseXml(svg)).toMatchObject({ name: 'svg', attributes: { width: '640', height: '400' } });
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|script|href|NaN|Infinity|e-\d/);
      // The firm's own country is there, around the pin.
      expect(svg).toMatch(/class="h" d="M/);
      expect(await drawMap({ latitude, longitude }, country)).toBe(svg);
    },
  );

  it('of a place far from any land, or at the date line, is still a picture', async () => {
    for (const longitude of [-179.99, 180, -30]) {
      const svg = await drawMap({ latitude: 0, longitude }, 'TH');
      expect(svg).toContain('class="p"');
      expect(svg).not.toMatch(/NaN|Infinity/);
    }
  });

  it('has a name of its own for each place, and a link to the place on a map service', () => {
    const firm = (longitude: number) => ({ location: { latitude: 18.79, longitude }, country: 'TH' });
    const view = mapView({ shell: { firm: firm(98.98) } } as unknown as PageContext);
    expect(view).toEqual({
      src: `/${mapFile(firm(98.98))}`,
      width: 640,
      height: 400,
      url: 'https://www.openstreetmap.org/?mlat=18.79&mlon=98.98#map=14/18.79/98.98',
    });
    expect(mapFile(firm(98.98))).not.toBe(mapFile(firm(98.99)));
    expect(mapView({ shell: { firm: { location: null } } } as unknown as PageContext)).toBeUndefined();
  });
});
