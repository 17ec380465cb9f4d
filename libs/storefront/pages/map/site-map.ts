import type { DerivedFiles } from '../feeds/derived-files';
import { drawMap } from './draw-map';
import { mapFile } from './map-view';

/** The firm's map. What it is drawn from is part of the shell, so no other change concerns it. */
export const siteMap: DerivedFiles = {
  owns: (path) => path.startsWith('maps/'),
  dependsOn: () => false,
  async *make({ shell: { firm } }) {
    if (firm.location) yield [mapFile(firm), await drawMap(firm.location, firm.country)];
  },
};
