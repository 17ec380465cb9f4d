import { AppError } from '#kernel';
import type { PackageFinding } from '#features/themes';
import { compileTheme, type ThemeSource } from '#theming';

/** All that the check says of a theme, inheritance included. */
export function findingsOf(source: ThemeSource): PackageFinding[] {
  try {
    compileTheme(source);
    return [];
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { file = 'theme.json', line = 1 } = error.args;
    return [{ rule: error.code, level: 'fatal', file: String(file), line: Number(line), message: error.in('en') }];
  }
}
