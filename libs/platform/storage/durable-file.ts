import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, open, rename, unlink } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** A temporary name beside a path: same folder, so that a rename is atomic. Sweepers know it by its prefix. */
export function temporaryNameFor(path: string): string {
  return `${dirname(path)}/.tmp-${process.pid}-${randomBytes(6).toString('hex')}`;
}

/**
 * Writes a file so that it is either there whole or not at all, even after a power cut: temporary name, fsync, rename,
 * fsync of the folder. A failed fsync is not retried on the same file (its pages may already be dropped): the caller
 * starts afresh.
 */
export async function writeFileDurably(path: string, content: Buffer | string, mode = 0o644): Promise<void> {
  await placeDurably(path, async (temporary) => {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
  });
}

/** Copies a file with the same promise. */
export async function copyFileDurably(from: string, to: string): Promise<void> {
  await placeDurably(to, async (temporary) => {
    await copyFile(from, temporary);
    const file = await open(temporary, 'r+');
    try {
      await file.chmod(0o644);
      await file.sync();
    } finally {
      await file.close();
    }
  });
}

/** Has a file written and synced under a temporary name, then gives it its own. */
async function placeDurably(path: string, write: (temporary: string) => Promise<void>): Promise<void> {
  await makeFolderDurably(dirname(path));
  const temporary = temporaryNameFor(path);
  try {
    await write(temporary);
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Makes a folder and those above it, durable: a file is lost with the entry of any folder that it lies in. */
export async function makeFolderDurably(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (first === undefined) return;
  const top = dirname(resolve(first));
  for (let folder = resolve(path); folder !== top;) {
    folder = dirname(folder);
    await syncFolder(folder);
  }
}

/** Makes a folder's entries durable. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
