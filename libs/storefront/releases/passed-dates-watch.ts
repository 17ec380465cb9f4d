import { Injectable } from '@nestjs/common';
import { inTenant, systemContext } from '#kernel';
import { Post } from '#features/pages';
import { Employee, Vacancy } from '#features/people';
import { ContentChanges, Site } from '#features/sites';
import { Database } from '#platform/database';
import { Background, type DueWork } from '#platform/jobs';
import { passedDates } from '#storefront/content';

/** Sites in one look. */
const BATCH = 200;

const DATES = [
  { of: Employee, column: 'consent_expires_at' },
  { of: Employee, column: 'left_at' },
  { of: Vacancy, column: 'closes_at' },
  { of: Post, column: 'published_at' },
] as const;

/**
 * Makes sites lag whose pages have become wrong by time alone: a consent has expired, a vacancy has closed, news has
 * appeared.
 */
@Injectable()
export class PassedDatesWatch implements DueWork {
  readonly name = 'passed-dates';
  readonly every = 30_000;

  constructor(
    private readonly db: Database,
    private readonly changes: ContentChanges,
    background: Background,
  ) {
    background.reconcile(this);
  }

  /** Reconciler: records a change for each site that shows somebody or something past its date. */
  async look(): Promise<void> {
    const system = systemContext('publishing', 'reconciler');
    const now = new Date();
    for (const { of, column } of DATES) {
      // Sites that lag are left alone: publishing looks at the dates itself.
      const sites = await this.db.read(system, (manager) =>
        manager
          .createQueryBuilder(Site, 's')
          .select(['s.tenantId', 's.id', 's.publishedAt'])
          .distinct(true)
          .innerJoin(of, 'd', 'd.tenant_id = s.tenant_id')
          .where(`d.${column} <= :now AND d.${column} > s.published_at AND s.lag_since IS NULL`, { now })
          .limit(BATCH)
          .getMany(),
      );
      for (const { tenantId, publishedAt } of sites) {
        const ctx = inTenant(system, tenantId);
        await this.db.transact(ctx, async (tx) => {
          const keys = await passedDates(tx.manager, tenantId, publishedAt!, now);
          await this.changes.record(tx, ctx, keys);
        });
      }
    }
  }
}
