import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AppError, type TenantContext } from '#kernel';
import { findTenant } from '#features/tenants';
import { findUsablePackage, listUsablePackages, packageIdOf, packageTheme } from '#features/themes';
import { Database } from '#platform/database';
import { type LoadedTheme, LoadedThemes } from './loaded-themes';

/** A theme that a firm can choose. */
export interface ChoosableTheme {
  /** What a site's `theme` is set to. */
  theme: string;
  /** Whether it is installed for all, or a package of an agency. */
  origin: 'installed' | 'package';
  description: LoadedTheme['description'];
}

/** Which themes a firm can have. */
@Injectable()
export class ThemeChoice {
  constructor(
    private readonly db: Database,
    private readonly themes: LoadedThemes,
  ) {}

  /** All that the firm can choose: installed ones by name, then its agencies' packages, the newest first. */
  async list(ctx: TenantContext): Promise<ChoosableTheme[]> {
    const packages = await this.db.read(ctx, async (manager) => {
      return listUsablePackages(manager, await agencyOf(manager, ctx));
    });
    const installed = (await this.themes.installedNames()).map(async (name): Promise<ChoosableTheme> => {
      const { description } = await this.themes.getInstalled(name);
      return { theme: name, origin: 'installed', description };
    });
    const own = packages
      .filter(({ state }) => state !== 'retired')
      .map(async (row): Promise<ChoosableTheme> => {
        const { description } = await this.themes.getPackage(row);
        return { theme: packageTheme(row.id), origin: 'package', description };
      });
    const loaded = await Promise.allSettled([...installed, ...own]);
    // One that does not load cannot be chosen; the others still can.
    return loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  }

  /** Makes sure that the firm can choose a theme. Throws theme_not_allowed, theme_package_retired. */
  async admit(ctx: TenantContext, theme: string): Promise<void> {
    await this.db.read(ctx, async (manager) => {
      await this.admitIn(manager, await agencyOf(manager, ctx), theme);
    });
  }

  /** The same for an agency, which gives it to its firms. */
  async admitIn(manager: EntityManager, agencyId: string, theme: string): Promise<void> {
    const packageId = packageIdOf(theme);
    if (!packageId) {
      if (!(await this.themes.installedNames()).includes(theme)) throw new AppError('theme_not_allowed');
      return;
    }
    const row = await findUsablePackage(manager, agencyId, packageId);
    if (!row) throw new AppError('theme_not_allowed');
    const { name, version } = row;
    if (row.state === 'retired') throw new AppError('theme_package_retired', { name, version });
  }
}

async function agencyOf(manager: EntityManager, { tenantId }: TenantContext): Promise<string> {
  const tenant = await findTenant(manager, tenantId);
  if (!tenant) throw new AppError('not_found');
  return tenant.agencyId;
}
