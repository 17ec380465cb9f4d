import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { fail, say } from './common.mjs';

/** Servers live in the sbin folders, which are not on everybody's PATH. */
const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin', '/sbin'];
const SERVICE_POLICY = '/usr/sbin/policy-rc.d';

/**
 * Installs Debian packages whose proof is missing: the name of a program, or the full path of a file.
 * Without the right to install, or with TEAHORSE_NO_APT=1, ends with the command that a person can give.
 */
export function ensureDebian(packages) {
  const missing = packages.filter(({ proof }) => !isThere(proof)).map(({ name }) => name);
  if (missing.length === 0) return;
  const byHand = `apt-get install --no-install-recommends ${missing.join(' ')}`;
  if (process.env.TEAHORSE_NO_APT === '1' || process.getuid?.() !== 0 || !isThere('apt-get')) {
    fail(`Missing on this machine: ${missing.join(', ')}. Install with: sudo ${byHand}`);
  }
  say(`Installing ${missing.join(', ')} with apt-get.`);
  withoutServices(() => {
    const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
    // A failed update may still leave lists that are good enough; the installation tells.
    aptGet([...options, 'update']);
    const { status, output } = aptGet([...options, 'install', '-y', '--no-install-recommends', ...missing]);
    if (status !== 0) fail(`${output.trim()}\nThe packages could not be installed. Try by hand: sudo ${byHand}`);
  });
  const still = packages.filter(({ proof }) => !isThere(proof));
  if (still.length > 0) {
    fail(`Installed, but not found: ${still.map(({ name, proof }) => `${proof} of ${name}`).join(', ')}.`);
  }
}

function isThere(proof) {
  if (isAbsolute(proof)) return existsSync(proof);
  return FOLDERS.some((folder) => folder && existsSync(join(folder, proof)));
}

function aptGet(args) {
  const { status, stdout, stderr } = spawnSync('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  return { status, output: `${stdout}${stderr}` };
}

/** Debian starts a server as soon as it is installed. The tests start their own and must not leave any running. */
function withoutServices(work) {
  if (existsSync(SERVICE_POLICY)) return work();
  const remove = () => rmSync(SERVICE_POLICY, { force: true });
  writeFileSync(SERVICE_POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  process.on('exit', remove);
  try {
    return work();
  } finally {
    remove();
    process.off('exit', remove);
  }
}
