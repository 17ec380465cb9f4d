import { n, type Point } from '../canvas';
import { darken, lighten } from '../color';
import { lathe, ring } from '../shapes/lathe';
import { full, still } from './scene';

/** A switchboard with its door closed: lamps, meters, a mains switch. */
export const electricPanel = still((c, { color, random }) => {
  const paint = color(0, '#c9cfd2');
  c.shadow(110, 8, 430, 80, 0.55);
  c.poly(
    [
      [270, -640],
      [350, -600],
      [350, -30],
      [270, 0],
    ],
    darken(paint, 0.5),
  );
  c.box(-290, -640, 560, 640, c.plane(paint, 0.22), 10);
  c.box(
    -262,
    -612,
    504,
    584,
    c.linear(
      [
        [lighten(paint, 0.3), 0],
        [paint, 0.6],
        [darken(paint, 0.12), 1],
      ],
      50,
    ),
    8,
    { stroke: darken(paint, 0.35), 'stroke-width': 4 },
  );
  for (const x of [-160, 0, 160]) {
    c.box(x - 62, -572, 118, 104, '#2a3036', 10);
    c.box(x - 52, -562, 98, 84, '#f2f0e4', 6);
    for (let tick = 0; tick < 9; tick++) {
      const a = Math.PI * (1.15 + tick * 0.0875);
      c.line(
        `M${n(x - 3 + Math.cos(a) * 44)} ${n(-488 + Math.sin(a) * 56)}L${n(x - 3 + Math.cos(a) * 36)} ${n(-488 + Math.sin(a) * 46)}`,
        '#2a3036',
        2.5,
      );
    }
    c.line(`M${x - 3} -488L${n(x - 30 + random.between(0, 50))} -538`, '#c23b2e', 4);
  }
  for (const [i, tone] of ['#d8422f', '#e3b04b', '#3f9c5a', '#3f9c5a', '#3d7fb5', '#d8422f'].entries()) {
    const x = -196 + i * 78;
    c.oval(x, -400, 27, 27, c.metal('#9aa1a6', 40));
    c.oval(x, -400, 19, 19, c.ball(tone, 0.7));
    if (i % 2) c.glow(x, -400, 52, lighten(tone, 0.3), 0.45);
    c.oval(x, -322, 23, 23, c.metal('#9aa1a6', 90));
    c.oval(x, -322, 16, 16, c.ball(i % 3 ? '#3b4248' : '#b5382c', 0.4));
  }
  c.box(-90, -270, 160, 190, '#e3b04b', 12);
  c.oval(-10, -176, 62, 62, '#2a3036');
  c.box(-28, -248, 36, 146, c.plane('#c23b2e', 0.35), 12, { transform: 'rotate(38 -10 -176)' });
  c.box(200, -360, 22, 110, c.metal('#8a9197'), 8);
  for (let louvre = 0; louvre < 5; louvre++) c.box(-230, -120 + louvre * 16, 100, 6, darken(paint, 0.45), 3);
});

/** Pipe fittings: an elbow, a tee and couplings. */
export const pipeFittings = still((c, { color }) => {
  const tone = color(0, '#5a7f9c');
  const collar = (x: number, y: number, w: number, h: number): void =>
    c.box(
      x,
      y,
      w,
      h,
      c.linear([
        [lighten(tone, 0.5), 0],
        [lighten(tone, 0.1), 0.4],
        [darken(tone, 0.5), 1],
      ]),
      8,
    );
  c.shadow(40, 20, 560, 110, 0.5);
  c.box(
    -420,
    -190,
    520,
    120,
    c.linear([
      [lighten(tone, 0.45), 0],
      [tone, 0.4],
      [darken(tone, 0.6), 1],
    ]),
    8,
  );
  c.box(-220, -360, 120, 180, c.cylinder(tone), 8);
  c.box(-240, -400, 160, 62, c.cylinder(lighten(tone, 0.12)), 8);
  c.oval(-160, -400, 80, 24, lighten(tone, 0.25));
  c.oval(-160, -400, 56, 16, '#1b2227');
  collar(-450, -210, 66, 160);
  collar(64, -210, 66, 160);
  c.oval(130, -130, 24, 80, darken(tone, 0.25));
  c.oval(133, -130, 16, 56, '#1b2227');
  c.line('M250 40L250 -90Q250 -190 370 -190L410 -190', darken(tone, 0.3), 124, { 'stroke-linecap': 'butt' });
  c.line('M232 40L232 -90Q234 -210 370 -208L410 -208', lighten(tone, 0.35), 20, {
    opacity: 0.7,
    'stroke-linecap': 'butt',
  });
  lathe(
    c,
    250,
    66,
    [
      [82, 70],
      [82, 0],
    ],
    { color: lighten(tone, 0.1) },
  );
  for (const [x, y, brass] of [
    [-330, 80, '#c69a4b'],
    [-130, 110, '#b7bcc0'],
    [60, 120, '#c69a4b'],
  ] as const) {
    c.footShadow(x, y, 66);
    lathe(
      c,
      x,
      y,
      [
        [70, 70],
        [70, 0],
      ],
      { color: brass, fill: c.metal(brass), inside: '#22282c', rim: 18 },
    );
    ring(
      c,
      x,
      y,
      [
        [70, 70],
        [70, 0],
      ],
      36,
      darken(brass, 0.4),
      4,
      0.7,
    );
  }
});

