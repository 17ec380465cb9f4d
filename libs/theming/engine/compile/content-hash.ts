import { createHash } from 'node:crypto';
import type { ThemeSource } from '../source/theme-source';
import { scriptFonts } from '../typography/script-fonts';
import { ENGINE_VERSION } from './theme-files';

/** 32 hexadecimal digits that change when any byte or name of the theme, or the engine's grammar, changes. */
export function contentHash(source: ThemeSource): string {
  const hash = createHash('sha256').update(`engine ${ENGINE_VERSION}\n`);
  for (const { fileName } of scriptFonts()) hash.update(`${fileName}\n`);
  for (const path of [...source.files.keys()].sort()) {
    const bytes = source.files.get(path)!;
    hash.update(`${Buffer.byteLength(path)} ${path} ${bytes.byteLength}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
}
