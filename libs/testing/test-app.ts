import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CoreModule } from '#composition';
import { systemContext } from '#kernel';
import { type Config, readConfig } from '#platform/config';
import { Database } from '#platform/database';
import { Background, JobQueue } from '#platform/jobs';
import { freshDatabaseUrl, freshRedisUrl } from './fresh-servers';

/** The running core of the product on private data, in the mode that TEAHORSE_TEST_MODE names. */
export interface TestApp {
  readonly config: Config;
  readonly db: Database;
  get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T;
  /** Starts background work. */
  startWork(): Promise<void>;
  /** Waits until the queue has nothing to do; needs startWork. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** Context for tests that act as the system. */
export const testContext = systemContext('test', 'test');

/** Starts the core on an empty database. Close it in afterAll. */
export async function createTestApp(env: Record<string, string> = {}): Promise<TestApp> {
  const dataDir = mkdtempSync(join(tmpdir(), 'teahorse-test-'));
  const servers = process.env.TEAHORSE_TEST_MODE === 'servers';
  const config = readConfig({
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    DEMO: '0',
    ...(servers ? { DATABASE_URL: await freshDatabaseUrl(), REDIS_URL: await freshRedisUrl() } : {}),
    ...env,
  });
  const app: INestApplicationContext = await NestFactory.createApplicationContext(CoreModule.forRoot(config), {
    logger: false,
    abortOnError: false,
  });
  const queue = app.get(JobQueue);
  return {
    config,
    db: app.get(Database),
    get: (type) => app.get(type),
    startWork: () => app.get(Background).start(),
    settled: async () => {
      const deadline = Date.now() + 30_000;
      while ((await queue.pending()) > 0) {
        if (Date.now() > deadline) throw new Error('the queue is still busy after 30 s');
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    close: async () => {
      await app.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
