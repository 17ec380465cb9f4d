import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { AppError } from '#kernel';
import { type EncodedPicture, PictureProcessor, type ProcessedPicture } from './index';

const WIDTHS = [320, 640, 960, 1280];
const RED = { r: 200, g: 20, b: 20 };

let folder: string;
let pictures: PictureProcessor;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teahorse-pictures-'));
  pictures = new PictureProcessor();
});
afterAll(async () => {
  await pictures.onApplicationShutdown();
  rmSync(folder, { recursive: true, force: true });
});

function processFile(content: Buffer | string): Promise<ProcessedPicture> {
  const input = join(folder, 'original');
  writeFileSync(input, content);
  return pictures.process({ input, output: folder, widths: WIDTHS, maxPixels: 40_000_000 });
}
const plain = (width: number, height: number, background: object = RED): Sharp =>
  sharp({ create: { width, height, channels: 4, background: { ...RED, alpha: 1, ...background } } });
const derivative = (picture: EncodedPicture): Promise<Buffer> => readFile(join(folder, picture.file));

/** A PNG that says it is `width` by `height`, with a line of data at most. */
function pngThatSays(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const data = deflateSync(Buffer.alloc(3 * 1000));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

describe('PictureProcessor', () => {
  it('makes WebP and JPEG of every wanted width that the picture reaches', async () => {
    const made = await processFile(await plain(1000, 500).jpeg().toBuffer());
    expect(made).toMatchObject({ width: 1000, height: 500 });
    const sizes = made.derivatives.map(({ format, width, height }) => `${format} ${width}x${height}`);
    expect(sizes).toEqual([
      'webp 320x160',
      'jpeg 320x160',
      'webp 640x320',
      'jpeg 640x320',
      'webp 960x480',
      'jpeg 960x480',
    ]);
    for (const picture of made.derivatives) {
      const bytes = await derivative(picture);
      const { format, width, height } = await sharp(bytes).metadata();
      expect({ format, width, height, bytes: bytes.length }).toEqual({
        format: picture.format,
        width: picture.width,
        height: picture.height,
        bytes: picture.bytes,
      });
    }
  });

  it('makes one of its own width of a picture narrower than all, and never enlarges', async () => {
    const made = await processFile(await plain(40, 30).png().toBuffer());
    expect(made.derivatives.map(({ width, height }) => [width, height])).toEqual([
      [40, 30],
      [40, 30],
    ]);
  });

  it('gives the same files for the same picture', async () => {
    const bytes = await plain(400, 300).png().toBuffer();
    expect(await processFile(bytes)).toEqual(await processFile(bytes));
  });

  it.each([
    ['a screenshot of a whole conversation', 1080, 20_000],
    ['a line', 16_000, 1],
    ['a dot', 1, 1],
  ])('takes %s', async (_name, width, height) => {
    const made = await processFile(await plain(width, height).png().toBuffer());
    expect(made).toMatchObject({ width, height });
    expect(made.derivatives.length).toBeGreaterThan(0);
    for (const picture of made.derivatives) expect(picture.height).toBeGreaterThan(0);
  });

  it('leaves nothing of place, device or author in what it makes', async () => {
    const exif = {
      IFD0: { Artist: 'CANARY', Copyright: 'CANARY', Make: 'CANARY' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '25/1 2/1 3/1', GPSLongitudeRef: 'E', GPSLongitude: '102/1 0/1 0/1' },
    };
    const original = await plain(400, 300)
      .withExif(exif)
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><r>CANARY</r></x:xmpmeta>')
      .jpeg()
      .toBuffer();
    expect(original.includes('CANARY')).toBe(true);
    const made = await processFile(original);
    for (const picture of made.derivatives) {
      const bytes = await derivative(picture);
      expect(bytes.includes('CANARY')).toBe(false);
      const { exif: kept, xmp, iptc, icc } = await sharp(bytes).metadata();
      expect({ kept, xmp, iptc, icc }).toEqual({ kept: undefined, xmp: undefined, iptc: undefined, icc: undefined });
    }
  });

  it.each([
    ['red', () => plain(300, 300).png().toBuffer(), /^#[c-d][0-9a-f][01][0-9a-f][01][0-9a-f]$/],
    [
      'white, of a clear picture',
      () => plain(300, 300, { alpha: 0 }).png().toBuffer(),
      /^#f[0-9a-f]f[0-9a-f]f[0-9a-f]$/,
    ],
    [
      'grey, of a grey one',
      () => plain(300, 300, { r: 128, g: 128, b: 128 }).greyscale().png().toBuffer(),
      /^#([78].)\1\1$/,
    ],
  ])('names the dominant colour as it looks on white: %s', async (_name, content, color) => {
    expect((await processFile(await content())).color).toMatch(color);
  });

  it('keeps the clear parts clear in WebP and makes them white in JPEG', async () => {
    const made = await processFile(await plain(400, 400, { alpha: 0 }).png().toBuffer());
    const [webp, jpeg] = made.derivatives;
    expect((await sharp(await derivative(webp!)).stats()).isOpaque).toBe(false);
    const pixel = await sharp(await derivative(jpeg!))
      .resize(1, 1)
      .raw()
      .toBuffer();
    expect([...pixel].every((part) => part > 250)).toBe(true);
  });

  it('keeps the colours of a CMYK picture close to what they were', async () => {
    const cmyk = await plain(400, 300).removeAlpha().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer();
    expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
    const made = await processFile(cmyk);
    for (const picture of made.derivatives) {
      const { space, channels } = await sharp(await derivative(picture)).metadata();
      expect({ space, channels }).toEqual({ space: 'srgb', channels: 3 });
      const [r, g, b] = [
        ...(await sharp(await derivative(picture))
          .resize(1, 1)
          .raw()
          .toBuffer()),
      ] as [number, number, number];
      expect(r).toBeGreaterThan(150);
      expect(g).toBeLessThan(80);
      expect(b).toBeLessThan(80);
    }
  });

  it.each([
    ['100,000 pixels wide', pngThatSays(100_000, 100_000)],
    ['just past the limit', pngThatSays(6_325, 6_325)],
    ['as large as a PNG can say', pngThatSays(2 ** 31 - 1, 2 ** 31 - 1)],
  ])('refuses a picture that is %s within 50 ms, undecoded', async (_name, content) => {
    await processFile(await plain(1, 1).png().toBuffer());
    const began = performance.now();
    const refusal = await processFile(content).catch((error: unknown) => error);
    expect(performance.now() - began).toBeLessThan(50);
    expect(refusal).toBeInstanceOf(AppError);
    expect((refusal as AppError).code).toMatch(/^picture_(too_many_pixels|damaged)$/);
  });

  it.each([
    ['text', 'tea', 'picture_unknown_format'],
    ['nothing', '', 'picture_unknown_format'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', 'picture_vector'],
    ['a page', '<!doctype html><script>alert(1)</script>', 'picture_unknown_format'],
    [
      'HEIC',
      Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(64)]),
      'picture_heic',
    ],
    ['a JPEG head on nothing', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'picture_damaged'],
    ['half a picture', async () => (await noise(600, 400)).subarray(0, 20_000), 'picture_damaged'],
  ])('refuses %s with a reason', async (_name, content, code) => {
    const bytes = typeof content === 'function' ? await content() : content;
    await expect(processFile(bytes)).rejects.toMatchObject({ name: 'AppError', code });
  });

  it('blames no picture for a folder that is not there or an original that is lost', async () => {
    const input = join(folder, 'good');
    writeFileSync(input, await plain(10, 10).png().toBuffer());
    const request = { input, output: folder, widths: WIDTHS, maxPixels: 40_000_000 };
    await expect(pictures.process({ ...request, output: join(input, 'none') })).rejects.not.toBeInstanceOf(AppError);
    await expect(pictures.process({ ...request, input: join(folder, 'lost') })).rejects.not.toBeInstanceOf(AppError);
  });
});

async function noise(width: number, height: number): Promise<Buffer> {
  return sharp({
    create: { width, height, channels: 3, background: RED, noise: { type: 'gaussian', mean: 128, sigma: 60 } },
  })
    .jpeg()
    .toBuffer();
}
