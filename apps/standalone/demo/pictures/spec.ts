import type { SceneKind } from './scenes';
import type { StudioName } from './studio';

/** What a picture is for; it decides the size: product 1600×1200, hero 1920×1080, portrait and logo 800×800. */
export type PictureFormat = 'product' | 'hero' | 'portrait' | 'logo';

/** Everything that decides a picture. Equal specs give equal pictures. */
export interface PictureSpec {
  kind: SceneKind;
  format: PictureFormat;
  /** The set it is photographed on: one for each tenant, so that its pictures are one series. */
  studio: StudioName;
  seed: number;
  /** Colours of the thing itself as `#rrggbb`; each scene has its own where absent. */
  palette?: readonly string[];
  /** A variation that the scene knows: `wrapped`, `open`, `dusk` … */
  variant?: string;
  /** How near the camera is: 1 is the whole thing, 1.6 a detail. */
  zoom?: number;
}

/** Width and height of each format in pixels. */
export const FORMAT_SIZES: Readonly<Record<PictureFormat, readonly [width: number, height: number]>> = {
  product: [1600, 1200],
  hero: [1920, 1080],
  portrait: [800, 800],
  logo: [800, 800],
};
