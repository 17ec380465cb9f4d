import type { Point } from './mercator';

/** A rectangle in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The part of a polygon's ring within a box (Sutherland and Hodgman, 1974); empty when there is none. */
export function clipRing(ring: readonly Point[], { left, top, right, bottom }: Box): Point[] {
  const beyondLeft = clipSide(ring, ([x]) => x - left);
  const beyondRight = clipSide(beyondLeft, ([x]) => right - x);
  const beyondTop = clipSide(beyondRight, ([, y]) => y - top);
  return clipSide(beyondTop, ([, y]) => bottom - y);
}

/** Cuts along one line; `inside` is a point's distance from it, negative beyond. */
function clipSide(ring: readonly Point[], inside: (point: Point) => number): Point[] {
  const kept: Point[] = [];
  for (const [index, point] of ring.entries()) {
    const before = ring.at(index - 1)!;
    const here = inside(point);
    const there = inside(before);
    if (here >= 0 !== there >= 0) {
      const share = there / (there - here);
      kept.push([before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share]);
    }
    if (here >= 0) kept.push(point);
  }
  return kept;
}
