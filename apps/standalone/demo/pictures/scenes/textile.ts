import { type Canvas, n } from '../canvas';
import { darken, lighten } from '../color';
import { type Motif, weave } from '../shapes/weave';
import { lathe, ring } from '../shapes/lathe';
import { type Brief, still } from './scene';

const MUDMEE = ['#5c1a2b', '#d8a13c', '#f2e4c6', '#a63a3a'] as const;

function motifOf(brief: Brief, own: Motif): Motif {
  return (brief.variant as Motif | undefined) ?? own;
}

function folds(c: Canvas, outline: string, x0: number, x1: number, count: number, brief: Brief): void {
  c.group({ 'clip-path': c.clip(`<path d="${outline}"/>`) }, () => {
    const step = (x1 - x0) / count;
    for (let i = 0; i < count; i++) {
      const x = x0 + step * i + brief.random.between(-8, 8);
      const width = step * brief.random.between(0.8, 1.25);
      const light = c.linear(
        [
          ['#150a06', 0, 0.34],
          ['#fff6e2', 0.32, 0.22],
          ['#fff6e2', 0.45, 0.08],
          ['#150a06', 1, 0.34],
        ],
        0,
      );
      c.poly(
        [
          [x, -760],
          [x + width, -760],
          [x + width * 1.1, 60],
          [x - width * 0.1, 60],
        ],
        light,
      );
    }
  });
}

/** A length of cloth hung over a bamboo pole. */
export const textileHanging = still((c, brief) => {
  const cloth = weave(c, motifOf(brief, 'diamond'), brief.colors(MUDMEE), brief.seed, 9);
  c.shadow(60, 20, 480, 40, 0.4);
  const outline =
    'M-330 -600L330 -600C338 -420 326 -200 340 -20Q240 14 150 -14T-40 -8T-220 -12Q-290 6 -336 -22C-326 -220 -338 -420 -330 -600Z';
  c.path(outline, '#1a0f08', { opacity: 0.22, transform: 'translate(46 14)' });
  c.path(outline, cloth);
  folds(c, outline, -340, 340, 8, brief);
  for (let x = -326; x < 334; x += 13) {
    c.line(
      `M${x} -16q${n(brief.random.between(-5, 5))} 22 ${n(brief.random.between(-7, 7))} ${n(brief.random.between(38, 56))}`,
      x % 2 ? brief.color(1, MUDMEE[1]) : brief.color(0, MUDMEE[0]),
      4,
    );
  }
  c.box(
    -450,
    -622,
    900,
    34,
    c.linear([
      [lighten('#b08a4e', 0.5), 0],
      ['#b08a4e', 0.4],
      [darken('#b08a4e', 0.5), 1],
    ]),
    17,
  );
  for (const x of [-300, -70, 180, 390]) c.box(x, -624, 9, 38, darken('#b08a4e', 0.35), 4, { opacity: 0.6 });
});

/** Folded cloths in a pile, each its own weave. */
export const textileFolded = still((c, brief) => {
  const palette = brief.colors(MUDMEE);
  const motifs: Motif[] = [motifOf(brief, 'diamond'), 'plain', 'zigzag', 'stripe', 'naga'];
  c.shadow(90, 6, 500, 90, 0.55);
  let y = 0;
  for (let i = 4; i >= 0; i--) {
    const tones =
      i === 0
        ? palette
        : [palette[(i + 0) % palette.length]!, palette[(i + 1) % palette.length]!, palette[(i + 2) % palette.length]!];
    const fill = weave(c, i === 0 ? motifs[0]! : motifs[i]!, tones, brief.seed + i, 6, 'scale(1 .8)');
    const w = 370 + brief.random.between(-14, 14);
    const h = 76 + brief.random.between(-6, 10);
    const x = brief.random.between(-10, 10);
    const edge = `M${n(x - w)} ${n(y - h)}Q${n(x - w - 26)} ${n(y - h / 2)} ${n(x - w)} ${n(y)}L${n(x + w)} ${n(y)}Q${n(x + w + 12)} ${n(y - h / 2)} ${n(x + w)} ${n(y - h)}Z`;
    c.path(edge, tones[0]!);
    c.path(edge, fill);
    c.path(
      edge,
      c.linear([
        ['#fff6e2', 0, 0.3],
        ['#fff6e2', 0.3, 0],
        ['#150a06', 1, 0.5],
      ]),
    );
    c.line(`M${n(x - w)} ${n(y - h * 0.48)}L${n(x + w)} ${n(y - h * 0.5)}`, '#150a06', 4, { opacity: 0.3 });
    y -= h + 2;
    if (i === 0) {
      const top = `M${n(x - w)} ${n(y + 2)}L${n(x - w + 90)} ${n(y - 96)}L${n(x + w - 90)} ${n(y - 96)}L${n(x + w)} ${n(y + 2)}Z`;
      c.path(top, weave(c, motifs[0]!, palette, brief.seed, 8, 'scale(1 .42)'));
      c.path(
        top,
        c.linear(
          [
            ['#fff6e2', 0, 0.05],
            ['#fff6e2', 0.8, 0.26],
          ],
          60,
        ),
      );
    }
  }
});

