// `npm run bench -- <name> [--json]`: runs one benchmark of bench/. Each default-exports `run(context)`, which answers
// `{ figures, ratios }`: figures carry their unit in the name, and greater is better in every ratio.
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, ensureInstalled, fail, root, say } from './setup.mjs';

await ensureInstalled();
await ensureBuilt();

const json = process.argv.includes('--json');
const [name, ...args] = process.argv.slice(2).filter((arg) => arg !== '--json');
const available = benchmarks();
if (!name || !available.includes(name)) {
  say(name ? `There is no benchmark "${name}".` : 'Usage: npm run bench -- <name> [--json]');
  fail(available.length > 0 ? `Available: ${available.join(', ')}` : 'bench/ has none yet.');
}

// A benchmark, or a library in it, may print: with --json stdout carries the one document and nothing else.
const writeOut = process.stdout.write.bind(process.stdout);
if (json) process.stdout.write = process.stderr.write.bind(process.stderr);

const module = await import(pathToFileURL(join(root, 'dist', 'bench', `${name}.js`)).href);
const run = module.default?.default ?? module.default;
const { figures = {}, ratios = {} } = await run({ root, args, log: say });
const result = { machine: machine(), figures, ratios };
writeOut(json ? `${JSON.stringify(result, null, 2)}\n` : table(result));

function benchmarks() {
  const folder = join(root, 'dist', 'bench');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js') && file !== 'index.js')
    .map((file) => file.slice(0, -'.js'.length))
    .sort();
}

function machine() {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: `${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
    node: process.versions.node,
    os: `${type()} ${release()}`,
  };
}

function table(result) {
  const lines = [];
  for (const [title, rows] of Object.entries(result)) {
    const width = Math.max(0, ...Object.keys(rows).map((key) => key.length));
    lines.push(title, ...Object.entries(rows).map(([key, value]) => `  ${key.padEnd(width)}  ${shown(value)}`), '');
  }
  return `${lines.join('\n')}\n`;
}

function shown(value) {
  if (typeof value !== 'number') return typeof value === 'string' ? value : JSON.stringify(value);
  return Number.isInteger(value)
    ? value.toLocaleString('en')
    : value.toLocaleString('en', { maximumSignificantDigits: 4 });
}
