import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { alone, digest, fail, readIfThere, root, say } from './common.mjs';

const STAMP = join(root, 'node_modules', '.cache', 'teahorse', 'installed');
const OWN_BIN = join(root, 'node_modules', '.bin', 'teahorse');

/** Installs the npm packages when there are none, or when the manifest or the lock has changed since. */
export async function ensureInstalled() {
  checkNode();
  if (upToDate()) return;
  await alone(async () => {
    if (upToDate()) return;
    say('Installing packages. The first time takes about a minute.');
    install();
    linkOwnBin();
    mkdirSync(dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, wanted());
  });
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Teahorse needs Node.js 20.19 or newer and this is ${process.versions.node}. Install it from nodejs.org.`);
}

function upToDate() {
  return readIfThere(STAMP) === wanted() && existsSync(OWN_BIN);
}

/** What the installed packages follow from. A changed script does not change it. */
function wanted() {
  const { dependencies, devDependencies, optionalDependencies, overrides } = JSON.parse(
    readIfThere(join(root, 'package.json')),
  );
  const lock = readIfThere(join(root, 'package-lock.json')) ?? '';
  return digest(JSON.stringify([dependencies, devDependencies, optionalDependencies, overrides]), lock);
}

/**
 * `npm install`, not `npm ci`: the latter refuses a lock in which other platforms' optional packages are missing.
 * `--include=dev` because the compiler is a development package and NODE_ENV=production would leave it out.
 */
function install() {
  const env = { ...process.env };
  // What an outer npm or npx was told must not be taken as being said to this one.
  for (const name of [
    'npm_config_package',
    'npm_config_call',
    'npm_config_global',
    'npm_config_prefix',
    'npm_config_local_prefix',
  ]) {
    delete env[name];
  }
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['install', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return;
  if (result.stdout) say(result.stdout.trim());
  fail('The packages could not be installed. npm says why above; put that right and start again.');
}

/** With its own command among the installed ones, `npx teahorse` runs it at once instead of preparing a package. */
function linkOwnBin() {
  if (existsSync(OWN_BIN)) return;
  mkdirSync(dirname(OWN_BIN), { recursive: true });
  try {
    symlinkSync('../../scripts/teahorse.mjs', OWN_BIN);
  } catch (error) {
    // Windows without the right to make links: npx then takes its slower way.
    if (error.code !== 'EPERM') throw error;
    writeFileSync(OWN_BIN, `#!/usr/bin/env node\nimport('../../scripts/teahorse.mjs');\n`);
  }
}
