import { type Canvas, n, type Point, smooth } from '../canvas';
import { darken, lighten } from '../color';

/** How flat a circle lies seen from the camera: height over width of its ellipse. */
export const TILT = 0.3;

/** What a turned thing looks like besides its outline. */
export interface LatheLook {
  color: string;
  /** Fill instead of the plain colour's, for metal or glaze. */
  fill?: string;
  gloss?: number;
  /** What shows in the open mouth; closed when absent. */
  inside?: string;
  /** Thickness of the mouth's rim. */
  rim?: number;
  /** Level of a liquid or filling in the mouth, as share of its radius, and its colour. */
  filling?: { color: string; level: number };
}

/**
 * Draws a body of revolution (cup, jar, vase, motor) standing on y = 0 at x = `cx`, from its profile: radius and height
 * above the table, from the mouth down to the foot.
 */
export function lathe(c: Canvas, cx: number, foot: number, profile: readonly Point[], look: LatheLook): void {
  const [mouth] = profile;
  const base = profile[profile.length - 1]!;
  if (!mouth) return;
  const right: Point[] = profile.map(([r, height]) => [cx + r, foot - height]);
  const left: Point[] = profile.map(([r, height]) => [cx - r, foot - height]);
  const [mr, mh] = mouth;
  const br = base[0];
  const outline =
    `${smooth(left)}A${n(br)} ${n(br * TILT)} 0 0 0 ${n(cx + br)} ${n(foot - base[1])}` +
    `${smooth([...right].reverse(), true)}A${n(mr)} ${n(mr * TILT)} 0 0 0 ${n(cx - mr)} ${n(foot - mh)}Z`;
  c.path(outline, look.fill ?? c.cylinder(look.color, look.gloss ?? 0.35));
  c.path(
    outline,
    c.linear([
      ['#150d0a', 0.55, 0],
      ['#150d0a', 1, 0.35],
    ]),
  );
  if (mr < 6) return;
  if (look.inside) {
    const rim = look.rim ?? 7;
    c.oval(
      cx,
      foot - mh,
      mr,
      mr * TILT,
      c.linear(
        [
          [darken(look.color, 0.1), 0],
          [lighten(look.color, 0.5), 0.35],
          [look.color, 1],
        ],
        0,
      ),
    );
    const inner = c.linear(
      [
        [darken(look.inside, 0.55), 0],
        [look.inside, 0.75],
        [lighten(look.inside, 0.2), 1],
      ],
      25,
    );
    c.oval(cx, foot - mh + 1, mr - rim, (mr - rim) * TILT, inner);
    if (look.filling) {
      const { color, level } = look.filling;
      const clip = c.clip(
        `<ellipse cx="${n(cx)}" cy="${n(foot - mh + 1)}" rx="${n(mr - rim)}" ry="${n((mr - rim) * TILT)}"/>`,
      );
      c.group({ 'clip-path': clip }, () => {
        const drop = (1 - level) * mr * 0.5;
        c.oval(
          cx,
          foot - mh + drop,
          (mr - rim) * (0.86 + level * 0.12),
          (mr - rim) * TILT * 0.95,
          c.radial(
            [
              [lighten(color, 0.3), 0],
              [color, 0.6],
              [darken(color, 0.4), 1],
            ],
            0.4,
            0.4,
            0.65,
          ),
        );
        c.oval(cx - mr * 0.32, foot - mh + drop - mr * 0.03, mr * 0.24, mr * 0.035, '#fff9ec', { opacity: 0.4 });
      });
    }
  } else {
    c.oval(
      cx,
      foot - mh,
      mr,
      mr * TILT,
      c.linear(
        [
          [lighten(look.color, 0.42), 0],
          [look.color, 1],
        ],
        30,
      ),
    );
  }
}

/** The radius of a profile at a height, straight between its points. */
export function radiusAt(profile: readonly Point[], height: number): number {
  for (let i = 0; i < profile.length - 1; i++) {
    const [r1, h1] = profile[i]!;
    const [r2, h2] = profile[i + 1]!;
    if (height <= h1 && height >= h2) return h1 === h2 ? r1 : r2 + ((r1 - r2) * (height - h2)) / (h1 - h2);
  }
  return profile[profile.length - 1]?.[0] ?? 0;
}

/** A line around a turned thing at a height. */
export function ring(
  c: Canvas,
  cx: number,
  foot: number,
  profile: readonly Point[],
  height: number,
  color: string,
  width: number,
  opacity = 1,
): void {
  const r = radiusAt(profile, height);
  const stroke = c.linear(
    [
      [darken(color, 0.4), 0],
      [lighten(color, 0.4), 0.3],
      [color, 0.55],
      [darken(color, 0.5), 1],
    ],
    0,
  );
  c.line(
    `M${n(cx - r)} ${n(foot - height)}A${n(r)} ${n(r * TILT)} 0 0 0 ${n(cx + r)} ${n(foot - height)}`,
    stroke,
    width,
    {
      opacity,
      'stroke-linecap': 'butt',
    },
  );
}

/** A streak of window light on a glossy side. */
export function streak(
  c: Canvas,
  cx: number,
  foot: number,
  profile: readonly Point[],
  from: number,
  to: number,
  opacity = 0.5,
): void {
  const at = (height: number, share: number): Point => [
    cx + radiusAt(profile, height) * share,
    foot - height + radiusAt(profile, height) * TILT * 0.7,
  ];
  const steps = [0, 0.25, 0.5, 0.75, 1].map((t) => from + (to - from) * t);
  const a = steps.map((height) => at(height, -0.62));
  const b = steps.map((height) => at(height, -0.5)).reverse();
  c.path(`${smooth(a)}${smooth(b, true)}Z`, '#fffaf0', { opacity });
}