/** A hopper machine for the farm: pulper, roller or mill. */
export const hopperMachine = still((c, { color, variant }) => {
  const paint = color(0, '#3f7f5a');
  const steel = '#aeb5ba';
  c.shadow(70, 10, 500, 84, 0.6);
  for (const x of [-250, 200])
    c.path(`M${x} -250L${x + 46} -250L${x + 70} 6L${x - 26} 6Z`, c.plane(darken(paint, 0.3), 0.2));
  c.box(-270, -90, 540, 28, c.plane(darken(paint, 0.15), 0.2), 5);
  if (variant === 'roller') {
    lathe(
      c,
      0,
      -230,
      [
        [300, 60],
        [300, 0],
      ],
      { color: '#a9794a', inside: '#8a5f38', rim: 14 },
    );
    for (let rib = 0; rib < 8; rib++)
      c.line(
        `M0 -290L${n(Math.cos((rib / 8) * Math.PI * 2) * 280)} ${n(-290 + Math.sin((rib / 8) * Math.PI * 2) * 80)}`,
        '#6b4628',
        10,
      );
    const drum: Point[] = [
      [190, 250],
      [196, 0],
    ];
    lathe(c, 0, -300, drum, {
      color: steel,
      fill: c.metal(steel),
      inside: '#5b6b3a',
      rim: 12,
      filling: { color: '#5f7a3a', level: 0.8 },
    });
    for (const height of [220, 120, 24]) ring(c, 0, -300, drum, height, '#c69a4b', 12);
    c.line('M-300 -260Q-340 -600 0 -640Q340 -600 300 -260', darken(paint, 0.1), 34);
    c.line('M-304 -270Q-340 -590 0 -646', lighten(paint, 0.4), 8, { opacity: 0.7 });
    lathe(
      c,
      0,
      -590,
      [
        [24, 60],
        [24, 0],
      ],
      { color: steel, fill: c.metal(steel) },
    );
  } else {
    c.box(-210, -330, 400, 250, c.plane(paint, 0.3), 18);
    c.box(-180, -300, 150, 90, c.metal('#c5c9cc', 20), 6);
    c.path('M-250 -620L230 -620L110 -330L-130 -330Z', c.metal(steel));
    c.oval(-10, -620, 240, 52, lighten(steel, 0.35));
    c.oval(-10, -616, 222, 42, '#3f464b');
    const fruit = variant === 'pulper' ? ['#b5302a', '#d04536', '#c96a2e'] : ['#e8dcc0', '#d9c9a2', '#f3ead6'];
    for (let i = 0; i < 60; i++) {
      const a = i * 2.4;
      const r = Math.sqrt(i / 60);
      c.oval(-10 + Math.cos(a) * r * 200, -622 + Math.sin(a) * r * 34, 19, 15, c.ball(fruit[i % 3]!, 0.45));
    }
    c.path('M150 -210L330 -120L330 -70L150 -130Z', c.metal(steel, 60));
    c.oval(-240, -200, 116, 116, c.metal(darken(steel, 0.2), 40));
    c.oval(-240, -200, 92, 92, darken(paint, 0.2));
    for (let spoke = 0; spoke < 5; spoke++)
      c.line(
        `M-240 -200L${n(-240 + Math.cos(spoke * 1.257) * 96)} ${n(-200 + Math.sin(spoke * 1.257) * 96)}`,
        steel,
        16,
      );
    c.oval(-240, -200, 24, 24, c.metal(steel));
    c.line('M-240 -200L-318 -290', '#5b6166', 18);
    c.box(-352, -330, 40, 66, c.cylinder('#2b2320'), 16, { transform: 'rotate(-40 -332 -297)' });
  }
});

