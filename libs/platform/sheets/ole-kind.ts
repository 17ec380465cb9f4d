import { createReadStream } from 'node:fs';
import { SheetFailure } from './sheet-failure';

const utf16 = (name: string): Buffer => Buffer.from(name, 'utf16le');

/** Streams of an OLE container, by which its directory tells what it holds, the telling ones first. */
const STREAMS: readonly (readonly [name: Buffer, failure: SheetFailure])[] = [
  [utf16('EncryptedPackage'), new SheetFailure('sheet_password')],
  [utf16('Workbook'), new SheetFailure('sheet_old_excel')],
  [utf16('Book\0'), new SheetFailure('sheet_old_excel')],
  [utf16('WordDocument'), new SheetFailure('sheet_wrong_type', { kind: 'Word' })],
  [utf16('PowerPoint Document'), new SheetFailure('sheet_wrong_type', { kind: 'PowerPoint' })],
];

/**
 * Why an OLE container cannot be read: Excel keeps its old format in one, and also a modern workbook with a password.
 * The directory may lie anywhere in the file, so all of it is searched.
 */
export async function oleFailure(path: string): Promise<SheetFailure> {
  let best = STREAMS.length;
  let tail = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    const bytes = Buffer.concat([tail, chunk as Buffer]);
    const found = STREAMS.findIndex(([name]) => bytes.includes(name));
    if (found >= 0) best = Math.min(best, found);
    tail = bytes.subarray(-64);
  }
  return STREAMS[best]?.[1] ?? new SheetFailure('sheet_unreadable');
}
