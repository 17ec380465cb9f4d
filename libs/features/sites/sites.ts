import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { AppError, type Locale, newId, type TenantContext } from '#kernel';
import { Database, insertRows, isUniqueViolation, type Transaction } from '#platform/database';
import { JobQueue } from '#platform/jobs';
import { AuditLog } from '#features/audit';
import { changeKeys } from './change-keys';
import { ContentChanges, publishSite } from './content-changes';
import { ContentChange, Domain, Site } from './entities';
import { findSite } from './find-site';
import { admitSubdomain } from './subdomain-names';

/** The theme of a site that nobody chose one for. */
export const DEFAULT_THEME = 'tea-house';

/** How many names one site may have had: without a limit, renaming would be a way to hoard names. */
const MAX_NAMES = 10;

/** Hints given for one batch of new sites. The reconciler finds the others: 5,000 firms must not flood the queue. */
const MAX_HINTS = 20;

/** A site to be. */
export interface NewSite {
  tenantId: string;
  /** Checked and free; see `SubdomainNames`. */
  subdomain: string;
  /** Published languages; the first is served at the root. */
  locales: readonly Locale[];
  theme?: string;
}

/** What an owner may change of the site's looks and languages. */
export interface SiteSettings {
  theme?: string;
  themeSettings?: Record<string, unknown>;
  locales?: readonly Locale[];
}

