import { type Canvas, n, type Point } from '../canvas';
import { darken, lighten } from '../color';
import type { Random } from '../random';
import { type Grain, heap, strew } from '../shapes/heap';
import { lathe, ring, streak } from '../shapes/lathe';
import { still } from './scene';

function sack(
  c: Canvas,
  random: Random,
  cloth: string,
  grain: Grain,
  colors: readonly string[],
  stripe?: string,
): void {
  c.shadow(110, 6, 420, 96, 0.55);
  const outline = 'M-262 -16C-318 -120 -300 -260 -256 -330L250 -330C296 -250 316 -110 266 -10C180 34 -180 36 -262 -16Z';
  c.path(outline, c.cylinder(cloth, 0.25));
  const clip = c.clip(`<path d="${outline}"/>`);
  const mesh = c.pattern(11, 11, () => {
    c.box(0, 0, 11, 2, darken(cloth, 0.6), 0, { opacity: 0.2 });
    c.box(0, 0, 2, 11, darken(cloth, 0.6), 0, { opacity: 0.16 });
    c.box(3, 3, 6, 6, lighten(cloth, 0.5), 0, { opacity: 0.12 });
  });
  c.path(outline, mesh);
  c.group({ 'clip-path': clip }, () => {
    if (stripe) {
      c.line('M-310 -176Q0 -120 310 -176', stripe, 26, { opacity: 0.75 });
      c.line('M-310 -136Q0 -80 310 -136', stripe, 8, { opacity: 0.75 });
    }
    for (let crease = 0; crease < 7; crease++) {
      const x = random.between(-230, 230);
      c.line(
        `M${n(x)} -320q${n(random.between(-40, 40))} 130 ${n(random.between(-20, 20))} 300`,
        darken(cloth, 0.6),
        random.between(8, 22),
        { opacity: 0.1 },
      );
    }
  });
  c.oval(0, -330, 262, 82, lighten(cloth, 0.12));
  c.oval(0, -326, 238, 70, darken(cloth, 0.65));
  heap(c, random, grain, colors, {
    cx: 0,
    cy: -322,
    rx: 236,
    ry: 66,
    height: 110,
    count: 420,
    scale: grain === 'rice' ? 1.1 : 0.72,
  });
  c.line('M-258 -318C-200 -236 200 -236 258 -318', lighten(cloth, 0.22), 30);
  c.line('M-258 -312C-200 -228 200 -228 258 -312', darken(cloth, 0.4), 5, { opacity: 0.5 });
}

/** A jute sack of coffee: `green`, `honey` or roasted. */
export const coffeeSack = still((c, { random, color, colors, variant }) => {
  const own =
    variant === 'green'
      ? ['#9aa277', '#b4b68c', '#868f68']
      : variant === 'honey'
        ? ['#b98a4e', '#d0a566', '#a2743f']
        : ['#4a2a19', '#5f3822', '#38200f'];
  const beans = colors(own).slice(0, 3);
  sack(c, random, color(3, '#b8955f'), variant ? 'bean' : 'roasted', beans, color(4, '#6d2f22'));
  strew(c, random, 'bean', beans, { cx: 350, cy: 60, rx: 110, ry: 40, count: 14, scale: 0.8 });
});

/** A cloth bag of rice. */
export const riceBag = still((c, { random, color, colors }) => {
  sack(
    c,
    random,
    color(3, '#e4d9c2'),
    'rice',
    colors(['#f3ead6', '#e8dcc0', '#fffaf0']).slice(0, 3),
    color(4, '#3f6b4f'),
  );
});

