import { type Canvas, n, type Point } from '../canvas';
import { darken, lighten } from '../color';
import { lathe, ring, streak, TILT } from '../shapes/lathe';
import { weave } from '../shapes/weave';
import { still } from './scene';

/** A lacquer bowl with gold line work. */
export const lacquerBowl = still((c, { color }) => {
  const lacquer = color(0, '#7d1a17');
  const gold = color(1, '#d9ae4e');
  c.footShadow(0, 0, 220);
  const bowl: Point[] = [
    [330, 330],
    [318, 240],
    [240, 100],
    [140, 50],
    [130, 36],
    [160, 10],
    [158, 0],
  ];
  lathe(c, 0, 0, bowl, { color: lacquer, gloss: 0.5, inside: color(2, '#1d1210'), rim: 12 });
  for (const height of [308, 296, 170, 160]) ring(c, 0, 0, bowl, height, gold, height === 308 ? 7 : 3);
  for (let i = 0; i < 9; i++) {
    const a = ((i + 0.5) / 9) * Math.PI;
    const x = -Math.cos(a) * 296;
    const y = -236 + Math.sin(a) * 296 * TILT;
    const squeeze = Math.max(0.25, Math.sin(a));
    c.group({ transform: `translate(${n(x)} ${n(y)}) scale(${squeeze.toFixed(2)} 1)` }, () => {
      c.path('M0 34C-40 10 -30 -26 0 -36C30 -26 40 10 0 34Z', 'none', { stroke: gold, 'stroke-width': 4 });
      c.path('M0 22C-16 6 -12 -12 0 -20C12 -12 16 6 0 22Z', gold, { opacity: 0.85 });
    });
  }
  streak(c, 0, 0, bowl, 310, 110, 0.55);
  lathe(
    c,
    330,
    90,
    [
      [96, 78],
      [90, 50],
      [50, 8],
      [44, 0],
    ],
    { color: color(2, '#1d1210'), gloss: 0.5, inside: lacquer, rim: 6 },
  );
});

/** A glazed vase, cracked celadon by default. */
export const ceramicVase = still((c, { color, random, variant }) => {
  const glaze = color(0, '#9db8a0');
  const shapes: Record<string, Point[]> = {
    round: [
      [70, 470],
      [60, 420],
      [90, 380],
      [220, 280],
      [240, 170],
      [180, 50],
      [130, 0],
    ],
    tall: [
      [96, 560],
      [66, 520],
      [64, 440],
      [150, 330],
      [180, 200],
      [130, 60],
      [120, 0],
    ],
    bottle: [
      [52, 560],
      [44, 480],
      [46, 380],
      [130, 250],
      [190, 130],
      [160, 24],
      [130, 0],
    ],
  };
  const body = shapes[variant ?? 'round'] ?? shapes.round!;
  for (let i = 0; i < 5; i++) {
    const lean = -120 + i * 64;
    const top = -body[0]![1] - (710 - body[0]![1]) * random.between(0.6, 1);
    c.line(`M0 ${-body[0]![1] + 6}Q${lean * 0.2} ${(top - body[0]![1]) / 2} ${lean} ${top}`, '#6b5636', 5);
    for (let bud = 0; bud < 5; bud++) {
      const t = 0.4 + bud * 0.14;
      const x = lean * t * t;
      const y = -body[0]![1] + (top + body[0]![1]) * t;
      c.oval(x + random.between(-16, 16), y, 15, 13, c.ball(color(2, '#e9d8cf'), 0.5));
    }
  }
  c.footShadow(0, 0, body[body.length - 1]![0] * 1.25);
  lathe(c, 0, 0, body, { color: glaze, gloss: 0.5, inside: darken(glaze, 0.4), rim: 8 });
  for (let i = 0; i < 60; i++) {
    const height = random.between(30, body[0]![1] - 40);
    const r = 90 * random.between(-1, 1);
    c.line(
      `M${n(r)} ${n(-height)}l${n(random.between(-26, 26))} ${n(random.between(8, 30))}l${n(random.between(-20, 20))} ${n(random.between(8, 26))}`,
      darken(glaze, 0.5),
      1.3,
      { opacity: 0.22 },
    );
  }
  ring(c, 0, 0, body, body[0]![1] * 0.55, color(1, '#5f7f6a'), 5, 0.6);
  streak(c, 0, 0, body, body[0]![1] * 0.7, 40, 0.5);
});

