import type { Canvas } from '../canvas';
import { darken, lighten } from '../color';
import { Random } from '../random';

/** The weaves of the region that the demo's textiles show. */
export type Motif = 'diamond' | 'zigzag' | 'naga' | 'stripe' | 'check' | 'star' | 'plain';

/** A repeating cloth as fill: colours of ground, figure, accent; `pixel` is the size of one bound thread. */
export function weave(
  c: Canvas,
  motif: Motif,
  palette: readonly string[],
  seed: number,
  pixel = 8,
  transform = '',
): string {
  const random = new Random(seed);
  const [ground = '#5b1f2a', figure = '#d9a441', accent = '#f1e3c4', second = figure] = palette;
  const columns = 28;
  const rows = 28;
  const cell = cellOf(motif, columns, rows, [ground, figure, accent, second], random);
  return c.pattern(
    columns * pixel,
    rows * pixel,
    () => {
      c.box(0, 0, columns * pixel + 1, rows * pixel + 1, ground);
      for (let y = 0; y < rows; y++) {
        // Bound threads slip a little before they are dyed; the feathered edge is what makes ikat ikat.
        const slip = motif === 'check' || motif === 'stripe' ? 0 : random.between(-0.35, 0.35) * pixel;
        for (let x = 0; x < columns;) {
          const color = cell(x, y);
          let run = 1;
          while (x + run < columns && cell(x + run, y) === color) run++;
          if (color !== ground) c.box(x * pixel + slip, y * pixel, run * pixel + 0.6, pixel + 0.4, color);
          x += run;
        }
        c.box(0, y * pixel, columns * pixel, pixel * 0.28, darken(ground, 0.6), 0, { opacity: 0.16 });
      }
      for (let x = 0; x < columns * 2; x++) {
        c.box((x * pixel) / 2, 0, pixel * 0.14, rows * pixel, lighten(ground, 0.6), 0, { opacity: 0.1 });
      }
    },
    transform,
  );
}

function cellOf(
  motif: Motif,
  columns: number,
  rows: number,
  colors: readonly [string, string, string, string],
  random: Random,
): (x: number, y: number) => string {
  const [ground, figure, accent, second] = colors;
  const shift = random.whole(0, 3);
  const mirror = (value: number, size: number): number => Math.abs(value - (size - 1) / 2);
  switch (motif) {
    case 'diamond':
      return (x, y) => {
        const d = Math.floor(mirror(x, columns) + mirror(y, rows));
        if (d <= 2) return accent;
        if (d === 5 + (shift % 2) || d === 13) return figure;
        if (d >= 9 && d <= 10) return second;
        return d > 21 ? ((x + y) % 2 ? figure : accent) : d > 17 && (x * 3 + y) % 4 === 0 ? accent : ground;
      };
    case 'zigzag':
      return (x, y) => {
        const d = (y + Math.floor(mirror(x * 2, columns * 2) / 2) + 28) % 14;
        if (d < 2) return figure;
        if (d === 4) return accent;
        return d === 8 || d === 9 ? second : ground;
      };
    case 'naga':
      return (x, y) => {
        const wave = Math.round(7 + 4 * Math.sin((x / columns) * Math.PI * 2));
        const d = (y - wave + 28) % 14;
        if (d === 0 || d === 1) return figure;
        if (d === 3 && x % 4 < 3) return accent;
        if (d === 7 && x % 7 === shift) return second;
        if ((d === 6 || d === 8) && x % 7 === shift) return second;
        return (d === 11 || d === 12) && x % 5 < 2 ? figure : ground;
      };
    case 'star':
      return (x, y) => {
        const mx = Math.abs((x % 14) - 6.5);
        const my = Math.abs((y % 14) - 6.5);
        if (mx < 1 && my < 1) return accent;
        if (mx + my < 4.5 && Math.abs(mx - my) < 1.2) return figure;
        if (Math.max(mx, my) < 4 && (mx < 1 || my < 1)) return second;
        return Math.max(mx, my) > 6 ? accent : ground;
      };
    case 'stripe': {
      const stripes = Array.from({ length: rows }, (_, y) => {
        const at = (y + shift) % 14;
        return at < 3 ? figure : at === 4 || at === 6 ? accent : at > 9 && at < 12 ? second : ground;
      });
      return (_, y) => stripes[y]!;
    }
    case 'check':
      return (x, y) => {
        const a = x % 14 < 5;
        const b = y % 14 < 5;
        if (a && b) return figure;
        if (a || b) return (x + y) % 2 ? figure : ground;
        return x % 14 === 9 || y % 14 === 9 ? accent : ground;
      };
    default:
      return () => ground;
  }
}