/** A scarf let fall in waves across the table. */
export const scarf = still((c, brief) => {
  const palette = brief.colors(['#24407a', '#dfe6ec', '#9db6cf', '#e2c48b']);
  const cloth = weave(c, motifOf(brief, 'zigzag'), palette, brief.seed, 7, 'rotate(12) scale(1 .8)');
  const turns = [
    'M-470 -40C-330 -190 -120 -210 60 -150C210 -100 320 -120 420 -240L470 -120C380 10 240 50 60 0C-110 -50 -260 -30 -400 90Z',
    'M-300 30C-180 -70 20 -60 150 0C260 50 360 40 460 -40L440 90C340 150 220 150 90 110C-40 70 -140 90 -250 150Z',
  ];
  c.shadow(40, 60, 560, 140, 0.5);
  for (const [i, d] of turns.entries()) {
    c.path(d, '#1a0f08', { opacity: 0.26, transform: 'translate(16 20)' });
    c.path(d, cloth);
    const clip = c.clip(`<path d="${d}"/>`);
    c.group({ 'clip-path': clip }, () => {
      for (let wave = 0; wave < 7; wave++) {
        const x = -420 + wave * 136 + i * 50;
        const fill = c.linear(
          [
            ['#150a06', 0, 0],
            ['#150a06', 0.45, 0.36],
            ['#fff6e2', 0.55, 0.34],
            ['#fff6e2', 1, 0],
          ],
          0,
        );
        c.poly(
          [
            [x, -280],
            [x + 130, -280],
            [x + 90, 220],
            [x - 40, 220],
          ],
          fill,
        );
      }
    });
  }
  for (let i = 0; i < 22; i++) {
    c.line(
      `M${n(-400 - i * 3.2 + 0)} ${n(88 - i * 6)}q-30 ${n(brief.random.between(0, 16))} -50 ${n(brief.random.between(4, 20))}`,
      i % 2 ? palette[0]! : palette[1]!,
      4,
    );
  }
});

/** A cushion, square on to the light. */
export const cushion = still((c, brief) => {
  const palette = brief.colors(MUDMEE);
  c.shadow(70, 6, 430, 84, 0.55);
  const outline =
    'M-330 -560C-160 -530 160 -532 336 -566C312 -400 312 -190 344 -6C180 -34 -170 -34 -340 0C-312 -180 -312 -400 -330 -560Z';
  c.path(outline, palette[0]!);
  c.path(outline, weave(c, motifOf(brief, 'diamond'), palette, brief.seed, 10));
  c.path(
    outline,
    c.radial(
      [
        ['#fff6e2', 0, 0.36],
        ['#fff6e2', 0.42, 0.04],
        ['#150a06', 1, 0.6],
      ],
      0.36,
      0.32,
      0.78,
    ),
  );
  c.line('M-322 -552C-150 -522 150 -524 326 -556', lighten(palette[1]!, 0.2), 7, { opacity: 0.7 });
  c.line('M326 -556C304 -400 304 -190 334 -14', darken(palette[0]!, 0.4), 8, { opacity: 0.7 });
  for (const [x, y] of [
    [-330, -560],
    [336, -566],
    [344, -6],
    [-340, 0],
  ] as const) {
    for (let i = -2; i <= 2; i++)
      c.line(`M${x} ${y}l${Math.sign(x) * 30 + i * 6} ${Math.sign(y + 200) * 26 + i * 7}`, palette[1]!, 5);
  }
});

