import { type Canvas, n, type Point, smooth, type Stop } from '../canvas';
import { darken, lighten, mix } from '../color';
import type { Random } from '../random';
import { type Brief, full } from './scene';

/** The colours of an hour: zenith, horizon, sun, far hills, near hills, water. */
interface Hour {
  zenith: string;
  horizon: string;
  sun: string;
  far: string;
  near: string;
}

const HOURS: Record<string, Hour> = {
  dawn: { zenith: '#7f9bb3', horizon: '#f8d9b4', sun: '#fff1cf', far: '#a9a7ad', near: '#2f4038' },
  day: { zenith: '#5fa3c7', horizon: '#e6f0ea', sun: '#fffbe8', far: '#8fb0ae', near: '#2f5a36' },
  dusk: { zenith: '#3f3f6b', horizon: '#f2a25e', sun: '#ffdf9e', far: '#9b6a73', near: '#2b2233' },
  night: { zenith: '#141b3a', horizon: '#4b3f63', sun: '#f3ead0', far: '#2e2f52', near: '#12121f' },
};

function hourOf(brief: Brief, own: string): Hour {
  return HOURS[brief.variant ?? own] ?? HOURS[own]!;
}

function sky(c: Canvas, hour: Hour, sunX: number, sunY: number, random: Random): void {
  const { width: w, height: h } = c;
  c.box(0, 0, w, h, c.linear([[hour.zenith, 0], [mix(hour.zenith, hour.horizon, 0.55), 0.35], [hour.horizon, 0.62], [hour.horizon, 1]]));
  c.glow(w * sunX, h * sunY, h * 0.7, hour.sun, 0.7);
  c.oval(w * sunX, h * sunY, h * 0.055, h * 0.055, hour.sun, { opacity: 0.95 });
  for (let i = 0; i < 8; i++) {
    const y = h * random.between(0.08, 0.42);
    const width = w * random.between(0.15, 0.4);
    c.oval(w * random.next(), y, width, h * random.between(0.006, 0.018), lighten(hour.horizon, 0.4), { opacity: 0.28 });
  }
}

function ridge(c: Canvas, random: Random, baseline: number, rise: number, rough: number): string {
  const { width: w } = c;
  const phases = [random.next() * 6, random.next() * 6, random.next() * 6];
  const points: Point[] = [];
  for (let i = 0; i <= 44; i++) {
    const t = i / 44;
    const wave = Math.sin(t * 3.2 + phases[0]!) * 0.5 + Math.sin(t * 7.3 + phases[1]!) * 0.3 + Math.sin(t * 17 + phases[2]!) * 0.12 * rough + random.between(-0.05, 0.05) * rough;
    points.push([w * t, baseline - rise * (0.5 + wave * 0.55)]);
  }
  return smooth(points);
}

function ranges(c: Canvas, hour: Hour, random: Random, top: number, bottom: number, count: number): void {
  const { width: w, height: h } = c;
  for (let i = 0; i < count; i++) {
    const t = i / Math.max(1, count - 1);
    const tone = mix(mix(hour.far, hour.horizon, 0.45), hour.near, t * 0.8);
    const baseline = h * (top + (bottom - top) * t);
    const d = `${ridge(c, random, baseline, h * (0.17 - t * 0.05), 0.5 + t)}L${w} ${h}L0 ${h}Z`;
    c.path(d, c.linear([[tone, 0], [mix(tone, hour.horizon, 0.62 - t * 0.35), 0.55], [mix(tone, hour.horizon, 0.4), 1]]));
    c.oval(w * random.next(), baseline + h * 0.04, w * 0.55, h * 0.05, c.radial([[lighten(hour.horizon, 0.4), 0, 0.6], [hour.horizon, 1, 0]]));
  }
}

