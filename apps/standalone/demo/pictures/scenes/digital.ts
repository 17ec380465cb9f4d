import { type Canvas, n, smooth, type Point } from '../canvas';
import { darken, lighten } from '../color';
import type { Random } from '../random';
import { lathe } from '../shapes/lathe';
import { type Brief, full, still } from './scene';

/** A screen's content as shapes: no words, so that it needs no language. */
function drawScreen(c: Canvas, w: number, h: number, brief: Brief, wide: boolean): void {
  const { random } = brief;
  const ink = brief.color(0, '#1f4d4a');
  const accent = brief.color(1, '#e08a3c');
  const soft = lighten(ink, 0.86);
  c.box(0, 0, w, h, '#f7f6f2');
  c.box(0, 0, w, h * 0.085, ink);
  c.oval(w * 0.03 + 10, h * 0.042, h * 0.02, h * 0.02, accent);
  c.box(w * 0.09, h * 0.032, w * 0.2, h * 0.02, '#ffffff', 4, { opacity: 0.8 });
  const left = wide ? w * 0.19 : w * 0.05;
  if (wide) {
    c.box(0, h * 0.085, w * 0.16, h, lighten(ink, 0.92));
    for (let i = 0; i < 7; i++) {
      c.oval(w * 0.03, h * (0.16 + i * 0.09), h * 0.016, h * 0.016, i === 1 ? accent : lighten(ink, 0.5));
      c.box(
        w * 0.05,
        h * (0.15 + i * 0.09),
        w * random.between(0.05, 0.085),
        h * 0.02,
        i === 1 ? accent : lighten(ink, 0.6),
        4,
      );
    }
  }
  const inner = w - left - w * 0.04;
  const mode = brief.variant ?? 'chart';
  if (mode === 'shop') {
    const columns = wide ? 4 : 2;
    const size = (inner - (columns - 1) * w * 0.02) / columns;
    for (let i = 0; i < columns * (wide ? 2 : 3); i++) {
      const x = left + (i % columns) * (size + w * 0.02);
      const y = h * 0.13 + Math.floor(i / columns) * h * (wide ? 0.42 : 0.28);
      const tone = ['#c9a36a', '#8fa08a', '#b56a52', '#6f8fa0', '#d8b04e', '#9a7f96'][i % 6]!;
      c.box(x, y, size, h * (wide ? 0.26 : 0.18), c.plane(lighten(tone, 0.35), 0.15), 8);
      c.oval(x + size / 2, y + h * (wide ? 0.14 : 0.095), size * 0.22, size * 0.2, c.ball(tone));
      c.box(x, y + h * (wide ? 0.28 : 0.195), size * 0.8, h * 0.022, lighten(ink, 0.35), 4);
      c.box(x, y + h * (wide ? 0.32 : 0.228), size * 0.4, h * 0.022, accent, 4);
    }
  } else if (mode === 'ledger') {
    for (let row = 0; row < 9; row++) {
      const y = h * (0.14 + row * 0.09);
      c.box(left, y, inner, h * 0.075, row % 2 ? '#ffffff' : soft, 6);
      for (const [at, width] of [
        [0.02, 0.3],
        [0.5, 0.12],
        [0.68, 0.1],
      ] as const)
        c.box(
          left + inner * at,
          y + h * 0.027,
          inner * width * random.between(0.7, 1),
          h * 0.02,
          lighten(ink, 0.45),
          4,
        );
      c.box(left + inner * 0.86, y + h * 0.02, inner * 0.11, h * 0.034, row % 3 === 1 ? accent : '#4f9a72', 8);
    }
  } else if (mode === 'chat') {
    for (let row = 0; row < 6; row++) {
      const mine = row % 3 === 1;
      const width = inner * random.between(0.45, 0.72);
      c.box(mine ? left + inner - width : left, h * (0.13 + row * 0.135), width, h * 0.105, mine ? accent : soft, 18);
      for (let line = 0; line < 2; line++)
        c.box(
          (mine ? left + inner - width : left) + 20,
          h * (0.155 + row * 0.135 + line * 0.035),
          width * random.between(0.5, 0.82),
          h * 0.016,
          mine ? '#fff7ea' : lighten(ink, 0.4),
          4,
        );
    }
  } else {
    const cards = wide ? 3 : 2;
    for (let i = 0; i < cards; i++) {
      const x = left + i * (inner / cards);
      c.box(x, h * 0.13, inner / cards - w * 0.02, h * 0.16, soft, 10);
      c.box(x + w * 0.015, h * 0.155, inner / cards / 2.4, h * 0.018, lighten(ink, 0.5), 4);
      c.box(x + w * 0.015, h * 0.2, inner / cards / 1.9, h * 0.045, i === 1 ? accent : ink, 6);
    }
    c.box(left, h * 0.33, inner - w * 0.02, h * 0.34, '#ffffff', 10);
    const line: Point[] = Array.from({ length: 9 }, (_, i): Point => [
      left + (inner - w * 0.02) * (i / 8),
      h * (0.58 - i * 0.018 - random.between(0, 0.1)),
    ]);
    c.path(`${smooth(line)}L${n(left + inner - w * 0.02)} ${n(h * 0.67)}L${n(left)} ${n(h * 0.67)}Z`, accent, {
      opacity: 0.2,
    });
    c.line(smooth(line), accent, 6);
    for (let bar = 0; bar < 12; bar++) {
      const height = h * random.between(0.05, 0.18);
      c.box(
        left + ((inner - w * 0.02) * bar) / 12,
        h * 0.92 - height,
        inner / 19,
        height,
        bar % 4 === 2 ? accent : lighten(ink, 0.25),
        5,
      );
    }
  }
}

