import { type Config, readConfig } from '../config';

/** How long a process may take to finish what it has begun, in ms; after that it is ended all the same. */
const PATIENCE = 30_000;

/**
 * The life of a process: reads the configuration, starts, and on SIGINT or SIGTERM stops what `start` returned and
 * exits 0. A start that fails says why in one line and exits 1. Asking again ends it at once, but not within a second:
 * a terminal's Ctrl-C under npm arrives twice.
 */
export function runProcess(start: (config: Config) => Promise<() => Promise<void>>): void {
  const fail = (error: unknown): never => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  };
  let stop: (() => Promise<void>) | undefined;
  let asked = 0;
  const end = (): void => {
    if (asked > 0) {
      if (Date.now() - asked > 1000) process.exit(130);
      return;
    }
    asked = Date.now();
    setTimeout(() => process.exit(1), PATIENCE).unref();
    Promise.resolve(stop?.()).then(() => process.exit(0), fail);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  Promise.resolve()
    .then(() => start(readConfig()))
    .then((stopper) => {
      stop = stopper;
    }, fail);
}
