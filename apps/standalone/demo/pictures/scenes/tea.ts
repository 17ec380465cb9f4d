import { type Canvas, n, type Point } from '../canvas';
import { darken, lighten } from '../color';
import type { Random } from '../random';
import { heap, strew } from '../shapes/heap';
import { lathe, ring, streak, TILT } from '../shapes/lathe';
import { type Brief, still } from './scene';

/** Pressed leaf: a clipped crowd of leaf strokes on a dark ground. */
function pressedLeaf(
  c: Canvas,
  random: Random,
  clip: string,
  colors: readonly string[],
  box: readonly [number, number, number, number],
  count: number,
): void {
  const [x0, y0, x1, y1] = box;
  c.group({ 'clip-path': clip }, () => {
    for (let i = 0; i < count; i++) {
      const x = random.between(x0, x1);
      const y = random.between(y0, y1);
      const length = random.between(18, 48);
      const color = random.pick(colors);
      const d = `M0 0Q${n(length / 2)} ${n(random.between(-12, 12))} ${n(length)} ${n(random.between(-5, 5))}`;
      c.line(
        d,
        random.next() < 0.3 ? lighten(color, 0.25) : darken(color, random.between(0, 0.35)),
        random.between(3, 7),
        {
          transform: `translate(${n(x)} ${n(y)}) rotate(${n(random.between(0, 360))})`,
        },
      );
    }
  });
}

function drawCup(c: Canvas, x: number, y: number, size: number, glaze: string, tea: string): void {
  c.footShadow(x, y, size * 0.62);
  const profile: Point[] = [
    [size, size * 0.95],
    [size * 0.93, size * 0.5],
    [size * 0.62, size * 0.12],
    [size * 0.5, 0],
  ];
  lathe(c, x, y, profile, { color: glaze, inside: lighten(glaze, 0.2), rim: 5, filling: { color: tea, level: 0.82 } });
  streak(c, x, y, profile, size * 0.75, size * 0.2, 0.35);
}

function steam(c: Canvas, x: number, y: number): void {
  for (let i = 0; i < 3; i++) {
    const sx = x + (i - 1) * 38;
    c.line(`M${sx} ${y}c-34 -60 38 -100 0 -170c-22 -44 16 -70 4 -110`, '#fffaf0', 18 - i * 3, { opacity: 0.08 });
    c.line(`M${sx} ${y}c-34 -60 38 -100 0 -170c-22 -44 16 -70 4 -110`, '#fffaf0', 7, { opacity: 0.12 });
  }
}

/** A round cake of pressed tea, leaning on its stand: bare, or `wrapped` in its paper. */
export const teaCake = still((c, { random, color, variant, colors }) => {
  const leaves = colors(['#4a3a20', '#6b5a30', '#83703f', '#35301c']);
  c.shadow(90, 6, 430, 78, 0.55);
  c.group({ transform: 'translate(0 -268) rotate(-4)' }, () => {
    c.oval(14, 12, 284, 280, darken(leaves[0]!, 0.55));
    const clip = c.clip('<ellipse cx="0" cy="0" rx="280" ry="276"/>');
    if (variant === 'wrapped') {
      const paper = color(4, '#e9dcc0');
      const ink = color(5, '#8e2f25');
      c.oval(
        0,
        0,
        280,
        276,
        c.radial(
          [
            [lighten(paper, 0.4), 0],
            [paper, 0.65],
            [darken(paper, 0.3), 1],
          ],
          0.38,
          0.32,
          0.75,
        ),
      );
      c.group({ 'clip-path': clip }, () => {
        for (let fold = 0; fold < 44; fold++) {
          const a = (fold / 44) * Math.PI * 2 + random.between(-0.05, 0.05);
          const inner = random.between(200, 235);
          c.line(
            `M${n(Math.cos(a) * inner)} ${n(Math.sin(a) * inner)}L${n(Math.cos(a + 0.06) * 285)} ${n(Math.sin(a + 0.06) * 285)}`,
            darken(paper, 0.45),
            random.between(1.5, 4),
            { opacity: 0.32 },
          );
        }
      });
      c.raw(
        `<circle r="176" fill="none" stroke="${ink}" stroke-width="5" opacity=".85"/><circle r="164" fill="none" stroke="${ink}" stroke-width="2" opacity=".7"/>`,
      );
      c.path('M-120 50L-70 -20L-44 8L2 -76L56 6L80 -22L122 50Z', ink, { opacity: 0.88 });
      c.oval(62, -84, 24, 24, ink, { opacity: 0.85 });
      for (let hill = 0; hill < 3; hill++)
        c.line(`M${-112 + hill * 12} ${72 + hill * 18}q56 -14 112 0t${112 - hill * 24} 0`, ink, 4, { opacity: 0.75 });
    } else {
      c.oval(0, 0, 280, 276, leaves[0]!);
      pressedLeaf(c, random, clip, leaves, [-290, -285, 270, 280], 1150);
      c.oval(
        0,
        0,
        280,
        276,
        c.radial(
          [
            ['#fff3d8', 0, 0.2],
            ['#fff3d8', 0.45, 0.02],
            ['#0e0704', 1, 0.62],
          ],
          0.35,
          0.28,
          0.8,
        ),
      );
      c.oval(
        4,
        8,
        62,
        58,
        c.radial([
          ['#0e0704', 0, 0.3],
          ['#0e0704', 1, 0],
        ]),
      );
    }
  });
  const wood = color(6, '#4a2a18');
  c.path(
    'M-150 -44Q-160 6 -118 10L122 12Q168 8 156 -40L128 -46Q120 -14 84 -14L-92 -16Q-124 -18 -126 -48Z',
    c.plane(wood, 0.3),
  );
  strew(c, random, 'leaf', leaves, { cx: 330, cy: 70, rx: 110, ry: 40, count: 9, scale: 0.7 });
});