function plant(c: Canvas, x: number, y: number): void {
  c.footShadow(x, y, 74);
  for (let i = 0; i < 9; i++)
    c.path(
      'M0 0C34 -60 30 -150 0 -210C-30 -150 -34 -60 0 0Z',
      c.plane(['#4f7a52', '#5f8c5c', '#3d6644'][i % 3]!, 0.25),
      { transform: `translate(${x} ${y - 110}) rotate(${-64 + i * 16}) scale(${i % 2 ? 0.85 : 1})` },
    );
  lathe(
    c,
    x,
    y,
    [
      [84, 130],
      [70, 10],
      [62, 0],
    ],
    { color: '#d8c9b2', inside: '#4a3a2c', rim: 10 },
  );
}

/** A laptop on the desk: `chart`, `shop`, `ledger` or `chat` on its screen. */
export const laptop = still((c, brief) => {
  plant(c, 440, -60);
  c.shadow(30, 24, 560, 100, 0.55);
  c.box(-380, -560, 760, 490, '#22262a', 22);
  c.group({ transform: 'translate(-356 -538)', 'clip-path': c.clip('<rect width="712" height="440" rx="6"/>') }, () =>
    drawScreen(c, 712, 440, brief, true),
  );
  c.poly(
    [
      [-356, -538],
      [60, -538],
      [-190, -98],
      [-356, -98],
    ],
    '#ffffff',
    { opacity: 0.05 },
  );
  c.poly(
    [
      [-380, -72],
      [380, -72],
      [470, 52],
      [-470, 52],
    ],
    c.linear([
      ['#b4b9bd', 0],
      ['#d9dcde', 1],
    ]),
  );
  c.poly(
    [
      [-330, -58],
      [330, -58],
      [376, 6],
      [-376, 6],
    ],
    '#3a4046',
  );
  for (let row = 0; row < 4; row++) {
    for (let key = 0; key < 13; key++)
      c.box(-318 - row * 10 + key * (49 + row * 1.6), -52 + row * 14, 42 + row * 1.4, 10, '#575f66', 3);
  }
  c.poly(
    [
      [-90, 14],
      [90, 14],
      [98, 44],
      [-98, 44],
    ],
    '#c2c7ca',
  );
  c.box(
    -470,
    50,
    940,
    15,
    c.linear([
      ['#e6e8e9', 0],
      ['#868c91', 1],
    ]),
    7,
  );
  c.footShadow(-480, 90, 60);
  lathe(
    c,
    -480,
    90,
    [
      [72, 120],
      [66, 10],
      [58, 0],
    ],
    { color: '#e6ded0', inside: '#d8ccb6', rim: 7, filling: { color: '#8a4a22', level: 0.85 } },
  );
});

