import { createHash } from 'node:crypto';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { writeFileDurably } from '#platform/storage';
import type { EncodedPicture, PictureReply, PictureRequest, ProcessedPicture } from '../protocol';
import { decodePicture, Refused } from './decode';

const WHITE = { background: '#ffffff' };

/** A picture that makes the process larger than this, in bytes, ends it; the largest one allowed needs about a third. */
const MAX_MEMORY = 1024 * 1024 * 1024;
setInterval(() => {
  if (process.memoryUsage.rss() > MAX_MEMORY) process.exit(1);
}, 100).unref();

async function processPicture(request: PictureRequest): Promise<ProcessedPicture> {
  const { pixels, width, original } = await decodePicture(request);
  const derivatives: EncodedPicture[] = [];
  for (const wanted of chooseWidths(request.widths, width)) {
    const resized = pixels.clone().resize({ width: wanted });
    const webp = resized.clone().webp({ quality: 78, effort: 3 });
    const jpeg = resized.clone().flatten(WHITE).jpeg({ quality: 78, mozjpeg: true });
    derivatives.push(await encode(webp, 'webp', request.output), await encode(jpeg, 'jpeg', request.output));
  }
  return { ...original, color: await dominantColor(pixels), derivatives };
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

/** As the picture looks on white paper. `stats` sees only a pipeline's input, so the flattened one is made first. */
async function dominantColor(pixels: Sharp): Promise<string> {
  const { data, info } = await pixels
    .clone()
    .resize({ width: 64, height: 64, fit: 'inside' })
    .flatten(WHITE)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const { r, g, b } = (await sharp(data, { raw: { width, height, channels } }).stats()).dominant;
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

async function answer(request: PictureRequest): Promise<PictureReply> {
  try {
    return { type: 'done', result: await processPicture(request) };
  } catch (error) {
    if (error instanceof Refused) return { type: 'refused', code: error.code, args: error.args };
    return { type: 'failed', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on('message', (request: PictureRequest) => {
  void answer(request).then((reply) => process.send?.(reply));
});
process.on('disconnect', () => process.exit(0));
