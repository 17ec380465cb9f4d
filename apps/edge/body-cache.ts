import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** A file of a release, ready to be sent. Without `bytes` it is too large to keep and is read from disk each time. */
export interface Body {
  path: string;
  size: number;
  /** Whole seconds, in ms. */
  mtime: number;
  /** Strong validator: hash of the bytes, with quotes. */
  etag: string;
  bytes: Buffer | undefined;
}

/** Larger files (pictures, documents) are streamed. */
const LARGEST = 1024 * 1024;
/** What a kept entry weighs besides its bytes. */
const OVERHEAD = 500;

/**
 * Bodies by path, the least recently used ones dropped first. Paths name a release, and releases never change, so
 * nothing kept can be stale; that a file is not there is kept as well.
 */
export class BodyCache {
  private readonly bodies = new Map<string, Promise<Body | undefined>>();
  private readonly sizes = new Map<string, number>();
  private held = 0;

  /** `limit` in bytes. */
  constructor(private readonly limit: number) {}

  /** The file, or undefined when there is none. */
  get(path: string): Promise<Body | undefined> {
    let body = this.bodies.get(path);
    if (body) {
      this.bodies.delete(path);
    } else {
      body = readBody(path).then((read) => {
        this.hold(path, OVERHEAD + path.length + (read?.bytes?.length ?? 0));
        return read;
      });
      body.catch(() => this.bodies.delete(path));
    }
    this.bodies.set(path, body);
    return body;
  }

  private hold(path: string, size: number): void {
    this.held += size;
    this.sizes.set(path, size);
    for (const oldest of this.bodies.keys()) {
      if (this.held <= this.limit) return;
      this.bodies.delete(oldest);
      this.held -= this.sizes.get(oldest) ?? 0;
      this.sizes.delete(oldest);
    }
  }
}

async function readBody(path: string): Promise<Body | undefined> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code ?? '')) return undefined;
    throw error;
  });
  if (!file) return undefined;
  try {
    const { size, mtimeMs, ino } = await file
      .stat()
      .then((stat) => (stat.isFile() ? stat : { size: -1, mtimeMs: 0, ino: 0 }));
    if (size < 0) return undefined;
    const mtime = Math.floor(mtimeMs / 1000) * 1000;
    const bytes = size <= LARGEST ? await file.readFile() : undefined;
    // Large files are pictures and documents: never rewritten, so inode, time and size tell them apart.
    const hash = bytes
      ? createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
      : `${ino}-${mtime}-${size}`;
    return { path, size, mtime, etag: `"${hash}"`, bytes };
  } finally {
    await file.close();
  }
}
