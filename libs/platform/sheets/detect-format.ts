import { unmarkedUtf16 } from './encoding/detect-encoding';
import { SheetFailure } from './sheet-failure';

/** Names that need no translation, by the bytes that open such a file. */
const SIGNATURES: readonly (readonly [kind: string, offset: number, bytes: string])[] = [
  ['PDF', 0, '%PDF-'],
  ['PNG', 0, '\x89PNG'],
  ['JPEG', 0, '\xff\xd8\xff'],
  ['GIF', 0, 'GIF8'],
  ['WebP', 8, 'WEBP'],
  ['TIFF', 0, 'II*\0'],
  ['TIFF', 0, 'MM\0*'],
  ['HEIC', 4, 'ftyp'],
  ['GZIP', 0, '\x1f\x8b'],
  ['7z', 0, '7z\xbc\xaf\x27\x1c'],
  ['RAR', 0, 'Rar!\x1a'],
  ['RTF', 0, '{\\rtf'],
  ['SQLite', 0, 'SQLite format 3\0'],
];
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** The BOF record of Excel 2 to 5, which had no container yet. */
const OLD_BIFF = /^\x09[\0\x02\x04][\x04\x06\x08]\0/;

/** What a file can be after its first bytes: something to read, or an OLE container that needs a second look. */
export type Container = 'zip' | 'ole' | 'text';

/**
 * Decides by content, never by name, what a file is.
 * @throws SheetFailure `sheet_empty`, `sheet_wrong_type` or `sheet_old_excel`
 */
export function detectContainer(head: Buffer): Container {
  if (head.length === 0) throw new SheetFailure('sheet_empty');
  const start = head.toString('latin1', 0, 64);
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip';
  if (start.startsWith(OLE)) return 'ole';
  if (OLD_BIFF.test(start)) throw new SheetFailure('sheet_old_excel');
  for (const [kind, offset, bytes] of SIGNATURES) {
    if (start.startsWith(bytes, offset)) throw new SheetFailure('sheet_wrong_type', { kind });
  }
  if (isBinary(head)) throw new SheetFailure('sheet_unreadable');
  return 'text';
}

/** True when a text (its decoded beginning) is markup or data of another kind that would read as a nonsense table. */
export function refuseOtherText(text: string): void {
  const start = text.slice(0, 1000).trimStart();
  const kind = /^<(?:!doctype html|html|head|body|table|meta)\b/i.test(start)
    ? 'HTML'
    : /^<\?xml\b|^<svg\b/i.test(start)
      ? 'XML'
      : /^(?:\{\s*"|\[\s*[[{"])/.test(start)
        ? 'JSON'
        : /^ID;P/.test(start)
          ? 'SYLK'
          : /^TABLE\r?\n0,1\r?\n/.test(start)
            ? 'DIF'
            : undefined;
  if (kind) throw new SheetFailure('sheet_wrong_type', { kind });
}

/** Control characters that no text has: more than a few, and one in fifty bytes. Zeros are judged as UTF-16 first. */
function isBinary(head: Buffer): boolean {
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (marked || unmarkedUtf16(head)) return false;
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1a && byte !== 0x1b)) controls += 1;
  return controls > 4 && controls * 50 > head.length;
}
