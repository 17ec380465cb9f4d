import { randomInt } from 'node:crypto';

/** Numbers from 0 to 1 that a seed decides, the same on every machine. */
export type Random = () => number;

/** Seed of a run: that of the environment variable, or a new one. */
export function seedOf(variable: string): number {
  return Number(process.env[variable] ?? randomInt(1, 2 ** 31));
}

/** Mulberry32. `purpose` keeps the numbers of one test apart from those of another with the same seed. */
export function seededRandom(seed: number, purpose: string): Random {
  let state = seed;
  for (const character of purpose) state = Math.imul(state ^ character.codePointAt(0)!, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
