import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A temporary name beside a path: same folder, so that a rename is atomic. Sweepers know it by its prefix. */
export function temporaryNameFor(path: string): string {
  return `${dirname(path)}/.tmp-${process.pid}-${randomBytes(6).toString('hex')}`;
}

/**
 * Writes a file so that it is either there whole or not at all, even after a power cut: temporary name, fsync, rename,
 * fsync of the folder. A failed fsync is not retried on the same file (its pages may already be dropped): the caller
 * starts afresh.
 */
export async function writeFileDurably(path: string, content: Buffer | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = temporaryNameFor(path);
  try {
    const file = await open(temporary, 'wx', 0o644);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
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