/** Skeins of dyed yarn. */
export const yarn = still((c, brief) => {
  const tones = brief.colors(['#2c4a7c', '#c7872c', '#7d2f38', '#8c9a5b', '#e6dac2']);
  c.shadow(60, 20, 540, 110, 0.5);
  const places = [
    [-270, -60],
    [20, -90],
    [280, -50],
    [-130, 60],
    [170, 80],
  ] as const;
  for (const [i, [x, y]] of places.entries()) {
    const tone = tones[i % tones.length]!;
    c.group({ transform: `translate(${x} ${y}) rotate(${-16 + i * 9})` }, () => {
      c.shadow(24, 46, 220, 60, 0.4);
      for (let strand = 0; strand < 34; strand++) {
        const spread = (strand - 17) * 3.4;
        const shade =
          strand < 8
            ? lighten(tone, 0.3)
            : strand > 24
              ? darken(tone, 0.4)
              : brief.random.next() < 0.5
                ? tone
                : darken(tone, 0.12);
        c.line(
          `M-190 ${n(spread)}C-110 ${n(spread * 1.5 - 22)} -40 ${n(spread * 0.5)} 0 ${n(spread * 0.36)}C40 ${n(spread * 0.5)} 110 ${n(spread * 1.5 + 18)} 190 ${n(spread)}`,
          shade,
          5,
        );
      }
      c.box(-22, -34, 44, 66, c.plane(lighten(tone, 0.5), 0.2), 14);
    });
  }
});

/** A floor loom with a cloth half made. */
export const loom = still((c, brief) => {
  const wood = '#8b5e37';
  const palette = brief.colors(MUDMEE);
  c.shadow(40, 10, 560, 70, 0.5);
  const beam = (x: number, y: number, w: number, h: number): void => c.box(x, y, w, h, c.plane(wood, 0.3), 5);
  beam(-390, -640, 40, 660);
  beam(350, -640, 40, 660);
  beam(-420, -640, 840, 36);
  for (let x = -300; x <= 300; x += 8)
    c.line(`M${x} -600L${n(x * 1.02)} -250`, x % 24 ? lighten(palette[0]!, 0.6) : palette[1]!, 2.4, { opacity: 0.85 });
  beam(-350, -480, 700, 22);
  for (let x = -300; x <= 300; x += 10) c.box(x, -456, 3, 74, '#d9cbb0', 1);
  beam(-350, -384, 700, 22);
  beam(-350, -290, 700, 34);
  const cloth = 'M-308 -256L308 -256L322 -70L-322 -70Z';
  c.path(cloth, weave(c, motifOf(brief, 'diamond'), palette, brief.seed, 8));
  c.path(
    cloth,
    c.linear([
      ['#150a06', 0, 0.4],
      ['#fff6e2', 0.4, 0.12],
      ['#150a06', 1, 0.3],
    ]),
  );
  c.box(
    -400,
    -84,
    800,
    60,
    c.linear([
      [lighten(wood, 0.4), 0],
      [wood, 0.5],
      [darken(wood, 0.5), 1],
    ]),
    30,
  );
  c.path('M70 -300C120 -330 220 -330 262 -300C220 -274 120 -274 70 -300Z', c.plane('#c9a066', 0.3));
  c.oval(166, -300, 50, 11, palette[1]!);
});

