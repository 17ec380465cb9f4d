import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A line for the person who waits. On stderr: stdout belongs to a command's own answer. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Ends the process with one sentence that says what to do. */
export function fail(sentence) {
  say(sentence);
  process.exit(1);
}

/** The hex digest of some strings; their borders count. */
export function digest(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

/** A file's text, or undefined when it cannot be read. */
export function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Runs `work` while no other process of this user does so in this checkout: `npm start` and a `npx teahorse` beside it
 * would otherwise install into one folder at the same time. A lock whose owner is gone is taken over.
 */
export async function alone(work) {
  const folder = join(tmpdir(), `teahorse-setup-${userInfo().uid}`);
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, `${digest(root).slice(0, 16)}.lock`);
  while (!take(lock)) {
    if (abandoned(lock)) rmSync(lock, { force: true });
    else await sleep(100);
  }
  const release = () => rmSync(lock, { force: true });
  process.on('exit', release);
  try {
    return await work();
  } finally {
    release();
    process.off('exit', release);
  }
}

function take(lock) {
  try {
    const handle = openSync(lock, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function abandoned(lock) {
  const owner = Number(readIfThere(lock));
  if (!owner) {
    // Made but not yet written to; two seconds are far more than that takes.
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    return Date.now() - made > 2000;
  }
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
