import type { Logger } from '../observability';

/** A source of due work. Features register theirs; it looks at the database and gives the queue hints for what lags. */
export interface DueWork {
  readonly name: string;
  /** Pause between two looks, in ms. */
  readonly every: number;
  /** Enqueues hints for what is due, at most a few hundred a call. */
  look(): Promise<void>;
}

/**
 * Re-queues whatever lags behind its state, so that no hint is ever needed for work to be done: Redis may be flushed,
 * a process killed, another process may have written to the same embedded database.
 */
export class Reconciler {
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly looking = new Set<Promise<void>>();
  private stopped = false;

  constructor(
    private readonly sources: readonly DueWork[],
    private readonly logger: Logger,
  ) {}

  /** Starts looking; the first look is at once. */
  start(): void {
    for (const source of this.sources) this.schedule(source, 0);
  }

  /** Stops looking and waits for a look in progress. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearTimeout(timer);
    await Promise.allSettled(this.looking);
  }

  private schedule(source: DueWork, delay: number): void {
    if (this.stopped) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      const look = source
        .look()
        .catch((error: unknown) => this.logger.error({ err: error, source: source.name }, 'reconciler failed'))
        .finally(() => {
          this.looking.delete(look);
          this.schedule(source, source.every);
        });
      this.looking.add(look);
    }, delay);
    timer.unref();
    this.timers.add(timer);
  }
}
