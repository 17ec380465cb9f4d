import type { Dir } from 'node:fs';
import { opendir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { DueWork } from '../jobs';

/** A temporary file this old, in ms, belongs to no upload that is still under way. */
const AGE = 24 * 3600_000;

/** Takes away the temporary files that killed processes left in the data folder: half an upload, a mail never named. */
export class TemporaryFilesSweep implements DueWork {
  readonly name = 'temporary-files';
  readonly every = 24 * 3600_000;

  constructor(
    private readonly dataDir: string,
    private readonly age: number = AGE,
  ) {}

  async look(): Promise<void> {
    for (const folder of ['private', 'derivatives', 'mail']) await this.sweep(join(this.dataDir, folder));
  }

  private async sweep(path: string): Promise<void> {
    const folder = await openFolder(path);
    if (!folder) return;
    for await (const entry of folder) {
      const entryPath = join(path, entry.name);
      if (entry.isDirectory()) await this.sweep(entryPath);
      else if (entry.name.startsWith('.tmp-') && (await this.isOld(entryPath))) await unlink(entryPath);
    }
  }

  private async isOld(path: string): Promise<boolean> {
    // It may get its own name between being listed and being looked at.
    const found = await stat(path).catch(() => undefined);
    return found !== undefined && Date.now() - found.mtimeMs > this.age;
  }
}

async function openFolder(path: string): Promise<Dir | undefined> {
  return opendir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
