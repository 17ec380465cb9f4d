import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Keys derived from the one master key of an installation. The master key is made on the first start and kept in
 * DATA_DIR/secrets/master.key, readable by its owner alone. Each purpose gets its own key (HKDF, RFC 5869).
 */
export class Secrets {
  private readonly derived = new Map<string, Buffer>();

  private constructor(private readonly master: Buffer) {}

  /** Opens the secrets of a data folder, making them when there are none. */
  static open(dataDir: string): Secrets {
    const folder = join(dataDir, 'secrets');
    const path = join(folder, 'master.key');
    makeFolder(dataDir);
    makeFolder(folder, 0o700);
    const existing = readKey(path);
    if (existing) return new Secrets(existing);
    const temporary = join(folder, `master.${process.pid}.${randomBytes(4).toString('hex')}`);
    const file = openSync(temporary, 'wx', 0o600);
    writeSync(file, randomBytes(32).toString('base64'));
    fsyncSync(file);
    closeSync(file);
    try {
      // link, unlike rename, fails when another process was first: both then read that one's key.
      linkSync(temporary, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      unlinkSync(temporary);
    }
    // What the key has encrypted is lost with it: its entry must outlive a power cut, and the folder's too.
    syncFolder(folder);
    syncFolder(dataDir);
    return new Secrets(readKey(path)!);
  }

  /** A 32-byte key for one purpose ("audit", "pow", a tenant's "hr:<id>"). */
  key(purpose: string): Buffer {
    let key = this.derived.get(purpose);
    if (!key) {
      key = Buffer.from(hkdfSync('sha256', this.master, 'teahorse', purpose, 32));
      this.derived.set(purpose, key);
    }
    return key;
  }

  /** HMAC-SHA-256 of a text under a purpose's key, in hexadecimal. */
  hmac(purpose: string, text: string): string {
    return createHmac('sha256', this.key(purpose)).update(text).digest('hex');
  }
}

/** Every process makes these first, so this is where a wrong DATA_DIR is found. */
function makeFolder(path: string, mode?: number): void {
  try {
    mkdirSync(path, { recursive: true, mode });
  } catch (cause) {
    const { message } = cause as Error;
    throw new Error(`The data folder cannot be used: ${message}. Check DATA_DIR.`, { cause });
  }
}

function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  fsyncSync(folder);
  closeSync(folder);
}

function readKey(path: string): Buffer | undefined {
  try {
    const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
    if (key.length !== 32) throw new Error(`${path} does not hold a 32-byte key; restore it from a backup`);
    return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
