import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { AppError } from '#kernel';
import { MAX_ASSET_BYTES, MAX_FILES } from '../limits';
import type { ThemeSource } from './theme-source';

/**
 * Reads a theme's folder. Links and other special files are left out, so that a theme cannot point outside of itself;
 * so are files whose name starts with a dot.
 * @throws AppError `theme_too_large` when there are too many files or one is too large
 */
export async function readThemeFolder(folder: string): Promise<ThemeSource> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  if (paths.length > MAX_FILES) throw new AppError('theme_too_large', { file: '/', limit: `${MAX_FILES} files` });
  const files = new Map<string, Uint8Array>();
  for (const path of paths.sort()) {
    const name = relative(folder, path).split(sep).join('/');
    const bytes = await readFile(path);
    if (bytes.byteLength > MAX_ASSET_BYTES) {
      throw new AppError('theme_too_large', { file: name, limit: `${MAX_ASSET_BYTES / 1024} KB` });
    }
    files.set(name, bytes);
  }
  return { files };
}
