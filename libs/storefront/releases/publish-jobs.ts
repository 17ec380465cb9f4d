import { Injectable } from '@nestjs/common';
import type { ObjectLiteral } from 'typeorm';
import { AppError, inTenant, systemContext } from '#kernel';
import { publishSite, Site } from '#features/sites';
import { Database } from '#platform/database';
import { Background, type DueWork, type JobOutcome, JobQueue } from '#platform/jobs';
import { Publisher } from './publisher';

/** Sites in one look. */
const BATCH = 200;
const DUE = 'lag_since IS NOT NULL AND (retry_at IS NULL OR retry_at <= :now)';

/** Publishes what lags: on a hint at once, and without one when the reconciler sees it. */
@Injectable()
export class PublishJobs implements DueWork {
  readonly name = 'sites';
  readonly every = 1_500;

  constructor(
    private readonly db: Database,
    private readonly jobs: JobQueue,
    private readonly publisher: Publisher,
    background: Background,
  ) {
    background.handle(publishSite, ({ tenantId, siteId }, signal) => this.publish(tenantId, siteId, signal));
    background.reconcile(this);
  }

  /** Reconciler: hints for the sites that have lagged longest. */
  async look(): Promise<void> {
    const due = await this.db.read(systemContext('publishing', 'reconciler'), (manager) =>
      manager
        .createQueryBuilder(Site, 's')
        .select(['s.tenantId', 's.id'])
        .where(DUE, dueNow())
        .orderBy('s.lag_since')
        .limit(BATCH)
        .getMany(),
    );
    for (const { tenantId, id } of due) await this.jobs.enqueue(publishSite, { tenantId, siteId: id });
  }

  private async publish(tenantId: string, siteId: string, signal: AbortSignal): Promise<JobOutcome> {
    const ctx = inTenant(systemContext('publishing', siteId), tenantId);
    const isDue = await this.db.read(ctx, (manager) =>
      manager
        .createQueryBuilder(Site, 's')
        .where('s.tenant_id = :tenantId AND s.id = :siteId', { tenantId, siteId })
        .andWhere(DUE, dueNow())
        .getExists(),
    );
    if (!isDue) return { skipped: 'up to date' };
    try {
      const outcome = await this.publisher.publish(ctx, siteId, { signal });
      if (outcome.kind === 'busy' || outcome.kind === 'no_site') return { skipped: outcome.kind };
    } catch (error) {
      // The publisher has recorded it, with the time of the next try: the queue's own tries would only come too early.
      if (error instanceof AppError) return { skipped: error.code };
      throw error;
    }
  }
}

function dueNow(): ObjectLiteral {
  return { now: new Date() };
}