/** The storefront of a tenant as data: its names, languages and theme. */
@Injectable()
export class Sites {
  constructor(
    private readonly db: Database,
    private readonly jobs: JobQueue,
    private readonly changes: ContentChanges,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Creates sites with their primary names, by multi-row inserts. Each lags from the start, so that it gets published;
   * hints for the first of them go out after the commit. A name that is taken is a unique violation of the database.
   */
  async createMany(tx: Transaction, news: readonly NewSite[]): Promise<Site[]> {
    const now = new Date();
    const sites = news.map(({ tenantId, subdomain, locales, theme }): Site => ({
      tenantId,
      id: newId(),
      subdomain,
      theme: theme ?? DEFAULT_THEME,
      menus: null,
      themeSettings: {},
      locales: [...locales],
      contentVersion: 1,
      publishedVersion: 0,
      lagSince: now,
      retryAt: null,
      failures: 0,
      publishError: null,
      currentRelease: null,
      publishedAt: null,
      createdAt: now,
      updatedAt: now,
    }));
    await insertRows(tx.manager, Site, sites);
    await insertRows(
      tx.manager,
      Domain,
      sites.map(({ subdomain: name, tenantId, id: siteId }) => ({
        name,
        tenantId,
        siteId,
        kind: 'subdomain' as const,
        state: 'primary' as const,
        createdAt: now,
      })),
    );
    await insertRows(
      tx.manager,
      ContentChange,
      sites.map(({ tenantId }) => ({ tenantId, version: 1, keys: [changeKeys.shell()], createdAt: now })),
    );
    tx.afterCommit(async () => {
      for (const { tenantId, id } of sites.slice(0, MAX_HINTS))
        await this.jobs.enqueue(publishSite, { tenantId, siteId: id });
    });
    return sites;
  }

  /** The tenant's site. Throws not_found. */
  async get(ctx: TenantContext): Promise<Site> {
    return this.db.read(ctx, (manager) => findSite(manager, ctx));
  }

  /** The sites of several tenants that the caller may see, by tenant. */
  async ofTenants(manager: EntityManager, tenantIds: readonly string[]): Promise<Map<string, Site>> {
    const sites = tenantIds.length === 0 ? [] : await manager.findBy(Site, { tenantId: In([...tenantIds]) });
    return new Map(sites.map((site) => [site.tenantId, site]));
  }

  /** All names that lead to the tenant's site, the present one and former ones. */
  async names(ctx: TenantContext): Promise<Domain[]> {
    return this.db.read(ctx, (manager) =>
      manager.find(Domain, { where: { tenantId: ctx.tenantId }, order: { createdAt: 'ASC', name: 'ASC' } }),
    );
  }

  /**
   * Changes theme, its settings or the languages. Throws conflict when the site is no longer as of `expected`
   * (its `updatedAt` in ms), site_locales_empty, or not_found.
   */
  async changeSettings(ctx: TenantContext, settings: SiteSettings, expected?: number): Promise<Site> {
    const locales = settings.locales && [...new Set(settings.locales)];
    if (locales?.length === 0) throw new AppError('site_locales_empty');
    return this.db.transact(ctx, async (tx) => {
      const site = await findSite(tx.manager, ctx);
      if (expected !== undefined && site.updatedAt.getTime() !== expected) throw new AppError('conflict');
      const { theme, themeSettings } = settings;
      // It doubles as the row's version: two edits within one millisecond must differ.
      const updatedAt = new Date(Math.max(Date.now(), site.updatedAt.getTime() + 1));
      Object.assign(site, { updatedAt }, theme && { theme }, locales && { locales });
      if (themeSettings) site.themeSettings = themeSettings;
      await tx.manager.update(Site, { tenantId: ctx.tenantId, id: site.id }, {
        theme: site.theme,
        locales: site.locales,
        themeSettings: site.themeSettings,
        updatedAt: site.updatedAt,
      } as object);
      await this.changes.record(tx, ctx, [changeKeys.shell()]);
      await this.audit.record(
        tx,
        ctx,
        { tenantId: ctx.tenantId },
        {
          action: 'site.settings_changed',
          subject: `site:${site.id}`,
          details: { fields: Object.keys(settings) },
        },
      );
      return site;
    });
  }

  /**
   * Gives the site another subdomain; the old one sends its visitors on, for good, and never becomes another tenant's.
   * Throws subdomain_taken, subdomain_changes_exhausted, or what `admitSubdomain` throws.
   */
  async changeSubdomain(ctx: TenantContext, wanted: string): Promise<Site> {
    const subdomain = admitSubdomain(wanted);
    try {
      return await this.db.transact(ctx, (tx) => this.rename(tx, ctx, subdomain));
    } catch (error) {
      // Another tenant took the name between our look and our write.
      if (isUniqueViolation(error)) throw new AppError('subdomain_taken', { subdomain }, { cause: error });
      throw error;
    }
  }

  private async rename(tx: Transaction, ctx: TenantContext, subdomain: string): Promise<Site> {
    const { tenantId } = ctx;
    const { manager } = tx;
    const site = await findSite(manager, ctx);
    if (site.subdomain === subdomain) return site;
    const owner = await manager.findOneBy(Domain, { name: subdomain });
    if (owner && owner.tenantId !== tenantId) throw new AppError('subdomain_taken', { subdomain });
    const now = new Date();
    await manager.update(Domain, { tenantId, kind: 'subdomain', state: 'primary' }, { state: 'redirect' });
    if (owner) {
      await manager.update(Domain, { name: subdomain, tenantId }, { state: 'primary' });
    } else {
      const names = await manager.countBy(Domain, { tenantId, kind: 'subdomain' });
      if (names >= MAX_NAMES) throw new AppError('subdomain_changes_exhausted', { limit: MAX_NAMES });
      const row = { name: subdomain, tenantId, siteId: site.id, kind: 'subdomain', state: 'primary', createdAt: now };
      await insertRows(manager, Domain, [row as Domain]);
    }
    await manager.update(Site, { tenantId, id: site.id }, { subdomain, updatedAt: now });
    // Canonical addresses stand on every page.
    await this.changes.record(tx, ctx, [changeKeys.shell(), changeKeys.redirects()]);
    await this.audit.record(
      tx,
      ctx,
      { tenantId },
      {
        action: 'site.subdomain_changed',
        subject: `site:${site.id}`,
        details: { from: site.subdomain, to: subdomain },
      },
    );
    return { ...site, subdomain, updatedAt: now };
  }
}
