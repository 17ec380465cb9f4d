import type { TextView } from './text';

/** One format of a picture: a MIME type and a `srcset` value with `w` descriptors. */
export interface PictureSource {
  type: string;
  srcset: string;
}

/** A picture in all its derivatives; sources are ordered from the best-compressed format to the most common. */
export interface PictureView {
  /** Fallback address, in a format that every browser reads. */
  src: string;
  sources: PictureSource[];
  /** CSS pixels of the fallback; they reserve the picture's place before it arrives. */
  width: number;
  height: number;
  /** Empty text for a decorative picture. */
  alt: TextView;
  /** Average colour as `#rrggbb`, painted until the picture arrives. */
  color?: string;
}
