import { AppError } from '#kernel';
import { MAX_ASSET_BYTES, MAX_FILES, MAX_TEMPLATES_BYTES } from '../limits';
import type { ThemeSource } from '../source/theme-source';
import { refuse, type Report } from './report';

/**
 * Looks at the sizes of a theme before any of it is read.
 * @param report gets AppError `theme_too_large`; throws it unless told
 */
export function limitSizes({ files }: ThemeSource, report: Report = refuse): void {
  const tooLarge = (file: string, limit: string): void => report(new AppError('theme_too_large', { file, limit }));
  if (files.size > MAX_FILES) tooLarge('/', `${MAX_FILES} files`);
  let templates = 0;
  for (const [file, { byteLength }] of files) {
    if (byteLength > MAX_ASSET_BYTES) tooLarge(file, `${MAX_ASSET_BYTES / 1024} KB`);
    if (file.endsWith('.hbs')) templates += byteLength;
  }
  if (templates > MAX_TEMPLATES_BYTES) tooLarge('/', `${MAX_TEMPLATES_BYTES / 1024} KB of templates`);
}
