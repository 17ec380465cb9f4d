import { isId } from '#kernel';

const PREFIX = 'package:';

/** What `sites.theme` holds for a package. */
export function packageTheme(packageId: string): string {
  return PREFIX + packageId;
}

/** Id of the package that a site's theme is; undefined for an installed theme. */
export function packageIdOf(theme: string): string | undefined {
  if (!theme.startsWith(PREFIX)) return undefined;
  const id = theme.slice(PREFIX.length);
  return isId(id) ? id : undefined;
}
