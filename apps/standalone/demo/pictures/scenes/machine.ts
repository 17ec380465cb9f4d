import { type Canvas, n, type Point } from '../canvas';
import { darken, lighten } from '../color';
import { lathe, TILT } from '../shapes/lathe';
import { still } from './scene';

/** A toothed wheel seen a little from the side. */
function toothed(c: Canvas, cx: number, cy: number, r: number, teeth: number, metal: string, depth = 40): void {
  const points: string[] = [];
  for (let i = 0; i < teeth * 4; i++) {
    const a = (i / (teeth * 4)) * Math.PI * 2;
    const radius = i % 4 < 2 ? r : r * 0.88;
    points.push(`${n(Math.cos(a) * radius)} ${n(Math.sin(a) * radius)}`);
  }
  const d = `M${points.join('L')}Z`;
  for (let layer = 6; layer >= 1; layer--)
    c.path(d, darken(metal, 0.35 + layer * 0.04), {
      transform: `translate(${n(cx + (layer * depth) / 6)} ${n(cy + (layer * depth) / 12)})`,
    });
  c.group({ transform: `translate(${n(cx)} ${n(cy)})` }, () => {
    c.path(d, c.metal(metal, 35));
    c.oval(0, 0, r * 0.76, r * 0.76, c.metal(darken(metal, 0.12), 120));
    for (let hole = 0; hole < 6; hole++) {
      const a = (hole / 6) * Math.PI * 2;
      c.oval(Math.cos(a) * r * 0.52, Math.sin(a) * r * 0.52, r * 0.14, r * 0.14, darken(metal, 0.75));
      c.oval(Math.cos(a) * r * 0.52 + 3, Math.sin(a) * r * 0.52 + 4, r * 0.12, r * 0.12, darken(metal, 0.55));
    }
    c.oval(0, 0, r * 0.28, r * 0.28, c.metal(metal, 80));
    c.oval(0, 0, r * 0.15, r * 0.15, darken(metal, 0.8));
  });
}

/** Two gears in mesh. */
export const gear = still((c, { color }) => {
  const metal = color(0, '#98a2aa');
  c.shadow(80, 8, 470, 84, 0.6);
  toothed(c, -110, -290, 270, 28, metal);
  toothed(c, 262, -160, 150, 16, color(1, '#b98d4a'));
});

/** A gate valve with a red wheel. */
export const valve = still((c, { color }) => {
  const body = color(0, '#3d6f9c');
  const wheel = color(1, '#c23b2e');
  c.shadow(80, 10, 460, 84, 0.6);
  for (const side of [-1, 1]) {
    c.box(
      side < 0 ? -330 : 120,
      -200,
      210,
      130,
      c.linear([
        [lighten(body, 0.5), 0],
        [body, 0.4],
        [darken(body, 0.6), 1],
      ]),
    );
    const x = side * 340;
    c.box(
      x - 36,
      -266,
      72,
      262,
      c.linear([
        [lighten(body, 0.45), 0],
        [body, 0.4],
        [darken(body, 0.55), 1],
      ]),
      10,
    );
    for (const y of [-236, -40]) for (const dx of [-52, 36]) c.box(x + dx, y - 14, 20, 28, c.metal('#a9adb2', 90), 4);
  }
  c.oval(340 + 36, -135, 20, 128, darken(body, 0.35));
  c.oval(340 + 38, -135, 11, 72, '#15181b');
  const hub: Point[] = [
    [130, 330],
    [150, 300],
    [120, 280],
    [168, 190],
    [170, 90],
    [110, 6],
    [104, 0],
  ];
  lathe(c, 0, 0, hub, { color: body, gloss: 0.5 });
  for (let bolt = 0; bolt < 5; bolt++)
    c.oval(-112 + bolt * 56, -296 + Math.sin((bolt / 4) * Math.PI) * 34, 13, 10, c.ball('#b4b8bc', 0.6));
  lathe(
    c,
    0,
    -326,
    [
      [56, 110],
      [70, 20],
      [84, 0],
    ],
    { color: body },
  );
  lathe(
    c,
    0,
    -430,
    [
      [17, 150],
      [17, 0],
    ],
    { color: '#b9bcc0', fill: c.metal('#b9bcc0') },
  );
  for (let y = 450; y < 560; y += 12) c.line(`M-17 ${-y}q17 7 34 0`, '#7d8185', 2.5);
  c.oval(0, -540, 232, 232 * TILT, 'none', {
    stroke: darken(wheel, 0.45),
    'stroke-width': 38,
    transform: 'translate(0 8)',
  });
  for (let spoke = 0; spoke < 5; spoke++) {
    const a = (spoke / 5) * Math.PI * 2 + 0.3;
    c.line(`M0 -540L${n(Math.cos(a) * 226)} ${n(-540 + Math.sin(a) * 226 * TILT)}`, darken(wheel, 0.15), 22);
  }
  c.oval(0, -542, 232, 232 * TILT, 'none', {
    stroke: c.linear(
      [
        [lighten(wheel, 0.3), 0],
        [wheel, 0.5],
        [darken(wheel, 0.35), 1],
      ],
      0,
    ),
    'stroke-width': 32,
  });
  lathe(
    c,
    0,
    -528,
    [
      [28, 40],
      [36, 26],
      [36, 0],
    ],
    { color: '#b9bcc0', fill: c.metal('#b9bcc0') },
  );
});

