import { Canvas } from './canvas';
import { darken, lighten, mix } from './color';
import { Random } from './random';

/** The set of one tenant's photo series: wall, table, what the table is made of, and the light. */
export interface Studio {
  wall: string;
  table: string;
  surface: 'wood' | 'linen' | 'stone' | 'steel' | 'paper';
  light: string;
  /** What throws its shadow on the wall. */
  gobo: 'leaves' | 'window' | 'none';
}

/** The seven sets of the demo. */
export const STUDIOS = {
  teahouse: { wall: '#c9b79a', table: '#6d4527', surface: 'wood', light: '#ffe9c4', gobo: 'window' },
  gallery: { wall: '#e8ddd0', table: '#cdb79f', surface: 'linen', light: '#fff6e6', gobo: 'leaves' },
  highland: { wall: '#5d6b52', table: '#8a6440', surface: 'wood', light: '#ffe2a8', gobo: 'leaves' },
  dusk: { wall: '#d9a679', table: '#8f6a4f', surface: 'stone', light: '#ffd9a0', gobo: 'leaves' },
  indigo: { wall: '#8fa0ab', table: '#d6cdbd', surface: 'linen', light: '#fdf3e0', gobo: 'window' },
  desk: { wall: '#cfd8d3', table: '#b98d5f', surface: 'wood', light: '#fffaf0', gobo: 'leaves' },
  factory: { wall: '#aeb9c1', table: '#6f7a83', surface: 'steel', light: '#f4faff', gobo: 'window' },
} as const satisfies Record<string, Studio>;

/** Name of a set. */
export type StudioName = keyof typeof STUDIOS;

/** Where the table's far edge is, as a share of the height. */
export const HORIZON = 0.5;

/** Draws the empty set. It is drawn once for a series and laid under each picture. */
export function drawStudio(c: Canvas, name: StudioName): void {
  const studio: Studio = STUDIOS[name];
  const { width: w, height: h } = c;
  const edge = h * HORIZON;
  const random = new Random(name.length * 7919 + name.charCodeAt(0));
  const soft = c.define(
    (id) =>
      `<filter id="${id}" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="${h / 70}"/></filter>`,
  );

  c.box(
    0,
    0,
    w,
    edge + 2,
    c.radial(
      [
        [lighten(studio.wall, 0.4), 0],
        [studio.wall, 0.55],
        [darken(studio.wall, 0.38), 1],
      ],
      0.3,
      0.45,
      0.95,
    ),
  );
  if (studio.gobo === 'window') drawWindowLight(c, studio, soft);
  if (studio.gobo === 'leaves') drawLeafShadows(c, studio, random, soft);

  const table = c.linear([
    [lighten(studio.table, 0.22), 0],
    [studio.table, 0.4],
    [darken(studio.table, 0.32), 1],
  ]);
  c.box(0, edge, w, h - edge, table);
  drawSurface(c, studio, random, edge);
  c.box(
    0,
    edge - 26,
    w,
    26,
    c.linear([
      ['#1a0f08', 0, 0],
      ['#1a0f08', 1, 0.2],
    ]),
  );
  c.box(0, edge, w, 5, lighten(studio.table, 0.35), 0, { opacity: 0.55 });
  c.oval(
    w * 0.36,
    edge + (h - edge) * 0.38,
    w * 0.52,
    (h - edge) * 0.5,
    c.radial([
      [studio.light, 0, 0.5],
      [studio.light, 1, 0],
    ]),
  );
  c.box(
    0,
    0,
    w,
    h,
    c.radial(
      [
        ['#120a06', 0.5, 0],
        ['#120a06', 1, 0.42],
      ],
      0.44,
      0.48,
      0.78,
    ),
  );
}

function drawWindowLight(c: Canvas, studio: Studio, soft: string): void {
  const { width: w, height: h } = c;
  c.group({ filter: `url(#${soft})`, opacity: 0.5 }, () => {
    for (const [x, y] of [
      [0.1, 0.02],
      [0.25, 0.05],
      [0.1, 0.24],
      [0.25, 0.27],
    ] as const) {
      const left = w * x;
      const top = h * y;
      const width = w * 0.13;
      const height = h * 0.19;
      c.poly(
        [
          [left, top],
          [left + width, top + h * 0.025],
          [left + width + w * 0.03, top + h * 0.025 + height],
          [left + w * 0.03, top + height],
        ],
        studio.light,
      );
    }
  });
}

