// `npm test`: everything it needs, then every tier: unit, integration on both set-ups, journeys. Further arguments go to
// Jest (`npm test -- libs/kernel`); `--unit`, `--mode embedded|servers` and `--e2e` choose tiers. The last line counts.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, ensureDebian, ensureInstalled, fail, root, say } from './setup.mjs';
import { readIfThere } from './setup/common.mjs';

const DEBIAN = {
  mariadb: { name: 'mariadb-server', proof: 'mariadbd' },
  redis: { name: 'redis-server', proof: 'redis-server' },
  chromium: { name: 'chromium', proof: 'chromium' },
  java: { name: 'default-jre-headless', proof: 'java' },
  fonts: { name: 'fonts-noto-core', proof: '/usr/share/fonts/truetype/noto/NotoSansLao-Regular.ttf' },
  fontsCjk: { name: 'fonts-noto-cjk', proof: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc' },
};
const SERVERS = [DEBIAN.mariadb, DEBIAN.redis];
const JEST = join(root, 'node_modules/jest/bin/jest.js');

const TIERS = [
  { name: 'unit', match: '**/*.spec.ts', needs: [] },
  { name: 'integration, embedded', match: '**/*.itest.ts', mode: 'embedded', needs: [] },
  { name: 'integration, servers', match: '**/*.itest.ts', mode: 'servers', needs: SERVERS },
  { name: 'journeys', match: '**/*.e2e.ts', needs: Object.values(DEBIAN) },
];

const { tiers, jestArgs } = parse(process.argv.slice(2));
const work = mkdtempSync(join(tmpdir(), 'teahorse-test-'));
const servers = [];
let current;
let interrupted;
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
  process.on(signal, () => {
    interrupted ??= code;
    current?.kill(signal);
  });
}

const counts = { passed: 0, failed: 0, skipped: 0 };
try {
  await runAll();
} catch (error) {
  say(error.stack ?? String(error));
  counts.failed++;
} finally {
  await Promise.allSettled(servers.map((server) => server.stop()));
  rmSync(work, { recursive: true, force: true });
}
const { passed, failed, skipped } = counts;
if (interrupted) say('Interrupted.');
else if (passed + failed === 0) say('No test ran.');
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = interrupted ?? (failed === 0 && passed > 0 ? 0 : 1);

function parse(args) {
  const jestArgs = [];
  const chosen = new Set();
  for (let at = 0; at < args.length; at++) {
    const [option, inline] = args[at].split('=', 2);
    if (option === '--unit') chosen.add('unit');
    else if (option === '--e2e') chosen.add('journeys');
    else if (option === '--mode') {
      const mode = inline ?? args[++at];
      if (!['embedded', 'servers'].includes(mode)) fail('--mode is one of: embedded, servers.');
      chosen.add(`integration, ${mode}`);
    } else jestArgs.push(args[at]);
  }
  return { tiers: TIERS.filter(({ name }) => chosen.size === 0 || chosen.has(name)), jestArgs };
}

async function runAll() {
  await ensureInstalled();
  await ensureBuilt();
  const inhabited = tiers.filter(hasTests);
  const needs = new Set(inhabited.flatMap(({ needs }) => needs));
  ensureDebian([...needs]);
  const env = needs.has(DEBIAN.mariadb) ? await startServers() : {};
  for (const tier of inhabited) {
    if (interrupted) return;
    say(`\n${tier.name}`);
    await runTier(tier, env);
  }
}

/** Whether the arguments leave the tier any test; without one, nothing is installed or started for it. */
function hasTests({ match }) {
  const { status, stdout } = spawnSync(process.execPath, [JEST, '--listTests', '--testMatch', match, ...selectors()], {
    cwd: root,
    encoding: 'utf8',
  });
  return status !== 0 || stdout.trim() !== '';
}

/** `--testMatch` takes a list, so an option has to stand between it and the paths that a person gave. */
function selectors() {
  return ['--passWithNoTests', ...jestArgs];
}

async function startServers() {
  const { startMariaDb, startRedis } = (await import('../dist/libs/testing/servers/index.js')).default;
  const started = await Promise.allSettled([startMariaDb(), startRedis()]);
  for (const { value } of started) if (value) servers.push(value);
  const failure = started.find(({ status }) => status === 'rejected');
  if (failure) throw failure.reason;
  const [database, redis] = servers;
  return { TEST_DATABASE_URL: database.url, TEST_REDIS_URL: redis.url };
}

async function runTier({ match, mode }, env) {
  const report = join(work, 'report.json');
  rmSync(report, { force: true });
  const args = [JEST, '--testMatch', match, '--json', '--outputFile', report, ...selectors()];
  const code = await run(args, { ...process.env, ...env, ...(mode && { TEAHORSE_TEST_MODE: mode }) });
  const result = JSON.parse(readIfThere(report) ?? 'null');
  if (!result) {
    counts.failed++;
    return;
  }
  counts.passed += result.numPassedTests;
  counts.skipped += result.numPendingTests + result.numTodoTests;
  // A file that does not even load holds no failed test, and an error after the last test fails none: both must count.
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  counts.failed += failed === 0 && code !== 0 ? 1 : failed;
}

function run(args, env) {
  return new Promise((resolve) => {
    // With --json Jest prints the whole report on stdout; what a person reads is on stderr.
    current = spawn(process.execPath, args, { cwd: root, env, stdio: ['inherit', 'ignore', 'inherit'] });
    current.once('exit', (code) => resolve(code ?? 1));
  });
}