/** Pressed bricks, stacked. */
export const teaBrick = still((c, { random, colors }) => {
  const leaves = colors(['#3a2416', '#54361f', '#6d4a2b', '#2a1a10']);
  c.shadow(70, 10, 450, 90, 0.55);
  const brick = (x: number, y: number, w: number, h: number, skew: number): void => {
    c.poly(
      [
        [x, y - h],
        [x + 110, y - h - 84],
        [x + w + 110 + skew, y - h - 84],
        [x + w, y - h],
      ],
      lighten(leaves[1]!, 0.1),
    );
    pressedLeaf(
      c,
      random,
      c.clip(
        `<path d="M${x} ${y - h}L${x + 110} ${y - h - 84}L${x + w + 110 + skew} ${y - h - 84}L${x + w} ${y - h}Z"/>`,
      ),
      leaves,
      [x, y - h - 90, x + w + 110, y - h],
      240,
    );
    c.poly(
      [
        [x, y - h],
        [x + 110, y - h - 84],
        [x + w + 110 + skew, y - h - 84],
        [x + w, y - h],
      ],
      '#fff3d8',
      { opacity: 0.13 },
    );
    c.box(x, y - h, w, h, leaves[0]!, 6);
    pressedLeaf(
      c,
      random,
      c.clip(`<rect x="${x}" y="${y - h}" width="${w}" height="${h}" rx="6"/>`),
      leaves,
      [x, y - h, x + w, y],
      300,
    );
    c.poly(
      [
        [x + w, y - h],
        [x + w + 110 + skew, y - h - 84],
        [x + w + 110 + skew, y - 84],
        [x + w, y],
      ],
      darken(leaves[0]!, 0.5),
    );
    c.box(
      x,
      y - h,
      w,
      h,
      c.linear([
        ['#0e0704', 0, 0],
        ['#0e0704', 1, 0.4],
      ]),
      6,
    );
  };
  brick(-350, 0, 540, 130, 0);
  brick(-270, -112, 480, 120, -10);
  strew(c, random, 'leaf', leaves, { cx: -60, cy: 70, rx: 280, ry: 28, count: 12, scale: 0.8 });
});

/** Loose leaf in a low bowl. */
export const teaLeaves = still((c, { random, color, colors, variant }) => {
  const glaze = color(4, '#e7e0d2');
  const leaves = colors(['#4c5433', '#6d7448', '#39402a', '#8d9464']).slice(0, 4);
  c.footShadow(0, 0, 250);
  const profile: Point[] = [
    [350, 150],
    [330, 96],
    [240, 30],
    [200, 0],
  ];
  lathe(c, 0, 0, profile, { color: glaze, inside: darken(glaze, 0.25), rim: 12 });
  ring(c, 0, 0, profile, 118, color(5, '#6f7f86'), 7, 0.7);
  heap(c, random, variant === 'flowers' ? 'petal' : 'leaf', leaves, {
    cx: 0,
    cy: -150,
    rx: 318,
    ry: 84,
    height: 150,
    count: 520,
    scale: variant === 'flowers' ? 0.95 : 0.9,
  });
  if (variant === 'buds')
    strew(c, random, 'leaf', ['#e7e4d2', '#cfd0b4'], { cx: 0, cy: -215, rx: 200, ry: 40, count: 40, scale: 0.7 });
  strew(c, random, variant === 'flowers' ? 'petal' : 'leaf', leaves, {
    cx: -330,
    cy: 60,
    rx: 120,
    ry: 34,
    count: 10,
    scale: 0.8,
  });
});

