import { AppError } from '#kernel';
import type { Report } from '../engine/compile/report';

/** What `make` returns, or nothing when the engine refuses it; then `report` gets the refusal. */
export function attempt<T>(report: Report, make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    report(error);
    return undefined;
  }
}
