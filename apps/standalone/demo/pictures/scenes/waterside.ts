import { type Canvas, n } from '../canvas';
import { darken, lighten, mix } from '../color';
import { hourOf, HOURS, palm, ranges, sky, tree, water } from './landscape';
import { full } from './scene';

/** One lotus-bud tower of stepped stone. */
function tower(c: Canvas, x: number, foot: number, size: number, stone: string): void {
  const fill = c.linear(
    [
      [lighten(stone, 0.28), 0],
      [stone, 0.42],
      [darken(stone, 0.5), 1],
    ],
    0,
  );
  const tiers = 7;
  for (let i = 0; i < tiers; i++) {
    const t = i / tiers;
    const half = size * 0.27 * Math.cos(t * 1.35);
    const y = foot - size * (0.34 + t * 0.58);
    const next = size * 0.27 * Math.cos(((i + 1) / tiers) * 1.35);
    c.path(
      `M${n(x - half)} ${n(y)}L${n(x - half * 0.95)} ${n(y - size * 0.05)}L${n(x - next)} ${n(y - size * 0.09)}L${n(x + next)} ${n(y - size * 0.09)}L${n(x + half * 0.95)} ${n(y - size * 0.05)}L${n(x + half)} ${n(y)}Z`,
      fill,
    );
    for (let tip = -2; tip <= 2; tip++)
      c.path(
        `M${n(x + tip * half * 0.42 - size * 0.018)} ${n(y - size * 0.03)}l${n(size * 0.018)} ${n(-size * 0.05)}l${n(size * 0.018)} ${n(size * 0.05)}Z`,
        darken(stone, 0.25),
      );
  }
  c.path(
    `M${n(x - size * 0.04)} ${n(foot - size * 0.9)}Q${n(x)} ${n(foot - size * 1.1)} ${n(x + size * 0.04)} ${n(foot - size * 0.9)}Z`,
    fill,
  );
  c.box(x - size * 0.27, foot - size * 0.36, size * 0.54, size * 0.36, fill);
  c.path(
    `M${n(x - size * 0.09)} ${n(foot)}V${n(foot - size * 0.2)}Q${n(x)} ${n(foot - size * 0.29)} ${n(x + size * 0.09)} ${n(foot - size * 0.2)}V${n(foot)}Z`,
    darken(stone, 0.75),
  );
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
  for (let i = 0; i < 26; i++)
    tree(c, w * random.next(), foot, h * random.between(0.1, 0.2), mix(hour.near, hour.far, 0.28), random);
  for (const [dx, size] of [
    [-0.21, 0.3],
    [0.21, 0.3],
    [-0.12, 0.36],
    [0.12, 0.36],
    [0, 0.5],
  ] as const)
    tower(c, w * 0.5 + dx * w * 0.92, foot - h * 0.03, h * size, stone);
  const wall = c.linear([
    [lighten(stone, 0.2), 0],
    [darken(stone, 0.35), 1],
  ]);
  c.box(w * 0.2, foot - h * 0.06, w * 0.6, h * 0.065, wall);
  for (let i = 0; i < 26; i++)
    c.box(w * (0.21 + i * 0.0226), foot - h * 0.046, w * 0.009, h * 0.046, darken(stone, 0.65));
  c.box(w * 0.17, foot - h * 0.012, w * 0.66, h * 0.016, lighten(stone, 0.08));
  water(c, hour, 0.645, random, sunX);
  c.group({ transform: `translate(0 ${n(foot * 2 - h * 0.03)}) scale(1 -1)`, opacity: 0.28 }, () => {
    for (const [dx, size] of [
      [-0.21, 0.3],
      [0.21, 0.3],
      [0, 0.5],
    ] as const)
      tower(c, w * 0.5 + dx * w * 0.92, foot - h * 0.03, h * size, darken(stone, 0.3));
  });
  for (let i = 0; i < 22; i++) {
    const x = w * random.next();
    const y = h * random.between(0.82, 0.98);
    const r = h * random.between(0.02, 0.045);
    c.oval(x, y, r, r * 0.34, mix('#3f6b45', hour.near, 0.45));
    if (i % 4 === 0)
      for (let petal = -2; petal <= 2; petal++)
        c.path(
          `M0 0Q${n(r * 0.24)} ${n(-r * 0.4)} 0 ${n(-r * 0.85)}Q${n(-r * 0.24)} ${n(-r * 0.4)} 0 0Z`,
          mix('#e79ab0', hour.horizon, 0.3),
          { transform: `translate(${n(x)} ${n(y)}) rotate(${petal * 26})` },
        );
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
    c.path(
      'M-560 -70C-470 6 -420 36 -300 42L330 42C440 36 520 -20 590 -104C500 -30 420 -16 330 -14L-330 -14C-430 -18 -500 -40 -560 -70Z',
      c.linear([
        [lighten(hull, 0.3), 0],
        [hull, 0.5],
        [darken(hull, 0.6), 1],
      ]),
    );
    c.line('M-540 -56C-450 -8 -400 4 -310 6L330 6C430 2 500 -34 570 -84', brief.color(1, '#e3b04b'), 8);
    const roof = brief.color(2, '#c9a36a');
    for (const x of [-240, -90, 70, 230]) c.box(x, -150, 9, 140, '#5b3a22');
    c.path(
      'M-290 -140Q-10 -216 280 -140L268 -122Q-10 -192 -278 -122Z',
      c.linear([
        [lighten(roof, 0.4), 0],
        [darken(roof, 0.3), 1],
      ]),
    );
    for (const [x, tone] of [
      [-150, '#a63a3a'],
      [-20, '#2f5d6b'],
      [120, '#d8a13c'],
    ] as const) {
      c.path(`M${x - 36} -14Q${x - 36} -76 ${x} -78Q${x + 36} -76 ${x + 36} -14Z`, mix(tone, hour.near, 0.25));
      c.oval(x, -94, 19, 22, mix('#a86f4a', hour.near, 0.2));
      c.path(`M${x - 46} -100L${x} -136L${x + 46} -100Z`, mix('#d9c08a', hour.near, 0.12));
    }
    c.line('M380 -30L520 70', '#4a2d1a', 9);
    c.path('M340 -14Q342 -120 376 -124Q404 -118 402 -14Z', mix('#39434f', hour.near, 0.3));
    c.oval(376, -146, 20, 23, mix('#9c6642', hour.near, 0.2));
  });
  c.path(`M0 ${n(h)}L0 ${n(h * 0.9)}Q${n(w * 0.1)} ${n(h * 0.87)} ${n(w * 0.22)} ${n(h)}Z`, darken(hour.near, 0.4));
  for (let i = 0; i < 26; i++)
    c.line(
      `M${n(w * random.between(0, 0.18))} ${n(h)}q${n(random.between(-20, 30))} ${n(-h * 0.08)} ${n(random.between(10, 70))} ${n(-h * random.between(0.1, 0.2))}`,
      darken(hour.near, 0.25),
      4,
    );
});