function tree(c: Canvas, x: number, foot: number, size: number, leaf: string, random: Random): void {
  c.line(`M${n(x)} ${n(foot)}q${n(size * 0.05)} ${n(-size * 0.3)} 0 ${n(-size * 0.6)}`, darken(leaf, 0.6), size * 0.07);
  for (let i = 0; i < 9; i++) {
    const a = random.between(0, Math.PI * 2);
    const r = size * random.between(0.05, 0.3);
    c.oval(x + Math.cos(a) * r * 1.15, foot - size * 0.78 + Math.sin(a) * r * 0.8, size * 0.2, size * 0.16, i < 4 ? darken(leaf, 0.25) : i < 7 ? leaf : lighten(leaf, 0.16));
  }
}

function palm(c: Canvas, x: number, foot: number, size: number, tone: string): void {
  c.line(`M${n(x)} ${n(foot)}Q${n(x + size * 0.06)} ${n(foot - size * 0.5)} ${n(x)} ${n(foot - size)}`, tone, size * 0.045);
  for (let i = 0; i < 11; i++) {
    const a = (i / 11) * Math.PI * 2;
    const dx = Math.cos(a) * size * 0.28;
    const dy = Math.sin(a) * size * 0.16 + size * 0.05;
    c.path(`M0 0Q${n(dx * 0.5)} ${n(dy * 0.5 - size * 0.09)} ${n(dx)} ${n(dy)}Q${n(dx * 0.5)} ${n(dy * 0.5 - size * 0.03)} 0 0Z`, tone, { transform: `translate(${n(x)} ${n(foot - size)})` });
  }
}

function water(c: Canvas, hour: Hour, top: number, random: Random, sunX: number): void {
  const { width: w, height: h } = c;
  const stops: Stop[] = [[mix(hour.horizon, hour.near, 0.12), 0], [mix(hour.zenith, hour.near, 0.35), 0.6], [darken(mix(hour.zenith, hour.near, 0.6), 0.2), 1]];
  c.box(0, h * top, w, h * (1 - top), c.linear(stops));
  c.oval(w * sunX, h * top, w * 0.2, h * (1 - top), c.radial([[hour.sun, 0, 0.6], [hour.sun, 1, 0]]));
  for (let i = 0; i < 150; i++) {
    const t = random.next() ** 1.4;
    const y = h * (top + (1 - top) * t);
    const width = w * (0.01 + t * 0.09) * random.between(0.4, 1.4);
    const near = random.next() < 0.4;
    const x = near ? w * (sunX + random.between(-0.12, 0.12) * (0.4 + t)) : w * random.next();
    c.oval(x, y, width, 1 + t * 3.4, near ? hour.sun : random.next() < 0.5 ? lighten(hour.horizon, 0.3) : darken(hour.near, 0.1), { opacity: near ? 0.5 : 0.2 });
  }
}

/** One lotus-bud tower of stepped stone. */
function tower(c: Canvas, x: number, foot: number, size: number, stone: string): void {
  const fill = c.linear([[lighten(stone, 0.28), 0], [stone, 0.42], [darken(stone, 0.5), 1]], 0);
  const tiers = 7;
  for (let i = 0; i < tiers; i++) {
    const t = i / tiers;
    const half = size * 0.27 * Math.cos(t * 1.35);
    const y = foot - size * (0.34 + t * 0.58);
    const next = size * 0.27 * Math.cos(((i + 1) / tiers) * 1.35);
    c.path(`M${n(x - half)} ${n(y)}L${n(x - half * 0.95)} ${n(y - size * 0.05)}L${n(x - next)} ${n(y - size * 0.09)}L${n(x + next)} ${n(y - size * 0.09)}L${n(x + half * 0.95)} ${n(y - size * 0.05)}L${n(x + half)} ${n(y)}Z`, fill);
    for (let tip = -2; tip <= 2; tip++) c.path(`M${n(x + tip * half * 0.42 - size * 0.018)} ${n(y - size * 0.03)}l${n(size * 0.018)} ${n(-size * 0.05)}l${n(size * 0.018)} ${n(size * 0.05)}Z`, darken(stone, 0.25));
  }
  c.path(`M${n(x - size * 0.04)} ${n(foot - size * 0.9)}Q${n(x)} ${n(foot - size * 1.1)} ${n(x + size * 0.04)} ${n(foot - size * 0.9)}Z`, fill);
  c.box(x - size * 0.27, foot - size * 0.36, size * 0.54, size * 0.36, fill);
  c.path(`M${n(x - size * 0.09)} ${n(foot)}V${n(foot - size * 0.2)}Q${n(x)} ${n(foot - size * 0.29)} ${n(x + size * 0.09)} ${n(foot - size * 0.2)}V${n(foot)}Z`, darken(stone, 0.75));
}

