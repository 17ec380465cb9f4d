import type { Canvas } from '../canvas';
import { darken, lighten, mix } from '../color';
import type { Random } from '../random';
import { weave } from '../shapes/weave';
import { type Brief, full } from './scene';

const SKINS = ['#e0b08a', '#d39d74', '#c68c62', '#b47a52', '#a66d48'];
const HAIRS = ['#1b1412', '#241a17', '#2f211b', '#16141a'];
const CLOTHES = ['#7d2f38', '#24506b', '#3f6348', '#b0702c', '#4a3a63', '#e6dccb', '#2f3a4a', '#8c4a34'];

/**
 * A head-and-shoulders portrait on an 800-unit square. Variant: `woman` or `man`, `elder` for grey hair, `glasses`,
 * `apron`, `sash`, joined by `-`; hair, dress, skin and ground follow the seed.
 */
export const portrait = full((c, brief) => {
  const { random } = brief;
  const traits = new Set((brief.variant ?? 'woman').split('-'));
  const woman = !traits.has('man');
  const skin = random.pick(SKINS);
  const hair = traits.has('elder') ? random.pick(['#8d8782', '#a6a19b', '#75706c']) : random.pick(HAIRS);
  const dress = brief.color(0, random.pick(CLOTHES));
  const ground = mix(brief.studio.wall, random.pick(CLOTHES), 0.16);
  c.box(
    0,
    0,
    800,
    800,
    c.radial(
      [
        [lighten(ground, 0.55), 0],
        [ground, 0.6],
        [darken(ground, 0.3), 1],
      ],
      0.34,
      0.34,
      0.85,
    ),
  );
  c.oval(400, 400, 330, 330, lighten(ground, 0.3), { opacity: 0.32 });
  const style = random.whole(0, woman ? 3 : 2);
  if (woman) drawBackHair(c, style, hair);
  drawBust(c, brief, dress, skin, woman, traits);
  drawFace(c, random, skin, hair, woman, traits);
  drawFrontHair(c, style, hair, woman, random);
  c.box(
    0,
    0,
    800,
    800,
    c.linear(
      [
        ['#fff3d8', 0, 0.14],
        ['#fff3d8', 0.4, 0],
        ['#150a06', 1, 0.22],
      ],
      30,
    ),
  );
});

function drawBackHair(c: Canvas, style: number, hair: string): void {
  if (style === 0)
    c.path('M232 330C214 150 586 150 568 330C580 470 588 560 560 640L240 640C212 560 220 470 232 330Z', hair);
  if (style === 1)
    c.path('M236 330C220 160 580 160 564 330C572 430 566 490 540 520L260 520C234 490 228 430 236 330Z', hair);
  if (style === 2) {
    c.oval(400, 152, 84, 72, hair);
    c.path('M358 130Q400 98 446 128', 'none', { stroke: lighten(hair, 0.3), 'stroke-width': 6, opacity: 0.5 });
  }
  if (style === 3) {
    c.path('M520 380C600 430 596 560 566 690C548 700 520 696 512 680C540 580 536 480 490 420Z', hair);
    c.oval(562, 560, 26, 14, '#b5473a');
  }
}

function drawBust(
  c: Canvas,
  brief: Brief,
  dress: string,
  skin: string,
  woman: boolean,
  traits: ReadonlySet<string>,
): void {
  const { random } = brief;
  const body = 'M90 820C92 660 176 598 318 566L482 566C624 598 708 660 710 820Z';
  c.path(
    body,
    c.linear(
      [
        [lighten(dress, 0.2), 0],
        [dress, 0.5],
        [darken(dress, 0.35), 1],
      ],
      15,
    ),
  );
  c.path(
    'M338 440L338 560Q400 640 462 560L462 440Z',
    c.linear([
      [skin, 0],
      [darken(skin, 0.28), 0.55],
      [skin, 1],
    ]),
  );
  const drawn = random.whole(0, 2);
  const collar = traits.has('sash') ? 3 : drawn;
  if (collar === 0) {
    c.path('M330 548Q400 640 470 548L492 572Q400 690 308 572Z', darken(dress, 0.3));
    for (let i = 0; i < 3; i++) c.oval(400, 664 + i * 52, 9, 9, lighten(dress, 0.6));
  } else if (collar === 1) {
    c.path('M322 556L400 690L340 700L282 584Z', lighten(dress, 0.22));
    c.path('M478 556L400 690L460 700L518 584Z', lighten(dress, 0.12));
    c.line('M400 692V820', darken(dress, 0.4), 4);
  } else if (collar === 3) {
    const sash = 'M196 612L330 562L640 820L470 820Z';
    c.path(sash, weave(c, 'naga', [darken(dress, 0.35), '#d9ae4e', '#f1e3c4'], brief.seed, 5, 'rotate(38)'));
    c.path('M330 556Q400 640 470 556L486 574Q400 672 314 574Z', darken(dress, 0.25));
  } else {
    c.path('M324 556Q400 690 476 556L500 580Q400 740 300 580Z', lighten(dress, 0.5));
  }
  if (traits.has('apron')) {
    c.path('M270 640L530 640L560 820L240 820Z', '#5b4636');
    c.line('M284 644L326 566M516 644L474 566', '#5b4636', 20);
    c.line('M272 652L528 652', '#8a6d54', 6);
  }
  if (woman && random.next() < 0.5) c.line('M322 560Q400 650 478 560', '#e6c878', 5, { opacity: 0.9 });
}

