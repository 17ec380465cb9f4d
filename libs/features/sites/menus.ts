import { Injectable } from '@nestjs/common';
import { AppError, editText, type TenantContext } from '#kernel';
import { AuditLog } from '#features/audit';
import { Database } from '#platform/database';
import { changeKeys } from './change-keys';
import { ContentChanges } from './content-changes';
import { type MenuEntry, Site, type SiteMenus } from './entities';
import { findSite } from './find-site';

/** The menus with the version of their site's row, which grows with each change of its settings too. */
export interface VersionedMenus extends SiteMenus {
  version: number;
}

/** The menus that an owner arranged. What an entry leads to is looked for when the site is published. */
@Injectable()
export class Menus {
  constructor(
    private readonly db: Database,
    private readonly changes: ContentChanges,
    private readonly audit: AuditLog,
  ) {}

  /** The site's menus; null is one that nobody arranged. Throws not_found. */
  async get(ctx: TenantContext): Promise<VersionedMenus> {
    return present(await this.db.read(ctx, (manager) => findSite(manager, ctx)));
  }

  /**
   * Puts menus in place of those before. Throws conflict when the site is no longer as of `expected` (its `updatedAt`
   * in ms), or not_found.
   */
  async replace(ctx: TenantContext, menus: SiteMenus, expected?: number): Promise<VersionedMenus> {
    const { tenantId } = ctx;
    return this.db.transact(ctx, async (tx) => {
      const site = await findSite(tx.manager, ctx);
      const version = site.updatedAt.getTime();
      if (expected !== undefined && version !== expected) throw new AppError('conflict');
      // It doubles as the row's version: two edits within one millisecond must differ.
      const updatedAt = new Date(Math.max(Date.now(), version + 1));
      const after: SiteMenus = {
        main: menus.main?.map(editEntry) ?? null,
        footer: menus.footer?.map(editEntry) ?? null,
      };
      const asOf = { tenantId, id: site.id, updatedAt: site.updatedAt };
      const result = await tx.manager.update(Site, asOf, { menus: after, updatedAt } as object);
      if (!result.affected) throw new AppError('conflict');
      await this.changes.record(tx, ctx, [changeKeys.shell()]);
      await this.audit.record(tx, ctx, { tenantId }, { action: 'site.menus_changed', subject: `site:${site.id}` });
      return present({ menus: after, updatedAt });
    });
  }
}

function present({ menus, updatedAt }: Pick<Site, 'menus' | 'updatedAt'>): VersionedMenus {
  return { main: menus?.main ?? null, footer: menus?.footer ?? null, version: updatedAt.getTime() };
}

function editEntry({ label, target, children }: MenuEntry): MenuEntry {
  const entry: MenuEntry = { label: label && editText(null, label), target };
  return children && children.length > 0 ? { ...entry, children: children.map(editEntry) } : entry;
}
