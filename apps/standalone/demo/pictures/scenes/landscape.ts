import { type Canvas, n, type Point, smooth, type Stop } from '../canvas';
import { darken, lighten, mix } from '../color';
import type { Random } from '../random';
import type { Brief } from './scene';

/** The colours of an hour: zenith, horizon, sun, far hills, near hills, water. */
export interface Hour {
  zenith: string;
  horizon: string;
  sun: string;
  far: string;
  near: string;
}

/** The four hours. */
export const HOURS = {
  dawn: { zenith: '#7f9bb3', horizon: '#f8d9b4', sun: '#fff1cf', far: '#a9a7ad', near: '#2f4038' },
  day: { zenith: '#5fa3c7', horizon: '#e6f0ea', sun: '#fffbe8', far: '#8fb0ae', near: '#2f5a36' },
  dusk: { zenith: '#3f3f6b', horizon: '#f2a25e', sun: '#ffdf9e', far: '#9b6a73', near: '#2b2233' },
  night: { zenith: '#141b3a', horizon: '#4b3f63', sun: '#f3ead0', far: '#2e2f52', near: '#12121f' },
} satisfies Record<string, Hour>;

/** The hour that the variant names, or the scene’s own. */
export function hourOf(brief: Brief, own: keyof typeof HOURS): Hour {
  const hours: Record<string, Hour> = HOURS;
  return hours[brief.variant ?? own] ?? HOURS[own];
}

/** Sky, sun and a few long clouds; the sun’s place is in shares of the canvas. */
export function sky(c: Canvas, hour: Hour, sunX: number, sunY: number, random: Random): void {
  const { width: w, height: h } = c;
  c.box(
    0,
    0,
    w,
    h,
    c.linear([
      [hour.zenith, 0],
      [mix(hour.zenith, hour.horizon, 0.55), 0.35],
      [hour.horizon, 0.62],
      [hour.horizon, 1],
    ]),
  );
  c.glow(w * sunX, h * sunY, h * 0.7, hour.sun, 0.7);
  c.oval(w * sunX, h * sunY, h * 0.055, h * 0.055, hour.sun, { opacity: 0.95 });
  for (let i = 0; i < 8; i++) {
    const y = h * random.between(0.08, 0.42);
    const width = w * random.between(0.15, 0.4);
    c.oval(w * random.next(), y, width, h * random.between(0.006, 0.018), lighten(hour.horizon, 0.4), {
      opacity: 0.28,
    });
  }
}

function ridge(c: Canvas, random: Random, baseline: number, rise: number, rough: number): string {
  const { width: w } = c;
  const phases = [random.next() * 6, random.next() * 6, random.next() * 6];
  const points: Point[] = [];
  for (let i = 0; i <= 44; i++) {
    const t = i / 44;
    const wave =
      Math.sin(t * 3.2 + phases[0]!) * 0.5 +
      Math.sin(t * 7.3 + phases[1]!) * 0.3 +
      Math.sin(t * 17 + phases[2]!) * 0.12 * rough +
      random.between(-0.05, 0.05) * rough;
    points.push([w * t, baseline - rise * (0.5 + wave * 0.55)]);
  }
  return smooth(points);
}

/** Hills behind hills, paler the farther, with mist between; top and bottom are shares of the height. */
export function ranges(c: Canvas, hour: Hour, random: Random, top: number, bottom: number, count: number): void {
  const { width: w, height: h } = c;
  for (let i = 0; i < count; i++) {
    const t = i / Math.max(1, count - 1);
    const tone = mix(mix(hour.far, hour.horizon, 0.45), hour.near, t * 0.8);
    const baseline = h * (top + (bottom - top) * t);
    const d = `${ridge(c, random, baseline, h * (0.17 - t * 0.05), 0.5 + t)}L${w} ${h}L0 ${h}Z`;
    c.path(
      d,
      c.linear([
        [tone, 0],
        [mix(tone, hour.horizon, 0.62 - t * 0.35), 0.55],
        [mix(tone, hour.horizon, 0.4), 1],
      ]),
    );
    c.oval(
      w * random.next(),
      baseline + h * 0.04,
      w * 0.55,
      h * 0.05,
      c.radial([
        [lighten(hour.horizon, 0.4), 0, 0.6],
        [hour.horizon, 1, 0],
      ]),
    );
  }
}

/** A broad-leaved tree standing on `foot`. */
export function tree(c: Canvas, x: number, foot: number, size: number, leaf: string, random: Random): void {
  c.line(`M${n(x)} ${n(foot)}q${n(size * 0.05)} ${n(-size * 0.3)} 0 ${n(-size * 0.6)}`, darken(leaf, 0.6), size * 0.07);
  for (let i = 0; i < 9; i++) {
    const a = random.between(0, Math.PI * 2);
    const r = size * random.between(0.05, 0.3);
    c.oval(
      x + Math.cos(a) * r * 1.15,
      foot - size * 0.78 + Math.sin(a) * r * 0.8,
      size * 0.2,
      size * 0.16,
      i < 4 ? darken(leaf, 0.25) : i < 7 ? leaf : lighten(leaf, 0.16),
    );
  }
}

/** A sugar palm standing on `foot`. */
export function palm(c: Canvas, x: number, foot: number, size: number, tone: string): void {
  c.line(
    `M${n(x)} ${n(foot)}Q${n(x + size * 0.06)} ${n(foot - size * 0.5)} ${n(x)} ${n(foot - size)}`,
    tone,
    size * 0.045,
  );
  for (let i = 0; i < 11; i++) {
    const a = (i / 11) * Math.PI * 2;
    const dx = Math.cos(a) * size * 0.28;
    const dy = Math.sin(a) * size * 0.16 + size * 0.05;
    c.path(
      `M0 0Q${n(dx * 0.5)} ${n(dy * 0.5 - size * 0.09)} ${n(dx)} ${n(dy)}Q${n(dx * 0.5)} ${n(dy * 0.5 - size * 0.03)} 0 0Z`,
      tone,
      { transform: `translate(${n(x)} ${n(foot - size)})` },
    );
  }
}

/** Water from `top` (a share of the height) down, with the sun’s path on it. */
export function water(c: Canvas, hour: Hour, top: number, random: Random, sunX: number): void {
  const { width: w, height: h } = c;
  const stops: Stop[] = [
    [mix(hour.horizon, hour.near, 0.12), 0],
    [mix(hour.zenith, hour.near, 0.35), 0.6],
    [darken(mix(hour.zenith, hour.near, 0.6), 0.2), 1],
  ];
  c.box(0, h * top, w, h * (1 - top), c.linear(stops));
  c.oval(
    w * sunX,
    h * top,
    w * 0.2,
    h * (1 - top),
    c.radial([
      [hour.sun, 0, 0.6],
      [hour.sun, 1, 0],
    ]),
  );
  for (let i = 0; i < 150; i++) {
    const t = random.next() ** 1.4;
    const y = h * (top + (1 - top) * t);
    const width = w * (0.01 + t * 0.09) * random.between(0.4, 1.4);
    const near = random.next() < 0.4;
    const x = near ? w * (sunX + random.between(-0.12, 0.12) * (0.4 + t)) : w * random.next();
    c.oval(
      x,
      y,
      width,
      1 + t * 3.4,
      near ? hour.sun : random.next() < 0.5 ? lighten(hour.horizon, 0.3) : darken(hour.near, 0.1),
      { opacity: near ? 0.5 : 0.2 },
    );
  }
}
