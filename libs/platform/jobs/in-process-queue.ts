import { newId } from '#kernel';
import { type Logger, withRequestId } from '../observability';
import {
  ATTEMPTS,
  CONCURRENCY,
  type JobDefinition,
  type JobHandler,
  type JobPayload,
  JobQueue,
  QUEUES,
  type QueueName,
  retryDelay,
} from './job';

interface Entry {
  key: string;
  name: string;
  payload: JobPayload;
  attempt: number;
}

interface Lane {
  /** By key, in order of arrival. */
  waiting: Map<string, Entry>;
  running: Set<string>;
}

/**
 * The embedded queue. It keeps nothing over a restart: the database is the truth, and the reconciler finds what is due.
 */
export class InProcessQueue extends JobQueue {
  private readonly lanes = new Map<QueueName, Lane>(
    QUEUES.map((queue) => [queue, { waiting: new Map(), running: new Set() }]),
  );
  private readonly handlers = new Map<string, JobHandler>();
  /** Failed jobs in the pause before their next try, by key; they count as waiting. */
  private readonly pausing = new Map<string, NodeJS.Timeout>();
  private readonly stopping = new AbortController();
  private readonly idle: Array<() => void> = [];

  /** @param pause ms before the n-th retry */
  constructor(
    private readonly logger: Logger,
    private readonly pause: (attempt: number) => number = retryDelay,
  ) {
    super();
  }

  async enqueue<Payload extends JobPayload>(job: JobDefinition<Payload>, payload: Payload): Promise<void> {
    this.add(job.queue, { key: `${job.name}:${job.key(payload)}`, name: job.name, payload, attempt: 1 });
  }

  async work(handlers: readonly JobHandler[]): Promise<void> {
    for (const handler of handlers) this.handlers.set(handler.job.name, handler);
    for (const queue of QUEUES) this.next(queue);
  }

  async drain(): Promise<void> {
    this.stopping.abort();
    for (const timer of this.pausing.values()) clearTimeout(timer);
    this.pausing.clear();
    if (this.running() === 0) return;
    await new Promise<void>((resolve) => this.idle.push(resolve));
  }

  async pending(): Promise<number> {
    let count = this.pausing.size;
    for (const lane of this.lanes.values()) count += lane.waiting.size + lane.running.size;
    return count;
  }

  private add(queue: QueueName, entry: Entry): void {
    const { waiting } = this.lanes.get(queue)!;
    if (!waiting.has(entry.key) && !this.pausing.has(entry.key)) waiting.set(entry.key, entry);
    this.next(queue);
  }

  private next(queue: QueueName): void {
    const lane = this.lanes.get(queue)!;
    // A process that only gives hints, such as the command line, must not go through all of them at each.
    if (this.handlers.size === 0) return;
    if (this.stopping.signal.aborted || lane.running.size >= CONCURRENCY[queue]) return;
    for (const [key, entry] of lane.waiting) {
      if (lane.running.size >= CONCURRENCY[queue]) return;
      const handler = this.handlers.get(entry.name);
      if (!handler || lane.running.has(key)) continue;
      lane.waiting.delete(key);
      lane.running.add(key);
      void this.run(queue, lane, entry, handler);
    }
  }

  private async run(queue: QueueName, lane: Lane, entry: Entry, handler: JobHandler): Promise<void> {
    try {
      await withRequestId(newId(), () => handler.handle(entry.payload, this.stopping.signal));
    } catch (error) {
      this.logger.warn({ err: error, job: entry.name, key: entry.key, attempt: entry.attempt }, 'job failed');
      this.retry(queue, entry);
    } finally {
      lane.running.delete(entry.key);
      if (this.running() === 0) for (const resolve of this.idle.splice(0)) resolve();
      setImmediate(() => this.next(queue));
    }
  }

  private retry(queue: QueueName, entry: Entry): void {
    if (entry.attempt >= ATTEMPTS || this.stopping.signal.aborted) return;
    // One more was kept while this one ran; it takes its place.
    if (this.lanes.get(queue)!.waiting.has(entry.key)) return;
    const timer = setTimeout(() => {
      this.pausing.delete(entry.key);
      this.add(queue, { ...entry, attempt: entry.attempt + 1 });
    }, this.pause(entry.attempt));
    this.pausing.set(entry.key, timer);
  }

  private running(): number {
    let count = 0;
    for (const lane of this.lanes.values()) count += lane.running.size;
    return count;
  }
}
