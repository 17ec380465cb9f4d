import { link, mkdir, open, readdir, readFile, readlink, rename, rm, stat, symlink } from 'node:fs/promises';
import { syncFolder } from '#platform/storage';

/** The file operations that publishing is made of, in one place: tests make the n-th of them fail. */
export interface ReleaseFs {
  makeFolder(path: string): Promise<void>;
  /** Writes a new file, sets its modification time (s) and makes its bytes durable. */
  write(path: string, bytes: Buffer, mtime: number): Promise<void>;
  link(from: string, to: string): Promise<void>;
  symlink(target: string, path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  syncFolder(path: string): Promise<void>;
  remove(path: string): Promise<void>;
}

/** The real ones. A failed fsync is not tried again on the same file: the release is dropped and made afresh. */
export const diskFs: ReleaseFs = {
  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },
  async write(path, bytes, mtime) {
    const file = await open(path, 'wx', 0o644);
    try {
      await file.writeFile(bytes);
      await file.utimes(mtime, mtime);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  link,
  symlink,
  rename,
  syncFolder,
  async remove(path) {
    await rm(path, { recursive: true, force: true });
  },
};

/** What a symbolic link points to, or undefined when there is none. */
export async function linkTarget(path: string): Promise<string | undefined> {
  return readlink(path).catch(ignoring('ENOENT', 'EINVAL', 'ENOTDIR'));
}

/** Names in a folder; none when it is not there. */
export async function namesIn(path: string): Promise<string[]> {
  return (await readdir(path).catch(ignoring('ENOENT'))) ?? [];
}

/** A JSON file's value, or undefined when it is not there. */
export async function readJsonFile<T>(path: string): Promise<T | undefined> {
  const text = await readFile(path, 'utf8').catch(ignoring('ENOENT'));
  return text === undefined ? undefined : (JSON.parse(text) as T);
}

/** True when the path leads to something. */
export async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(ignoring('ENOENT', 'ENOTDIR'))) !== undefined;
}

function ignoring(...codes: string[]): (error: NodeJS.ErrnoException) => undefined {
  return (error) => {
    if (codes.includes(error.code ?? '')) return undefined;
    throw error;
  };
}
