import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inTenant, type TenantContext } from '#kernel';
import { Product, Variant } from '#features/catalog';
import { ProductImports } from '#features/imports';
import { type Operation, OperationRunner, Operations } from '#features/operations';
import { LeaseRow } from '#platform/database';
import { createTestApp, newTenant, type TestApp, testContext } from '#testing';

const PRODUCTS = 4_000;
const DIST = resolve(__dirname, '../../../dist');

/** A worker of its own, as the built product has it, that runs one operation. */
const WORKER = `
  require('reflect-metadata');
  const { NestFactory } = require('@nestjs/core');
  const { CoreModule } = require('${DIST}/libs/composition/index.js');
  const { readConfig } = require('${DIST}/libs/platform/config/index.js');
  const { OperationRunner } = require('${DIST}/libs/features/operations/index.js');
  NestFactory.createApplicationContext(CoreModule.forRoot(readConfig()), { logger: false })
    .then((app) => app.get(OperationRunner).run(process.argv[1], new AbortController().signal))
    .then(() => process.exit(0));
`;

describe('a product import that is killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teahorse-kill-'));
  let app: TestApp;
  let ctx: TenantContext;
  beforeAll(async () => {
    app = await createTestApp({ DATA_DIR: folder });
    ctx = inTenant(testContext, (await newTenant(app)).tenant.id);
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const operation = (id: string): Promise<Operation> => app.get(Operations).get(ctx, { tenantId: ctx.tenantId }, id);
  const startWorker = (id: string): ChildProcess => {
    const { databaseUrl, redisUrl } = app.config;
    const env = {
      PATH: process.env.PATH,
      DATA_DIR: folder,
      DATABASE_URL: databaseUrl ?? '',
      REDIS_URL: redisUrl ?? '',
      LOG_LEVEL: 'silent',
    };
    return spawn(process.execPath, ['-e', WORKER, id], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  /** Waits until the operation is past `cursor`, then kill -9. */
  const killAfter = async (worker: ChildProcess, id: string, cursor: number): Promise<void> => {
    const ended = new Promise((done) => worker.once('exit', done));
    while (worker.exitCode === null && (await operation(id)).cursor <= cursor) await sleep(2);
    await sleep(Math.random() * 40);
    worker.kill('SIGKILL');
    await ended;
    // What the clock would do: the lease of the dead runs out.
    await app.db.transact(ctx, ({ manager }) =>
      manager.update(LeaseRow, { name: `operation:${id}` }, { expiresAt: new Date(0) }),
    );
  };

  it('goes on where it stopped: nothing is lost, doubled or counted twice', async () => {
    const rows = Array.from(
      { length: PRODUCTS },
      (_, index) => `p-${index},Product ${index},S-${index % (PRODUCTS - 1)},${index}`,
    );
    const content = Buffer.from(['handle,name,sku,price', ...rows].join('\n'));
    const { id } = await app.get(ProductImports).submit(ctx, { content, fileName: 'kill.csv' });
    for (const cursor of [0, 1_000, 2_000]) {
      await killAfter(startWorker(id), id, cursor);
      const { done, failed } = await operation(id);
      const stored = await app.db.read(ctx, (manager) => manager.countBy(Product, { tenantId: ctx.tenantId }));
      expect(stored).toBe(done);
      expect(failed).toBeLessThanOrEqual(1);
    }
    await app.get(OperationRunner).run(id, new AbortController().signal);
    // The last row repeats the SKU of the first, which was imported before the first kill.
    expect(await operation(id)).toMatchObject({
      status: 'done',
      total: PRODUCTS,
      done: PRODUCTS - 1,
      failed: 1,
      unchanged: 0,
    });
    const counts = await app.db.read(ctx, (manager) =>
      Promise.all([
        manager.countBy(Product, { tenantId: ctx.tenantId }),
        manager.countBy(Variant, { tenantId: ctx.tenantId }),
      ]),
    );
    expect(counts).toEqual([PRODUCTS - 1, PRODUCTS - 1]);
  });
});