/** Silver: `bangle`, `earrings` or a link `belt`. */
export const silver = still((c, { color, variant }) => {
  const metal = color(0, '#b9bcc2');
  const pad = color(1, '#3b2a3f');
  c.shadow(60, 20, 500, 120, 0.5);
  c.path(
    'M-400 -60C-300 -150 300 -160 410 -60C470 10 420 100 300 120C100 150 -160 146 -320 112C-440 86 -460 0 -400 -60Z',
    c.radial(
      [
        [lighten(pad, 0.25), 0],
        [pad, 0.6],
        [darken(pad, 0.4), 1],
      ],
      0.36,
      0.3,
      0.75,
    ),
  );
  if (variant === 'earrings') {
    for (const x of [-300, 290]) c.box(x, -350, 22, 330, c.plane('#7a4a28', 0.3), 6);
    c.box(-330, -372, 680, 24, c.plane('#7a4a28', 0.3), 12);
    for (const x of [-150, 130]) {
      c.line(`M${x} -330C${x - 40} -390 ${x + 60} -400 ${x + 30} -330`, metal, 9);
      c.oval(x + 10, -230, 84, 84, 'none', { stroke: c.metal(metal), 'stroke-width': 22 });
      c.oval(x + 10, -230, 40, 40, c.ball(metal, 0.7));
      for (let bead = 0; bead < 9; bead++) {
        const a = (bead / 8) * Math.PI;
        const bx = x + 10 + Math.cos(a) * 104;
        const by = -230 + Math.sin(a) * 104;
        c.line(`M${n(bx)} ${n(by)}v44`, lighten(metal, 0.2), 4);
        c.oval(bx, by + 54, 13, 17, c.ball(metal, 0.8));
      }
    }
  } else if (variant === 'belt') {
    for (let i = 0; i < 15; i++) {
      const a = (i / 14) * Math.PI * 1.5 - Math.PI * 1.1;
      const x = Math.cos(a) * 300;
      const y = -20 + Math.sin(a) * 110;
      c.shadow(x + 12, y + 20, 52, 22, 0.5);
      c.box(x - 36, y - 34, 72, 60, c.metal(metal, 20), 14);
      c.oval(x, y - 4, 20, 15, c.ball(lighten(metal, 0.1), 0.7));
      c.box(x - 30, y - 28, 60, 48, 'none', 10, { stroke: darken(metal, 0.4), 'stroke-width': 2.5 });
    }
    c.oval(-20, 70, 92, 62, c.metal(metal, 30));
    for (let petal = 0; petal < 12; petal++)
      c.path('M0 -12Q12 -34 0 -52Q-12 -34 0 -12Z', darken(metal, 0.25), {
        transform: `translate(-20 70) scale(1.3 .85) rotate(${petal * 30})`,
      });
    c.oval(-20, 70, 18, 13, c.ball(metal, 0.8));
  } else {
    for (const [x, y, r] of [
      [-80, -60, 220],
      [110, -10, 200],
    ] as const) {
      c.shadow(x + 30, y + r * 0.42, r * 1.2, 54, 0.5);
      c.oval(x, y, r, r * 0.5, 'none', { stroke: darken(metal, 0.5), 'stroke-width': 58 });
      c.oval(x, y - 8, r, r * 0.5, 'none', { stroke: c.metal(metal), 'stroke-width': 50 });
      c.oval(x, y - 24, r * 0.98, r * 0.48, 'none', { stroke: '#ffffff', 'stroke-width': 5, opacity: 0.55 });
      for (let i = 2; i < 17; i++) {
        const a = (i / 18) * Math.PI;
        c.path('M0 14L-11 0L0 -14L11 0Z', darken(metal, 0.45), {
          transform: `translate(${n(x + Math.cos(a) * r)} ${n(y - 6 + Math.sin(a) * r * 0.5)})`,
          opacity: 0.7,
        });
      }
    }
  }
});

