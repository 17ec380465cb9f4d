import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive; what is not given is as an honest program writes it. */
export interface ZipEntry {
  name: string | Buffer;
  content?: Buffer | string;
  /** Upper half of the external attributes: POSIX mode. */
  mode?: number;
  /** Lower half: MS-DOS attributes. */
  dos?: number;
  flags?: number;
  method?: number;
  /** What the archive says of the content, where that is not so. */
  size?: number;
  crc?: number;
}

/** Writes a ZIP archive byte by byte (PKWARE's APPNOTE 4.3), also one that no honest program would write. */
export function makeZip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name: given, content = '', mode = 0o100644, dos = 0, flags = 0x800, method = 8, ...said } of entries) {
    const name = Buffer.from(given as string);
    const plain = Buffer.from(content as string);
    const packed = method === 8 ? deflateRawSync(plain) : plain;
    const { size = plain.length, crc = crc32(plain) } = said;
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt16LE(0x21, 8);
    shared.writeUInt32LE(crc, 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(size, 18);
    shared.writeUInt16LE(name.length, 22);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), shared, name, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((mode << 16) | dos) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    // Version made by: 3 is UNIX.
    central.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), shared, rest, name);
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