/** A phone, upright, with another behind it. */
export const phone = still((c, brief) => {
  const handset = (x: number, y: number, turn: number, own: Brief): void => {
    c.group({ transform: `translate(${x} ${y}) rotate(${turn})` }, () => {
      c.box(-160, -640, 330, 650, '#0f1214', 46, { opacity: 0.35 });
      c.box(-170, -650, 330, 650, c.plane('#30363b', 0.3), 46);
      c.group(
        { transform: 'translate(-154 -634)', 'clip-path': c.clip('<rect width="298" height="618" rx="34"/>') },
        () => drawScreen(c, 298, 618, own, false),
      );
      c.poly(
        [
          [-154, -634],
          [40, -634],
          [-154, -300],
        ],
        '#ffffff',
        { opacity: 0.07 },
      );
      c.box(-50, -626, 90, 18, '#15191c', 9);
    });
  };
  c.shadow(-90, 24, 300, 56, 0.5);
  c.shadow(220, 24, 300, 50, 0.45);
  handset(210, -6, 8, { ...brief, variant: brief.variant === 'shop' ? 'chat' : 'shop' });
  handset(-130, 16, -6, brief);
});

/** A till tablet on its stand, with printer and drawer. */
export const tablet = still((c, brief) => {
  c.shadow(40, 20, 520, 90, 0.55);
  c.box(-300, -90, 640, 100, c.plane('#4a5056', 0.25), 12);
  c.box(-60, -48, 160, 14, '#22272b', 7);
  c.poly(
    [
      [-60, -88],
      [60, -88],
      [30, -240],
      [-30, -240],
    ],
    c.metal('#a9afb4'),
  );
  c.box(-330, -600, 620, 430, '#1d2124', 28);
  c.group({ transform: 'translate(-306 -576)', 'clip-path': c.clip('<rect width="572" height="382" rx="10"/>') }, () =>
    drawScreen(c, 572, 382, brief, true),
  );
  c.poly(
    [
      [-306, -576],
      [40, -576],
      [-180, -194],
      [-306, -194],
    ],
    '#ffffff',
    { opacity: 0.06 },
  );
  c.box(330, -230, 190, 240, c.plane('#3a4147', 0.25), 18);
  c.path('M356 -226L370 -380Q424 -400 494 -376L494 -226Z', '#f7f4ec');
  for (let row = 0; row < 7; row++) c.box(384, -360 + row * 18, row % 3 === 2 ? 50 : 90, 5, '#8a8f92', 2);
  c.box(350, -236, 152, 14, '#14181a', 7);
});

/** Two cabinets of servers with their lamps. */
export const server = still((c, { random, color }) => {
  const body = color(0, '#2b343b');
  for (const [x, s] of [
    [-170, 1],
    [210, 0.92],
  ] as const) {
    c.shadow(x + 110, 10, 300 * s, 60, 0.55);
    c.group({ transform: `translate(${x} 0) scale(${s})` }, () => {
      c.poly(
        [
          [160, -640],
          [230, -600],
          [230, -30],
          [160, 0],
        ],
        darken(body, 0.5),
      );
      c.box(-170, -640, 330, 640, c.plane(body, 0.25), 8);
      for (let unit = 0; unit < 10; unit++) {
        const y = -618 + unit * 60;
        c.box(
          -150,
          y,
          290,
          50,
          c.linear([
            [lighten(body, 0.26), 0],
            [lighten(body, 0.06), 1],
          ]),
          4,
        );
        for (let slot = 0; slot < 12; slot++) c.box(-136 + slot * 14, y + 12, 8, 26, darken(body, 0.5), 2);
        for (let lamp = 0; lamp < 3; lamp++) {
          const tone = random.pick(['#6fe0a8', '#6fe0a8', '#f0b34a', '#6fb8e8']);
          c.glow(68 + lamp * 24, y + 25, 15, tone, 0.7);
          c.oval(68 + lamp * 24, y + 25, 4.5, 4.5, lighten(tone, 0.4));
        }
      }
    });
  }
});

function figure(c: Canvas, x: number, y: number, s: number, random: Random): void {
  const shirt = random.pick(['#a3543c', '#2f5d6b', '#c7923c', '#5b6b4a', '#6a4a6a']);
  const skin = random.pick(['#c68e66', '#b57c56', '#d3a07a']);
  c.group({ transform: `translate(${n(x)} ${n(y)}) scale(${s.toFixed(2)})` }, () => {
    c.path('M-110 0C-112 -110 -74 -150 0 -154C74 -150 112 -110 110 0Z', c.plane(shirt, 0.22));
    c.box(-20, -190, 40, 50, darken(skin, 0.15), 14);
    c.oval(0, -226, 50, 58, skin);
    c.path(
      random.next() < 0.5
        ? 'M-56 -210C-64 -300 64 -300 56 -206C40 -256 -30 -262 -56 -210Z'
        : 'M-60 -150C-74 -310 74 -310 60 -150C44 -190 52 -250 0 -256C-50 -250 -44 -190 -60 -150Z',
      '#1f1714',
    );
  });
}

