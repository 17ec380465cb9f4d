import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AppError } from '#kernel';
import type { Tenant } from '#features/tenants';
import { findUsablePackage, packageIdOf } from '#features/themes';
import { closeIsolation, renderIsolated } from '#storefront/isolation';
import { LoadedThemes } from '#storefront/themes';
import { type CompiledTheme, type PageType, type PageView, render, type ThemeAsset } from '#theming';

/** A theme as publishing uses it. */
export interface SiteTheme {
  name: string;
  version: string;
  /** Identity of what `render` does. */
  hash: string;
  assets: readonly ThemeAsset[];
  /** Packages are rendered in a process apart, installed themes in this one. */
  render(type: PageType, view: PageView): string | Promise<string>;
}

/** The themes that sites are published with. */
@Injectable()
export class Themes implements OnModuleDestroy {
  constructor(private readonly themes: LoadedThemes) {}

  /** The process apart would keep this one alive. */
  onModuleDestroy(): Promise<void> {
    return closeIsolation();
  }

  /**
   * The theme that a site's `theme` names; `manager` reads whether the firm may have it.
   * @throws AppError publish_theme_missing, theme_not_allowed, or another `theme_…` code when it has a mistake
   */
  async get(name: string, manager: EntityManager, { agencyId }: Pick<Tenant, 'agencyId'>): Promise<SiteTheme> {
    const packageId = packageIdOf(name);
    if (!packageId) {
      const { compiled } = await this.themes.getInstalled(name);
      return siteTheme(compiled, (type, view) => render(compiled, type, view));
    }
    // Asked each time: a firm can move to another agency.
    const row = await findUsablePackage(manager, agencyId, packageId);
    if (!row) throw new AppError('theme_not_allowed');
    const { compiled } = await this.themes.getPackage(row);
    return siteTheme(compiled, (type, view) => renderIsolated(compiled, type, view));
  }
}

function siteTheme({ name, version, hash, assets }: CompiledTheme, make: SiteTheme['render']): SiteTheme {
  return { name, version, hash, assets, render: make };
}