/** A cup of coffee on its saucer, with beans. */
export const coffeeCup = still((c, { random, color }) => {
  const glaze = color(0, '#e9e2d3');
  c.footShadow(0, 0, 300);
  lathe(
    c,
    0,
    0,
    [
      [330, 40],
      [240, 14],
      [170, 0],
    ],
    { color: glaze, inside: glaze, rim: 10 },
  );
  c.line('M210 -190C330 -210 340 -90 190 -76', darken(glaze, 0.15), 34);
  c.line('M214 -196C318 -208 324 -104 206 -86', lighten(glaze, 0.4), 8, { opacity: 0.7 });
  const cup: Point[] = [
    [218, 232],
    [214, 170],
    [180, 80],
    [120, 34],
    [110, 26],
  ];
  c.shadow(30, -24, 200, 44, 0.4);
  lathe(c, 0, 0, cup, {
    color: glaze,
    inside: '#6b4a30',
    rim: 10,
    filling: { color: color(1, '#4a2412'), level: 0.88 },
  });
  c.oval(-10, -226, 150, 34, 'none', { stroke: '#c08a52', 'stroke-width': 7, opacity: 0.55 });
  ring(c, 0, 0, cup, 150, color(2, '#2f5d50'), 14, 0.85);
  streak(c, 0, 0, cup, 210, 60, 0.4);
  strew(c, random, 'roasted', ['#4a2a19', '#5f3822', '#38200f'], {
    cx: -330,
    cy: 80,
    rx: 130,
    ry: 36,
    count: 18,
    scale: 0.85,
  });
  for (let i = 0; i < 2; i++)
    c.line(`M${-20 + i * 60} -270c-40 -60 40 -110 0 -190c-20 -50 20 -70 0 -110`, '#fffaf0', 14, { opacity: 0.1 });
});

/** A Vietnamese drip filter on a glass, coffee falling. */
export const phinFilter = still((c, { color }) => {
  const metal = color(0, '#b9bcc0');
  c.footShadow(0, 20, 170);
  const glass: Point[] = [
    [150, 270],
    [140, 140],
    [124, 12],
    [116, 0],
  ];
  lathe(c, 0, 20, glass, { color: '#d9e2e2', inside: '#c3cfcf', rim: 6 });
  c.path('M-129 -50A129 38 0 0 0 129 -50L119 12A116 34 0 0 1 -119 12Z', c.cylinder('#3a1c0e'));
  c.path('M-124 -16A124 37 0 0 0 124 -16L116 18A114 33 0 0 1 -116 18Z', c.cylinder('#e8d6b2'));
  streak(c, 0, 20, glass, 260, 20, 0.55);
  c.line('M0 -190V-60', '#4a2412', 5, { opacity: 0.8 });
  lathe(
    c,
    0,
    -246,
    [
      [232, 26],
      [226, 0],
    ],
    { color: metal, fill: c.metal(metal) },
  );
  const chamber: Point[] = [
    [132, 180],
    [126, 0],
  ];
  lathe(c, 0, -262, chamber, { color: metal, fill: c.metal(metal) });
  ring(c, 0, -262, chamber, 26, '#8c8f93', 5);
  ring(c, 0, -262, chamber, 150, '#8c8f93', 3);
  lathe(
    c,
    0,
    -438,
    [
      [22, 66],
      [16, 46],
      [22, 36],
      [130, 22],
      [140, 0],
    ],
    { color: metal, fill: c.metal(metal) },
  );
  c.footShadow(320, 70, 70);
  lathe(
    c,
    320,
    70,
    [
      [96, 80],
      [90, 40],
      [64, 6],
      [56, 0],
    ],
    { color: color(1, '#7b4a34'), inside: '#f2e6cb', rim: 8, filling: { color: '#f2e6cb', level: 0.9 } },
  );
});

/** A bowl of peppercorns with a scoop of them beside it. */
export const pepperBowl = still((c, { random, color, colors }) => {
  const corns = colors(['#2a211c', '#3d312a', '#1c1512']).slice(0, 3);
  const wood = color(3, '#7b5233');
  c.footShadow(-20, -10, 250);
  const bowl: Point[] = [
    [340, 190],
    [330, 130],
    [240, 40],
    [190, 0],
  ];
  lathe(c, -20, -10, bowl, { color: wood, inside: darken(wood, 0.3), rim: 16 });
  ring(c, -20, -10, bowl, 150, lighten(wood, 0.25), 4, 0.6);
  ring(c, -20, -10, bowl, 80, darken(wood, 0.4), 3, 0.6);
  heap(c, random, 'ball', corns, { cx: -20, cy: -196, rx: 300, ry: 80, height: 130, count: 560, scale: 0.72 });
  strew(c, random, 'ball', corns, { cx: 330, cy: 70, rx: 120, ry: 44, count: 26, scale: 0.72 });
  c.group({ transform: 'translate(-380 40) rotate(14)' }, () => {
    c.shadow(10, 20, 130, 26, 0.4);
    c.line('M-90 0Q0 -24 110 8', '#5c6b34', 7);
    for (let leaf = 0; leaf < 3; leaf++) {
      c.path('M0 0C30 -46 90 -48 128 -6C88 26 36 26 0 0Z', c.plane(['#4f6b33', '#5f7d3c', '#456030'][leaf]!, 0.3), {
        transform: `translate(${-90 + leaf * 62} ${-4 - leaf * 3}) rotate(${leaf % 2 ? 38 : -48}) scale(.8)`,
      });
    }
  });
});

