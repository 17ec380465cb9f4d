import { darken, lighten } from '../color';
import { full } from './scene';

/** Letters as strokes in a 100 by 140 box: a machine without fonts draws the same monogram. */
const LETTERS: Readonly<Record<string, string>> = {
  A: 'M5 140L50 0L95 140M22 92H78',
  B: 'M12 0V140H56C108 140 108 68 56 68H12M56 68C98 68 98 0 56 0H12',
  C: 'M94 24C66 -14 6 -2 6 70C6 142 66 154 94 116',
  D: 'M12 0V140H40C110 140 110 0 40 0Z',
  G: 'M92 24C64 -14 6 -2 6 70C6 152 94 156 94 76H58',
  H: 'M10 0V140M90 0V140M10 70H90',
  K: 'M12 0V140M90 0L14 78M42 52L94 140',
  L: 'M14 0V140H90',
  M: 'M6 140V0L50 84L94 0V140',
  N: 'M10 140V0L90 140V0',
  P: 'M12 140V0H54C106 0 106 80 54 80H12',
  Q: 'M50 0C-10 0 -10 140 50 140C110 140 110 0 50 0ZM62 104L98 148',
  R: 'M12 140V0H54C104 0 104 74 54 74H12M54 74L96 140',
  S: 'M88 22C66 -12 8 -4 12 36C18 74 88 62 92 104C94 146 30 150 8 116',
  T: 'M4 0H96M50 0V140',
  V: 'M4 0L50 140L96 0',
  X: 'M8 0L92 140M92 0L8 140',
  Y: 'M4 0L50 70L96 0M50 70V140',
};

/** A firm's mark: one or two letters in a shape. Variant `shape:LETTERS`, e.g. `seal:LM`. */
export const logo = full((c, brief) => {
  const [shape = 'seal', letters = 'T'] = (brief.variant ?? 'seal:T').split(':');
  const ink = brief.color(0, '#7d2f38');
  const paper = brief.color(1, '#f6ecd9');
  const accent = brief.color(2, '#d9ae4e');
  c.box(0, 0, 800, 800, paper);
  const fill = c.linear(
    [
      [lighten(ink, 0.1), 0],
      [ink, 0.5],
      [darken(ink, 0.2), 1],
    ],
    45,
  );
  if (shape === 'square') {
    c.box(110, 110, 580, 580, fill, 70);
    c.box(142, 142, 516, 516, 'none', 50, { stroke: accent, 'stroke-width': 9 });
  } else if (shape === 'hexagon') {
    c.poly(
      [
        [400, 76],
        [680, 238],
        [680, 562],
        [400, 724],
        [120, 562],
        [120, 238],
      ],
      fill,
      { stroke: ink, 'stroke-width': 30, 'stroke-linejoin': 'round' },
    );
    c.poly(
      [
        [400, 124],
        [638, 262],
        [638, 538],
        [400, 676],
        [162, 538],
        [162, 262],
      ],
      'none',
      { stroke: accent, 'stroke-width': 8, 'stroke-linejoin': 'round' },
    );
  } else if (shape === 'diamond') {
    c.poly(
      [
        [400, 60],
        [740, 400],
        [400, 740],
        [60, 400],
      ],
      fill,
      { stroke: ink, 'stroke-width': 24, 'stroke-linejoin': 'round' },
    );
    for (let i = 0; i < 4; i++)
      c.path('M400 92L428 120L400 148L372 120Z', accent, { transform: `rotate(${i * 90} 400 400)` });
    c.poly(
      [
        [400, 168],
        [632, 400],
        [400, 632],
        [168, 400],
      ],
      'none',
      { stroke: accent, 'stroke-width': 6 },
    );
  } else if (shape === 'leaf') {
    c.path('M400 60C690 160 740 480 400 740C60 480 110 160 400 60Z', fill);
    c.path('M400 104C650 196 690 470 400 694C110 470 150 196 400 104Z', 'none', { stroke: accent, 'stroke-width': 8 });
  } else {
    c.oval(400, 400, 310, 310, fill);
    c.oval(400, 400, 276, 276, 'none', { stroke: accent, 'stroke-width': 8 });
    for (let i = 0; i < 36; i++) c.oval(400, 146, 5, 5, accent, { transform: `rotate(${i * 10} 400 400)` });
  }
  const glyphs = [...letters].filter((letter) => LETTERS[letter]);
  const size = glyphs.length > 1 ? 1.22 : 1.9;
  const width = glyphs.length * 100 * size + (glyphs.length - 1) * 34 * size;
  for (const [i, letter] of glyphs.entries()) {
    const x = 400 - width / 2 + i * 134 * size;
    c.line(LETTERS[letter]!, paper, 17, { transform: `translate(${x} ${400 - 70 * size}) scale(${size})` });
  }
});
