import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ThemeSource } from '#theming';
import { MAX_UNPACKED_BYTES } from './archive/archive-limits';

/** Base64 takes four characters for three bytes; names and quotes take little. */
const MAX_PACKED = MAX_UNPACKED_BYTES * 2;

/** A theme's files in the one form that we store: whatever the uploaded archive was, nothing of its making is kept. */
export function packTheme({ files }: ThemeSource): Buffer {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]);
  return gzipSync(JSON.stringify(Object.fromEntries(entries)));
}

/** The files of a theme that `packTheme` packed. */
export function unpackStored(content: Buffer): ThemeSource {
  const json = gunzipSync(content, { maxOutputLength: MAX_PACKED }).toString('utf8');
  const entries = Object.entries(JSON.parse(json) as Record<string, string>);
  return { files: new Map(entries.map(([path, text]) => [path, new Uint8Array(Buffer.from(text, 'base64'))])) };
}

/** SHA-256 of the names and bytes of a theme's own files, in hexadecimal; archives of any making have the same. */
export function sourceHash({ files }: ThemeSource): string {
  const hash = createHash('sha256');
  for (const path of [...files.keys()].sort()) {
    const bytes = files.get(path)!;
    hash.update(`${Buffer.byteLength(path)} ${path} ${bytes.byteLength}\n`).update(bytes);
  }
  return hash.digest('hex');
}
