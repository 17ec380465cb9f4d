import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { writeFileDurably } from '#platform/storage';
import type { EncodedPicture, PictureFailure, PictureReply, PictureRequest, ProcessedPicture } from '../protocol';
import { sniffPicture } from './sniff';

// Every loader of libvips but the five we want is an attack surface; block all, then open these.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadNsgif', 'VipsForeignLoadHeif'],
});
sharp.cache(false);
sharp.concurrency(2);

class Refused extends Error {
  constructor(
    readonly code: PictureFailure,
    readonly args: Record<string, string | number> = {},
  ) {
    super(code);
  }
}

async function processPicture(request: PictureRequest): Promise<ProcessedPicture> {
  await refuseByHead(request.input);
  const bytes = await readFile(request.input);
  const size = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (size.width * size.height > request.maxPixels) {
    throw new Refused('picture_too_many_pixels', {
      megapixels: Math.round((size.width * size.height) / 1e6),
      limit: Math.round(request.maxPixels / 1e6),
    });
  }
  // One decode feeds all sizes: raw pixels, upright, in sRGB, at the largest width that is wanted.
  const largest = Math.max(...request.widths);
  const { data, info } = await sharp(bytes, { limitInputPixels: request.maxPixels, failOn: 'error' })
    .rotate()
    .resize({ width: largest, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const base = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  const { dominant } = await base.clone().flatten({ background: '#ffffff' }).stats();
  const derivatives: EncodedPicture[] = [];
  for (const width of chooseWidths(request.widths, info.width)) {
    const resized = base.clone().resize({ width });
    derivatives.push(
      await encode(resized.clone().webp({ quality: 78, effort: 3 }), 'webp', request.output),
      await encode(
        resized.clone().flatten({ background: '#ffffff' }).jpeg({ quality: 78, mozjpeg: true }),
        'jpeg',
        request.output,
      ),
    );
  }
  const upright = (size.orientation ?? 1) >= 5;
  const [width, height] = upright ? [size.height, size.width] : [size.width, size.height];
  return { width, height, color: hex(dominant), derivatives };
}

/** The wanted widths that the picture reaches, and its own when it is narrower than all of them. */
function chooseWidths(wanted: readonly number[], width: number): number[] {
  const reached = wanted.filter((candidate) => candidate <= width);
  return reached.length > 0 ? reached : [width];
}

async function encode(picture: Sharp, format: 'webp' | 'jpeg', folder: string): Promise<EncodedPicture> {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 24);
  const file = `${hash}-${info.width}.${format === 'jpeg' ? 'jpg' : format}`;
  await writeFileDurably(join(folder, file), data);
  return { format, width: info.width, height: info.height, bytes: data.length, file };
}

async function refuseByHead(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    const sniffed = sniffPicture(buffer.subarray(0, bytesRead));
    if (typeof sniffed === 'object') throw new Refused(sniffed.refused);
  } finally {
    await file.close();
  }
}

function hex({ r, g, b }: { r: number; g: number; b: number }): string {
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** What libvips says of a file it cannot decode is the file's fault; anything else, such as a full disk, is not. */
function isDecodingError(error: unknown): boolean {
  return error instanceof Error && !('code' in error) && /vips|input|unsupported|corrupt|premature|truncat|load/i.test(error.message);
}

process.on('message', (request: PictureRequest) => {
  processPicture(request)
    .then((result): PictureReply => ({ type: 'done', result }))
    .catch((error: unknown): PictureReply => {
      if (error instanceof Refused) return { type: 'refused', code: error.code, args: error.args };
      if (isDecodingError(error)) return { type: 'refused', code: 'picture_damaged', args: {} };
      return { type: 'crashed', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    })
    .then((reply) => process.send?.(reply));
});
process.on('disconnect', () => process.exit(0));
