import { darken, lighten } from './color';

/** A gradient stop: colour, offset 0 to 1, opacity 0 to 1. */
export type Stop = readonly [color: string, offset: number, opacity?: number];

/** Further SVG attributes of a shape. */
export type Attributes = Readonly<Record<string, string | number>>;

/** A point of a drawing in its own units. */
export type Point = readonly [x: number, y: number];

/** A number as short as the eye allows: a tenth of a unit. */
export function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A smooth path through points (Catmull-Rom as Béziers), without the leading M when `join` is set. */
export function smooth(points: readonly Point[], join = false): string {
  const [first] = points;
  if (!first) return '';
  let path = `${join ? 'L' : 'M'}${n(first[0])} ${n(first[1])}`;
  for (let i = 0; i < points.length - 1; i++) {
    const p0 = points[Math.max(0, i - 1)]!;
    const p1 = points[i]!;
    const p2 = points[i + 1]!;
    const p3 = points[Math.min(points.length - 1, i + 2)]!;
    const c1 = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6] as const;
    const c2 = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6] as const;
    path += `C${n(c1[0])} ${n(c1[1])} ${n(c2[0])} ${n(c2[1])} ${n(p2[0])} ${n(p2[1])}`;
  }
  return path;
}

/** Collects the shapes and definitions of one SVG. All scenes draw through it, so that light falls alike in all. */
export class Canvas {
  private readonly parts: string[] = [];
  private readonly defs: string[] = [];
  private lastId = 0;

  constructor(
    /** Width in pixels. */
    readonly width: number,
    /** Height in pixels. */
    readonly height: number,
  ) {}