/** A slatted crate of fruit: mango by default, `avocado`, `dragonfruit`. */
export const fruitCrate = still((c, { random, color, variant }) => {
  const wood = color(3, '#b88a55');
  c.shadow(90, 14, 500, 100, 0.55);
  c.poly(
    [
      [-400, -220],
      [-320, -330],
      [400, -330],
      [400, -220],
    ],
    darken(wood, 0.6),
  );
  const skins =
    variant === 'avocado'
      ? ['#3f5a2b', '#4d6b33', '#35491f']
      : variant === 'dragonfruit'
        ? ['#c93a6b', '#d9527d', '#b02a5b']
        : ['#e6a52c', '#eeb944', '#d98a2a'];
  const fruit = skins.map((skin) =>
    c.symbol(() => {
      c.path(
        'M-66 8C-70 -40 -20 -62 26 -54C70 -46 84 -2 60 30C34 60 -60 58 -66 8Z',
        c.radial(
          [
            [lighten(skin, 0.45), 0],
            [skin, 0.45],
            [darken(skin, 0.3), 0.85],
            [darken(skin, 0.1), 1],
          ],
          0.35,
          0.28,
          0.8,
        ),
      );
      if (variant === 'dragonfruit')
        for (let scale = 0; scale < 6; scale++)
          c.path('M-8 10Q0 -34 24 -30Q14 -6 8 12Z', '#7fa04e', {
            transform: `translate(${-40 + (scale % 3) * 38} ${scale < 3 ? -8 : 26}) rotate(${-20 + scale * 14})`,
          });
      else
        c.path('M20 -50C60 -44 74 -4 52 26C60 -8 50 -36 20 -50Z', variant === 'avocado' ? '#6f8a44' : '#d8602e', {
          opacity: 0.4,
        });
      c.oval(-66, 2, 5, 7, '#5a4326');
    }),
  );
  for (let row = 0; row < 4; row++) {
    for (let i = 0; i < 6; i++) {
      const x = -310 + i * 126 + (row % 2) * 50 + random.between(-12, 12);
      const y = -288 + row * 40 + random.between(-8, 8) - (i > 0 && i < 5 ? 26 : 0);
      c.use(random.pick(fruit), `translate(${n(x)} ${n(y)}) rotate(${n(random.between(-40, 40))}) scale(1.06)`);
    }
  }
  c.path('M-40 -360C0 -420 90 -420 140 -360C90 -344 20 -340 -40 -360Z', c.plane('#4f6b33', 0.3));
  for (let slat = 0; slat < 3; slat++) {
    const y = -196 + slat * 74;
    c.box(
      -430,
      y,
      860,
      60,
      c.linear([
        [lighten(wood, 0.28 - slat * 0.06), 0],
        [wood, 0.6],
        [darken(wood, 0.3), 1],
      ]),
      4,
    );
    for (let grain = 0; grain < 7; grain++)
      c.line(
        `M${n(random.between(-420, 100))} ${n(y + random.between(8, 52))}q90 ${n(random.between(-8, 8))} ${n(random.between(120, 300))} 0`,
        darken(wood, 0.5),
        2,
        { opacity: 0.3 },
      );
  }
  for (const x of [-430, 376]) {
    c.box(x, -214, 54, 234, c.plane(lighten(wood, 0.1), 0.25), 3);
    for (let nail = 0; nail < 3; nail++) c.oval(x + 27, -166 + nail * 74, 5, 5, '#4c4238');
  }
});

