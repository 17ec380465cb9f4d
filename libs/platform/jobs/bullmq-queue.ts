import { Queue, Worker } from 'bullmq';
import Redis from 'ioredis';
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

/** How long a worker that says nothing keeps its jobs, in ms. */
const LOCK = 10_000;

/** Redis Cluster keeps all keys of a queue on one node only by a hash tag, hence the braces. */
const PREFIX = '{teahorse}';
/** How long a hint waits for Redis to answer, in ms. */
const HINT_PATIENCE = 5_000;

/** Queue on Redis, for several processes. Redis may be flushed at any time: the reconciler finds what is due. */
export class BullMqQueue extends JobQueue {
  private readonly queues = new Map<QueueName, Queue>();
  private readonly workers: Worker[] = [];
  private readonly stopping = new AbortController();
  private working: Redis | undefined;

  private constructor(
    private readonly hints: Redis,
    private readonly url: string,
    private readonly logger: Logger,
    private readonly pause: (attempt: number) => number,
  ) {
    super();
    for (const name of QUEUES) {
      const queue = new Queue(name, { connection: hints, prefix: PREFIX });
      queue.on('error', (error) => logger.error({ err: error, queue: name }, 'queue error'));
      this.queues.set(name, queue);
    }
  }

  /** Connects, and refuses a Redis that may evict keys: an evicted job is a lost hint, an evicted lock a doubled one. */
  static async connect(url: string, logger: Logger, pause = retryDelay): Promise<BullMqQueue> {
    // A person waits for the hint that follows his commit: without Redis it must fail at once, not queue up.
    const hints = new Redis(url, {
      lazyConnect: true,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
      commandTimeout: HINT_PATIENCE,
    });
    let fault: Error | undefined;
    hints.on('error', (error) => {
      fault = error;
      logger.error({ err: error }, 'redis error');
    });
    try {
      // INFO and not CONFIG, which hosted Redis often forbids.
      const memory = await hints
        .connect()
        .then(() => hints.info('memory'))
        .catch((error: Error) => {
          throw new Error(`Redis cannot be used: ${(fault ?? error).message}. Check REDIS_URL.`, { cause: error });
        });
      const policy = /maxmemory_policy:(\S+)/.exec(memory)?.[1];
      if (policy !== undefined && policy !== 'noeviction') {
        throw new Error(`Redis has maxmemory-policy ${policy}; set it to noeviction so that no job is dropped`);
      }
    } catch (error) {
      hints.disconnect();
      throw error;
    }
    return new BullMqQueue(hints, url, logger, pause);
  }

  async enqueue<Payload extends JobPayload>(job: JobDefinition<Payload>, payload: Payload): Promise<void> {
    const id = `${job.name}:${job.key(payload)}`;
    await this.queues.get(job.queue)!.add(job.name, payload, {
      deduplication: { id, keepLastIfActive: true },
      attempts: ATTEMPTS,
      backoff: { type: 'custom' },
      removeOnComplete: true,
      removeOnFail: { age: 24 * 3600, count: 1000 },
    });
  }

  async work(handlers: readonly JobHandler[]): Promise<void> {
    const connection = new Redis(this.url, { maxRetriesPerRequest: null });
    connection.on('error', (error) => this.logger.error({ err: error }, 'redis error'));
    this.working = connection;
    for (const name of QUEUES) {
      const own = new Map(
        handlers.filter(({ job }) => job.queue === name).map((handler) => [handler.job.name, handler]),
      );
      if (own.size === 0) continue;
      const worker = new Worker(
        name,
        async (job) => {
          const handler = own.get(job.name);
          if (!handler) throw new Error(`no handler for ${job.name}`);
          await withRequestId(newId(), () => handler.handle(job.data as JobPayload, this.stopping.signal));
        },
        {
          connection,
          prefix: PREFIX,
          concurrency: CONCURRENCY[name],
          // A killed worker's jobs hold back further hints for the same work until Redis finds them stalled. That may be
          // soon, and often: the leases in the database keep two workers off one thing, not these locks.
          lockDuration: LOCK,
          stalledInterval: LOCK / 2,
          maxStalledCount: 100,
          settings: { backoffStrategy: (attempt) => this.pause(attempt) },
        },
      );
      worker.on('failed', (job, error) =>
        this.logger.warn({ err: error, job: job?.name, attempt: job?.attemptsMade }, 'job failed'),
      );
      worker.on('error', (error) => this.logger.error({ err: error, queue: name }, 'worker error'));
      this.workers.push(worker);
    }
  }

  async drain(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    this.working?.disconnect();
    this.hints.disconnect();
  }

  async pending(): Promise<number> {
    const counts = await Promise.all(
      [...this.queues.values()].map((queue) => queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized')),
    );
    return counts.flatMap((count) => Object.values(count)).reduce((sum, count) => sum + count, 0);
  }
}
