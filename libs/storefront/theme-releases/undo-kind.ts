import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AppError } from '#kernel';
import { type OperationKind, OperationKinds, type RowReport, type RunningOperation } from '#features/operations';
import { Sites } from '#features/sites';
import { SiteThemeChange } from '#features/themes';
import { Database } from '#platform/database';
import { Releases } from '#storefront/releases';
import { publishSites } from './publish-sites';
import { type Batch, findChanges, note, report } from './release-kind';
import { ThemeSwitch } from './theme-switch';

/** Kind of the operations that take a release back. */
export const THEME_UNDO = 'theme.undo';

/** What is undone. */
export interface UndoInput {
  /** The release. */
  operationId: string;
  batchSize: number;
}

/** Gives the sites of a release the theme they had before. */
@Injectable()
export class UndoKind implements OperationKind<UndoInput>, OnModuleInit {
  readonly kind = THEME_UNDO;

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

  async run(operation: RunningOperation<UndoInput>): Promise<void> {
    const { ctx, input, signal } = operation;
    const { operationId, batchSize } = input;
    const total = await this.db.read(ctx, (manager) => manager.countBy(SiteThemeChange, { operationId }));
    await operation.setTotal(total);
    for (let start = operation.cursor; start < total && !signal.aborted; start += batchSize) {
      const batch = { start, end: Math.min(start + batchSize, total) };
      await this.putBack(operation, batch);
      const rows = await this.db.read(ctx, (manager) => findChanges(manager, operationId, batch));
      const undone = rows.filter(({ state }) => state === 'undone').map(({ tenantId }) => tenantId);
      const failures = await publishSites(this.releases, ctx, undone, signal);
      if (signal.aborted) return;
      await this.settle(operation, batch, rows, failures);
    }
  }

  private async putBack(operation: RunningOperation<UndoInput>, batch: Batch): Promise<void> {
    const { ctx, input } = operation;
    const { operationId } = input;
    await this.db.transact(ctx, async (tx) => {
      await operation.progress(tx, { cursor: batch.start });
      for (const { tenantId, state, fromTheme, toTheme } of await findChanges(tx.manager, operationId, batch)) {
        if (state !== 'applied') continue;
        const change = { to: fromTheme!, expected: toTheme, operationId: operation.id };
        const { isChanged } = await this.themes.change(tx, ctx, tenantId, change);
        if (isChanged) await note(tx, operationId, tenantId, { state: 'undone' });
      }
    });
  }

  /** Counts the batch. Sites that still count as applied have been given another theme since. */
  private async settle(
    operation: RunningOperation<UndoInput>,
    batch: Batch,
    rows: readonly SiteThemeChange[],
    failures: ReadonlyMap<string, AppError>,
  ): Promise<void> {
    const { ctx } = operation;
    await this.db.transact(ctx, async (tx) => {
      const names = await this.sites.ofTenants(
        tx.manager,
        rows.map(({ tenantId }) => tenantId),
      );
      const reports = rows.flatMap(({ tenantId, position, state }): RowReport[] => {
        const subdomain = names.get(tenantId)?.subdomain;
        const failure = failures.get(tenantId);
        if (failure) return [report(position, subdomain, 'error', failure)];
        if (state !== 'applied') return [];
        return [report(position, subdomain, 'warning', new AppError('theme_changed_since'))];
      });
      const unchanged = rows.filter(({ state }) => state !== 'undone').length;
      const done = rows.length - failures.size;
      await operation.progress(tx, { cursor: batch.end, done, failed: failures.size, unchanged, reports });
    });
  }
}