/** Table runner or blanket, rolled beside its flat end. */
export const textileRoll = still((c, brief) => {
  const palette = brief.colors(MUDMEE);
  c.shadow(60, 30, 560, 120, 0.5);
  const flat = 'M-470 130L-300 -60L440 -60L480 130Z';
  c.path(flat, weave(c, motifOf(brief, 'star'), palette, brief.seed, 9, 'scale(1 .5)'));
  c.path(
    flat,
    c.linear([
      ['#150a06', 0, 0.3],
      ['#fff6e2', 1, 0.16],
    ]),
  );
  for (let x = -466; x < 478; x += 14) c.line(`M${x} 128l${n(x * 0.03)} 34`, palette[1]!, 4);
  for (const [y, r, tint] of [
    [-120, 74, 0],
    [-250, 66, 2],
  ] as const) {
    const w = 350;
    const fill = weave(
      c,
      tint ? 'stripe' : motifOf(brief, 'star'),
      tint ? [palette[2]!, palette[0]!, palette[1]!] : palette,
      brief.seed + tint,
      8,
      'rotate(90)',
    );
    c.box(-w, y - r, w * 2, r * 2, palette[0]!, 30);
    c.box(-w, y - r, w * 2, r * 2, fill, 30);
    c.box(
      -w,
      y - r,
      w * 2,
      r * 2,
      c.linear([
        ['#fff6e2', 0, 0.1],
        ['#fff6e2', 0.22, 0.4],
        ['#150a06', 0.6, 0.1],
        ['#150a06', 1, 0.7],
      ]),
      30,
    );
    c.oval(w - 4, y, r * 0.42, r, darken(palette[0]!, 0.2));
    for (let spiral = 1; spiral < 5; spiral++)
      c.oval(w - 4, y, (r * 0.42 * spiral) / 5, (r * spiral) / 5, 'none', {
        stroke: palette[1]!,
        'stroke-width': 4,
        opacity: 0.8,
      });
  }
});

/** A bag of woven cloth with leather-brown handles. */
export const toteBag = still((c, brief) => {
  const palette = brief.colors(['#e6dac2', '#3d5a80', '#7d2f38', '#c7872c']);
  c.shadow(80, 8, 380, 80, 0.55);
  c.line('M-130 -400C-130 -650 130 -650 130 -400', '#5b3a22', 24);
  const outline = 'M-262 -420L262 -420C286 -260 300 -120 288 -20Q0 34 -288 -20C-300 -120 -286 -260 -262 -420Z';
  c.path(outline, weave(c, motifOf(brief, 'naga'), palette, brief.seed, 9));
  folds(c, outline, -300, 300, 4, brief);
  c.path(
    outline,
    c.linear(
      [
        ['#fff6e2', 0, 0.14],
        ['#150a06', 1, 0.42],
      ],
      30,
    ),
  );
  c.line('M-264 -404Q0 -390 264 -404', darken(palette[1]!, 0.1), 22);
  c.line('M-110 -420C-110 -610 110 -610 110 -420', '#7a5230', 24);
  c.line('M-114 -430C-112 -604 100 -610 106 -440', lighten('#7a5230', 0.4), 5, { opacity: 0.6 });
  for (const x of [-110, 110]) c.box(x - 24, -440, 48, 74, c.plane('#7a5230', 0.25), 8);
});

/** A basket of split bamboo. */
export const basket = still((c, brief) => {
  const cane = brief.color(0, '#c79a58');
  c.footShadow(0, 0, 250);
  const body = [
    [300, 330],
    [306, 260],
    [290, 120],
    [230, 10],
    [222, 0],
  ] as const;
  lathe(c, 0, 0, body, { color: cane, inside: darken(cane, 0.5), rim: 20 });
  const outline =
    'M-300 -330C-312 -240 -296 -120 -222 0A222 66 0 0 0 222 0C296 -120 312 -240 300 -330A300 90 0 0 1 -300 -330Z';
  const strip = c.pattern(56, 40, () => {
    c.box(0, 2, 27, 16, lighten(cane, 0.35), 4, { opacity: 0.7 });
    c.box(28, 2, 27, 16, darken(cane, 0.4), 4, { opacity: 0.5 });
    c.box(28, 22, 27, 16, lighten(cane, 0.3), 4, { opacity: 0.7 });
    c.box(0, 22, 27, 16, darken(cane, 0.45), 4, { opacity: 0.5 });
  });
  c.path(outline, strip);
  c.path(
    outline,
    c.linear(
      [
        ['#150a06', 0, 0.5],
        ['#fff6e2', 0.28, 0.2],
        ['#150a06', 0.6, 0.06],
        ['#150a06', 1, 0.62],
      ],
      0,
    ),
  );
  for (const height of [300, 286, 60]) ring(c, 0, 0, body, height, brief.color(1, '#6b3a24'), 12);
  c.line('M-270 -340C-240 -640 240 -640 270 -340', darken(cane, 0.3), 26);
  c.line('M-272 -344C-240 -640 232 -644 262 -360', lighten(cane, 0.4), 8, { opacity: 0.7 });
});
