import { createHash } from 'node:crypto';
import { AppError, type Locale } from '#kernel';
import { pathsOf, type ThemeSource } from '../source/theme-source';
import { refuse, type Report } from './report';

/** A file that a theme's pages refer to. It is published under its `fileName`, which changes with its bytes. */
export interface ThemeAsset {
  /** Name in the theme's assets folder, e.g. "inquiry.js". */
  name: string;
  /** `<name>.<hash>.<ext>`; may be cached for ever. */
  fileName: string;
  /** MIME type. */
  type: string;
  bytes: Uint8Array;
  /** Only sites in this language publish it. */
  locale?: Locale;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** Bytes of a script: it only sweetens what works without it, and must not weigh on a slow network. */
const MAX_SCRIPT_BYTES = 3 * 1024;

/**
 * The theme's assets with their content hashes.
 * @param report gets AppError `theme_file_invalid` for a kind of file or a name that may not be published, and
 * `theme_too_large`; throws it unless told. What is reported is left out
 */
export function readAssets(source: ThemeSource, report: Report = refuse): ThemeAsset[] {
  return pathsOf(source, /^assets\//).flatMap((path) => {
    const match = /^assets\/([a-z0-9-]+)\.([a-z0-9]+)$/.exec(path);
    const type = match && TYPES[match[2]!];
    if (!match || !type) {
      report(new AppError('theme_file_invalid', { file: path, place: 'assets' }));
      return [];
    }
    const bytes = source.files.get(path)!;
    if (match[2] === 'js' && bytes.byteLength > MAX_SCRIPT_BYTES) {
      report(new AppError('theme_too_large', { file: path, limit: `${MAX_SCRIPT_BYTES / 1024} KB` }));
    }
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    return { name: `${match[1]}.${match[2]}`, fileName: `${match[1]}.${hash}.${match[2]}`, type, bytes };
  });
}
