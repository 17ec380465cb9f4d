/** The queues; which process works on which is told by its role. */
export const QUEUES = ['publishing', 'media', 'mail', 'operations'] as const;

/** Name of a queue. */
export type QueueName = (typeof QUEUES)[number];

/** Ids and scalars only: a job is a hint, and the worker reads the truth from the database. */
export type JobPayload = Readonly<Record<string, string | number | boolean>>;

/** What a handler tells of a job that needed no work. */
export type JobOutcome = void | { skipped: string };

/** A kind of job. */
export interface JobDefinition<Payload extends JobPayload> {
  /** `feature.verbNoun`. */
  readonly name: string;
  readonly queue: QueueName;
  /**
   * Identity of the work, starting with the tenant. While a job with the same key waits, be it for its next try, a
   * further one is dropped; while one runs, one more is kept and runs afterwards.
   */
  readonly key: (payload: Payload) => string;
}

/** Names a kind of job; put it with its handler in one file beside the feature that owns it. */
export function defineJob<Payload extends JobPayload>(definition: JobDefinition<Payload>): JobDefinition<Payload> {
  definedJobs.push(definition.name);
  return definition;
}

/** Names of all kinds of jobs; a process that works refuses to start when one has no handler, or two. */
export const definedJobs: string[] = [];

/** What runs when a job's turn comes. Throwing has it tried again, with growing pauses, three times. */
export interface JobHandler<Payload extends JobPayload = JobPayload> {
  readonly job: JobDefinition<Payload>;
  handle(payload: Payload, signal: AbortSignal): Promise<JobOutcome>;
}

/** The queue port. Two adapters: BullMQ on Redis, and one inside the process. */
export abstract class JobQueue {
  /**
   * Gives a hint that work may be due. Call it after the commit (`tx.afterCommit`), never inside a transaction. Rejects
   * within seconds when the queue is out of reach: the reconciler gives the hint again.
   */
  abstract enqueue<Payload extends JobPayload>(job: JobDefinition<Payload>, payload: Payload): Promise<void>;

  /** Starts working on the handlers' queues. */
  abstract work(handlers: readonly JobHandler[]): Promise<void>;

  /** Stops taking jobs and waits until those that run have ended. */
  abstract drain(): Promise<void>;

  /** Jobs waiting and running now, for health and tests. */
  abstract pending(): Promise<number>;
}

/** How many jobs of a queue one process runs at once. Pictures are decoded by child processes, so two are enough. */
export const CONCURRENCY: Readonly<Record<QueueName, number>> = { publishing: 4, media: 2, mail: 2, operations: 2 };

/** Tries of one job before it is left to the reconciler. */
export const ATTEMPTS = 3;

/** Pause before the n-th retry (1-based), in ms. */
export function retryDelay(attempt: number): number {
  return 500 * 4 ** (attempt - 1);
}