/** A stone temple across still water. */
export const temple = full((c, brief) => {
  const hour = hourOf(brief, 'dusk');
  const { width: w, height: h } = c;
  const { random } = brief;
  const sunX = 0.3 + random.next() * 0.4;
  sky(c, hour, sunX, 0.42, random);
  ranges(c, hour, random, 0.52, 0.58, 2);
  const foot = h * 0.645;
  const stone = mix(hour.near, hour.horizon, 0.26);
  for (let i = 0; i < 26; i++) tree(c, w * random.next(), foot, h * random.between(0.1, 0.2), mix(hour.near, hour.far, 0.28), random);
  for (const [dx, size] of [[-0.21, 0.3], [0.21, 0.3], [-0.12, 0.36], [0.12, 0.36], [0, 0.5]] as const) tower(c, w * 0.5 + dx * w * 0.92, foot - h * 0.03, h * size, stone);
  const wall = c.linear([[lighten(stone, 0.2), 0], [darken(stone, 0.35), 1]]);
  c.box(w * 0.2, foot - h * 0.06, w * 0.6, h * 0.065, wall);
  for (let i = 0; i < 26; i++) c.box(w * (0.21 + i * 0.0226), foot - h * 0.046, w * 0.009, h * 0.046, darken(stone, 0.65));
  c.box(w * 0.17, foot - h * 0.012, w * 0.66, h * 0.016, lighten(stone, 0.08));
  water(c, hour, 0.645, random, sunX);
  c.group({ transform: `translate(0 ${n(foot * 2 - h * 0.03)}) scale(1 -1)`, opacity: 0.28 }, () => {
    for (const [dx, size] of [[-0.21, 0.3], [0.21, 0.3], [0, 0.5]] as const) tower(c, w * 0.5 + dx * w * 0.92, foot - h * 0.03, h * size, darken(stone, 0.3));
  });
  for (let i = 0; i < 22; i++) {
    const x = w * random.next();
    const y = h * random.between(0.82, 0.98);
    const r = h * random.between(0.02, 0.045);
    c.oval(x, y, r, r * 0.34, mix('#3f6b45', hour.near, 0.45));
    if (i % 4 === 0) for (let petal = -2; petal <= 2; petal++) c.path(`M0 0Q${n(r * 0.24)} ${n(-r * 0.4)} 0 ${n(-r * 0.85)}Q${n(-r * 0.24)} ${n(-r * 0.4)} 0 0Z`, mix('#e79ab0', hour.horizon, 0.3), { transform: `translate(${n(x)} ${n(y)}) rotate(${petal * 26})` });
  }
  palm(c, w * 0.06, h * 0.72, h * 0.5, darken(hour.near, 0.2));
  palm(c, w * 0.95, h * 0.7, h * 0.4, darken(hour.near, 0.2));
});

