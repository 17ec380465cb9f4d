import { compileTheme } from './compile/compile-theme';
import type { CompiledTheme } from './compile/compiled-theme';
import { readThemeFolder } from './source/read-theme-folder';

/**
 * Reads, checks and compiles the theme in a folder.
 * @throws AppError with a `theme_…` code, the file and, where there is one, the line
 */
export async function loadTheme(folder: string): Promise<CompiledTheme> {
  return compileTheme(await readThemeFolder(folder));
}
