import type { Point } from './mercator';

/** How far a point may lie from the line without being drawn, in pixels. */
const TOLERANCE = 0.35;

/** A ring as SVG path data of whole tenths of pixels, relative and without points that nobody sees; empty for a speck. */
export function ringData(ring: readonly Point[]): string {
  const points = simplified(ring).map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)]);
  if (points.length < 3 || area(points) < 50) return '';
  let [x, y] = points[0]!;
  let data = `M${tenths(x)} ${tenths(y)}l`;
  let isFirst = true;
  for (const [nextX, nextY] of points.slice(1)) {
    if (nextX === x && nextY === y) continue;
    const across = tenths(nextX - x);
    const down = tenths(nextY - y);
    data += (isFirst || across.startsWith('-') ? '' : ' ') + across + (down.startsWith('-') ? '' : ' ') + down;
    isFirst = false;
    [x, y] = [nextX, nextY];
  }
  return `${data}z`;
}

/** Leaves out points that lie on the line between their neighbours (Douglas and Peucker, 1973). */
function simplified(ring: readonly Point[]): Point[] {
  if (ring.length < 4) return [...ring];
  const kept = new Set([0, ring.length - 1]);
  const open: Array<[number, number]> = [[0, ring.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    let far = -1;
    let most = TOLERANCE;
    for (let index = from + 1; index < to; index++) {
      const distance = distanceFrom(ring[index]!, ring[from]!, ring[to]!);
      if (distance > most) [far, most] = [index, distance];
    }
    if (far < 0) continue;
    kept.add(far);
    open.push([from, far], [far, to]);
  }
  return ring.filter((_, index) => kept.has(index));
}

/** Distance of a point from the line through two others, or from the one point when they are the same. */
function distanceFrom([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

function area(ring: readonly Point[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [beforeX, beforeY] = ring.at(index - 1)!;
      return sum + beforeX * y - x * beforeY;
    }, 0) / 2,
  );
}

/** A number of tenths, without what SVG lets one leave out: ".5", "-.5", "12". */
function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.');
}