/** A stand-up pouch with a window: dried fruit, nuts, ground coffee. */
export const pouch = still((c, { random, color, colors, variant }) => {
  const paper = color(3, '#b48a5c');
  const ink = color(4, '#3b2417');
  const goods = colors(['#e3a33a', '#efb95c', '#d18a2b']).slice(0, 3);
  c.shadow(110, 6, 380, 84, 0.55);
  const outline = 'M-226 -560L226 -560L214 -380Q246 -160 232 -14Q0 40 -232 -14Q-246 -160 -214 -380Z';
  c.path(outline, c.cylinder(paper, 0.3));
  const clip = c.clip(`<path d="${outline}"/>`);
  c.group({ 'clip-path': clip }, () => {
    c.box(-240, -560, 480, 54, darken(paper, 0.12));
    for (let rib = 0; rib < 5; rib++) c.box(-240, -552 + rib * 10, 480, 3, lighten(paper, 0.3), 0, { opacity: 0.4 });
    c.path('M-250 -60Q0 20 250 -60L250 50L-250 50Z', darken(paper, 0.4), { opacity: 0.22 });
    for (let crease = 0; crease < 5; crease++)
      c.line(
        `M${n(random.between(-200, 200))} -500q${n(random.between(-26, 26))} 200 0 440`,
        crease % 2 ? lighten(paper, 0.5) : darken(paper, 0.5),
        16,
        { opacity: 0.1 },
      );
  });
  c.oval(0, -400, 62, 62, ink, { opacity: 0.9 });
  for (let petal = 0; petal < 6; petal++)
    c.path('M0 -8Q14 -30 0 -50Q-14 -30 0 -8Z', lighten(paper, 0.6), {
      transform: `translate(0 -400) rotate(${petal * 60})`,
    });
  c.box(-110, -318, 220, 7, ink, 3, { opacity: 0.8 });
  c.box(-70, -300, 140, 5, ink, 2, { opacity: 0.6 });
  const pane = '<path d="M-140 -256Q0 -280 140 -256Q160 -150 130 -70Q0 -46 -130 -70Q-160 -150 -140 -256Z"/>';
  c.group({ 'clip-path': c.clip(pane) }, () => {
    c.box(-170, -290, 340, 260, darken(goods[0]!, 0.4));
    heap(c, random, (variant as Grain | undefined) ?? 'petal', goods, {
      cx: 0,
      cy: -110,
      rx: 190,
      ry: 110,
      height: 60,
      count: 190,
      scale: 1.15,
    });
  });
  c.line('M-120 -246Q-136 -150 -114 -84', '#fffaf0', 10, { opacity: 0.5 });
  strew(c, random, (variant as Grain | undefined) ?? 'petal', goods, {
    cx: 310,
    cy: 66,
    rx: 100,
    ry: 36,
    count: 9,
    scale: 1.05,
  });
});

/** Herbs, chilli, lime and a mortar: a cooking class's table. */
export const kitchenTable = still((c, { random, color }) => {
  const stone = color(0, '#7a756c');
  c.footShadow(-160, -20, 190);
  lathe(
    c,
    -160,
    -20,
    [
      [210, 270],
      [196, 200],
      [150, 90],
      [120, 50],
      [150, 20],
      [146, 0],
    ],
    { color: stone, inside: darken(stone, 0.35), rim: 34, filling: { color: '#7f8f3c', level: 0.6 } },
  );
  c.line('M-120 -270L20 -470', darken(stone, 0.1), 52);
  c.line('M-134 -280L4 -472', lighten(stone, 0.4), 10, { opacity: 0.5 });
  c.footShadow(230, 40, 150);
  lathe(
    c,
    230,
    40,
    [
      [210, 100],
      [196, 60],
      [130, 10],
      [110, 0],
    ],
    { color: color(1, '#e8dfcc'), inside: '#d8ccb2', rim: 9 },
  );
  heap(c, random, 'leaf', ['#4f7a35', '#6b9844', '#3d642b'], {
    cx: 230,
    cy: -62,
    rx: 186,
    ry: 48,
    height: 84,
    count: 150,
    scale: 1.1,
  });
  for (let i = 0; i < 5; i++) {
    const x = -20 + i * 34;
    c.shadow(x + 26, 130, 60, 12, 0.4);
    c.path('M0 0C30 -18 90 -14 128 20C88 16 40 22 4 16Z', c.plane(i === 3 ? '#4f7a35' : '#c4321f', 0.35), {
      transform: `translate(${x} ${100 + (i % 2) * 16}) rotate(${-14 + i * 9})`,
    });
    c.line('M0 8l-20 -12', '#56702f', 7, { transform: `translate(${x} ${100 + (i % 2) * 16}) rotate(${-14 + i * 9})` });
  }
  for (const [x, y] of [
    [-400, 70],
    [-320, 110],
  ] as const) {
    c.shadow(x + 16, y + 12, 86, 26, 0.5);
    c.oval(x, y - 34, 62, 56, c.ball('#8aa83a'));
  }
});
