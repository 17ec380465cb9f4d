/** A re-encoded picture as it was written. */
export interface EncodedPicture {
  format: 'avif' | 'webp' | 'jpeg';
  width: number;
  height: number;
  bytes: number;
  /** Name within the output folder: hash of the content, width and ending. */
  file: string;
}

/** What to make of which file. */
export interface PictureRequest {
  /** Absolute path of the original. */
  input: string;
  /** Absolute path of an existing folder for the derivatives. */
  output: string;
  /** Wanted widths in px; ones that the original does not reach are left out, but one is always made. */
  widths: readonly number[];
  /** Pixels above which a picture is refused before it is decoded. */
  maxPixels: number;
}

/** What became of it. */
export interface ProcessedPicture {
  /** Size in px after orientation. */
  width: number;
  height: number;
  /** Dominant colour, `#rrggbb`. */
  color: string;
  derivatives: EncodedPicture[];
}

/** Why a picture was refused; each is a row of the error table. */
export const PICTURE_FAILURES = [
  'picture_unknown_format',
  'picture_heic',
  'picture_vector',
  'picture_too_many_pixels',
  'picture_damaged',
] as const;

/** One of the reasons. */
export type PictureFailure = (typeof PICTURE_FAILURES)[number];

/** The child's answer to a request. */
export type PictureReply =
  | { type: 'done'; result: ProcessedPicture }
  | { type: 'refused'; code: PictureFailure; args: Record<string, string | number> }
  /** It may work the next time: the disk is full, the original is not there. */
  | { type: 'failed'; detail: string };
