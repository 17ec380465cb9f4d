import type { PackageFinding } from '#features/themes';
import { lintTheme, type ThemeSource } from '#theming';

/** All that the check says of a package: `source` is it with what it inherits, `own` what its author wrote. */
export function findingsOf(source: ThemeSource, own: ThemeSource): PackageFinding[] {
  return lintTheme(source, own).map(({ rule, level, file, line, message }) => ({ rule, level, file, line, message }));
}
