import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CoreModule } from '#composition';
import { inTenant, systemContext } from '#kernel';
import { Agencies } from '#features/agencies';
import { AssetProcessing, Media } from '#features/media';
import { OperationRunner, Operations } from '#features/operations';
import { TenantDirectory } from '#features/tenants';
import { readConfig } from '#platform/config';
import { Database } from '#platform/database';
import { Releases } from '#storefront/releases';
import { DEMO, DemoOperation } from '../apps/standalone/demo/demo-operation';

const ctx = systemContext('bench', 'bench');
/** Pause before the memory of a process is read, in ms, so that it is that of an idle one. */
const IDLE = 10_000;

interface BenchContext {
  root: string;
  log(line: string): void;
}

/** `npm run bench -- publish`: the demo published from nothing, and what the server needs when it is idle. */
export default async function run({ root, log }: BenchContext) {
  const dataDir = mkdtempSync(join(tmpdir(), 'teahorse-bench-'));
  try {
    const publish = await publishDemo(dataDir, log);
    log('starting the server on it ...');
    const server = await startServer(root, dataDir);
    return {
      figures: { ...publish, ...server },
      ratios: {
        'publish.demoVsLimit': 3 / publish['publish.demoSeconds'],
        'standalone.idleVsLimit': 200 / server['standalone.idleMb'],
      },
    };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function publishDemo(dataDir: string, log: (line: string) => void) {
  const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error' });
  const app = await NestFactory.createApplicationContext(CoreModule.forRoot(config), { logger: false });
  try {
    log('making the demo ...');
    const sites = await makeDemo(app);
    log('publishing it ...');
    let pages = 0;
    const start = performance.now();
    const { failed } = await app.get(Releases).publishAll(ctx, {}, ({ result }) => (pages += result?.pages ?? 0));
    const seconds = (performance.now() - start) / 1000;
    if (failed > 0) throw new Error(`${failed} sites could not be published`);
    const again = performance.now();
    await app.get(Releases).publishAll(ctx, {}, () => undefined);
    return {
      'publish.demoSites': sites,
      'publish.demoPages': pages,
      'publish.demoSeconds': round(seconds),
      'publish.demoAgainSeconds': round((performance.now() - again) / 1000),
    };
  } finally {
    await app.close();
  }
}

/** Makes the demo with all pictures ready and nothing published: no background work runs in this process. */
async function makeDemo(app: INestApplicationContext): Promise<number> {
  new DemoOperation(app);
  const operation = await app
    .get(Database)
    .transact(ctx, (tx) => app.get(Operations).submit(tx, ctx, { kind: DEMO, input: {}, submissionKey: DEMO }));
  await app.get(OperationRunner).run(operation.id, new AbortController().signal);
  const agencyIds = (await app.get(Agencies).forest(ctx, 'all')).map(({ id }) => id);
  const firms = await app.get(TenantDirectory).list(ctx, { agencyIds }, { limit: 200 });
  for (const { tenant } of firms) {
    const tenantCtx = inTenant(ctx, tenant.id);
    const waiting = (await app.get(Media).list(tenantCtx, { limit: 200 })).values();
    const work = async (): Promise<void> => {
      for (const { id } of waiting) await app.get(AssetProcessing).process(tenantCtx, id);
    };
    await Promise.all([work(), work()]);
  }
  return firms.length;
}

async function startServer(root: string, dataDir: string) {
  const start = performance.now();
  const child = spawn(process.execPath, ['dist/apps/standalone/main.js'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, PORT: '0', PUBLIC_URL: 'http://localhost:8080' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const chunk of child.stdout) {
    output += String(chunk);
    if (output.includes('Teahorse is ready')) break;
  }
  const seconds = (performance.now() - start) / 1000;
  await sleep(IDLE);
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  child.kill('SIGINT');
  await once(child, 'exit');
  return {
    'standalone.secondStartSeconds': round(seconds),
    'standalone.idleMb': Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
