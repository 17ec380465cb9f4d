import { n, type Point, smooth } from '../canvas';
import { darken, lighten, mix } from '../color';
import { hourOf, HOURS, palm, ranges, sky, tree } from './landscape';
import { full } from './scene';

/** Terraced fields: `tea`, `rice` (flooded) or coffee hills. */
export const terraces = full((c, brief) => {
  const hour = HOURS[brief.variant === 'tea' ? 'day' : 'dawn'];
  const { width: w, height: h } = c;
  const { random } = brief;
  const green = brief.color(0, '#4f7a35');
  sky(c, hour, random.between(0.2, 0.8), 0.2, random);
  ranges(c, hour, random, 0.36, 0.46, 4);
  const steps = 15;
  const start = random.between(0, 6);
  for (let i = 0; i < steps; i++) {
    const t = i / (steps - 1);
    const baseline = h * (0.44 + t ** 1.25 * 0.52);
    const amplitude = h * (0.018 + t * 0.045);
    const phase = start + i * 0.55;
    const points: Point[] = Array.from({ length: 25 }, (_, k): Point => [
      (w * k) / 24,
      baseline + Math.sin((k / 24) * 4.6 + phase) * amplitude + Math.sin((k / 24) * 10 + phase * 2) * amplitude * 0.24,
    ]);
    const line = smooth(points);
    const tone = mix(mix(hour.far, green, 0.5), green, Math.min(1, 0.2 + t));
    const bank = `${line}L${w} ${h}L0 ${h}Z`;
    if (brief.variant === 'rice') {
      c.path(
        bank,
        c.linear([
          [lighten(hour.horizon, 0.15), 0],
          [mix(hour.zenith, tone, 0.3), 0.1],
          [mix(tone, hour.zenith, 0.4), 0.3],
          [darken(tone, 0.2), 1],
        ]),
      );
      c.line(line, darken(tone, 0.25), 4 + t * 14);
      c.line(line, lighten(tone, 0.28), 2 + t * 4, { transform: `translate(0 ${n(-3 - t * 6)})` });
    } else {
      c.path(
        bank,
        c.linear([
          [lighten(tone, 0.22), 0],
          [tone, 0.12],
          [darken(tone, 0.35), 0.4],
          [darken(tone, 0.4), 1],
        ]),
      );
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
    if (i === 3 || i === 6)
      c.oval(
        w * random.next(),
        baseline,
        w * 0.5,
        h * 0.05,
        c.radial([
          ['#fffaf0', 0, 0.4],
          ['#fffaf0', 1, 0],
        ]),
      );
  }
  const x = w * random.pick([0.2, 0.36, 0.68, 0.8]);
  const y = h * 0.6;
  c.group({ transform: `translate(${n(x)} ${n(y)}) scale(${(h / 1400).toFixed(3)})` }, () => {
    c.box(-90, -90, 180, 94, '#8a6440');
    c.box(-30, -62, 44, 66, '#3b2417');
    c.path(
      'M-130 -84Q-60 -130 -50 -180L50 -180Q60 -130 130 -84Z',
      c.linear([
        ['#6b5a48', 0],
        ['#3a2f28', 1],
      ]),
    );
  });
  if (brief.variant !== 'rice')
    for (const px of [0.05, 0.93]) tree(c, w * px, h * 0.7, h * 0.34, darken(green, 0.2), random);
});

/** A bicycle on a red lane between sugar palms. */
export const bicycle = full((c, brief) => {
  const hour = hourOf(brief, 'dawn');
  const { width: w, height: h } = c;
  const { random } = brief;
  sky(c, hour, 0.24, 0.34, random);
  ranges(c, hour, random, 0.5, 0.56, 2);
  c.box(
    0,
    h * 0.57,
    w,
    h * 0.43,
    c.linear([
      [mix('#9bb05a', hour.horizon, 0.35), 0],
      ['#6d8f3f', 0.4],
      ['#3f5f2c', 1],
    ]),
  );
  for (let i = 0; i < 6; i++)
    palm(
      c,
      w * (0.04 + i * 0.19) + random.between(-30, 30),
      h * random.between(0.58, 0.62),
      h * random.between(0.22, 0.34),
      mix(hour.near, '#2f4a2c', 0.5),
    );
  c.path(
    `M${n(w * 0.47)} ${n(h * 0.57)}C${n(w * 0.44)} ${n(h * 0.7)} ${n(w * 0.2)} ${n(h * 0.8)} ${n(w * 0.04)} ${n(h)}L${n(w * 0.98)} ${n(h)}C${n(w * 0.8)} ${n(h * 0.8)} ${n(w * 0.5)} ${n(h * 0.7)} ${n(w * 0.49)} ${n(h * 0.57)}Z`,
    c.linear([
      ['#d9a06b', 0],
      ['#b96f42', 0.5],
      ['#8c4c2c', 1],
    ]),
  );
  const s = h / 1200;
  c.group({ transform: `translate(${n(w * 0.5)} ${n(h * 0.86)}) scale(${(s * 1.15).toFixed(3)})` }, () => {
    c.shadow(30, 6, 470, 40, 0.5);
    const frame = brief.color(0, '#1f6b6b');
    for (const x of [-230, 240]) {
      c.oval(x, -150, 148, 150, 'none', { stroke: '#22201e', 'stroke-width': 17 });
      c.oval(x, -150, 136, 138, 'none', { stroke: '#cfd2d4', 'stroke-width': 4 });
      for (let spoke = 0; spoke < 14; spoke++) {
        const a = (spoke / 14) * Math.PI * 2;
        c.line(`M${x} -150L${n(x + Math.cos(a) * 136)} ${n(-150 + Math.sin(a) * 138)}`, '#e6e6e2', 1.6, {
          opacity: 0.75,
        });
      }
      c.oval(x, -150, 13, 13, '#8c8f93');
    }
    for (const d of ['M-230 -150L-130 -360L160 -360L10 -150Z', 'M-130 -360L10 -150L-230 -150', 'M240 -150L150 -420'])
      c.line(d, frame, 19);
    c.line('M-232 -160L-134 -362L156 -364', lighten(frame, 0.5), 5, { opacity: 0.7 });
    c.line('M-130 -360L-152 -430', '#8c8f93', 13);
    c.path('M-220 -440Q-150 -464 -90 -440Q-110 -416 -160 -420Q-200 -416 -220 -440Z', '#4a2d1a');
    c.line('M150 -420L142 -470Q190 -500 236 -478M142 -470Q110 -490 84 -484', '#5d6064', 13);
    c.oval(10, -150, 38, 38, 'none', { stroke: '#5d6064', 'stroke-width': 9 });
    c.line('M10 -150L46 -96M30 -92h40', '#3b3d40', 11);
    c.path('M176 -440L320 -440L304 -330L192 -330Z', c.plane('#b8905a', 0.3));
    for (let i = 0; i < 6; i++) c.line(`M${182 + i * 25} -438L${192 + i * 21} -332`, '#7a5a32', 4, { opacity: 0.6 });
    for (let i = 0; i < 6; i++)
      c.oval(196 + i * 22, -448 - (i % 2) * 16, 22, 20, ['#e79ab0', '#f3d5dc', '#d96c86'][i % 3]!);
  });
  for (let i = 0; i < 60; i++)
    c.line(
      `M${n(w * (i % 2 ? random.between(0, 0.12) : random.between(0.86, 1)))} ${n(h)}q${n(random.between(-20, 20))} ${n(-h * 0.05)} ${n(random.between(-40, 40))} ${n(-h * random.between(0.06, 0.15))}`,
      random.pick(['#3f5f2c', '#5b7d38', '#7a9a48']),
      5,
    );
});

/** A street of lanterns at night. */
export const nightMarket = full((c, brief) => {
  const hour = HOURS.night;
  const { width: w, height: h } = c;
  const { random } = brief;
  c.box(
    0,
    0,
    w,
    h,
    c.linear([
      [hour.zenith, 0],
      ['#3b2f55', 0.5],
      ['#2a1d24', 1],
    ]),
  );
  for (const side of [-1, 1]) {
    for (let i = 4; i >= 0; i--) {
      const t = 1 - i / 5;
      const x = w / 2 + side * w * (0.1 + t * 0.42);
      const width = w * (0.07 + t * 0.11);
      const top = h * (0.44 - t * 0.24);
      const left = side < 0 ? x - width : x;
      c.box(
        left,
        top,
        width,
        h * (0.62 + t * 0.3) - top,
        c.linear([
          [mix('#5b4038', hour.near, 0.5 - t * 0.2), 0],
          ['#2b1a18', 1],
        ]),
      );
      c.poly(
        [
          [left - width * 0.14, top],
          [left + width * 1.14, top],
          [left + width * 0.95, top - h * 0.05],
          [left + width * 0.05, top - h * 0.05],
        ],
        '#3a2623',
      );
      for (let row = 0; row < 2; row++)
        for (let k = 0; k < 2; k++)
          c.box(
            left + width * (0.14 + k * 0.44),
            top + h * (0.05 + row * 0.11),
            width * 0.28,
            h * 0.075,
            random.next() < 0.75 ? '#f2b45e' : '#4a3540',
            4,
            { opacity: 0.85 },
          );
      const awning = h * (0.56 + t * 0.12);
      const inner = side < 0 ? left + width * 1.2 : left - width * 0.2;
      const outer = side < 0 ? left : left + width;
      c.poly(
        [
          [outer, awning - h * 0.07],
          [inner, awning],
          [inner, awning + h * 0.02],
          [outer, awning],
        ],
        random.pick(['#a63a3a', '#2f5d6b', '#c7872c', '#5b6b3a']),
      );
      c.glow((inner + outer) / 2, awning + h * 0.06, h * 0.14, '#ffcb7a', 0.5);
    }
  }
  c.poly(
    [
      [w * 0.44, h * 0.6],
      [w * 0.56, h * 0.6],
      [w * 0.92, h],
      [w * 0.08, h],
    ],
    c.linear([
      ['#c98a52', 0],
      ['#6b4638', 0.4],
      ['#2b1d1c', 1],
    ]),
  );
  for (let i = 0; i < 9; i++) {
    const t = random.between(0.1, 0.75);
    const x = w * (0.5 + random.between(-0.16, 0.16) * (0.4 + t));
    const foot = h * (0.61 + t * 0.27);
    const size = h * (0.08 + t * 0.17);
    c.path(
      `M${n(x - size * 0.2)} ${n(foot)}Q${n(x - size * 0.24)} ${n(foot - size * 0.8)} ${n(x)} ${n(foot - size * 0.82)}Q${n(x + size * 0.24)} ${n(foot - size * 0.8)} ${n(x + size * 0.2)} ${n(foot)}Z`,
      random.pick(['#241821', '#32212a', '#1d1a26']),
    );
    c.oval(x, foot - size * 0.93, size * 0.11, size * 0.13, '#2a1a1a');
  }
  for (let string = 0; string < 5; string++) {
    const y = h * (0.12 + string * 0.08);
    const spread = 0.5 - string * 0.085;
    c.line(
      `M${n(w * (0.5 - spread))} ${n(y - h * 0.05)}Q${n(w * 0.5)} ${n(y + h * 0.12)} ${n(w * (0.5 + spread))} ${n(y - h * 0.05)}`,
      '#1a1220',
      4 - string * 0.5,
    );
    for (let i = 1; i < 8; i++) {
      const t = i / 8;
      const x = w * (0.5 - spread + 2 * spread * t);
      const ly = y - h * 0.05 + h * 0.34 * t * (1 - t) + h * 0.03;
      const r = h * (0.034 - string * 0.0045);
      const tone = ['#f2553c', '#f5b34a', '#f08a3c', '#e8d27a'][(i + string) % 4]!;
      c.glow(x, ly, r * 3, tone, 0.5);
      c.oval(
        x,
        ly,
        r,
        r * 1.14,
        c.radial([
          ['#fff3cf', 0],
          [tone, 0.6],
          [darken(tone, 0.35), 1],
        ]),
      );
      c.box(x - r * 0.36, ly - r * 1.25, r * 0.72, r * 0.24, '#4a2d1a', 2);
      c.line(`M${n(x)} ${n(ly + r * 1.14)}v${n(r * 0.8)}`, tone, 3);
    }
  }
});
