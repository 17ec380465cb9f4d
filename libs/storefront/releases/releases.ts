import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { AppError, type Context, inTenant, type TenantContext } from '#kernel';
import { AuditLog } from '#features/audit';
import { listPublicFields } from '#features/people';
import { Site } from '#features/sites';
import { Tenant } from '#features/tenants';
import { Database } from '#platform/database';
import { Release } from './entities';
import { type PublishOutcome, Publisher } from './publisher';
import { ReleaseMaker } from './release-maker';

/** How long to wait for another process that is publishing the same site, in ms. */
const PATIENCE = 60_000;
/** Sites published side by side by `publishAll`. */
const PARALLEL = 4;
/** Sites read at once by `publishAll`. */
const BATCH = 200;

/** A publish that somebody waited for. */
export type Published = Extract<PublishOutcome, { release: number }>;

/** A release with whether visitors see it. */
export type ListedRelease = Release & { current: boolean };

/** One site of `publishAll`, done or failed. */
export interface PublishProgress {
  done: number;
  total: number;
  subdomain: string;
  result?: Published;
  error?: AppError;
}

/** Which sites `publishAll` publishes; nothing: all. */
export interface PublishFilter {
  agencyIds?: readonly string[];
}

/** The releases of a site as people deal with them. */
@Injectable()
export class Releases {
  constructor(
    private readonly db: Database,
    private readonly publisher: Publisher,
    private readonly maker: ReleaseMaker,
    private readonly audit: AuditLog,
  ) {}

  /** The kept releases, newest first. */
  async list(ctx: TenantContext): Promise<ListedRelease[]> {
    return this.db.read(ctx, async (manager) => {
      const { tenantId } = ctx;
      const site = await manager.findOneBy(Site, { tenantId });
      if (!site) throw new AppError('not_found');
      const rows = await manager.find(Release, { where: { tenantId, siteId: site.id }, order: { number: 'DESC' } });
      return rows.map((row) => ({ ...row, current: row.number === site.currentRelease }));
    });
  }

  /**
   * Publishes the site's present content in this process and waits for it; after a rollback this leads forward again.
   * @throws AppError what kept it from being published; publish_busy when another process took too long; not_found
   */
  async publish(ctx: TenantContext, signal: AbortSignal = new AbortController().signal): Promise<Published> {
    const site = await this.site(ctx);
    const result = await this.bring(ctx, site.id, true, signal);
    if (result.kind === 'published') {
      await this.db.transact(ctx, (tx) =>
        this.audit.record(
          tx,
          ctx,
          { tenantId: ctx.tenantId },
          {
            action: 'site.published',
            subject: `site:${site.id}`,
            details: { release: result.release },
          },
        ),
      );
    }
    return result;
  }

  /**
   * Publishes many sites, a few at a time, and tells of each; a site that fails does not stop the rest. Ends early
   * when `signal` aborts.
   */
  async publishAll(
    ctx: Context,
    filter: PublishFilter,
    onProgress: (progress: PublishProgress) => void,
    signal: AbortSignal = new AbortController().signal,
  ): Promise<{ total: number; failed: number }> {
    const count = { total: await this.query(ctx, filter, (query) => query.getCount()), failed: 0 };
    let done = 0;
    let after = '';
    for (;;) {
      const sites = await this.query(ctx, filter, (query) =>
        query.andWhere('s.tenant_id > :after', { after }).orderBy('s.tenant_id').limit(BATCH).getMany(),
      );
      if (sites.length === 0 || signal.aborted) return count;
      after = sites.at(-1)!.tenantId;
      const waiting = [...sites];
      const worker = async (): Promise<void> => {
        for (let site = waiting.shift(); site && !signal.aborted; site = waiting.shift()) {
          const one = await this.publish(inTenant(ctx, site.tenantId), signal).then(
            (result) => ({ result }),
            (error: unknown) => ({ error: asAppError(error) }),
          );
          if ('error' in one) count.failed += 1;
          done += 1;
          onProgress({ done, total: count.total, subdomain: site.subdomain, ...one });
        }
      };
      await Promise.all(Array.from({ length: PARALLEL }, worker));
    }
  }

  /**
   * Shows an earlier release, the one before the visible one unless told which. It stays until content changes or
   * somebody publishes. One that shows people who are not to be shown any more is none.
   * @throws AppError release_not_found, not_found
   */
  async rollback(ctx: TenantContext, number?: number): Promise<Published> {
    const site = await this.site(ctx);
    const store = this.maker.store(site.id);
    const people = await this.db.read(ctx, (manager) => listPublicFields(manager, ctx, new Date()));
    const closed = new Set(await store.showingMore(people));
    const numbers = (await store.numbers()).filter((candidate) => !closed.has(candidate));
    const from = site.currentRelease ?? 0;
    const to = number ?? numbers.filter((candidate) => candidate < from).at(-1);
    if (to === undefined || !numbers.includes(to)) throw new AppError('release_not_found');
    // The database first: from here on this is what should be visible, and publishing makes it so, killed or not.
    await this.db.transact(ctx, async (tx) => {
      await tx.manager
        .createQueryBuilder()
        .update(Site)
        .set({ currentRelease: to, publishedVersion: () => 'content_version', lagSince: new Date(), retryAt: null })
        .where('tenant_id = :tenantId AND id = :siteId', { tenantId: ctx.tenantId, siteId: site.id })
        .execute();
      await this.audit.record(
        tx,
        ctx,
        { tenantId: ctx.tenantId },
        {
          action: 'site.rolled_back',
          subject: `site:${site.id}`,
          details: { from, to },
        },
      );
    });
    return this.bring(ctx, site.id, false, new AbortController().signal);
  }

  private async bring(ctx: TenantContext, siteId: string, anew: boolean, signal: AbortSignal): Promise<Published> {
    for (const deadline = Date.now() + PATIENCE; Date.now() < deadline && !signal.aborted;) {
      const outcome = await this.publisher.publish(ctx, siteId, { anew, signal });
      if (outcome.kind === 'no_site') throw new AppError('not_found');
      if (outcome.kind !== 'busy') return outcome;
      await sleep(50);
    }
    throw new AppError('publish_busy');
  }

  private async site(ctx: TenantContext): Promise<Site> {
    const site = await this.db.read(ctx, (manager) => manager.findOneBy(Site, { tenantId: ctx.tenantId }));
    if (!site) throw new AppError('not_found');
    return site;
  }

  private query<T>(
    ctx: Context,
    { agencyIds }: PublishFilter,
    run: (query: SelectQueryBuilder<Site>) => Promise<T>,
  ): Promise<T> {
    return this.db.read(ctx, (manager) => {
      const query = manager.createQueryBuilder(Site, 's').innerJoin(Tenant, 't', 't.id = s.tenant_id').where('1 = 1');
      if (agencyIds) query.andWhere('t.agency_id IN (:...agencyIds)', { agencyIds: [...agencyIds, ''] });
      return run(query);
    });
  }
}

function asAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('publish_failed', {}, { cause: error });
}
