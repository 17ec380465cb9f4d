import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { AppError } from '#kernel';
import { loadTheme, type PageType, type PageView, render, type ThemeAsset } from '#theming';

/** A theme as publishing uses it. */
export interface SiteTheme {
  name: string;
  version: string;
  /** Identity of what `render` does. */
  hash: string;
  assets: readonly ThemeAsset[];
  render(type: PageType, view: PageView): string;
}

/** The installed themes (`templates/<name>`), each compiled once a process. */
@Injectable()
export class Themes {
  private readonly loaded = new Map<string, Promise<SiteTheme>>();

  /**
   * A theme by name.
   * @throws AppError publish_theme_missing, or a `theme_…` code when it has a mistake
   */
  get(name: string): Promise<SiteTheme> {
    let theme = this.loaded.get(name);
    if (!theme) {
      theme = this.load(name);
      this.loaded.set(name, theme);
      // A theme that fails to load may have been mended by the next time.
      theme.catch(() => this.loaded.delete(name));
    }
    return theme;
  }

  private async load(name: string): Promise<SiteTheme> {
    const folder = join(templatesFolder(), name);
    if (!/^[a-z0-9-]+$/.test(name) || !existsSync(folder)) throw new AppError('publish_theme_missing', { theme: name });
    const theme = await loadTheme(folder);
    const { version, hash, assets } = theme;
    return { name, version, hash, assets, render: (type, view) => render(theme, type, view) };
  }
}

/** `templates/` of the installation, which lies beside its package.json, from the sources and from the built files. */
function templatesFolder(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'templates');
}