/** A paper lantern, lit from within. */
export const paperLantern = still((c, { color }) => {
  const paper = color(0, '#f0b05a');
  c.glow(0, -330, 560, lighten(paper, 0.4), 0.55);
  c.shadow(40, 10, 300, 60, 0.4);
  c.glow(0, 6, 330, paper, 0.35);
  const body: Point[] = [
    [150, 600],
    [252, 520],
    [290, 350],
    [250, 170],
    [150, 90],
  ];
  lathe(c, 0, 0, body, {
    color: paper,
    fill: c.radial(
      [
        [lighten(paper, 0.85), 0],
        [lighten(paper, 0.35), 0.4],
        [paper, 0.75],
        [darken(paper, 0.3), 1],
      ],
      0.5,
      0.55,
      0.6,
    ),
    inside: lighten(paper, 0.6),
    rim: 8,
  });
  for (let height = 120; height < 590; height += 40) ring(c, 0, 0, body, height, color(1, '#a8642a'), 3.5, 0.6);
  for (let i = 0; i < 5; i++) {
    c.group({ transform: `translate(${-150 + i * 76} ${-300 - (i % 2) * 70})`, opacity: 0.55 }, () => {
      for (let petal = 0; petal < 6; petal++)
        c.path('M0 -6Q14 -26 0 -46Q-14 -26 0 -6Z', color(2, '#b3422c'), { transform: `rotate(${petal * 60})` });
    });
  }
  lathe(
    c,
    0,
    0,
    [
      [156, 96],
      [150, 76],
    ],
    { color: '#6b4326' },
  );
  lathe(
    c,
    0,
    -596,
    [
      [158, 22],
      [154, 0],
    ],
    { color: '#6b4326', inside: '#fff0cc' },
  );
  c.line('M-110 -620C-70 -690 70 -690 110 -620', '#4a2d1a', 7);
  c.line('M0 -76V-20', '#8a2f25', 7);
  for (let i = -4; i <= 4; i++) c.line(`M0 -24q${i * 3} 26 ${i * 6} 56`, '#a63a2c', 4);
});

/** An open umbrella of oiled paper. */
export const umbrella = still((c, { color, random }) => {
  const paper = color(0, '#c2402f');
  c.shadow(90, 14, 480, 84, 0.5);
  c.group({ transform: 'translate(0 -300) rotate(-12)' }, () => {
    c.line('M60 60L200 360', '#8a5a30', 18);
    const ribs = 18;
    for (let i = 0; i < ribs; i++) {
      const a1 = (i / ribs) * Math.PI * 2;
      const a2 = ((i + 1) / ribs) * Math.PI * 2;
      const light = 0.5 + 0.5 * Math.cos(a1 - Math.PI * 1.25);
      const tone = light > 0.5 ? lighten(paper, (light - 0.5) * 0.55) : darken(paper, (0.5 - light) * 0.8);
      const p = (a: number, r: number): string => `${n(Math.cos(a) * r * 1.06)} ${n(Math.sin(a) * r * 0.94)}`;
      c.path(`M0 0L${p(a1, 350)}Q${p((a1 + a2) / 2, 338)} ${p(a2, 350)}Z`, tone, { stroke: tone, 'stroke-width': 1 });
      c.line(`M0 0L${p(a1, 350)}`, darken(paper, 0.55), 3, { opacity: 0.5 });
    }
    c.raw(
      `<ellipse rx="352" ry="312" fill="none" stroke="${color(1, '#f0d28a')}" stroke-width="9" opacity=".9"/><ellipse rx="318" ry="282" fill="none" stroke="${color(1, '#f0d28a')}" stroke-width="3" opacity=".8"/>`,
    );
    for (let flower = 0; flower < 7; flower++) {
      const a = (flower / 7) * Math.PI * 2 + random.between(-0.1, 0.1);
      c.group(
        {
          transform: `translate(${n(Math.cos(a) * 212)} ${n(Math.sin(a) * 190)}) scale(${random.between(0.8, 1.15).toFixed(2)})`,
        },
        () => {
          c.path('M-60 20Q-20 46 20 30', 'none', { stroke: '#3f5f3a', 'stroke-width': 7 });
          for (let petal = 0; petal < 5; petal++)
            c.path('M0 0C-24 -22 -16 -52 0 -56C16 -52 24 -22 0 0Z', color(2, '#f6e3cf'), {
              transform: `rotate(${petal * 72})`,
            });
          c.oval(0, 0, 11, 11, '#d99a2e');
        },
      );
    }
    c.oval(0, 0, 34, 30, c.ball('#4a2d1a'));
  });
});

