import { AsyncLocalStorage } from 'node:async_hooks';
import pino from 'pino';

const requestIds = new AsyncLocalStorage<string>();

/** Runs work so that every log line written during it carries the request's id. */
export function withRequestId<T>(requestId: string, work: () => T): T {
  return requestIds.run(requestId, work);
}

/** The id of the request or job that is being worked on, or undefined outside of one. */
export function currentRequestId(): string | undefined {
  return requestIds.getStore();
}

/** JSON lines on stderr. Log ids, counts and codes; never texts of people, prices or tokens. */
export type Logger = pino.Logger;

/** A logger for this process. `level` is one of pino's. */
export function createLogger(level: string): Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      mixin: () => {
        const requestId = requestIds.getStore();
        return requestId ? { requestId } : {};
      },
    },
    pino.destination({ fd: 2, sync: true }),
  );
}

/** Injection token of the process's logger. */
export const LOGGER = Symbol('logger');
