import { setTimeout as sleep } from 'node:timers/promises';

/** Asks until the answer is yes. Throws, saying what it waited for, when that takes longer than `patience` ms. */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  patience: number,
  pause = 100,
): Promise<void> {
  for (const deadline = Date.now() + patience; !(await isSo()); await sleep(pause)) {
    if (Date.now() > deadline) throw new Error(`waited ${patience / 1000} s in vain: ${what}`);
  }
}
