import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { describeOnServers, freshRedisUrl, startRedis } from '#testing';
import { BullMqQueue } from './bullmq-queue';
import { InProcessQueue } from './in-process-queue';
import { ATTEMPTS, CONCURRENCY, type JobDefinition, type JobHandler, type JobQueue } from './job';

type Payload = { id: string; note: number };

const job: JobDefinition<Payload> = { name: 'test.doWork', queue: 'media', key: ({ id }) => `tenant:${id}` };
const other: JobDefinition<Payload> = { ...job, name: 'test.doOther', queue: 'mail' };
const logger = pino({ level: 'silent' });
const PAUSE = 40;

/** Something that has not happened yet, and that the test lets happen. */
class Gate {
  open!: () => void;
  readonly opened = new Promise<void>((resolve) => (this.open = resolve));
}

/** Waits until a condition holds. Fails after 10 s. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('it did not come to that within 10 s');
    await sleep(5);
  }
}

function suite(open: (pause: (attempt: number) => number) => Promise<JobQueue>): void {
  let queue: JobQueue;
  let seen: Payload[];
  let pauses: number[];

  beforeEach(async () => {
    seen = [];
    pauses = [];
    queue = await open((attempt) => {
      pauses.push(attempt);
      return PAUSE;
    });
  });
  afterEach(() => queue.drain());

  const handler = (handle: (payload: Payload, signal: AbortSignal) => Promise<void>, of = job): JobHandler =>
    ({
      job: of,
      handle: async (payload: Payload, signal: AbortSignal) => {
        seen.push(payload);
        await handle(payload, signal);
      },
    }) as unknown as JobHandler;
  const done = async (): Promise<void> => until(async () => (await queue.pending()) === 0);
  const give = (id: string, note = 0): Promise<void> => queue.enqueue(job, { id, note });

  it('runs what was enqueued before and after the work began', async () => {
    await give('before');
    await queue.work([handler(async () => undefined)]);
    await give('after');
    await done();
    expect(seen.map(({ id }) => id)).toEqual(['before', 'after']);
  });

  it('drops a job while one with its key waits', async () => {
    for (const note of [1, 2, 3]) await give('a', note);
    await give('b');
    await queue.work([handler(async () => undefined)]);
    await done();
    expect(seen.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });

  it('keeps one more while one with its key runs, and never runs two of a key at once', async () => {
    const gate = new Gate();
    let running = 0;
    let most = 0;
    await queue.work([
      handler(async () => {
        most = Math.max(most, ++running);
        await gate.opened;
        running--;
      }),
    ]);
    await give('a', 1);
    await until(() => seen.length === 1);
    for (const note of [2, 3, 4]) await give('a', note);
    gate.open();
    await until(() => seen.length === 2);
    await done();
    expect(seen).toHaveLength(2);
    expect(most).toBe(1);
  });

  it('tries a failing job again after pauses, and gives it up after the last try', async () => {
    await queue.work([handler(() => Promise.reject(new Error('no')))]);
    await give('a');
    await until(() => seen.length === ATTEMPTS);
    await done();
    expect(seen).toHaveLength(ATTEMPTS);
    expect(pauses).toEqual([1, 2]);
  });

  it('drops a job while one with its key waits for its next try', async () => {
    let fails = true;
    await queue.work([
      handler(async () => {
        if (fails) throw new Error('no');
      }),
    ]);
    await give('a', 1);
    await until(() => pauses.length === 1);
    fails = false;
    await give('a', 2);
    await done();
    expect(seen.map(({ note }) => note)).toEqual([1, 1]);
  });

  it('takes a job again after one with its key was given up', async () => {
    let fails = true;
    await queue.work([
      handler(async () => {
        if (fails) throw new Error('no');
      }),
    ]);
    await give('a', 1);
    await until(() => seen.length === ATTEMPTS);
    await done();
    fails = false;
    await give('a', 2);
    await done();
    expect(seen.at(-1)).toEqual({ id: 'a', note: 2 });
    expect(seen).toHaveLength(ATTEMPTS + 1);
  });

  it('runs at most so many jobs of a queue at once, and other queues beside them', async () => {
    const gate = new Gate();
    const others: Payload[] = [];
    await queue.work([handler(() => gate.opened), handler(async (payload) => void others.push(payload), other)]);
    for (let index = 0; index < CONCURRENCY.media + 3; index++) await give(`a${index}`);
    await queue.enqueue(other, { id: 'b', note: 0 });
    await until(() => others.length === 1);
    await until(() => seen.length === CONCURRENCY.media + 1);
    await sleep(50);
    expect(seen).toHaveLength(CONCURRENCY.media + 1);
    gate.open();
    await until(() => seen.length === CONCURRENCY.media + 4);
    await done();
  });

  it('tells running jobs of the end, waits for them, and begins none after it', async () => {
    const gate = new Gate();
    let ended = false;
    let told: AbortSignal | undefined;
    await queue.work([
      handler(async (_payload, signal) => {
        told = signal;
        await gate.opened;
        ended = true;
      }),
    ]);
    for (let index = 0; index < CONCURRENCY.media + 2; index++) await give(`a${index}`);
    await until(() => seen.length === CONCURRENCY.media);
    expect(told!.aborted).toBe(false);
    let drained = false;
    const draining = queue.drain().then(() => (drained = true));
    expect(told!.aborted).toBe(true);
    await sleep(30);
    expect(drained).toBe(false);
    gate.open();
    await draining;
    expect(ended).toBe(true);
    await give('late').catch(() => undefined);
    await sleep(PAUSE * 2);
    expect(seen).toHaveLength(CONCURRENCY.media);
  });

  it('does not try again what failed during the end', async () => {
    const gate = new Gate();
    await queue.work([handler(() => gate.opened.then(() => Promise.reject(new Error('no'))))]);
    await give('a');
    await until(() => seen.length === 1);
    const draining = queue.drain();
    gate.open();
    await draining;
    await sleep(PAUSE * 2);
    expect(seen).toHaveLength(1);
  });
}

describe('the queue inside the process', () => {
  suite(async (pause) => new InProcessQueue(logger, pause));
});

describeOnServers('the queue on Redis', () => {
  suite(async (pause) => BullMqQueue.connect(await freshRedisUrl(), logger, pause));

  it('refuses a Redis that may evict jobs', async () => {
    const redis = await startRedis({ settings: { 'maxmemory-policy': 'allkeys-lru' } });
    try {
      await expect(BullMqQueue.connect(redis.url, logger)).rejects.toThrow(/allkeys-lru; set it to noeviction/);
    } finally {
      await redis.stop();
    }
  });

  it('rejects a hint soon while Redis is away, and takes hints again when it is back', async () => {
    const redis = await startRedis();
    const queue = await BullMqQueue.connect(redis.url, logger);
    try {
      await redis.kill();
      const began = Date.now();
      await expect(queue.enqueue(job, { id: 'a', note: 1 })).rejects.toThrow();
      expect(Date.now() - began).toBeLessThan(6_000);
      await redis.restart();
      await until(() =>
        queue.enqueue(job, { id: 'a', note: 2 }).then(
          () => true,
          () => false,
        ),
      );
      expect(await queue.pending()).toBe(1);
    } finally {
      await queue.drain();
      await redis.stop();
    }
  });

  it('forgets nothing when Redis is flushed but the hints themselves', async () => {
    const queue = await BullMqQueue.connect(await freshRedisUrl(), logger);
    const worker = jest.fn(async () => undefined);
    try {
      await queue.enqueue(job, { id: 'a', note: 1 });
      await freshRedisUrl();
      await queue.work([{ job, handle: worker } as unknown as JobHandler]);
      await queue.enqueue(job, { id: 'a', note: 2 });
      await until(() => worker.mock.calls.length === 1);
    } finally {
      await queue.drain();
    }
  });
});