/** A long boat on a broad river under hills. */
export const riverBoat = full((c, brief) => {
  const hour = hourOf(brief, 'dawn');
  const { width: w, height: h } = c;
  const { random } = brief;
  sky(c, hour, 0.7, 0.34, random);
  ranges(c, hour, random, 0.44, 0.56, 4);
  water(c, hour, 0.575, random, 0.7);
  c.group({ transform: `translate(${n(w * 0.42)} ${n(h * 0.76)}) scale(${(h / 1200).toFixed(3)})` }, () => {
    c.oval(30, 46, 560, 34, darken(hour.near, 0.3), { opacity: 0.4 });
    const hull = brief.color(0, '#7a3b22');
    c.path('M-560 -70C-470 6 -420 36 -300 42L330 42C440 36 520 -20 590 -104C500 -30 420 -16 330 -14L-330 -14C-430 -18 -500 -40 -560 -70Z', c.linear([[lighten(hull, 0.3), 0], [hull, 0.5], [darken(hull, 0.6), 1]]));
    c.line('M-540 -56C-450 -8 -400 4 -310 6L330 6C430 2 500 -34 570 -84', brief.color(1, '#e3b04b'), 8);
    const roof = brief.color(2, '#c9a36a');
    for (const x of [-240, -90, 70, 230]) c.box(x, -150, 9, 140, '#5b3a22');
    c.path('M-290 -140Q-10 -216 280 -140L268 -122Q-10 -192 -278 -122Z', c.linear([[lighten(roof, 0.4), 0], [darken(roof, 0.3), 1]]));
    for (const [x, tone] of [[-150, '#a63a3a'], [-20, '#2f5d6b'], [120, '#d8a13c']] as const) {
      c.path(`M${x - 36} -14Q${x - 36} -76 ${x} -78Q${x + 36} -76 ${x + 36} -14Z`, mix(tone, hour.near, 0.25));
      c.oval(x, -94, 19, 22, mix('#a86f4a', hour.near, 0.2));
      c.path(`M${x - 46} -100L${x} -136L${x + 46} -100Z`, mix('#d9c08a', hour.near, 0.12));
    }
    c.line('M380 -30L520 70', '#4a2d1a', 9);
    c.path('M340 -14Q342 -120 376 -124Q404 -118 402 -14Z', mix('#39434f', hour.near, 0.3));
    c.oval(376, -146, 20, 23, mix('#9c6642', hour.near, 0.2));
  });
  c.path(`M0 ${n(h)}L0 ${n(h * 0.9)}Q${n(w * 0.1)} ${n(h * 0.87)} ${n(w * 0.22)} ${n(h)}Z`, darken(hour.near, 0.4));
  for (let i = 0; i < 26; i++) c.line(`M${n(w * random.between(0, 0.18))} ${n(h)}q${n(random.between(-20, 30))} ${n(-h * 0.08)} ${n(random.between(10, 70))} ${n(-h * random.between(0.1, 0.2))}`, darken(hour.near, 0.25), 4);
});

/** Terraced fields: `tea`, `rice` (flooded) or coffee hills. */
export const terraces = full((c, brief) => {
  const hour = HOURS[brief.variant === 'rice' ? 'dawn' : 'day']!;
  const { width: w, height: h } = c;
  const { random } = brief;
  const green = brief.color(0, '#4f7a35');
  sky(c, hour, 0.76, 0.2, random);
  ranges(c, hour, random, 0.36, 0.46, 4);
  const steps = 15;
  for (let i = 0; i < steps; i++) {
    const t = i / (steps - 1);
    const baseline = h * (0.44 + t ** 1.25 * 0.52);
    const amplitude = h * (0.018 + t * 0.045);
    const phase = i * 0.55;
    const points: Point[] = Array.from({ length: 25 }, (_, k): Point => [
      (w * k) / 24,
      baseline + Math.sin((k / 24) * 4.6 + phase) * amplitude + Math.sin((k / 24) * 10 + phase * 2) * amplitude * 0.24,
    ]);
    const line = smooth(points);
    const tone = mix(mix(hour.far, green, 0.5), green, Math.min(1, 0.2 + t));
    const bank = `${line}L${w} ${h}L0 ${h}Z`;
    if (brief.variant === 'rice') {
      c.path(bank, c.linear([[lighten(hour.horizon, 0.15), 0], [mix(hour.zenith, tone, 0.3), 0.1], [mix(tone, hour.zenith, 0.4), 0.3], [darken(tone, 0.2), 1]]));
      c.line(line, darken(tone, 0.25), 4 + t * 14);
      c.line(line, lighten(tone, 0.28), 2 + t * 4, { transform: `translate(0 ${n(-3 - t * 6)})` });
    } else {
      c.path(bank, c.linear([[lighten(tone, 0.22), 0], [tone, 0.12], [darken(tone, 0.35), 0.4], [darken(tone, 0.4), 1]]));
      const size = 5 + t * 19;
      const bush = c.symbol(() => {
        c.oval(0, 0, size * 1.25, size, darken(tone, 0.3));
        c.oval(-size * 0.2, -size * 0.3, size, size * 0.66, tone);
        c.oval(-size * 0.34, -size * 0.5, size * 0.55, size * 0.32, lighten(tone, 0.24));
      });
      const gap = size * 1.9;
      for (let x = -gap; x < w + gap; x += gap) {
        const k = x / w;
        const y = baseline + Math.sin(k * 4.6 + phase) * amplitude + Math.sin(k * 10 + phase * 2) * amplitude * 0.24;
        c.use(bush, `translate(${n(x + random.between(-2, 2))} ${n(y)})`);
      }
    }
    if (i === 3 || i === 6) c.oval(w * random.next(), baseline, w * 0.5, h * 0.05, c.radial([['#fffaf0', 0, 0.4], ['#fffaf0', 1, 0]]));
  }
  const x = w * 0.79;
  const y = h * 0.6;
  c.group({ transform: `translate(${n(x)} ${n(y)}) scale(${(h / 1400).toFixed(3)})` }, () => {
    c.box(-90, -90, 180, 94, '#8a6440');
    c.box(-30, -62, 44, 66, '#3b2417');
    c.path('M-130 -84Q-60 -130 -50 -180L50 -180Q60 -130 130 -84Z', c.linear([['#6b5a48', 0], ['#3a2f28', 1]]));
  });
  if (brief.variant !== 'rice') for (const px of [0.05, 0.93]) tree(c, w * px, h * 0.7, h * 0.34, darken(green, 0.2), random);
});

