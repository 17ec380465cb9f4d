import { Injectable } from '@nestjs/common';
import { type Context, inTenant } from '#kernel';
import { AuditLog } from '#features/audit';
import { changeKeys, ContentChanges, findSite, Site } from '#features/sites';
import type { Transaction } from '#platform/database';

/** Gives one site another theme, as a part of a release or its undoing. */
@Injectable()
export class ThemeSwitch {
  constructor(
    private readonly changes: ContentChanges,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Changes the theme where the site still has the one that `expected` says, and tells which one it had. The owner's
   * settings stay: what the new theme does not know is left out when pages are made.
   */
  async change(
    tx: Transaction,
    ctx: Context,
    tenantId: string,
    { to, expected, operationId }: { to: string; expected?: string; operationId: string },
  ): Promise<{ from: string; isChanged: boolean }> {
    const own = inTenant(ctx, tenantId);
    const { id, theme: from, updatedAt } = await findSite(tx.manager, own);
    if (from === to || (expected !== undefined && from !== expected)) return { from, isChanged: false };
    // It doubles as the row's version: an owner's edit that is under way must see that it is another one now.
    const next = new Date(Math.max(Date.now(), updatedAt.getTime() + 1));
    await tx.manager.update(Site, { tenantId, id }, { theme: to, updatedAt: next });
    await this.changes.record(tx, own, [changeKeys.shell()]);
    await this.audit.record(
      tx,
      own,
      { tenantId },
      { action: 'site.theme_changed', subject: `site:${id}`, details: { from, to, operation: operationId } },
    );
    return { from, isChanged: true };
  }
}
