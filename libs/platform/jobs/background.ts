import {
  definedJobs,
  type JobDefinition,
  type JobHandler,
  type JobOutcome,
  type JobPayload,
  type JobQueue,
} from './job';
import type { Logger } from '../observability';
import { type DueWork, Reconciler } from './reconciler';

/**
 * What a process does in the background. Features add their handlers and their due work when they are made; a process
 * with the worker role then starts it all, others never do.
 */
export class Background {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly sources: DueWork[] = [];
  private reconciler: Reconciler | undefined;

  constructor(
    private readonly queue: JobQueue,
    private readonly logger: Logger,
  ) {}

  /** Adds the handler of a kind of job. Throws when it has one. */
  handle<Payload extends JobPayload>(
    job: JobDefinition<Payload>,
    handle: (payload: Payload, signal: AbortSignal) => Promise<JobOutcome>,
  ): void {
    if (this.handlers.has(job.name)) throw new Error(`two handlers for the job ${job.name}`);
    this.handlers.set(job.name, { job, handle } as unknown as JobHandler);
  }

  /** Adds a source of due work for the reconciler. */
  reconcile(source: DueWork): void {
    this.sources.push(source);
  }

  /** Starts working. Throws when a kind of job has no handler. */
  async start(): Promise<void> {
    const missing = definedJobs.filter((name) => !this.handlers.has(name));
    if (missing.length > 0) throw new Error(`no handler for ${missing.join(', ')}`);
    await this.queue.work([...this.handlers.values()]);
    this.reconciler = new Reconciler(this.sources, this.logger);
    this.reconciler.start();
  }

  /** Looks for due work once, now: gives hints for all that lags. */
  async lookOnce(): Promise<void> {
    for (const source of this.sources) await source.look();
  }

  /** Stops taking work and waits for what runs. */
  async stop(): Promise<void> {
    await this.reconciler?.stop();
    await this.queue.drain();
  }
}
