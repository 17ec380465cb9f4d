import { type Canvas, n } from '../canvas';
import { darken, lighten } from '../color';
import type { Random } from '../random';

/** A small thing that heaps are made of. */
export type Grain = 'bean' | 'roasted' | 'ball' | 'leaf' | 'rice' | 'petal' | 'nut';

/** Draws one grain of about 40 units around the origin. */
function drawGrain(c: Canvas, grain: Grain, color: string): void {
  const light = c.ball(color, grain === 'leaf' ? 0.2 : 0.4);
  if (grain === 'ball') {
    c.oval(1.5, 3, 19, 19, darken(color, 0.7), { opacity: 0.5 });
    c.oval(0, 0, 18, 18, light);
    c.line('M-9 -4q6 5 10 1M-3 8q6 -5 11 1', darken(color, 0.5), 1.6, { opacity: 0.55 });
  } else if (grain === 'bean' || grain === 'roasted') {
    c.oval(2, 4, 25, 17, darken(color, 0.75), { opacity: 0.5 });
    c.oval(0, 0, 24, 16, light);
    c.line('M-22 1C-10 -7 8 8 22 -1', darken(color, 0.6), 3);
    c.line('M-20 -1C-9 -9 8 5 20 -4', lighten(color, 0.4), 1.1, { opacity: 0.6 });
  } else if (grain === 'leaf') {
    c.path('M-34 2C-20 -9 12 -11 34 -3C14 3 -12 10 -34 2Z', light);
    c.line('M-32 2C-10 -2 12 -4 32 -3', darken(color, 0.45), 1.4, { opacity: 0.6 });
  } else if (grain === 'rice') {
    c.oval(0, 0, 15, 4.6, light);
  } else if (grain === 'nut') {
    c.path('M-24 6C-26 -12 -6 -20 8 -14C22 -8 28 4 20 14C14 20 10 8 0 8C-10 8 -12 18 -24 6Z', light);
  } else {
    c.path(
      'M-22 0C-16 -18 14 -18 22 0C12 10 -12 12 -22 0Z',
      c.radial(
        [
          [lighten(color, 0.5), 0],
          [color, 1],
        ],
        0.3,
        0.3,
        0.9,
      ),
    );
  }
}

/** Draws a mound of grains: `rx` wide, `height` high, standing on (cx, cy). */
export function heap(
  c: Canvas,
  random: Random,
  grain: Grain,
  colors: readonly string[],
  at: { cx: number; cy: number; rx: number; ry: number; height: number; count: number; scale?: number },
): void {
  const symbols = colors.map((color) => c.symbol(() => drawGrain(c, grain, color)));
  const { cx, cy, rx, ry, height, count, scale = 1 } = at;
  const base = darken(colors[0]!, 0.62);
  c.path(
    `M${n(cx - rx)} ${n(cy)}C${n(cx - rx * 0.55)} ${n(cy - height * 1.05)} ${n(cx + rx * 0.55)} ${n(cy - height * 1.05)} ${n(cx + rx)} ${n(cy)}A${n(rx)} ${n(ry)} 0 0 1 ${n(cx - rx)} ${n(cy)}Z`,
    base,
  );
  const grains = Array.from({ length: count }, () => {
    const angle = random.between(0, Math.PI * 2);
    const radius = Math.sqrt(random.next());
    const lift = height * 0.78 * (1 - radius * radius);
    const depth = Math.sin(angle) * radius;
    return {
      x: cx + Math.cos(angle) * radius * rx * 0.97,
      y: cy + depth * ry * 0.95 - lift,
      depth: depth * ry - lift * 0.15,
      turn: random.between(0, 360),
    };
  }).sort((a, b) => a.depth - b.depth);
  for (const { x, y, turn } of grains) {
    const size = (scale * random.between(0.82, 1.12)).toFixed(2);
    c.use(random.pick(symbols), `translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${size})`);
  }
}

/** Strews single grains on the table around a point. */
export function strew(
  c: Canvas,
  random: Random,
  grain: Grain,
  colors: readonly string[],
  at: { cx: number; cy: number; rx: number; ry: number; count: number; scale?: number },
): void {
  const symbols = colors.map((color) => c.symbol(() => drawGrain(c, grain, color)));
  for (let i = 0; i < at.count; i++) {
    const x = at.cx + random.between(-1, 1) * at.rx;
    const y = at.cy + random.between(-1, 1) * at.ry;
    const size = (at.scale ?? 1) * random.between(0.85, 1.1);
    c.shadow(x + 7 * size, y + 9 * size, 34 * size, 15 * size, 0.5);
    c.use(
      random.pick(symbols),
      `translate(${n(x)} ${n(y)}) rotate(${n(random.between(0, 360))}) scale(${size.toFixed(2)} ${(size * 0.8).toFixed(2)})`,
    );
  }
}
