import { dirname, join } from 'node:path';
import { compileTheme } from './compile/compile-theme';
import type { CompiledTheme } from './compile/compiled-theme';
import { inherit } from './source/inherit';
import { readThemeFolder } from './source/read-theme-folder';
import type { ThemeSource } from './source/theme-source';

/**
 * Reads a theme's folder with all that it inherits from the folders in `parents`, those beside it unless told.
 * @throws AppError with a `theme_…` code and the file
 */
export async function readTheme(folder: string, parents = dirname(folder)): Promise<ThemeSource> {
  return inherit(await readThemeFolder(folder), (name) => readThemeFolder(join(parents, name)));
}

/**
 * Reads, checks and compiles the theme in a folder.
 * @throws AppError with a `theme_…` code, the file and, where there is one, the line
 */
export async function loadTheme(folder: string, parents = dirname(folder)): Promise<CompiledTheme> {
  return compileTheme(await readTheme(folder, parents));
}
