import { AppError } from '#kernel';

/** A theme as it lies in its folder: the bytes of each file by its path, with `/` between folders. */
export interface ThemeSource {
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * A file's text, read as UTF-8.
 * @throws AppError `theme_file_missing`, `theme_too_large`, or `theme_file_invalid` when it is not UTF-8
 */
export function textOf(source: ThemeSource, path: string, maxBytes: number): string {
  const bytes = source.files.get(path);
  if (!bytes) throw new AppError('theme_file_missing', { file: path });
  if (bytes.byteLength > maxBytes) {
    throw new AppError('theme_too_large', { file: path, limit: `${maxBytes / 1024} KB` });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError('theme_file_invalid', { file: path, place: 'UTF-8' }, { cause });
  }
}

/** Paths that match, in a fixed order, so that nothing depends on how the file system lists them. */
export function pathsOf(source: ThemeSource, pattern: RegExp): string[] {
  return [...source.files.keys()].filter((path) => pattern.test(path)).sort();
}
