import sharp from 'sharp';
import { Canvas } from './canvas';
import { Random } from './random';
import { SCENES } from './scenes';
import type { Brief, Scene } from './scenes/scene';
import { FORMAT_SIZES, type PictureSpec } from './spec';
import { drawStudio, HORIZON, STUDIOS, type StudioName } from './studio';

interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

/** Drawn sets by studio and size. Two are kept, because a firm's pictures are drawn one after the other. */
const backdrops = new Map<string, Promise<Pixels>>();
const KEPT_BACKDROPS = 2;

function backdrop(studio: StudioName, width: number, height: number): Promise<Pixels> {
  const key = `${studio}:${width}x${height}`;
  let drawn = backdrops.get(key);
  if (!drawn) {
    drawn = drawBackdrop(studio, width, height);
    backdrops.set(key, drawn);
    for (const old of backdrops.keys()) if (backdrops.size > KEPT_BACKDROPS && old !== key) backdrops.delete(old);
  }
  return drawn;
}

async function drawBackdrop(studio: StudioName, width: number, height: number): Promise<Pixels> {
  const c = new Canvas(width, height);
  drawStudio(c, studio);
  const { data } = await sharp(Buffer.from(c.toSvg())).flatten().raw().toBuffer({ resolveWithObject: true });
  return { data, width, height };
}

/** A tile of film grain: it keeps the smooth gradients from banding after JPEG. */
function grainTile(): Pixels {
  const size = 256;
  const random = new Random(20060715);
  const data = Buffer.alloc(size * size * 4);
  for (let i = 0; i < size * size; i++) {
    const tone = random.next() < 0.5 ? 0 : 255;
    data.fill(tone, i * 4, i * 4 + 3);
    data[i * 4 + 3] = Math.floor(random.next() * 11);
  }
  return { data, width: size, height: size };
}

let grain: Pixels | undefined;

/** The picture's own SVG: without its set for a `still`, whole for a `full` scene. */
export function drawPicture(spec: PictureSpec): string {
  const [width, height] = FORMAT_SIZES[spec.format];
  const scene: Scene = SCENES[spec.kind];
  const c = new Canvas(width, height);
  const palette = spec.palette ?? [];
  const brief: Brief = {
    random: new Random(spec.seed),
    studio: STUDIOS[spec.studio],
    variant: spec.variant,
    seed: spec.seed,
    color: (index, own) => palette[index] ?? own,
    colors: (own) => own.map((color, index) => palette[index] ?? color).concat(palette.slice(own.length)),
  };
  const zoom = spec.zoom ?? 1;
  if (scene.stage === 'still') {
    const scale = (height / 1200) * 1.22 * zoom;
    const y = height * (HORIZON + 0.31 + (zoom - 1) * 0.16);
    c.group({ transform: `translate(${width / 2 - 20} ${y}) scale(${scale})` }, () => scene.draw(c, brief));
  } else {
    scene.draw(c, brief);
  }
  return c.toSvg();
}

/**
 * Draws a picture as JPEG bytes of the format's size. The same spec gives the same pixels; takes about 0.2 s of one
 * core.
 */
export async function renderPicture(spec: PictureSpec): Promise<Buffer> {
  const [width, height] = FORMAT_SIZES[spec.format];
  const svg = Buffer.from(drawPicture(spec));
  grain ??= grainTile();
  const film = {
    input: grain.data,
    raw: { width: grain.width, height: grain.height, channels: 4 as const },
    tile: true,
  };
  if (SCENES[spec.kind].stage === 'still') {
    const set = await backdrop(spec.studio, width, height);
    return sharp(set.data, { raw: { width, height, channels: 3 } })
      .composite([{ input: svg }, film])
      .jpeg({ quality: 85 })
      .toBuffer();
  }
  const layers = spec.format === 'logo' ? [] : [film];
  return sharp(svg).flatten({ background: '#ffffff' }).composite(layers).jpeg({ quality: 85 }).toBuffer();
}

/**
 * Draws many pictures, a few at a time, and hands each over as soon as it is done, so that no more than `concurrency`
 * are in memory. Afterwards the sets are forgotten.
 */
export async function renderPictures<T extends { spec: PictureSpec }>(
  pictures: readonly T[],
  onPicture: (picture: T, jpeg: Buffer) => Promise<void> | void,
  concurrency = 4,
): Promise<void> {
  const waiting = pictures.values();
  const draw = async (): Promise<void> => {
    for (const picture of waiting) await onPicture(picture, await renderPicture(picture.spec));
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, draw));
  } finally {
    backdrops.clear();
  }
}