/** Waterfall in a forest. */
export const waterfall = full((c, brief) => {
  const hour = HOURS.day;
  const { width: w, height: h } = c;
  const { random } = brief;
  c.box(
    0,
    0,
    w,
    h,
    c.linear([
      ['#b7cdb0', 0],
      ['#5f8a58', 0.4],
      ['#234a33', 1],
    ]),
  );
  c.glow(w * 0.5, 0, h * 0.8, '#fbf6d8', 0.8);
  for (let i = 0; i < 40; i++)
    tree(
      c,
      w * random.next(),
      h * random.between(0.2, 0.5),
      h * random.between(0.16, 0.34),
      mix('#4f7a45', '#a9c79a', random.next() * 0.6),
      random,
    );
  for (const [side, x] of [
    [-1, 0],
    [1, w],
  ] as const) {
    for (let ledge = 0; ledge < 6; ledge++) {
      const y = h * (0.24 + ledge * 0.1);
      const reach = w * (0.26 + ledge * 0.02 + random.between(0, 0.06));
      c.path(
        `M${x} ${n(y)}L${n(x - side * reach)} ${n(y + h * 0.01)}Q${n(x - side * reach * 1.06)} ${n(y + h * 0.1)} ${n(x - side * reach * 0.94)} ${n(y + h * 0.24)}L${x} ${n(h * 0.95)}Z`,
        c.linear([
          ['#8b8a72', 0],
          ['#55594a', 0.3],
          ['#2c332c', 1],
        ]),
      );
      c.line(`M${x} ${n(y + 4)}L${n(x - side * reach * 0.98)} ${n(y + h * 0.012)}`, '#7fa04e', 12, { opacity: 0.7 });
    }
  }
  c.path(
    `M${n(w * 0.3)} ${n(h * 0.24)}Q${n(w * 0.5)} ${n(h * 0.21)} ${n(w * 0.7)} ${n(h * 0.24)}L${n(w * 0.68)} ${n(h * 0.76)}L${n(w * 0.32)} ${n(h * 0.76)}Z`,
    c.linear([
      ['#eef5f2', 0],
      ['#cfe2e0', 0.6],
      ['#e8f2ef', 1],
    ]),
  );
  for (let i = 0; i < 120; i++) {
    const x = w * random.between(0.31, 0.69);
    const y = h * random.between(0.24, 0.6);
    c.line(
      `M${n(x)} ${n(y)}q${n(random.between(-6, 6))} ${n(h * 0.08)} ${n((x - w / 2) * 0.04)} ${n(h * random.between(0.08, 0.18))}`,
      random.next() < 0.6 ? '#ffffff' : '#8fb3b3',
      random.between(2, 7),
      { opacity: 0.45 },
    );
  }
  water(c, { ...hour, near: '#1f5a55', zenith: '#5fa39b', horizon: '#bfe0d6' }, 0.74, random, 0.5);
  c.oval(
    w * 0.5,
    h * 0.75,
    w * 0.32,
    h * 0.07,
    c.radial([
      ['#ffffff', 0, 0.9],
      ['#ffffff', 1, 0],
    ]),
  );
  for (let i = 0; i < 9; i++) {
    const x = w * (i % 2 ? random.between(0, 0.3) : random.between(0.7, 1));
    const r = h * random.between(0.04, 0.09);
    c.oval(x, h * random.between(0.86, 1), r * 1.5, r * 0.8, c.ball('#5f6358', 0.3));
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
  for (const [x, size, tone] of [
    [0.16, 0.26, '#5f6f6b'],
    [0.82, 0.3, '#7a4a38'],
    [0.6, 0.18, '#6b5a48'],
    [0.36, 0.2, '#4f6358'],
  ] as const) {
    const s = h * size;
    const foot = h * (0.6 + size * 0.34);
    const wall = mix(tone, hour.near, 0.25);
    for (let post = 0; post < 6; post++)
      c.line(
        `M${n(w * x - s * 0.5 + post * s * 0.2)} ${n(foot + s * 0.1)}V${n(foot - s * 0.5)}`,
        darken(hour.near, 0.3),
        s * 0.022,
      );
    c.oval(w * x, foot + s * 0.1, s * 0.7, s * 0.06, darken(hour.near, 0.2), { opacity: 0.45 });
    c.box(w * x - s * 0.56, foot - s * 0.52, s * 1.12, s * 0.05, darken(wall, 0.4));
    c.box(
      w * x - s * 0.44,
      foot - s * 0.86,
      s * 0.88,
      s * 0.36,
      c.linear(
        [
          [lighten(wall, 0.15), 0],
          [darken(wall, 0.3), 1],
        ],
        20,
      ),
    );
    for (let board = 0; board < 10; board++)
      c.box(w * x - s * 0.44 + board * s * 0.088, foot - s * 0.86, 2, s * 0.36, darken(wall, 0.5), 0, { opacity: 0.5 });
    c.box(w * x - s * 0.1, foot - s * 0.76, s * 0.18, s * 0.26, '#f5c36b', 2, { opacity: 0.9 });
    c.box(w * x + s * 0.2, foot - s * 0.76, s * 0.14, s * 0.12, '#f5c36b', 2, { opacity: 0.8 });
    c.poly(
      [
        [w * x - s * 0.58, foot - s * 0.84],
        [w * x - s * 0.34, foot - s * 1.14],
        [w * x + s * 0.34, foot - s * 1.14],
        [w * x + s * 0.58, foot - s * 0.84],
      ],
      c.linear([
        [lighten('#6b4a3a', 0.1), 0],
        [darken('#4a352c', 0.2), 1],
      ]),
    );
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
