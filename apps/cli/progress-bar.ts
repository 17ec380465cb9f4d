import { Presets, SingleBar } from 'cli-progress';

/** A bar on stderr when that is a terminal; otherwise nothing. */
export interface ProgressBar {
  increment(): void;
  /** Sets how far it is and of how much. */
  update(value: number, total: number): void;
  stop(): void;
}

/** Starts a progress bar. */
export function progressBar(total: number): ProgressBar {
  if (!process.stderr.isTTY) return { increment: () => undefined, update: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    { stream: process.stderr, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(Math.max(total, 1), 0);
  return {
    increment: () => bar.increment(),
    update: (value, newTotal) => {
      bar.setTotal(Math.max(newTotal, 1));
      bar.update(value);
    },
    stop: () => bar.stop(),
  };
}