/** A room with people at their screens and the town outside. */
export const office = full((c, brief) => {
  const { width: w, height: h } = c;
  const { random } = brief;
  c.box(
    0,
    0,
    w,
    h,
    c.linear([
      ['#d9ddd4', 0],
      ['#c2c2b2', 1],
    ]),
  );
  c.box(
    w * 0.05,
    h * 0.08,
    w * 0.9,
    h * 0.48,
    c.linear([
      ['#f3d9ae', 0],
      ['#f6ead0', 0.6],
      ['#d9c6a6', 1],
    ]),
    6,
  );
  c.group(
    { 'clip-path': c.clip(`<rect x="${w * 0.05}" y="${h * 0.08}" width="${w * 0.9}" height="${h * 0.48}"/>`) },
    () => {
      c.glow(w * 0.72, h * 0.2, h * 0.4, '#fff6dc', 0.9);
      for (let i = 0; i < 40; i++) {
        const x = w * random.between(0.04, 0.94);
        const height = h * random.between(0.06, 0.22);
        c.box(
          x,
          h * 0.56 - height,
          w * random.between(0.02, 0.05),
          height,
          random.pick(['#c9b48f', '#b59f7e', '#a9977c', '#bfa98a']),
          2,
        );
      }
      c.path(
        `M${n(w * 0.22)} ${n(h * 0.56)}L${n(w * 0.23)} ${n(h * 0.44)}Q${n(w * 0.25)} ${n(h * 0.4)} ${n(w * 0.255)} ${n(h * 0.22)}Q${n(w * 0.26)} ${n(h * 0.4)} ${n(w * 0.28)} ${n(h * 0.44)}L${n(w * 0.29)} ${n(h * 0.56)}Z`,
        '#d9a441',
      );
    },
  );
  for (let i = 0; i <= 5; i++) c.box(w * (0.05 + i * 0.18) - 6, h * 0.08, 12, h * 0.48, '#5b5f55');
  c.box(w * 0.05, h * 0.3, w * 0.9, 8, '#5b5f55');
  c.box(w * 0.03, h * 0.555, w * 0.94, 20, '#7a7a6a', 4);
  for (let i = 0; i < 4; i++) figure(c, w * (0.17 + i * 0.22), h * 0.73, (h / 1080) * 1.12, random);
  c.poly(
    [
      [0, h * 0.72],
      [w, h * 0.72],
      [w, h],
      [0, h],
    ],
    c.linear([
      ['#c9995f', 0],
      ['#9a6a3c', 1],
    ]),
  );
  c.box(0, h * 0.72, w, 10, '#e3bd86', 0, { opacity: 0.7 });
  for (let i = 0; i < 4; i++) {
    const x = w * (0.17 + i * 0.22);
    const s = (h / 1080) * 0.5;
    c.shadow(x + 20, h * 0.83, 280 * (h / 1080), 34, 0.5);
    c.group({ transform: `translate(${n(x)} ${n(h * 0.83)}) scale(${s.toFixed(3)})` }, () => {
      c.box(-270, -330, 540, 330, '#3a4046', 20);
      c.oval(0, -166, 26, 26, brief.color(1, '#e08a3c'));
      c.box(-320, -6, 640, 24, '#c9cdd0', 10);
    });
    c.glow(x, h * 0.63, h * 0.1, '#fff6dc', 0.25);
  }
  for (let i = 0; i < 3; i++) {
    const x = w * (0.28 + i * 0.22);
    c.line(`M${n(x)} 0V${n(h * 0.12)}`, '#3a3f3a', 5);
    c.path(`M${n(x - h * 0.05)} ${n(h * 0.17)}Q${n(x)} ${n(h * 0.07)} ${n(x + h * 0.05)} ${n(h * 0.17)}Z`, '#2f4d4a');
    c.glow(x, h * 0.18, h * 0.1, '#fff0c4', 0.7);
  }
});