function drawFace(
  c: Canvas,
  random: Random,
  skin: string,
  hair: string,
  woman: boolean,
  traits: ReadonlySet<string>,
): void {
  const shade = darken(skin, 0.3);
  for (const x of [256, 544]) c.oval(x, 362, 24, 40, darken(skin, 0.12));
  const jaw = woman
    ? 'M258 320C254 190 546 190 542 320C546 430 500 522 400 528C300 522 254 430 258 320Z'
    : 'M254 310C250 180 550 180 546 310C552 430 516 520 446 538Q400 546 354 538C284 520 248 430 254 310Z';
  c.path(
    jaw,
    c.linear(
      [
        [lighten(skin, 0.2), 0],
        [skin, 0.5],
        [darken(skin, 0.2), 1],
      ],
      10,
    ),
  );
  for (const x of [308, 492]) c.oval(x, 424, 44, 30, '#d1604a', { opacity: woman ? 0.16 : 0.08 });
  const browTilt = random.between(-4, 5);
  for (const side of [-1, 1]) {
    const x = 400 + side * 68;
    c.path(`M${x - 36} 362Q${x} 338 ${x + 36} 362Q${x} 382 ${x - 36} 362Z`, '#fbf6ee');
    c.oval(x + 2, 361, 15, 16, '#2a1a14');
    c.oval(x - 3, 355, 4.5, 4.5, '#ffffff');
    c.line(`M${x - 38} 363Q${x} 334 ${x + 38} 361`, '#1d1411', woman ? 7 : 5);
    c.line(
      `M${x - 40} ${316 + side * browTilt}Q${x} ${296} ${x + 40} ${316 - side * browTilt}`,
      traits.has('elder') ? darken(hair, 0.2) : darken(hair, 0.1),
      woman ? 9 : 14,
      { opacity: 0.85 },
    );
    if (traits.has('elder')) c.line(`M${x - 28} 396Q${x} 406 ${x + 28} 396`, shade, 3.5, { opacity: 0.5 });
  }
  c.line('M404 372Q416 420 420 432Q404 446 384 438', shade, 6, { opacity: 0.6 });
  const smile = random.between(14, 26);
  if (random.next() < 0.5) {
    c.path(`M350 474Q400 ${474 + smile * 2.4} 450 474Q400 ${474 + smile * 0.5} 350 474Z`, '#fdf8f0');
    c.line(`M346 472Q400 ${474 + smile * 0.5} 454 472`, woman ? '#a3443f' : darken(skin, 0.45), 6);
    c.line(`M356 480Q400 ${474 + smile * 2.4} 444 480`, woman ? '#b8524a' : darken(skin, 0.4), 7);
  } else {
    c.line(`M350 476Q400 ${476 + smile} 450 476`, woman ? '#a3443f' : darken(skin, 0.5), 9);
    c.line('M378 506Q400 514 422 506', shade, 5, { opacity: 0.4 });
  }
  if (traits.has('elder'))
    for (const side of [-1, 1])
      c.line(`M${400 + side * 66} 440Q${400 + side * 84} 466 ${400 + side * 74} 496`, shade, 4, { opacity: 0.45 });
  if (traits.has('glasses')) {
    for (const x of [332, 468])
      c.box(x - 54, 326, 108, 76, '#ffffff', 30, { 'fill-opacity': 0.12, stroke: '#2b2320', 'stroke-width': 7 });
    c.line('M386 356Q400 346 414 356M278 356L250 346M522 356L550 346', '#2b2320', 7);
  }
  if (woman && random.next() < 0.6) for (const x of [254, 546]) c.oval(x, 412, 10, 13, c.ball('#e6c878', 0.7));
}

function drawFrontHair(c: Canvas, style: number, hair: string, woman: boolean, random: Random): void {
  const shine = lighten(hair, 0.28);
  if (woman) {
    const fringe = [
      'M240 372C216 142 584 142 560 372C552 300 520 262 470 236C420 300 300 290 262 300C250 320 246 346 240 372Z',
      'M240 380C214 138 586 138 560 380C556 320 548 296 540 286C440 302 350 300 262 284C250 310 246 346 240 380Z',
      'M246 360C226 144 574 144 554 360C546 296 500 246 400 240C300 246 254 296 246 360Z',
      'M244 366C222 140 578 140 556 366C548 300 500 262 360 240C320 268 262 290 244 366Z',
    ];
    c.path(fringe[style]!, hair);
    c.line('M306 256Q380 212 470 236', shine, 9, { opacity: 0.35 });
  } else {
    const cuts = [
      'M246 330C226 150 574 150 554 330C548 286 530 262 512 252C440 262 350 258 290 246C262 268 254 296 246 330Z',
      'M246 334C222 168 330 128 440 150C560 160 572 250 554 334C546 290 536 268 520 256C470 236 400 214 330 252C280 262 256 296 246 334Z',
      'M250 320C240 136 560 136 550 320C544 276 510 240 400 236C290 240 256 276 250 320Z',
    ];
    c.path(cuts[style]!, hair);
    c.line('M312 222Q390 186 470 212', shine, 8, { opacity: 0.3 });
    if (random.next() < 0.25) c.path('M344 462Q400 436 456 462Q400 456 344 462Z', hair);
  }
}