/** A pump or motor lying on its feet: `pump` has the volute in front. */
export const motor = still((c, { color, variant }) => {
  const paint = color(0, '#2f6f63');
  c.shadow(60, 12, 520, 90, 0.6);
  for (const x of [-190, 130])
    c.path(`M${x - 40} -70L${x + 70} -70L${x + 100} 0L${x - 70} 0Z`, c.plane(darken(paint, 0.25), 0.25));
  c.box(-330, -20, 600, 26, c.plane('#4a5056', 0.3), 6);
  const tube = c.linear([
    [darken(paint, 0.1), 0],
    [lighten(paint, 0.55), 0.18],
    [paint, 0.45],
    [darken(paint, 0.6), 1],
  ]);
  c.box(-300, -400, 520, 340, tube, 40);
  for (let fin = 0; fin < 11; fin++) {
    const y = -384 + fin * 30;
    c.box(-262, y, 440, 9, lighten(paint, 0.3 - fin * 0.03), 4, { opacity: 0.7 });
    c.box(-262, y + 9, 440, 12, darken(paint, 0.55), 4, { opacity: 0.55 });
  }
  c.path(
    'M-300 -400Q-370 -390 -372 -230Q-370 -70 -300 -60Z',
    c.linear([
      [lighten(paint, 0.3), 0],
      [paint, 0.4],
      [darken(paint, 0.5), 1],
    ]),
  );
  for (let slot = 0; slot < 5; slot++) c.box(-352, -320 + slot * 40, 38, 13, darken(paint, 0.75), 6);
  c.box(-120, -470, 190, 92, c.plane(lighten(paint, 0.08), 0.25), 12);
  c.box(-84, -446, 118, 46, c.metal('#c5c9cc', 20), 4);
  for (let row = 0; row < 3; row++) c.box(-74, -438 + row * 12, 98 - row * 16, 5, '#555b60', 2);
  if (variant === 'pump') {
    const cast = color(1, '#4b5a66');
    c.box(
      200,
      -300,
      90,
      140,
      c.linear([
        [lighten(cast, 0.4), 0],
        [cast, 0.4],
        [darken(cast, 0.5), 1],
      ]),
    );
    c.box(250, -560, 110, 260, c.cylinder(cast), 8);
    c.box(226, -584, 158, 38, c.cylinder(lighten(cast, 0.1)), 8);
    c.oval(330, -220, 190, 200, darken(cast, 0.45));
    c.oval(
      314,
      -222,
      190,
      200,
      c.radial(
        [
          [lighten(cast, 0.5), 0],
          [cast, 0.5],
          [darken(cast, 0.5), 1],
        ],
        0.35,
        0.28,
        0.8,
      ),
    );
    c.oval(314, -222, 108, 112, c.metal('#8c959c', 40));
    c.oval(314, -222, 70, 74, '#14181b');
    for (let bolt = 0; bolt < 8; bolt++) {
      const a = (bolt / 8) * Math.PI * 2;
      c.oval(314 + Math.cos(a) * 148, -222 + Math.sin(a) * 156, 13, 13, c.ball('#b9bdc1', 0.6));
    }
  } else {
    c.path(
      'M220 -400Q280 -380 282 -230Q280 -80 220 -60Z',
      c.linear([
        [lighten(paint, 0.3), 0],
        [paint, 0.4],
        [darken(paint, 0.55), 1],
      ]),
    );
    c.box(270, -262, 150, 62, c.metal('#b4b9bd', 90), 4);
    c.oval(420, -231, 12, 31, '#7d8488');
    c.box(300, -262, 90, 13, '#6b7075', 2);
  }
});

/** Bearings: rings with balls between. */
export const bearing = still((c, { color }) => {
  const metal = color(0, '#a9b0b6');
  const ringOf = (cx: number, cy: number, r: number): void => {
    c.shadow(cx + 60, cy + r + 6, r * 1.3, 60, 0.5);
    c.oval(cx + 34, cy + 8, r, r, darken(metal, 0.55));
    c.oval(cx, cy, r, r, c.metal(metal, 40));
    c.oval(cx, cy, r * 0.84, r * 0.84, darken(metal, 0.7));
    for (let ball = 0; ball < 12; ball++) {
      const a = (ball / 12) * Math.PI * 2;
      c.oval(cx + Math.cos(a) * r * 0.7, cy + Math.sin(a) * r * 0.7, r * 0.125, r * 0.125, c.ball('#c9ced2', 0.85));
    }
    c.oval(cx, cy, r * 0.57, r * 0.57, c.metal(lighten(metal, 0.1), 130));
    c.oval(cx, cy, r * 0.42, r * 0.42, darken(metal, 0.8));
    c.oval(cx + 8, cy + 4, r * 0.38, r * 0.4, darken(metal, 0.62));
  };
  ringOf(-140, -260, 260);
  ringOf(250, -130, 150);
});