/** A bicycle on a red lane between sugar palms. */
export const bicycle = full((c, brief) => {
  const hour = hourOf(brief, 'dawn');
  const { width: w, height: h } = c;
  const { random } = brief;
  sky(c, hour, 0.24, 0.34, random);
  ranges(c, hour, random, 0.5, 0.56, 2);
  c.box(0, h * 0.57, w, h * 0.43, c.linear([[mix('#9bb05a', hour.horizon, 0.35), 0], ['#6d8f3f', 0.4], ['#3f5f2c', 1]]));
  for (let i = 0; i < 6; i++) palm(c, w * (0.04 + i * 0.19) + random.between(-30, 30), h * random.between(0.58, 0.62), h * random.between(0.22, 0.34), mix(hour.near, '#2f4a2c', 0.5));
  c.path(`M${n(w * 0.47)} ${n(h * 0.57)}C${n(w * 0.44)} ${n(h * 0.7)} ${n(w * 0.2)} ${n(h * 0.8)} ${n(w * 0.04)} ${n(h)}L${n(w * 0.98)} ${n(h)}C${n(w * 0.8)} ${n(h * 0.8)} ${n(w * 0.5)} ${n(h * 0.7)} ${n(w * 0.49)} ${n(h * 0.57)}Z`, c.linear([['#d9a06b', 0], ['#b96f42', 0.5], ['#8c4c2c', 1]]));
  const s = h / 1200;
  c.group({ transform: `translate(${n(w * 0.5)} ${n(h * 0.86)}) scale(${(s * 1.15).toFixed(3)})` }, () => {
    c.shadow(30, 6, 470, 40, 0.5);
    const frame = brief.color(0, '#1f6b6b');
    for (const x of [-230, 240]) {
      c.oval(x, -150, 148, 150, 'none', { stroke: '#22201e', 'stroke-width': 17 });
      c.oval(x, -150, 136, 138, 'none', { stroke: '#cfd2d4', 'stroke-width': 4 });
      for (let spoke = 0; spoke < 14; spoke++) {
        const a = (spoke / 14) * Math.PI * 2;
        c.line(`M${x} -150L${n(x + Math.cos(a) * 136)} ${n(-150 + Math.sin(a) * 138)}`, '#e6e6e2', 1.6, { opacity: 0.75 });
      }
      c.oval(x, -150, 13, 13, '#8c8f93');
    }
    for (const d of ['M-230 -150L-130 -360L160 -360L10 -150Z', 'M-130 -360L10 -150L-230 -150', 'M240 -150L150 -420']) c.line(d, frame, 19);
    c.line('M-232 -160L-134 -362L156 -364', lighten(frame, 0.5), 5, { opacity: 0.7 });
    c.line('M-130 -360L-152 -430', '#8c8f93', 13);
    c.path('M-220 -440Q-150 -464 -90 -440Q-110 -416 -160 -420Q-200 -416 -220 -440Z', '#4a2d1a');
    c.line('M150 -420L142 -470Q190 -500 236 -478M142 -470Q110 -490 84 -484', '#5d6064', 13);
    c.oval(10, -150, 38, 38, 'none', { stroke: '#5d6064', 'stroke-width': 9 });
    c.line('M10 -150L46 -96M30 -92h40', '#3b3d40', 11);
    c.path('M176 -440L320 -440L304 -330L192 -330Z', c.plane('#b8905a', 0.3));
    for (let i = 0; i < 6; i++) c.line(`M${182 + i * 25} -438L${192 + i * 21} -332`, '#7a5a32', 4, { opacity: 0.6 });
    for (let i = 0; i < 6; i++) c.oval(196 + i * 22, -448 - (i % 2) * 16, 22, 20, ['#e79ab0', '#f3d5dc', '#d96c86'][i % 3]!);
  });
  for (let i = 0; i < 60; i++) c.line(`M${n(w * (i % 2 ? random.between(0, 0.12) : random.between(0.86, 1)))} ${n(h)}q${n(random.between(-20, 20))} ${n(-h * 0.05)} ${n(random.between(-40, 40))} ${n(-h * random.between(0.06, 0.15))}`, random.pick(['#3f5f2c', '#5b7d38', '#7a9a48']), 5);
});

