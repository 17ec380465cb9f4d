import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { AppError } from '#kernel';
import { type ThemePackage, ThemePackages } from '#features/themes';
import { type CompiledTheme, compileTheme, readTheme } from '#theming';
import { describeTheme, type ThemeDescription } from './describe-theme';
import { templatesFolder } from './installation';
import { PackageChild } from './package-child';

/** Packages kept ready: a compiled theme takes some 2 MB. */
const KEPT_PACKAGES = 30;

/** A theme ready to render, and what people see of it. */
export interface LoadedTheme {
  compiled: CompiledTheme;
  description: ThemeDescription;
}

/** Installed themes and packages, each compiled once a process. */
@Injectable()
export class LoadedThemes {
  private readonly installed = new Map<string, Promise<LoadedTheme>>();
  private readonly packages = new Map<string, Promise<LoadedTheme>>();

  constructor(
    private readonly stored: ThemePackages,
    private readonly child: PackageChild,
  ) {}

  /** Names of the installed themes, sorted. What only others inherit from is none. */
  async installedNames(): Promise<string[]> {
    const entries = await readdir(templatesFolder(), { withFileTypes: true });
    return entries.flatMap(({ name }) => (isInstalled(name) ? [name] : [])).sort();
  }

  /**
   * An installed theme.
   * @throws AppError publish_theme_missing, or a `theme_…` code when it has a mistake
   */
  getInstalled(name: string): Promise<LoadedTheme> {
    return keep(this.installed, name, async () => {
      if (!isInstalled(name)) throw new AppError('publish_theme_missing', { theme: name });
      const source = await readTheme(join(templatesFolder(), name));
      const compiled = compileTheme(source);
      return { compiled, description: describeTheme(source, compiled) };
    });
  }

  /**
   * A package; its files never change. Whether a site may use it has been asked before.
   * @throws AppError theme_… when the parent that is installed now does not go with it
   */
  getPackage(row: ThemePackage): Promise<LoadedTheme> {
    const theme = keep(this.packages, row.id, async () => this.child.load(await this.stored.content(row)));
    const [oldest] = this.packages.keys();
    if (this.packages.size > KEPT_PACKAGES && oldest !== undefined) this.packages.delete(oldest);
    return theme;
  }
}

function isInstalled(name: string): boolean {
  return /^[a-z0-9-]+$/.test(name) && existsSync(join(templatesFolder(), name, 'theme.json'));
}

function keep(
  map: Map<string, Promise<LoadedTheme>>,
  key: string,
  load: () => Promise<LoadedTheme>,
): Promise<LoadedTheme> {
  let theme = map.get(key);
  if (!theme) {
    theme = load();
    map.set(key, theme);
    // A theme that fails to load may have been mended by the next time.
    theme.catch(() => map.delete(key));
  }
  return theme;
}
