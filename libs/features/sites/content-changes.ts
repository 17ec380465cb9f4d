import { Injectable } from '@nestjs/common';
import type { TenantContext } from '#kernel';
import { insertRows, type Transaction } from '#platform/database';
import { defineJob, JobQueue } from '#platform/jobs';
import { ContentChange, Site } from './entities';

/** Hint that a site may lag behind its content. The storefront handles it. */
export const publishSite = defineJob<{ tenantId: string; siteId: string }>({
  name: 'sites.publishSite',
  queue: 'publishing',
  key: ({ tenantId, siteId }) => `${tenantId}:${siteId}`,
});

/** Tells publishing what changed. Every feature calls it in the transaction of a change to what pages may show. */
@Injectable()
export class ContentChanges {
  constructor(private readonly jobs: JobQueue) {}

  /**
   * Bumps the site's content version, logs the keys and, once committed, hints that publishing is due. With `defer`
   * the site is not published yet: a bulk import defers its batches and calls `settle` at its end, to publish once.
   */
  async record(
    tx: Transaction,
    ctx: TenantContext,
    keys: readonly string[],
    options: { defer?: boolean } = {},
  ): Promise<void> {
    const now = new Date();
    const { tenantId } = ctx;
    const sites = tx.manager.getRepository(Site);
    const bumped = await sites
      .createQueryBuilder()
      .update()
      .set({
        contentVersion: () => 'content_version + 1',
        ...(options.defer ? {} : { lagSince: () => 'COALESCE(lag_since, :now)', retryAt: null }),
      })
      .where('tenant_id = :tenantId', { tenantId })
      .setParameter('now', now)
      .execute();
    if (!bumped.affected) return;
    const site = await sites.findOneOrFail({ where: { tenantId }, select: { id: true, contentVersion: true } });
    await insertRows(tx.manager, ContentChange, [
      { tenantId, version: site.contentVersion, keys: [...new Set(keys)], createdAt: now },
    ]);
    if (!options.defer) this.hint(tx, tenantId, site.id);
  }

  /** Ends a series of deferred changes: marks the site as lagging and hints. */
  async settle(tx: Transaction, ctx: TenantContext): Promise<void> {
    const { tenantId } = ctx;
    const sites = tx.manager.getRepository(Site);
    await sites
      .createQueryBuilder()
      .update()
      .set({ lagSince: () => 'COALESCE(lag_since, :now)', retryAt: null })
      .where('tenant_id = :tenantId AND content_version > published_version', { tenantId })
      .setParameter('now', new Date())
      .execute();
    const site = await sites.findOne({ where: { tenantId }, select: { id: true } });
    if (site) this.hint(tx, tenantId, site.id);
  }

  private hint(tx: Transaction, tenantId: string, siteId: string): void {
    tx.afterCommit(() => this.jobs.enqueue(publishSite, { tenantId, siteId }));
  }
}