/** Waterfall in a forest. */
export const waterfall = full((c, brief) => {
  const hour = HOURS.day!;
  const { width: w, height: h } = c;
  const { random } = brief;
  c.box(0, 0, w, h, c.linear([['#b7cdb0', 0], ['#5f8a58', 0.4], ['#234a33', 1]]));
  c.glow(w * 0.5, 0, h * 0.8, '#fbf6d8', 0.8);
  for (let i = 0; i < 40; i++) tree(c, w * random.next(), h * random.between(0.2, 0.5), h * random.between(0.16, 0.34), mix('#4f7a45', '#a9c79a', random.next() * 0.6), random);
  for (const [side, x] of [[-1, 0], [1, w]] as const) {
    for (let ledge = 0; ledge < 6; ledge++) {
      const y = h * (0.24 + ledge * 0.1);
      const reach = w * (0.26 + ledge * 0.02 + random.between(0, 0.06));
      c.path(`M${x} ${n(y)}L${n(x - side * reach)} ${n(y + h * 0.01)}Q${n(x - side * reach * 1.06)} ${n(y + h * 0.1)} ${n(x - side * reach * 0.94)} ${n(y + h * 0.24)}L${x} ${n(h * 0.95)}Z`, c.linear([['#8b8a72', 0], ['#55594a', 0.3], ['#2c332c', 1]]));
      c.line(`M${x} ${n(y + 4)}L${n(x - side * reach * 0.98)} ${n(y + h * 0.012)}`, '#7fa04e', 12, { opacity: 0.7 });
    }
  }
  c.path(`M${n(w * 0.3)} ${n(h * 0.24)}Q${n(w * 0.5)} ${n(h * 0.21)} ${n(w * 0.7)} ${n(h * 0.24)}L${n(w * 0.68)} ${n(h * 0.76)}L${n(w * 0.32)} ${n(h * 0.76)}Z`, c.linear([['#eef5f2', 0], ['#cfe2e0', 0.6], ['#e8f2ef', 1]]));
  for (let i = 0; i < 120; i++) {
    const x = w * random.between(0.31, 0.69);
    const y = h * random.between(0.24, 0.6);
    c.line(`M${n(x)} ${n(y)}q${n(random.between(-6, 6))} ${n(h * 0.08)} ${n((x - w / 2) * 0.04)} ${n(h * random.between(0.08, 0.18))}`, random.next() < 0.6 ? '#ffffff' : '#8fb3b3', random.between(2, 7), { opacity: 0.45 });
  }
  water(c, { ...hour, near: '#1f5a55', zenith: '#5fa39b', horizon: '#bfe0d6' }, 0.74, random, 0.5);
  c.oval(w * 0.5, h * 0.75, w * 0.32, h * 0.07, c.radial([['#ffffff', 0, 0.9], ['#ffffff', 1, 0]]));
  for (let i = 0; i < 9; i++) {
    const x = w * (i % 2 ? random.between(0, 0.3) : random.between(0.7, 1));
    const r = h * random.between(0.04, 0.09);
    c.oval(x, h * random.between(0.86, 1), r * 1.5, r * 0.8, c.ball('#5f6358', 0.3));
  }
});

