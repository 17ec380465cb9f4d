import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { AppError } from '#kernel';
import type { ThemeSource } from '#theming';
import {
  MAX_ARCHIVE_BYTES,
  MAX_BYTES_OF_KIND,
  MAX_ENTRIES,
  MAX_RATIO,
  MAX_UNPACKED_BYTES,
  RATIO_FROM_BYTES,
} from './archive-limits';
import { entryKind } from './entry-kind';
import { entryName, foldedName, printable } from './entry-name';
import { kindOfFile } from './theme-paths';
import { isTrueToName } from './true-to-name';

/** Names in one answer. */
const MAX_LISTED = 20;

/**
 * The files of a theme's ZIP archive. All names are looked at before the first byte is unpacked, and sizes are counted
 * while unpacking, whatever the archive says of itself. A single folder around everything is taken away.
 * @throws AppError theme_archive_…
 */
export async function unpackTheme(archive: Buffer): Promise<ThemeSource> {
  if (archive.length > MAX_ARCHIVE_BYTES) throw tooLarge(`${MAX_ARCHIVE_BYTES / 1024 / 1024} MB`, 'ZIP');
  const zip = await openArchive(archive);
  const entries = withoutTopFolder(await readEntries(zip));
  const unknown = [...entries.keys()].filter((path) => !kindOfFile(path));
  if (unknown.length > 0) throw new AppError('theme_archive_unknown', { names: listed(unknown) });
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const [path, entry] of entries) {
    const bytes = await unpackEntry(zip, path, entry, MAX_UNPACKED_BYTES - total);
    total += bytes.length;
    if (!isTrueToName(path, bytes)) throw new AppError('theme_archive_entry', { name: path });
    files.set(path, bytes);
  }
  return { files };
}

async function openArchive(archive: Buffer): Promise<ZipFile> {
  return new Promise((settle, fail) =>
    // Names are decoded by us: the library would turn a backslash into a slash.
    fromBuffer(archive, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true }, (error, zip) =>
      error ? fail(broken(error)) : settle(zip),
    ),
  );
}

/** All files by their names, in the archive's order. */
async function readEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MAX_ENTRIES) throw tooLarge(`${MAX_ENTRIES} files`, 'ZIP');
  return new Promise((settle, fail) => {
    const files = new Map<string, Entry>();
    const names = new Set<string>();
    zip.on('error', (error: unknown) => fail(broken(error)));
    zip.on('end', () => settle(files));
    zip.on('entry', (entry: Entry) => {
      try {
        const name = entryName(entry.fileNameRaw);
        const kind = entryKind(entry, name);
        const folded = foldedName(name);
        if (kind === 'other' || names.has(folded)) throw new AppError('theme_archive_entry', { name: printable(name) });
        names.add(folded);
        if (kind === 'file') files.set(name, entry);
        zip.readEntry();
      } catch (error) {
        fail(error as Error);
      }
    });
    zip.readEntry();
  });
}

function withoutTopFolder(entries: Map<string, Entry>): Map<string, Entry> {
  const paths = [...entries.keys()];
  const top = `${paths[0]?.split('/')[0]}/`;
  const isAround = !entries.has('theme.json') && paths.every((path) => path.startsWith(top));
  const files = isAround ? new Map([...entries].map(([path, entry]) => [path.slice(top.length), entry])) : entries;
  if (!files.has('theme.json')) throw new AppError('theme_file_missing', { file: 'theme.json' });
  return files;
}

async function unpackEntry(zip: ZipFile, path: string, entry: Entry, left: number): Promise<Buffer> {
  const limit = MAX_BYTES_OF_KIND[kindOfFile(path)!];
  const stream = await new Promise<Readable>((settle, fail) =>
    zip.openReadStream(entry, (error, opened) => (error ? fail(broken(error)) : settle(opened))),
  );
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw tooLarge(`${limit / 1024} KB`, path);
      if (size > left) throw tooLarge(`${MAX_UNPACKED_BYTES / 1024 / 1024} MB`, path);
      if (size > RATIO_FROM_BYTES && size > entry.compressedSize * MAX_RATIO) throw tooLarge(`${MAX_RATIO}:1`, path);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof AppError ? error : broken(error);
  }
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw broken(new Error(`${path} is damaged`));
  return bytes;
}

function listed(paths: readonly string[]): string {
  const names = paths.slice(0, MAX_LISTED).map(printable).join(', ');
  return paths.length > MAX_LISTED ? `${names} … (+${paths.length - MAX_LISTED})` : names;
}

function tooLarge(limit: string, name: string): AppError {
  return new AppError('theme_archive_too_large', { limit, name });
}

function broken(cause: unknown): AppError {
  return new AppError('theme_archive_invalid', {}, { cause });
}
