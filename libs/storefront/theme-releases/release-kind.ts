import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Between } from 'typeorm';
import { AppError, type Context, type ErrorCode } from '#kernel';
import { type OperationKind, OperationKinds, type RowReport, type RunningOperation } from '#features/operations';
import { Sites } from '#features/sites';
import { SiteThemeChange } from '#features/themes';
import { Database, type Transaction } from '#platform/database';
import { Releases } from '#storefront/releases';
import { publishSites } from './publish-sites';
import type { ReleaseRequest } from './release-request';
import { ThemeSwitch } from './theme-switch';

/** Kind of the operations that give sites another theme. */
export const THEME_RELEASE = 'theme.release';

/** A batch in which as many sites or more fail, and as great a share of it, is the last one. */
const STOP_AT = 3;
const STOP_SHARE = 0.1;

/** Gives the sites of a release their theme, batch by batch. */
@Injectable()
export class ReleaseKind implements OperationKind<Pick<ReleaseRequest, 'theme' | 'batchSize'>>, OnModuleInit {
  readonly kind = THEME_RELEASE;

  constructor(
    private readonly db: Database,
    private readonly kinds: OperationKinds,
    private readonly sites: Sites,
    private readonly releases: Releases,
    private readonly themes: ThemeSwitch,
  ) {}

  onModuleInit(): void {
    this.kinds.add(this);
  }

  async run(operation: RunningOperation<Pick<ReleaseRequest, 'theme' | 'batchSize'>>): Promise<void> {
    const { id, ctx, input, signal } = operation;
    const total = await this.db.read(ctx, (manager) => manager.countBy(SiteThemeChange, { operationId: id }));
    await operation.setTotal(total);
    for (let start = operation.cursor; start < total && !signal.aborted; start += input.batchSize) {
      const batch = { start, end: Math.min(start + input.batchSize, total) };
      await this.apply(operation, batch);
      const applied = (await this.rows(ctx, id, batch)).filter(({ state }) => state === 'applied');
      const tenantIds = applied.map(({ tenantId }) => tenantId);
      const failures = await publishSites(this.releases, ctx, tenantIds, signal);
      // What was cut short says nothing of the theme; the batch is published again when the operation goes on.
      if (signal.aborted) return;
      await this.settle(operation, batch, failures);
      await publishSites(this.releases, ctx, [...failures.keys()], signal);
      const sites = batch.end - batch.start;
      if (failures.size >= STOP_AT && failures.size > sites * STOP_SHARE) {
        throw new AppError('theme_release_stopped', { sites, failed: failures.size });
      }
    }
  }

  /** Switches the batch's sites that wait for it. After a kill there are none, or all. */
  private async apply(operation: RunningOperation, batch: Batch): Promise<void> {
    const { id, ctx } = operation;
    const planned = (await this.rows(ctx, id, batch)).filter(({ state }) => state === 'planned');
    await this.db.transact(ctx, async (tx) => {
      // Before anything is written: a release that was cancelled or taken over switches nothing more.
      await operation.progress(tx, { cursor: batch.start });
      for (const { tenantId, toTheme } of planned) {
        const { from, isChanged } = await this.themes.change(tx, ctx, tenantId, { to: toTheme, operationId: id });
        await note(tx, id, tenantId, { fromTheme: from, state: isChanged ? 'applied' : 'unchanged' });
      }
    });
  }

  /** Gives the sites that could not be made their former theme again, and counts the batch. */
  private async settle(
    operation: RunningOperation,
    batch: Batch,
    failures: ReadonlyMap<string, AppError>,
  ): Promise<void> {
    const { id, ctx } = operation;
    const rows = await this.rows(ctx, id, batch);
    const unchanged = rows.filter(({ state }) => state === 'unchanged').length;
    await this.db.transact(ctx, async (tx) => {
      const names = await this.sites.ofTenants(tx.manager, [...failures.keys()]);
      const reports: RowReport[] = [];
      for (const { tenantId, position, fromTheme, toTheme } of rows) {
        const failure = failures.get(tenantId);
        if (!failure) continue;
        await this.themes.change(tx, ctx, tenantId, { to: fromTheme!, expected: toTheme, operationId: id });
        await note(tx, id, tenantId, { state: 'put_back' });
        reports.push(report(position, names.get(tenantId)?.subdomain, 'error', failure));
      }
      const done = rows.length - failures.size;
      await operation.progress(tx, { cursor: batch.end, done, failed: failures.size, unchanged, reports });
    });
  }

  private async rows(ctx: Context, operationId: string, batch: Batch): Promise<SiteThemeChange[]> {
    return this.db.read(ctx, (manager) => findChanges(manager, operationId, batch));
  }
}

/** Rows of a release from behind `start` to `end`. */
export interface Batch {
  start: number;
  end: number;
}

/** The rows of a batch, in the release's order. */
export function findChanges(
  manager: Transaction['manager'],
  operationId: string,
  { start, end }: Batch,
): Promise<SiteThemeChange[]> {
  return manager.find(SiteThemeChange, {
    where: { operationId, position: Between(start + 1, end) },
    order: { position: 'ASC' },
  });
}

/** Writes what has become of a site in a release. */
export async function note(
  tx: Transaction,
  operationId: string,
  tenantId: string,
  change: Partial<Pick<SiteThemeChange, 'fromTheme' | 'state'>>,
): Promise<void> {
  await tx.manager.update(SiteThemeChange, { tenantId, operationId }, { ...change, updatedAt: new Date() });
}

/** What there is to say about a site of a release; the column is its subdomain. */
export function report(
  rowNumber: number,
  subdomain: string | undefined,
  level: RowReport['level'],
  { code, args }: { code: ErrorCode; args: Readonly<Record<string, string | number>> },
): RowReport {
  return { rowNumber, level, ...(subdomain ? { column: subdomain } : {}), code, args: { ...args } };
}