/** A street of lanterns at night. */
export const nightMarket = full((c, brief) => {
  const hour = HOURS.night!;
  const { width: w, height: h } = c;
  const { random } = brief;
  c.box(0, 0, w, h, c.linear([[hour.zenith, 0], ['#3b2f55', 0.5], ['#2a1d24', 1]]));
  for (const side of [-1, 1]) {
    for (let i = 4; i >= 0; i--) {
      const t = 1 - i / 5;
      const x = w / 2 + side * w * (0.1 + t * 0.42);
      const width = w * (0.07 + t * 0.11);
      const top = h * (0.44 - t * 0.24);
      const left = side < 0 ? x - width : x;
      c.box(left, top, width, h * (0.62 + t * 0.3) - top, c.linear([[mix('#5b4038', hour.near, 0.5 - t * 0.2), 0], ['#2b1a18', 1]]));
      c.poly([[left - width * 0.14, top], [left + width * 1.14, top], [left + width * 0.95, top - h * 0.05], [left + width * 0.05, top - h * 0.05]], '#3a2623');
      for (let row = 0; row < 2; row++) for (let k = 0; k < 2; k++) c.box(left + width * (0.14 + k * 0.44), top + h * (0.05 + row * 0.11), width * 0.28, h * 0.075, random.next() < 0.75 ? '#f2b45e' : '#4a3540', 4, { opacity: 0.85 });
      const awning = h * (0.56 + t * 0.12);
      const inner = side < 0 ? left + width * 1.2 : left - width * 0.2;
      const outer = side < 0 ? left : left + width;
      c.poly([[outer, awning - h * 0.07], [inner, awning], [inner, awning + h * 0.02], [outer, awning]], random.pick(['#a63a3a', '#2f5d6b', '#c7872c', '#5b6b3a']));
      c.glow((inner + outer) / 2, awning + h * 0.06, h * 0.14, '#ffcb7a', 0.5);
    }
  }
  c.poly([[w * 0.44, h * 0.6], [w * 0.56, h * 0.6], [w * 0.92, h], [w * 0.08, h]], c.linear([['#c98a52', 0], ['#6b4638', 0.4], ['#2b1d1c', 1]]));
  for (let i = 0; i < 9; i++) {
    const t = random.between(0.1, 0.75);
    const x = w * (0.5 + random.between(-0.16, 0.16) * (0.4 + t));
    const foot = h * (0.61 + t * 0.27);
    const size = h * (0.08 + t * 0.17);
    c.path(`M${n(x - size * 0.2)} ${n(foot)}Q${n(x - size * 0.24)} ${n(foot - size * 0.8)} ${n(x)} ${n(foot - size * 0.82)}Q${n(x + size * 0.24)} ${n(foot - size * 0.8)} ${n(x + size * 0.2)} ${n(foot)}Z`, random.pick(['#241821', '#32212a', '#1d1a26']));
    c.oval(x, foot - size * 0.93, size * 0.11, size * 0.13, '#2a1a1a');
  }
  for (let string = 0; string < 5; string++) {
    const y = h * (0.12 + string * 0.08);
    const spread = 0.5 - string * 0.085;
    c.line(`M${n(w * (0.5 - spread))} ${n(y - h * 0.05)}Q${n(w * 0.5)} ${n(y + h * 0.12)} ${n(w * (0.5 + spread))} ${n(y - h * 0.05)}`, '#1a1220', 4 - string * 0.5);
    for (let i = 1; i < 8; i++) {
      const t = i / 8;
      const x = w * (0.5 - spread + 2 * spread * t);
      const ly = y - h * 0.05 + h * 0.34 * t * (1 - t) + h * 0.03;
      const r = h * (0.034 - string * 0.0045);
      const tone = ['#f2553c', '#f5b34a', '#f08a3c', '#e8d27a'][(i + string) % 4]!;
      c.glow(x, ly, r * 3, tone, 0.5);
      c.oval(x, ly, r, r * 1.14, c.radial([['#fff3cf', 0], [tone, 0.6], [darken(tone, 0.35), 1]]));
      c.box(x - r * 0.36, ly - r * 1.25, r * 0.72, r * 0.24, '#4a2d1a', 2);
      c.line(`M${n(x)} ${n(ly + r * 1.14)}v${n(r * 0.8)}`, tone, 3);
    }
  }
});

