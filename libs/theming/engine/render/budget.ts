import { AppError } from '#kernel';
import { MAX_OUTPUT, MAX_TURNS } from '../limits';

/** How much one page may still do. Counted, not timed, so that the same page always ends the same way. */
export class Budget {
  private turns = 0;

  constructor(private page = '') {}

  /** Starts anew for a page. */
  start(page: string): void {
    this.page = page;
    this.turns = 0;
  }

  /** One turn of a loop. */
  turn(): void {
    this.turns += 1;
    if (this.turns > MAX_TURNS) this.exceed(`${MAX_TURNS} entries`);
  }

  /** A piece of output of this many characters. */
  hold(length: number): void {
    if (length > MAX_OUTPUT) this.exceed(`${MAX_OUTPUT / 1024 / 1024} MB`);
  }

  private exceed(limit: string): never {
    throw new AppError('theme_output_too_large', { page: this.page, limit });
  }
}
