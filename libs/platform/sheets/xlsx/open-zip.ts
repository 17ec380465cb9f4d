import type { Readable } from 'node:stream';
import { type Entry, open, type ZipFile } from 'yauzl';
import type { SheetLimits } from '../limits';
import { SheetFailure } from '../sheet-failure';

/** Parts of one workbook; real ones have tens, one with a picture in each row has as many as rows. */
const MAX_ENTRIES = 20_000;
/** Below this size unpacked a file may have any ratio. */
const HARMLESS_BYTES = 32 * 1024 * 1024;

/** An open ZIP whose directory has been found harmless. */
export interface Zip {
  has(name: string): boolean;
  /** The unpacked bytes of a part; the stream fails when they are more than the directory said. */
  read(name: string): Promise<Readable>;
}

/**
 * Reads a ZIP's central directory, and refuses it before anything is unpacked when it promises too much.
 * Names are looked up without regard to case: Excel does so too, and some writers rely on it.
 * @throws SheetFailure `sheet_damaged`, `sheet_too_complex` or `sheet_password`
 */
export async function openZip(path: string, limits: SheetLimits): Promise<Zip> {
  const file = await new Promise<ZipFile>((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(new SheetFailure('sheet_damaged', {}, { cause: error })) : resolve(zip),
    );
  });
  const entries = await readDirectory(file, limits);
  return {
    has: (name) => entries.has(name.toLowerCase()),
    read: (name) => readEntry(file, entries.get(name.toLowerCase())),
  };
}

function readDirectory(file: ZipFile, limits: SheetLimits): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let packed = 0;
  let unpacked = 0;
  return new Promise((resolve, reject) => {
    file.on('entry', (entry: Entry) => {
      packed += entry.compressedSize;
      unpacked += entry.uncompressedSize;
      const tooMuch =
        entries.size >= MAX_ENTRIES ||
        unpacked > limits.maxUnpackedBytes ||
        (unpacked > HARMLESS_BYTES && unpacked > packed * limits.maxRatio);
      if (tooMuch) return reject(new SheetFailure('sheet_too_complex'));
      if (entry.isEncrypted()) return reject(new SheetFailure('sheet_password'));
      const name = entry.fileName.replace(/^\/+/, '').toLowerCase();
      if (!entries.has(name)) entries.set(name, entry);
      file.readEntry();
    });
    file.on('error', (error) => reject(new SheetFailure('sheet_damaged', {}, { cause: error })));
    file.on('end', () => resolve(entries));
    file.readEntry();
  });
}

function readEntry(file: ZipFile, entry: Entry | undefined): Promise<Readable> {
  return new Promise((resolve, reject) => {
    if (!entry) return reject(new SheetFailure('sheet_damaged'));
    file.openReadStream(entry, (error, stream) =>
      error ? reject(new SheetFailure('sheet_damaged', {}, { cause: error })) : resolve(stream),
    );
  });
}