/** Sheets and a bound book of mulberry paper. */
export const paperBook = still((c, { color, random, seed }) => {
  const paper = color(0, '#ece0c6');
  const cover = color(1, '#3d5a80');
  c.shadow(80, 14, 480, 100, 0.55);
  for (let sheet = 0; sheet < 4; sheet++) {
    const lift = sheet * 9;
    c.poly(
      [
        [-420, 70 - lift],
        [-250, -110 - lift],
        [330, -90 - lift],
        [250, 110 - lift],
      ],
      c.plane(darken(paper, 0.12 - sheet * 0.03), 0.12),
    );
  }
  for (let i = 0; i < 70; i++)
    c.line(
      `M${n(random.between(-330, 230))} ${n(random.between(-110, 50))}q${n(random.between(-20, 20))} 8 ${n(random.between(-30, 30))} 2`,
      '#8a7448',
      2,
      { opacity: 0.4 },
    );
  c.poly(
    [
      [-210, -60],
      [-120, -240],
      [380, -190],
      [330, 20],
    ],
    '#1a0f08',
    { opacity: 0.3, transform: 'translate(16 22)' },
  );
  c.poly(
    [
      [-210, -40],
      [330, 40],
      [330, 12],
      [-210, -68],
    ],
    darken(paper, 0.1),
  );
  c.poly(
    [
      [330, 40],
      [330, 12],
      [382, -196],
      [382, -170],
    ],
    darken(paper, 0.35),
  );
  const face = 'M-210 -66L-120 -246L382 -196L330 14Z';
  c.path(
    face,
    weave(
      c,
      'star',
      [cover, lighten(cover, 0.5), lighten(cover, 0.7), color(2, '#c7872c')],
      seed,
      7,
      'rotate(6) scale(1 .6)',
    ),
  );
  c.path(
    face,
    c.linear(
      [
        ['#fff6e2', 0, 0.3],
        ['#150a06', 1, 0.3],
      ],
      30,
    ),
  );
  for (let stitch = 0; stitch < 6; stitch++)
    c.line(`M${n(-194 + stitch * 16)} ${n(-84 - stitch * 32)}l34 5`, '#f3e7cf', 6);
  c.oval(110, -110, 62, 34, '#f3e7cf', { transform: 'rotate(6 110 -110)' });
});

/** A row of small carved elephants: a souvenir for the counter. */
export const woodCarving = still((c, { color }) => {
  const wood = color(0, '#7a4a28');
  for (const [x, s] of [
    [-190, 1.25],
    [250, 0.8],
  ] as const) {
    c.shadow(x + 60, 12, 260 * s, 56 * s, 0.5);
    c.group({ transform: `translate(${x} 0) scale(${s})` }, () => drawElephant(c, wood));
  }
});

function drawElephant(c: Canvas, wood: string): void {
  const fill = c.radial(
    [
      [lighten(wood, 0.45), 0],
      [wood, 0.5],
      [darken(wood, 0.55), 1],
    ],
    0.36,
    0.22,
    0.85,
  );
  for (const x of [-96, 74]) c.path(`M${x} -150L${x + 78} -150L${x + 70} 0L${x + 8} 0Z`, darken(wood, 0.4));
  c.path(
    'M-190 -210C-196 -330 -60 -372 60 -350C168 -330 196 -240 188 -130L182 0L112 0L104 -110Q0 -84 -70 -110L-80 0L-150 0L-150 -120C-176 -130 -188 -170 -190 -210Z',
    fill,
  );
  c.path(
    'M-118 -300C-190 -360 -290 -320 -292 -230C-294 -150 -330 -110 -300 -60C-290 -44 -268 -52 -274 -70C-288 -106 -240 -130 -236 -190C-190 -170 -130 -210 -118 -300Z',
    fill,
  );
  c.path('M-100 -310C-30 -330 0 -240 -40 -180C-80 -160 -130 -220 -100 -310Z', darken(wood, 0.25));
  c.path('M-238 -176Q-262 -150 -300 -164Q-266 -134 -228 -152Z', '#efe3c8');
  c.oval(-206, -248, 8, 8, '#150a06');
  c.path('M-20 -352Q70 -374 120 -330L128 -200Q50 -170 -30 -200Z', '#a63a2c', { opacity: 0.85 });
  c.line('M-22 -340Q70 -360 122 -318M-30 -212Q50 -184 126 -212', '#d9ae4e', 7);
  c.line('M188 -220q30 40 14 96', darken(wood, 0.3), 10);
}
