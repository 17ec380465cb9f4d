import { open, readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import type { PictureFailure, PictureRequest } from '../protocol';
import { HEAD_BYTES, sniffPicture } from './sniff';

// Every loader of libvips but the five we want is an attack surface; block all, then open these.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadNsgif',
    'VipsForeignLoadHeif',
  ],
});
sharp.cache(false);
sharp.concurrency(2);

/** WebP holds no side longer than this, in px; screenshots of whole conversations reach it. */
const MAX_HEIGHT = 16_383;

/** The picture cannot be taken, and why. */
export class Refused extends Error {
  constructor(
    readonly code: PictureFailure,
    readonly args: Record<string, string | number> = {},
  ) {
    super(code);
  }
}

/** A picture in memory: raw pixels, upright, in sRGB, no larger than the largest derivative. */
export interface Decoded {
  pixels: Sharp;
  /** Size of `pixels`, in px. */
  width: number;
  /** Size of the original in px, upright. */
  original: { width: number; height: number };
}

/** Decodes a picture once, to feed all sizes. Throws Refused when the file is at fault. */
export async function decodePicture(request: PictureRequest): Promise<Decoded> {
  await refuseByHead(request.input);
  const bytes = await readFile(request.input);
  const size = await blaming(sharp(bytes, { limitInputPixels: false }).metadata());
  if (size.width * size.height > request.maxPixels) {
    throw new Refused('picture_too_many_pixels', {
      megapixels: Math.round((size.width * size.height) / 1e6),
      limit: Math.round(request.maxPixels / 1e6),
    });
  }
  const { data, info } = await blaming(
    sharp(bytes, { limitInputPixels: request.maxPixels, failOn: 'error' })
      .rotate()
      .resize({ width: Math.max(...request.widths), height: MAX_HEIGHT, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true }),
  );
  const lies = (size.orientation ?? 1) >= 5;
  return {
    pixels: sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } }),
    width: info.width,
    original: lies ? { width: size.height, height: size.width } : { width: size.width, height: size.height },
  };
}

async function refuseByHead(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const sniffed = sniffPicture(buffer.subarray(0, bytesRead));
    if (typeof sniffed === 'object') throw new Refused(sniffed.refused);
  } finally {
    await file.close();
  }
}

/** The bytes are in memory, so what a decoder says against them is the file's fault; but for want of memory. */
async function blaming<T>(decoding: Promise<T>): Promise<T> {
  try {
    return await decoding;
  } catch (error) {
    if (/memory/i.test(String(error))) throw error;
    throw new Refused('picture_damaged');
  }
}