  /** The finished document. */
  toSvg(): string {
    const { width, height } = this;
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" ` +
      `height="${height}" viewBox="0 0 ${width} ${height}"><defs>${this.defs.join('')}</defs>${this.parts.join('')}</svg>`
    );
  }

  private id(): string {
    return `d${++this.lastId}`;
  }

  /** Adds a definition whose markup is made from its new id; returns the id. */
  define(markup: (id: string) => string): string {
    const id = this.id();
    this.defs.push(markup(id));
    return id;
  }

  /** Runs a drawing into a definition of its own, for `use`; returns the id. */
  symbol(draw: () => void): string {
    const start = this.parts.length;
    draw();
    const content = this.parts.splice(start).join('');
    return this.define((id) => `<g id="${id}">${content}</g>`);
  }

  /** Places a symbol. */
  use(id: string, transform: string, attributes: Attributes = {}): void {
    this.raw(`<use xlink:href="#${id}" transform="${transform}"${attrs(attributes)}/>`);
  }

  /** Markup as it is. */
  raw(markup: string): void {
    this.parts.push(markup);
  }

  /** Draws within a transformed, clipped or faded group. */
  group(attributes: Attributes, draw: () => void): void {
    this.raw(`<g${attrs(attributes)}>`);
    draw();
    this.raw('</g>');
  }

  /** A filled path. */
  path(d: string, fill: string, attributes: Attributes = {}): void {
    this.raw(`<path d="${d}" fill="${fill}"${attrs(attributes)}/>`);
  }

  /** A stroked path without fill. */
  line(d: string, stroke: string, width: number, attributes: Attributes = {}): void {
    const round = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round', ...attributes };
    this.raw(`<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${n(width)}"${attrs(round)}/>`);
  }

  /** An ellipse; a circle when `ry` is left out. */
  oval(cx: number, cy: number, rx: number, ry: number, fill: string, attributes: Attributes = {}): void {
    this.raw(`<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${attrs(attributes)}/>`);
  }

  /** A rectangle with round corners of radius `r`. */
  box(x: number, y: number, w: number, h: number, fill: string, r = 0, attributes: Attributes = {}): void {
    this.raw(
      `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${n(r)}" fill="${fill}"${attrs(attributes)}/>`,
    );
  }

  /** A closed polygon. */
  poly(points: readonly Point[], fill: string, attributes: Attributes = {}): void {
    this.path(`M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`, fill, attributes);
  }

  /** A linear gradient over the shape's box; 0° runs left to right, 90° top to bottom. */
  linear(stops: readonly Stop[], degrees = 90): string {
    const radians = (degrees * Math.PI) / 180;
    const dx = Math.cos(radians) / 2;
    const dy = Math.sin(radians) / 2;
    const box = `x1="${0.5 - dx}" y1="${0.5 - dy}" x2="${0.5 + dx}" y2="${0.5 + dy}"`;
    return `url(#${this.define((id) => `<linearGradient id="${id}" ${box}>${stopList(stops)}</linearGradient>`)})`;
  }

  /** A radial gradient over the shape's box. */
  radial(stops: readonly Stop[], cx = 0.5, cy = 0.5, r = 0.5): string {
    const box = `cx="${cx}" cy="${cy}" r="${r}"`;
    return `url(#${this.define((id) => `<radialGradient id="${id}" ${box}>${stopList(stops)}</radialGradient>`)})`;
  }

  /** The light on something round that stands upright: key light from the left, a little bounce on the right. */
  cylinder(color: string, gloss = 0.35): string {
    return this.linear(
      [
        [darken(color, 0.34), 0],
        [color, 0.14],
        [lighten(color, gloss), 0.3],
        [color, 0.5],
        [darken(color, 0.42), 0.86],
        [darken(color, 0.28), 1],
      ],
      0,
    );
  }

  /** The light on a ball. */
  ball(color: string, gloss = 0.45): string {
    return this.radial(
      [
        [lighten(color, gloss), 0],
        [color, 0.42],
        [darken(color, 0.45), 0.9],
        [darken(color, 0.3), 1],
      ],
      0.36,
      0.3,
      0.75,
    );
  }

  /** A plane lit from the upper left. */
  plane(color: string, strength = 0.2): string {
    return this.linear(
      [
        [lighten(color, strength), 0],
        [color, 0.45],
        [darken(color, strength), 1],
      ],
      35,
    );
  }

  /** Brushed metal: several soft bands. */
  metal(color: string, degrees = 0): string {
    const bands: Stop[] = [
      [darken(color, 0.45), 0],
      [lighten(color, 0.35), 0.16],
      [lighten(color, 0.75), 0.26],
      [color, 0.4],
      [darken(color, 0.25), 0.62],
      [lighten(color, 0.25), 0.82],
      [darken(color, 0.4), 1],
    ];
    return this.linear(bands, degrees);
  }

  /** A soft shadow on the table: a gradient, because blurs at this size take most of the drawing's time. */
  shadow(cx: number, cy: number, rx: number, ry: number, opacity = 0.45): void {
    const fill = this.radial([
      ['#1a0f08', 0, opacity],
      ['#1a0f08', 0.55, opacity * 0.55],
      ['#1a0f08', 1, 0],
    ]);
    this.oval(cx, cy, rx, ry, fill);
  }

  /** The shadow of a thing whose foot is an ellipse: thrown to the right, dark where it touches. */
  footShadow(cx: number, cy: number, r: number, length = 1): void {
    this.shadow(cx + r * 0.42 * length, cy + r * 0.1, r * (1.45 + 0.35 * length), r * 0.46, 0.42);
    this.shadow(cx + r * 0.06, cy + r * 0.05, r * 1.14, r * 0.38, 0.6);
  }

  /** A glow of light. */
  glow(cx: number, cy: number, r: number, color: string, opacity = 0.6): void {
    this.oval(
      cx,
      cy,
      r,
      r,
      this.radial([
        [color, 0, opacity],
        [color, 0.4, opacity * 0.4],
        [color, 1, 0],
      ]),
    );
  }

  /** A clip made of markup; use as `clip-path`. */
  clip(markup: string): string {
    return `url(#${this.define((id) => `<clipPath id="${id}">${markup}</clipPath>`)})`;
  }

  /** A repeating tile drawn by `draw`; use as fill. */
  pattern(width: number, height: number, draw: () => void, transform = ''): string {
    const start = this.parts.length;
    draw();
    const content = this.parts.splice(start).join('');
    const id = this.define(
      (own) =>
        `<pattern id="${own}" width="${n(width)}" height="${n(height)}" patternUnits="userSpaceOnUse"` +
        `${transform ? ` patternTransform="${transform}"` : ''}>${content}</pattern>`,
    );
    return `url(#${id})`;
  }
}

function stopList(stops: readonly Stop[]): string {
  return stops
    .map(
      ([color, offset, opacity]) =>
        `<stop offset="${offset}" stop-color="${color}"${opacity === undefined ? '' : ` stop-opacity="${n2(opacity)}"`}/>`,
    )
    .join('');
}

function n2(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function attrs(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('');
}
