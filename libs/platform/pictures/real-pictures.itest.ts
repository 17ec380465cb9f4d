import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { describeWithData } from '#testing';
import { PictureProcessor, type ProcessedPicture } from './index';

/** Files of the shared sets that cannot become a picture, and why; all others must. */
const REFUSED: Record<string, string> = {
  '65536-uint32-limit.png': 'picture_too_many_pixels',
  'giant-image.jpg': 'picture_too_many_pixels',
  'corrupt-header.jpg': 'picture_damaged',
  'truncated.jpg': 'picture_damaged',
  'truncated.png': 'picture_damaged',
  'bad-image.jpg': 'picture_unknown_format',
};
const REFUSED_ENDINGS: Record<string, string> = {
  svg: 'picture_vector',
  tif: 'picture_unknown_format',
  tiff: 'picture_unknown_format',
  jp2: 'picture_unknown_format',
  v: 'picture_unknown_format',
  pdf: 'picture_unknown_format',
  zip: 'picture_unknown_format',
  txt: 'picture_unknown_format',
};
const NOT_MEANT_AS_PICTURES = /(^|\/)(MANIFEST\.md|README\.(md|markdown)|LICENSE|OBSERVED.*\.jsonl|[^/]*\.icc)$/;

let output: string;
let pictures: PictureProcessor;
beforeAll(() => {
  output = mkdtempSync(join(tmpdir(), 'teahorse-pictures-'));
  pictures = new PictureProcessor();
});
afterAll(async () => {
  await pictures.onApplicationShutdown();
  rmSync(output, { recursive: true, force: true });
});

const processFile = (input: string): Promise<ProcessedPicture> =>
  pictures.process({ input, output, widths: [320, 640], maxPixels: 40_000_000 });

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !NOT_MEANT_AS_PICTURES.test(path))
    .sort();
}

function refusalOf(path: string): string | undefined {
  const name = basename(path);
  return REFUSED[name] ?? REFUSED_ENDINGS[name.toLowerCase().split('.').pop()!];
}

for (const set of ['images-sharp', 'images-exif-orientation', 'images-vendure']) {
  describeWithData(`the pictures of ${set}`, set, (folder) => {
    const files = filesIn(folder);
    const ready = files.filter((path) => !refusalOf(path));
    const refused = files.filter(refusalOf);

    it.each(ready.map((path) => [path.slice(folder.length + 1), path]))('%s becomes a picture', async (_name, path) => {
      const made = await processFile(path);
      expect(made.color).toMatch(/^#[0-9a-f]{6}$/);
      expect(made.derivatives.length % 2).toBe(0);
      for (const { file, format, width, height } of made.derivatives) {
        const encoded = await sharp(await readFile(join(output, file))).metadata();
        const { exif, icc, xmp, orientation, pages } = encoded;
        expect({ exif, icc, xmp, orientation, pages }).toEqual({});
        expect(encoded).toMatchObject({ format, width, height, space: 'srgb' });
        // The shape stays, to the pixel that rounding costs.
        expect(Math.abs(height - Math.max(1, (made.height * width) / made.width))).toBeLessThan(1);
      }
    });

    if (refused.length === 0) return;
    it.each(refused.map((path) => [path.slice(folder.length + 1), refusalOf(path)!, path]))(
      '%s is refused as %s',
      async (_name, code, path) => {
        await expect(processFile(path)).rejects.toMatchObject({ name: 'AppError', code });
      },
    );
  });
}

describeWithData('pictures that a phone took lying or upside down', 'images-exif-orientation', (folder) => {
  /** The picture in small, as raw pixels, to compare what it shows. */
  const look = async (made: ProcessedPicture): Promise<Buffer> => {
    const webp = made.derivatives.find(({ format }) => format === 'webp')!;
    return sharp(await readFile(join(output, webp.file)))
      .resize(24, 24, { fit: 'fill' })
      .removeAlpha()
      .raw()
      .toBuffer();
  };
  const difference = (a: Buffer, b: Buffer): number =>
    a.reduce((sum, part, at) => sum + Math.abs(part - b[at]!), 0) / a.length;

  const shapes = ['Landscape', 'Portrait'];
  it.each(shapes.flatMap((shape) => [1, 2, 3, 4, 5, 6, 7, 8].map((orientation) => [shape, orientation] as const)))(
    '%s_%d stands upright',
    async (shape, orientation) => {
      const upright = await processFile(join(folder, `${shape}_1.jpg`));
      const made = await processFile(join(folder, `${shape}_${orientation}.jpg`));
      expect([made.width, made.height]).toEqual([upright.width, upright.height]);
      expect(made.width > made.height).toBe(shape === 'Landscape');
      // Upright they differ by the noise of their encoding and the number drawn on them; turned or mirrored by 40 and more.
      expect(difference(await look(made), await look(upright))).toBeLessThan(12);
    },
  );

  it('tells a mirrored picture from an upright one', async () => {
    const upright = await look(await processFile(join(folder, 'Landscape_1.jpg')));
    const mirrored = await sharp(upright, { raw: { width: 24, height: 24, channels: 3 } })
      .flop()
      .raw()
      .toBuffer();
    const turned = await sharp(upright, { raw: { width: 24, height: 24, channels: 3 } })
      .rotate(180)
      .raw()
      .toBuffer();
    expect(difference(mirrored, upright)).toBeGreaterThan(12);
    expect(difference(turned, upright)).toBeGreaterThan(12);
  });
});

describeWithData('bombs', 'images-sharp', (folder) => {
  it.each(['65536-uint32-limit.png', 'giant-image.jpg'])('%s is refused within 50 ms', async (name) => {
    await processFile(join(folder, '2x2_fdcce6.png'));
    const began = performance.now();
    await expect(processFile(join(folder, name))).rejects.toMatchObject({ code: 'picture_too_many_pixels' });
    expect(performance.now() - began).toBeLessThan(50);
  });
});
