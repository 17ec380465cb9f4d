import { Inject, Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { AppError, type TenantContext } from '#kernel';
import { ContentChange, Site } from '#features/sites';
import { Database, type Lease, Leases, type Transaction, upsertRows } from '#platform/database';
import { type Logger, LOGGER } from '#platform/observability';
import { Release } from './entities';
import { totalBytes } from './manifest';
import { type ReadyRelease, ReleaseMaker } from './release-maker';
import type { ReleaseStore } from './release-store';

/** How long a publisher that says nothing is believed to be alive, in ms. */
const LEASE = 30_000;
/** Releases that are kept besides the visible one. */
const KEEP = 10;
/** First pause after a failed publish, in ms; it doubles up to the longest. */
const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 3_600_000;

/** What a publish came to. `unchanged`: visitors see the same as before. */
export type PublishOutcome =
  | { kind: 'published' | 'unchanged'; release: number; pages: number; rendered: number; durationMs: number }
  | { kind: 'busy' }
  | { kind: 'no_site' };

/** The lease was lost: another process publishes this site now, and knows more than this one. */
class TakenOverError extends Error {}

/** Brings one site's visible release in line with its content. Doing it twice, or for nothing, is harmless. */
@Injectable()
export class Publisher {
  constructor(
    private readonly db: Database,
    private readonly leases: Leases,
    private readonly maker: ReleaseMaker,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Publishes under the site's lease, or tells that another process does. With `anew` it goes past a rollback.
   * What fails is recorded for the owner and tried again later; the visible release stays.
   * @throws AppError what kept it from being published
   */
  async publish(
    ctx: TenantContext,
    siteId: string,
    options: { anew?: boolean; signal: AbortSignal },
  ): Promise<PublishOutcome> {
    const lease = await this.leases.acquire(`publish:${siteId}`, LEASE);
    if (!lease) return { kind: 'busy' };
    const stop = new AbortController();
    const heartbeat = setInterval(() => {
      lease.renew().then(
        (kept) => kept || stop.abort(),
        () => stop.abort(),
      );
    }, LEASE / 3);
    const signal = AbortSignal.any([options.signal, stop.signal]);
    try {
      return await this.underLease(ctx, siteId, lease, options.anew ?? false, signal);
    } catch (error) {
      if (signal.aborted || error instanceof TakenOverError) return { kind: 'busy' };
      throw await this.recordFailure(ctx, siteId, error);
    } finally {
      clearInterval(heartbeat);
      await lease.release();
    }
  }

  private async underLease(
    ctx: TenantContext,
    siteId: string,
    lease: Lease,
    anew: boolean,
    signal: AbortSignal,
  ): Promise<PublishOutcome> {
    const started = Date.now();
    const ready = await this.maker.make(ctx, siteId, anew, signal);
    if (!ready) return { kind: 'no_site' };
    const { manifest, hosts } = ready;
    const store = this.maker.store(siteId);
    // A process that was stopped for a minute must not undo what another has done meanwhile.
    if (Date.now() - started > LEASE / 2 && !(await lease.renew())) throw new TakenOverError();
    const shown = await store.current();
    if (shown !== manifest.number) await store.switchTo(manifest.number);
    await this.purge(store, lease, ready);
    await this.maker.hosts().align(siteId, hosts);
    const kept = await store.newest(ready.erase ? 0 : KEEP);
    await this.db.transact(ctx, (tx) => this.recordSuccess(tx, ctx, siteId, lease, ready, kept));
    await store.removeAllBut(kept);
    return {
      kind: shown === manifest.number ? 'unchanged' : 'published',
      release: manifest.number,
      pages: Object.keys(manifest.pages).length,
      rendered: ready.isOld ? 0 : manifest.rendered,
      durationMs: manifest.durationMs,
    };
  }

  /**
   * Removes releases that show people who are not to be shown any more. Before the success is recorded: a publish that
   * is killed here is done again.
   */
  private async purge(store: ReleaseStore, lease: Lease, { manifest, erase, people }: ReadyRelease): Promise<void> {
    const candidates = erase ? await store.numbers() : await store.showingMore(people);
    const gone = candidates.filter((number) => number !== manifest.number);
    if (gone.length === 0) return;
    if (!(await lease.renew())) throw new TakenOverError();
    await store.remove(gone);
  }

  private async recordSuccess(
    tx: Transaction,
    ctx: TenantContext,
    siteId: string,
    lease: Lease,
    ready: ReadyRelease,
    kept: readonly number[],
  ): Promise<void> {
    const { manager } = tx;
    const { tenantId } = ctx;
    const { manifest } = ready;
    const held = await manager.query('SELECT token FROM leases WHERE name = ? AND token = ?', [
      lease.name,
      lease.token,
    ]);
    if ((held as unknown[]).length === 0) throw new TakenOverError();
    const moment = new Date(manifest.moment);
    const row: Release = {
      tenantId,
      siteId,
      number: manifest.number,
      contentVersion: manifest.contentVersion,
      theme: `${manifest.theme.name}@${manifest.theme.version}`,
      kind: manifest.kind,
      pages: Object.keys(manifest.pages).length,
      rendered: manifest.rendered,
      bytes: totalBytes(manifest),
      durationMs: manifest.durationMs,
      createdAt: moment,
    };
    await upsertRows(manager, Release, [row], ['tenantId', 'siteId', 'number'], ['contentVersion', 'theme']);
    await manager
      .createQueryBuilder()
      .update(Site)
      .set({
        // A rollback has set the version already, above that of the release it chose.
        publishedVersion: () => 'CASE WHEN published_version > :version THEN published_version ELSE :version END',
        lagSince: () =>
          'CASE WHEN content_version > :version AND content_version > published_version THEN lag_since ELSE NULL END',
        currentRelease: manifest.number,
        publishedAt: moment,
        failures: 0,
        retryAt: null,
        publishError: null,
      })
      .where('tenant_id = :tenantId AND id = :siteId', { tenantId, siteId })
      .setParameter('version', manifest.contentVersion)
      .execute();
    await manager
      .createQueryBuilder()
      .delete()
      .from(ContentChange)
      .where('tenant_id = :tenantId AND version <= :version', { tenantId, version: manifest.contentVersion })
      .execute();
    await manager.delete(Release, { tenantId, siteId, number: Not(In([...kept])) });
  }

  private async recordFailure(ctx: TenantContext, siteId: string, error: unknown): Promise<AppError> {
    const reason = error instanceof AppError ? error : new AppError('publish_failed', {}, { cause: error });
    this.logger.warn({ err: error, site: siteId, code: reason.code }, 'publish failed');
    await this.db.transact(ctx, async ({ manager }) => {
      const key = { tenantId: ctx.tenantId, id: siteId };
      const site = await manager.findOneBy(Site, key);
      if (!site) return;
      const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(site.failures, 20));
      const now = new Date();
      await manager.update(Site, key, {
        failures: site.failures + 1,
        retryAt: new Date(now.getTime() + pause),
        lagSince: site.lagSince ?? now,
        publishError: { code: reason.code, args: { ...reason.args } },
      } as object);
    });
    return reason;
  }
}
