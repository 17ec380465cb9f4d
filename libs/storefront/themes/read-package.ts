import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#kernel';
import { inherit, readThemeFolder, type ThemeSource } from '#theming';
import { templatesFolder } from './installation';

/**
 * A package's files together with what it inherits, which can be an installed theme only.
 * @throws AppError theme_parent_unknown, theme_file_invalid
 */
export function withParent(own: ThemeSource): Promise<ThemeSource> {
  return inherit(own, async (name) => {
    const folder = join(templatesFolder(), name);
    if (!existsSync(folder)) throw new AppError('theme_parent_unknown', { name });
    return readThemeFolder(folder);
  });
}

/**
 * Scripts run on the site's own origin, where a visitor may be a verified buyer: a package has none but those of the
 * installation.
 * @throws AppError theme_archive_script
 */
export async function refuseOwnScripts(own: ThemeSource): Promise<void> {
  const base = await readThemeFolder(join(templatesFolder(), 'base'));
  const names = [...own.files.keys()].filter((path) => path.endsWith('.js') && !isSame(own, base, path));
  if (names.length > 0) throw new AppError('theme_archive_script', { names: names.join(', ') });
}

function isSame(own: ThemeSource, base: ThemeSource, path: string): boolean {
  const shared = base.files.get(path);
  return shared !== undefined && Buffer.from(own.files.get(path)!).equals(shared);
}