function drawLeafShadows(c: Canvas, studio: Studio, random: Random, soft: string): void {
  const { width: w, height: h } = c;
  const shade = darken(studio.wall, 0.6);
  c.group({ filter: `url(#${soft})`, opacity: 0.24 }, () => {
    for (let branch = 0; branch < 4; branch++) {
      const x = w * random.between(0.62, 1.02);
      const y = h * random.between(-0.06, 0.12);
      const angle = random.between(100, 150);
      c.group({ transform: `translate(${x} ${y}) rotate(${angle})` }, () => {
        c.line(`M0 0Q${w * 0.14} ${h * 0.03} ${w * 0.28} 0`, shade, h / 130);
        for (let leaf = 0; leaf < 9; leaf++) {
          const at = (w * 0.28 * (leaf + 1)) / 9;
          const side = leaf % 2 ? 1 : -1;
          const length = h * random.between(0.08, 0.13);
          c.path(`M0 0Q${length * 0.5} ${-length * 0.24} ${length} 0Q${length * 0.5} ${length * 0.24} 0 0Z`, shade, {
            transform: `translate(${at} ${h * 0.012}) rotate(${side * random.between(35, 62)})`,
          });
        }
      });
    }
  });
}

function drawSurface(c: Canvas, studio: Studio, random: Random, edge: number): void {
  const { width: w, height: h } = c;
  const depth = h - edge;
  const dark = darken(studio.table, 0.5);
  const pale = lighten(studio.table, 0.4);
  if (studio.surface === 'wood') {
    let y = edge;
    for (let board = 0; y < h; board++) {
      const height = depth * (0.12 + board * 0.07);
      c.box(0, y, w, height, board % 2 ? dark : pale, 0, { opacity: 0.08 });
      for (let grain = 0; grain < 14; grain++) {
        const gy = y + height * random.next();
        const x = w * random.between(-0.2, 0.9);
        const length = w * random.between(0.15, 0.6);
        const sway = height * random.between(-0.08, 0.08);
        c.line(
          `M${x} ${gy}q${length / 2} ${sway} ${length} 0`,
          random.next() < 0.6 ? dark : pale,
          random.between(1, 3),
          { opacity: 0.16 },
        );
      }
      y += height;
      c.box(0, y - 3, w, 3, dark, 0, { opacity: 0.6 });
      c.box(0, y, w, 2, pale, 0, { opacity: 0.25 });
    }
  } else if (studio.surface === 'linen') {
    const weave = c.pattern(9, 7, () => {
      c.box(0, 0, 9, 1.6, dark, 0, { opacity: 0.14 });
      c.box(0, 0, 1.6, 7, dark, 0, { opacity: 0.1 });
      c.box(4, 3, 3, 2, pale, 0, { opacity: 0.2 });
    });
    c.box(0, edge, w, depth, weave);
    for (let fold = 0; fold < 4; fold++) {
      const x = w * random.between(-0.1, 0.9);
      c.line(`M${x} ${edge}q${w * 0.12} ${depth * 0.5} ${w * random.between(0.05, 0.3)} ${depth}`, dark, 16, {
        opacity: 0.05,
      });
      c.line(`M${x + 18} ${edge}q${w * 0.12} ${depth * 0.5} ${w * random.between(0.05, 0.3)} ${depth}`, pale, 12, {
        opacity: 0.12,
      });
    }
  } else if (studio.surface === 'stone') {
    for (let speck = 0; speck < 420; speck++) {
      const t = random.next();
      const r = 1 + t * 4;
      c.oval(w * random.next(), edge + depth * t, r * 1.6, r * 0.6, random.next() < 0.5 ? dark : pale, {
        opacity: 0.16,
      });
    }
    for (let slab = 0; slab < 3; slab++) {
      const y = edge + depth * (0.2 + slab * 0.32);
      c.box(0, y, w, 3, dark, 0, { opacity: 0.3 });
      for (let joint = 0; joint < 4; joint++) {
        const x = w * ((joint + (slab % 2) / 2) / 3.4);
        c.line(`M${x} ${y}l${(x - w / 2) * 0.12} ${-depth * 0.3}`, dark, 2.5, { opacity: 0.25 });
      }
    }
  } else if (studio.surface === 'steel') {
    for (let stroke = 0; stroke < 240; stroke++) {
      const y = edge + depth * random.next();
      const x = w * random.between(-0.2, 1);
      c.box(x, y, w * random.between(0.1, 0.5), 1.4, random.next() < 0.5 ? dark : pale, 0, { opacity: 0.13 });
    }
    c.poly(
      [
        [w * 0.05, h],
        [w * 0.24, edge],
        [w * 0.5, edge],
        [w * 0.42, h],
      ],
      mix(studio.light, '#ffffff', 0.4),
      { opacity: 0.16 },
    );
  }
}
