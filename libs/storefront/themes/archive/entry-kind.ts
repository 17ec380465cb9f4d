import type { Entry } from 'yauzl';

/** POSIX file types, in the upper half of the external attributes (4.4.15 of PKWARE's APPNOTE, as Info-ZIP fills it). */
const TYPE_MASK = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
/** MS-DOS and Windows attributes in the lowest bytes: volume label, folder, device, reparse point. */
const VOLUME = 0x08;
const DOS_FOLDER = 0x10;
const DEVICE = 0x40;
const REPARSE_POINT = 0x400;
/** General purpose flags: encrypted, strongly encrypted, encrypted directory. */
const ENCRYPTED = 0x1 | 0x40 | 0x2000;
const STORED = 0;
const DEFLATED = 8;

/** What an entry is; `other` for links, devices, encrypted files and what is packed in other ways than we unpack. */
export function entryKind(entry: Entry, name: string): 'file' | 'folder' | 'other' {
  const { externalFileAttributes: attributes, generalPurposeBitFlag: flags, compressionMethod: method } = entry;
  if (flags & ENCRYPTED || (method !== STORED && method !== DEFLATED)) return 'other';
  if (attributes & (VOLUME | DEVICE | REPARSE_POINT)) return 'other';
  const type = (attributes >>> 16) & TYPE_MASK;
  if (name.endsWith('/')) return (type === 0 || type === FOLDER) && entry.uncompressedSize === 0 ? 'folder' : 'other';
  return (type === 0 || type === REGULAR) && !(attributes & DOS_FOLDER) ? 'file' : 'other';
}