/** Stilt houses over a lake. */
export const stiltVillage = full((c, brief) => {
  const hour = hourOf(brief, 'dusk');
  const { width: w, height: h } = c;
  const { random } = brief;
  sky(c, hour, 0.5, 0.45, random);
  ranges(c, hour, random, 0.54, 0.57, 2);
  water(c, hour, 0.58, random, 0.5);
  for (const [x, size, tone] of [[0.16, 0.26, '#5f6f6b'], [0.82, 0.3, '#7a4a38'], [0.6, 0.18, '#6b5a48'], [0.36, 0.2, '#4f6358']] as const) {
    const s = h * size;
    const foot = h * (0.6 + size * 0.34);
    const wall = mix(tone, hour.near, 0.25);
    for (let post = 0; post < 6; post++) c.line(`M${n(w * x - s * 0.5 + post * s * 0.2)} ${n(foot + s * 0.1)}V${n(foot - s * 0.5)}`, darken(hour.near, 0.3), s * 0.022);
    c.oval(w * x, foot + s * 0.1, s * 0.7, s * 0.06, darken(hour.near, 0.2), { opacity: 0.45 });
    c.box(w * x - s * 0.56, foot - s * 0.52, s * 1.12, s * 0.05, darken(wall, 0.4));
    c.box(w * x - s * 0.44, foot - s * 0.86, s * 0.88, s * 0.36, c.linear([[lighten(wall, 0.15), 0], [darken(wall, 0.3), 1]], 20));
    for (let board = 0; board < 10; board++) c.box(w * x - s * 0.44 + board * s * 0.088, foot - s * 0.86, 2, s * 0.36, darken(wall, 0.5), 0, { opacity: 0.5 });
    c.box(w * x - s * 0.1, foot - s * 0.76, s * 0.18, s * 0.26, '#f5c36b', 2, { opacity: 0.9 });
    c.box(w * x + s * 0.2, foot - s * 0.76, s * 0.14, s * 0.12, '#f5c36b', 2, { opacity: 0.8 });
    c.poly([[w * x - s * 0.58, foot - s * 0.84], [w * x - s * 0.34, foot - s * 1.14], [w * x + s * 0.34, foot - s * 1.14], [w * x + s * 0.58, foot - s * 0.84]], c.linear([[lighten('#6b4a3a', 0.1), 0], [darken('#4a352c', 0.2), 1]]));
    c.glow(w * x, foot - s * 0.2, s * 0.5, '#f5c36b', 0.18);
  }
  c.group({ transform: `translate(${n(w * 0.5)} ${n(h * 0.88)}) scale(${(h / 1500).toFixed(3)})` }, () => {
    c.oval(0, 26, 300, 20, darken(hour.near, 0.4), { opacity: 0.5 });
    c.path('M-300 -30Q-200 26 0 26T300 -34Q200 0 0 0T-300 -30Z', darken('#5b3a22', 0.2));
    c.path('M-40 0Q-44 -84 0 -88Q40 -84 38 0Z', '#7d2f38');
    c.path('M-58 -104L0 -146L58 -104Z', '#d9c08a');
    c.oval(0, -100, 22, 20, '#8c5a3a');
    c.line('M20 -60L180 40', '#3b2417', 8);
  });
});