/** A lidded bowl for brewing, with two cups. */
export const gaiwan = still((c, { color }) => {
  const glaze = color(0, '#eef0ea');
  const line = color(1, '#3d6f8e');
  const tea = color(2, '#a3501d');
  drawCup(c, -340, 26, 92, glaze, tea);
  c.footShadow(20, 0, 230);
  lathe(
    c,
    20,
    0,
    [
      [236, 34],
      [180, 8],
      [150, 0],
    ],
    { color: glaze, inside: glaze, rim: 8 },
  );
  const bowl: Point[] = [
    [206, 258],
    [188, 200],
    [140, 100],
    [92, 48],
    [86, 30],
  ];
  lathe(c, 20, 0, bowl, { color: glaze, inside: darken(glaze, 0.1), rim: 8 });
  ring(c, 20, 0, bowl, 226, line, 7);
  ring(c, 20, 0, bowl, 210, line, 3);
  for (let i = 0; i < 4; i++) {
    const x = -76 + i * 58;
    c.path(`M${x} -124c-20 -30 -4 -54 10 -66c14 14 24 36 4 66c-4 -18 -8 -20 -14 0Z`, line, { opacity: 0.75 });
    c.line(`M${x + 4} -126q6 22 -8 40`, line, 4, { opacity: 0.75 });
  }
  streak(c, 20, 0, bowl, 240, 80);
  c.shadow(20, -250, 206, 50, 0.3);
  lathe(
    c,
    20,
    -244,
    [
      [34, 112],
      [30, 96],
      [40, 86],
      [130, 62],
      [192, 12],
      [186, 0],
    ],
    { color: glaze },
  );
  ring(
    c,
    20,
    -244,
    [
      [192, 12],
      [186, 0],
    ],
    12,
    line,
    5,
  );
  drawCup(c, 350, 64, 104, glaze, tea);
  steam(c, 356, -60);
});

/** An unglazed clay teapot. */
export const teapot = still((c, { color }) => {
  const clay = color(0, '#6e3826');
  c.footShadow(0, 0, 240);
  c.path(
    'M-205 -150C-300 -170 -330 -230 -392 -262C-404 -240 -380 -200 -352 -160C-320 -100 -280 -70 -190 -70Z',
    c.cylinder(clay),
  );
  c.line('M214 -222C330 -250 372 -170 330 -110C304 -72 262 -62 214 -70', darken(clay, 0.2), 36);
  c.line('M214 -226C326 -252 362 -172 322 -114', lighten(clay, 0.3), 8, { opacity: 0.5 });
  const body: Point[] = [
    [104, 268],
    [196, 226],
    [240, 140],
    [218, 60],
    [150, 8],
    [140, 0],
  ];
  lathe(c, 0, 0, body, { color: clay });
  ring(c, 0, 0, body, 150, color(1, '#d8c3a0'), 4, 0.7);
  ring(c, 0, 0, body, 138, color(1, '#d8c3a0'), 2, 0.7);
  c.path('M-80 -120q40 -60 60 -6q30 -74 72 -10q30 -30 60 14', 'none', {
    stroke: color(1, '#d8c3a0'),
    'stroke-width': 6,
    opacity: 0.8,
  });
  streak(c, 0, 0, body, 220, 60, 0.35);
  lathe(
    c,
    0,
    -262,
    [
      [26, 96],
      [36, 78],
      [26, 58],
      [40, 46],
      [98, 20],
      [106, 0],
    ],
    { color: lighten(clay, 0.06) },
  );
  drawCup(c, 380, 70, 88, color(2, '#efe6d6'), color(3, '#b4571f'));
  steam(c, -388, -280);
});

