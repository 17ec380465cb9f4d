import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '#kernel';
import { indexFile, type IndexPart, type ReadyEntry, readyEntries } from '#storefront/search';

/** What a byte of a file takes in memory, parsed and folded: two further copies in UTF-16. */
const IN_MEMORY = 6;
/** Indexes kept ready, in bytes of memory: those of a dozen large shops. */
const CAPACITY = 64 * 1024 * 1024;

interface Kept {
  entries: ReadyEntry[];
  bytes: number;
}

/** Published search indexes, read from the releases and kept while they are used. */
export class SearchIndexes {
  private readonly kept = new Map<string, Promise<Kept>>();
  private total = 0;

  constructor(private readonly capacity = CAPACITY) {}

  /** The index of a release's language; empty when the release has none. `release` is the release's folder. */
  async get(release: string, locale: Locale): Promise<readonly ReadyEntry[]> {
    const key = join(release, locale);
    const known = this.kept.get(key);
    if (known) {
      // A map keeps the order of insertion: the first key is the one that was asked for least recently.
      this.kept.delete(key);
      this.kept.set(key, known);
      return (await known).entries;
    }
    const read = readIndex(release, locale);
    this.kept.set(key, read);
    try {
      const { entries, bytes } = await read;
      this.total += bytes;
      await this.shrink();
      return entries;
    } catch (error) {
      this.kept.delete(key);
      throw error;
    }
  }

  private async shrink(): Promise<void> {
    for (const [key, oldest] of this.kept) {
      if (this.total <= this.capacity) return;
      this.kept.delete(key);
      this.total -= (await oldest.catch(() => ({ bytes: 0 }))).bytes;
    }
  }
}

async function readIndex(release: string, locale: Locale): Promise<Kept> {
  const first = await readPart(release, indexFile(locale));
  const others = await Promise.all((first?.part.more ?? []).map((path) => readPart(release, path)));
  const parts = [first, ...others].flatMap((part) => part ?? []);
  return {
    entries: parts.flatMap(({ part }) => readyEntries(part.entries)),
    bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0) * IN_MEMORY,
  };
}

async function readPart(release: string, path: string): Promise<{ part: IndexPart; bytes: number } | undefined> {
  try {
    const text = await readFile(join(release, path), 'utf8');
    return { part: JSON.parse(text) as IndexPart, bytes: Buffer.byteLength(text) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