/** The machine shop: windows, lathes, overhead crane. */
export const workshop = full((c, { random, color }) => {
  const { width: w, height: h } = c;
  const wall = color(0, '#8f9ba1');
  c.box(
    0,
    0,
    w,
    h,
    c.linear([
      [darken(wall, 0.5), 0],
      [wall, 0.5],
      [lighten(wall, 0.1), 1],
    ]),
  );
  for (let i = 0; i < 7; i++) {
    const x = w * (0.03 + i * 0.14);
    c.box(
      x,
      h * 0.14,
      w * 0.1,
      h * 0.34,
      c.linear([
        ['#e9f3f5', 0],
        ['#fdf6e0', 1],
      ]),
      4,
    );
    for (let bar = 1; bar < 4; bar++) c.box(x, h * (0.14 + bar * 0.085), w * 0.1, 5, darken(wall, 0.5));
    c.box(x + w * 0.05, h * 0.14, 5, h * 0.34, darken(wall, 0.5));
    c.poly(
      [
        [x, h * 0.48],
        [x + w * 0.1, h * 0.48],
        [x + w * 0.22, h],
        [x + w * 0.06, h],
      ],
      '#fff6da',
      { opacity: 0.13 },
    );
  }
  for (let i = 0; i < 9; i++)
    c.line(
      `M${n((w * i) / 8)} ${n(h * 0.02)}L${n((w * (i + 0.5)) / 8)} ${n(h * 0.11)}L${n((w * (i + 1)) / 8)} ${n(h * 0.02)}`,
      '#3b444a',
      9,
    );
  c.box(0, h * 0.1, w, h * 0.026, '#e0a92e');
  c.box(w * 0.56, h * 0.1, w * 0.09, h * 0.06, '#c98f1e', 6);
  c.line(`M${n(w * 0.605)} ${n(h * 0.16)}V${n(h * 0.34)}`, '#22282c', 6);
  c.path(`M${n(w * 0.605 - 16)} ${n(h * 0.34)}h32v26q0 34 -30 34q-24 0 -24 -22`, 'none', {
    stroke: '#2b3136',
    'stroke-width': 13,
  });
  c.poly(
    [
      [0, h * 0.62],
      [w, h * 0.62],
      [w, h],
      [0, h],
    ],
    c.linear([
      ['#7b8288', 0],
      ['#565d63', 0.5],
      ['#33393e', 1],
    ]),
  );
  c.poly(
    [
      [w * 0.4, h * 0.62],
      [w * 0.6, h * 0.62],
      [w * 0.86, h],
      [w * 0.14, h],
    ],
    '#aab0b2',
    { opacity: 0.22 },
  );
  for (const side of [0.4, 0.6])
    c.poly(
      [
        [w * side, h * 0.62],
        [w * side + 5, h * 0.62],
        [w * (0.5 + (side - 0.5) * 3.6) + 18, h],
        [w * (0.5 + (side - 0.5) * 3.6), h],
      ],
      '#e0b43a',
      { opacity: 0.85 },
    );
  for (const [x, y, s, tone] of [
    [0.08, 0.74, 0.8, '#3f7f6b'],
    [0.3, 0.66, 0.5, '#3d6f9c'],
    [0.72, 0.67, 0.55, '#3f7f6b'],
    [0.9, 0.8, 0.95, '#3d6f9c'],
  ] as const) {
    c.group({ transform: `translate(${n(w * x)} ${n(h * y)}) scale(${((h / 1080) * s).toFixed(3)})` }, () => {
      c.shadow(20, 10, 330, 44, 0.6);
      c.box(-260, -120, 520, 130, c.plane(darken(tone, 0.3), 0.2), 10);
      c.box(-280, -300, 180, 200, c.plane(tone, 0.3), 16);
      c.box(-250, -270, 90, 60, '#1d2a30', 8);
      c.box(-240, -262, 70, 44, '#7fc7c0', 4, { opacity: 0.85 });
      c.box(-110, -160, 380, 44, c.metal('#9ea6ab', 90), 6);
      c.oval(-90, -200, 22, 62, c.metal('#b9c0c4', 90));
      c.box(-80, -216, 240, 30, c.metal('#cfd4d7', 90), 4);
      c.box(150, -250, 100, 110, c.plane(tone, 0.25), 12);
      c.oval(210, -110, 34, 34, c.metal('#8d959a', 40));
    });
  }
  for (let i = 0; i < 14; i++)
    c.oval(w * random.next(), h * random.between(0.3, 0.7), 3, 3, '#fff3cf', { opacity: 0.5 });
});