/** A gift tin and its smaller sister. */
export const teaTin = still((c, { color, random }) => {
  const paint = color(0, '#24484a');
  const gold = color(1, '#d2a955');
  const tin = (x: number, y: number, r: number, height: number, tone: string): void => {
    c.footShadow(x, y, r);
    const body: Point[] = [
      [r, height],
      [r, 0],
    ];
    lathe(c, x, y, body, { color: tone });
    ring(c, x, y, body, height * 0.12, gold, 8);
    ring(c, x, y, body, height * 0.9, gold, 4);
    const label = r * 0.62;
    c.oval(x - r * 0.1, y - height * 0.48 + r * 0.24, label, label * 1.12, '#efe3c8');
    c.oval(x - r * 0.1, y - height * 0.48 + r * 0.24, label * 0.9, label * 1.01, 'none', {
      stroke: gold,
      'stroke-width': 5,
    });
    for (let leaf = -2; leaf <= 2; leaf++) {
      c.path(`M0 0Q${r * 0.12} ${-r * 0.26} 0 ${-r * 0.52}Q${-r * 0.12} ${-r * 0.26} 0 0Z`, darken(tone, 0.05), {
        transform: `translate(${n(x - r * 0.1)} ${n(y - height * 0.48 + r * 0.5)}) rotate(${leaf * 30})`,
      });
    }
    c.box(x - r * 0.72, y - height * 0.94, r * 0.1, height * 0.94, '#fffaf0', r * 0.05, { opacity: 0.24 });
    lathe(
      c,
      x,
      y - height,
      [
        [r * 1.03, r * 0.26],
        [r * 1.03, 0],
      ],
      { color: darken(tone, 0.1) },
    );
    ring(
      c,
      x,
      y - height,
      [
        [r * 1.03, 60],
        [r * 1.03, 0],
      ],
      6,
      gold,
      5,
    );
  };
  tin(-110, -30, 190, 400, paint);
  tin(230, 50, 130, 230, color(2, darken(paint, 0.3)));
  strew(c, random, 'leaf', ['#4a3a20', '#6b5a30', '#83703f'], {
    cx: -250,
    cy: 110,
    rx: 120,
    ry: 26,
    count: 12,
    scale: 0.7,
  });
});

/** A glass jar of honey or of flowers, with a dipper. */
export const honeyJar = still((c, { color }: Brief) => {
  const honey = color(0, '#d98e1d');
  c.shadow(140, 4, 340, 90, 0.45);
  c.shadow(190, 14, 190, 40, 0.2);
  const jar: Point[] = [
    [142, 380],
    [146, 350],
    [196, 310],
    [204, 160],
    [196, 20],
    [178, 0],
  ];
  lathe(c, -20, 0, jar, { color: honey, gloss: 0.55 });
  c.oval(
    -20,
    -130,
    150,
    120,
    c.radial([
      [lighten(honey, 0.65), 0, 0.85],
      [honey, 1, 0],
    ]),
  );
  c.path(
    `M-216 -296A196 ${n(196 * TILT)} 0 0 0 176 -296L176 -318Q120 -350 120 -380L-160 -380Q-162 -350 -216 -318Z`,
    '#fff6dc',
    { opacity: 0.3 },
  );
  streak(c, -20, 0, jar, 300, 40, 0.6);
  lathe(
    c,
    -20,
    -376,
    [
      [152, 70],
      [152, 0],
    ],
    { color: color(1, '#b9a27a'), fill: c.metal(color(1, '#b9a27a')) },
  );
  c.path('M-178 -430Q-20 -380 138 -430L160 -350Q-20 -290 -196 -350Z', color(2, '#efe3cc'), { opacity: 0.95 });
  c.line('M-194 -352Q-20 -292 158 -352', darken(color(2, '#efe3cc'), 0.3), 5, { opacity: 0.5 });
  c.line('M-176 -398Q-20 -344 136 -398', '#9a6a3a', 7);
  c.box(-120, -240, 190, 130, '#f5ead2', 10, { transform: 'skewY(2)' });
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 3; column++) {
      const x = -66 + column * 42 + (row % 2) * 21;
      const y = -214 + row * 36;
      c.poly(
        [
          [x, y - 20],
          [x + 18, y - 10],
          [x + 18, y + 10],
          [x, y + 20],
          [x - 18, y + 10],
          [x - 18, y - 10],
        ],
        row === column ? lighten(honey, 0.3) : honey,
      );
    }
  }
  c.group({ transform: 'translate(250 30) rotate(-24)' }, () => {
    c.shadow(120, 34, 260, 24, 0.45);
    c.box(40, -8, 300, 16, c.plane('#b98a54', 0.3), 8);
    for (let disc = 0; disc < 6; disc++)
      c.oval(-60 + disc * 20, 0, 12, 46 - Math.abs(disc - 2.5) * 6, c.plane('#a97740', 0.3));
    c.oval(-20, 40, 100, 16, lighten(honey, 0.2), { opacity: 0.75 });
  });
});
