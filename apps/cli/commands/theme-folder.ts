import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { AppError } from '#kernel';
import {
  inherit,
  lintPages,
  lintTheme,
  compileTheme,
  type CompiledTheme,
  type LintFinding,
  readThemeFolder,
  type ThemeSource,
} from '#theming';

/** A theme folder as its author works on it. */
export interface CheckedTheme {
  findings: LintFinding[];
  /** Nothing when something is fatal, and for what themes share. */
  theme: CompiledTheme | undefined;
}

/**
 * Reads a theme's folder, checks it and, when the engine takes it, draws its pages. What cannot even be read is one
 * fatal finding, so that it stands where all the others do.
 */
export async function checkThemeFolder(folder: string): Promise<CheckedTheme> {
  let source: ThemeSource;
  let own: ThemeSource;
  try {
    own = await readThemeFolder(folder);
    source = own.files.has('theme.json') ? await inherit(own, (parent) => readParent(folder, parent)) : own;
  } catch (error) {
    return { findings: [unreadable(error as Error)], theme: undefined };
  }
  const findings = lintTheme(source, own);
  const isFatal = findings.some(({ level }) => level === 'fatal');
  if (isFatal || !own.files.has('theme.json')) return { findings, theme: undefined };
  const theme = compileTheme(source);
  return { findings: [...findings, ...lintPages(theme)], theme };
}

function unreadable(error: Error): LintFinding {
  const args = error instanceof AppError ? error.args : {};
  const rule = error instanceof AppError && error.code === 'theme_too_large' ? 'too-large' : 'invalid-file';
  const file = typeof args.file === 'string' ? args.file : 'theme.json';
  return { rule, level: 'fatal', file, line: 1, message: error.message, args: { ...args } };
}

/** The folder of what a theme extends: beside it, or among the installed ones. */
export function parentFolder(folder: string, parent: string): string {
  const beside = join(dirname(resolve(folder)), parent);
  return existsSync(beside) ? beside : join(installedThemes(), parent);
}

/** `templates/` of the installation, which lies beside its package.json, from the sources and from the built files. */
export function installedThemes(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'templates');
}

function readParent(folder: string, parent: string): Promise<ThemeSource> {
  return readThemeFolder(parentFolder(folder, parent));
}
