import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isId } from '#kernel';
import { makeFolderDurably, syncFolder, temporaryNameFor, writeFileDurably } from './durable-file';

/** Readable by the service's own user alone. */
const OWNER_ONLY = 0o600;

/** What a stored file is known by: SHA-256 of its bytes in hexadecimal, and its size in bytes. */
export interface StoredFile {
  sha256: string;
  bytes: number;
}

/** Thrown when a stream brings more than the allowed bytes. Nothing is kept. */
export class TooManyBytesError extends Error {}

/**
 * Private files of tenants and agencies (uploaded originals, sheets), content-addressed within their owner's folder:
 * two tenants never share a file, so that erasing one never touches another. Never served.
 */
export class PrivateFiles {
  constructor(private readonly root: string) {}

  /** Stores a stream durably and returns its hash. Throws TooManyBytesError past `maxBytes`. */
  async store(ownerId: string, content: Readable | Buffer, maxBytes: number): Promise<StoredFile> {
    if (Buffer.isBuffer(content)) return this.storeBuffer(ownerId, content, maxBytes);
    const folder = this.folder(ownerId);
    await makeFolderDurably(folder);
    const temporary = temporaryNameFor(join(folder, 'upload'));
    const hash = createHash('sha256');
    let bytes = 0;
    try {
      await pipeline(
        content,
        async function* (source: AsyncIterable<Buffer>) {
          for await (const chunk of source) {
            bytes += chunk.length;
            if (bytes > maxBytes) throw new TooManyBytesError();
            hash.update(chunk);
            yield chunk;
          }
        },
        createWriteStream(temporary, { flags: 'wx', mode: OWNER_ONLY }),
      );
      const file = await open(temporary, 'r+');
      await file.sync().finally(() => file.close());
      const sha256 = hash.digest('hex');
      const path = this.path(ownerId, sha256);
      await makeFolderDurably(dirname(path));
      await rename(temporary, path);
      await syncFolder(dirname(path));
      return { sha256, bytes };
    } catch (error) {
      await unlink(temporary).catch(() => undefined);
      throw error;
    }
  }

  /** Absolute path of a stored file, for child processes that read it. */
  path(ownerId: string, sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a SHA-256');
    return join(this.folder(ownerId), sha256.slice(0, 2), sha256);
  }

  /** True when the file is there. */
  async has(ownerId: string, sha256: string): Promise<boolean> {
    return stat(this.path(ownerId, sha256)).then(
      () => true,
      () => false,
    );
  }

  /** Streams a stored file. */
  read(ownerId: string, sha256: string): Readable {
    return createReadStream(this.path(ownerId, sha256));
  }

  /** Removes one file; missing is fine. */
  async remove(ownerId: string, sha256: string): Promise<void> {
    await rm(this.path(ownerId, sha256), { force: true });
  }

  private async storeBuffer(ownerId: string, content: Buffer, maxBytes: number): Promise<StoredFile> {
    if (content.length > maxBytes) throw new TooManyBytesError();
    const sha256 = createHash('sha256').update(content).digest('hex');
    await writeFileDurably(this.path(ownerId, sha256), content, OWNER_ONLY);
    return { sha256, bytes: content.length };
  }

  private folder(ownerId: string): string {
    if (!isId(ownerId)) throw new Error('the owner of a file is known by its id');
    return join(this.root, ownerId);
  }
}
