// `npm run check`: types, lint (with import zones and cycles), format, the package lock and the hygiene of the files.
// All at once; prints what failed.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { hygiene } from './lint/hygiene.mjs';
import { packageLock } from './lint/package-lock.mjs';
import { ensureInstalled, root, say } from './setup.mjs';

await ensureInstalled();

const cache = join(root, 'node_modules/.cache/teahorse');
const checks = {
  types: () => node('typescript/bin/tsc', '-p', '.', '--pretty', String(Boolean(process.stderr.isTTY))),
  lint: () => node('eslint/bin/eslint.js', '.', '--max-warnings', '0', '--concurrency', lintWorkers()),
  format: () =>
    node(
      'prettier/bin/prettier.cjs',
      '--check',
      '.',
      '--log-level',
      'warn',
      '--cache',
      '--cache-location',
      join(cache, 'prettier'),
    ),
  'package lock': packageLock,
  hygiene,
};

const results = await Promise.all(
  Object.entries(checks).map(async ([name, check]) => {
    const begun = performance.now();
    const problems = await check().catch((error) => error.stack);
    return { name, problems, seconds: (performance.now() - begun) / 1000 };
  }),
);

for (const { name, problems } of results) if (problems) say(`\n${name}\n${problems.trim()}`);
const failed = results.filter(({ problems }) => problems).map(({ name }) => name);
const timings = results.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`).join(', ');
console.log(`${failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : 'All well'} (${timings})`);
if (failed.includes('format')) say('npm run format puts the format right.');
process.exitCode = failed.length > 0 ? 1 : 0;

/** Each worker of the linter reads all types again, so that many are slower than few. */
function lintWorkers() {
  return availableParallelism() >= 8 ? '2' : 'off';
}

/** Runs a package's program; returns all it said when it failed. */
function node(program, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0 ? undefined : output || `${program} ended with ${code}`));
  });
}
