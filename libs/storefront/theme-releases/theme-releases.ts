import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppError, type Context } from '#kernel';
import { Agencies } from '#features/agencies';
import { AuditLog } from '#features/audit';
import { type Operation, Operations } from '#features/operations';
import { packageIdOf, SiteThemeChange, ThemePackages } from '#features/themes';
import { Database, insertRows } from '#platform/database';
import { ThemeChoice } from '#storefront/themes';
import { findTargets } from './find-targets';
import { THEME_RELEASE } from './release-kind';
import type { ReleaseRequest } from './release-request';
import { THEME_UNDO } from './undo-kind';

/** Submits releases of themes and their undoing. Callers have checked what the actor may do in the agency. */
@Injectable()
export class ThemeReleases {
  constructor(
    private readonly db: Database,
    private readonly agencies: Agencies,
    private readonly packages: ThemePackages,
    private readonly choice: ThemeChoice,
    private readonly operations: Operations,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Submits a release to sites of the agency and those below it; which they are is fixed now. While the same release is
   * unfinished, it is the one that is found.
   * @throws AppError theme_not_allowed, theme_package_retired, not_found, theme_release_no_sites
   */
  async submit(ctx: Context, agencyId: string, request: ReleaseRequest): Promise<Operation> {
    const { theme, sites: target, batchSize } = request;
    const agencyIds = await this.agencies.descendantIds(ctx, agencyId);
    const packageId = packageIdOf(theme);
    const released = packageId ? await this.usable(ctx, agencyId, packageId) : undefined;
    return this.db.transact(ctx, async (tx) => {
      await this.choice.admitIn(tx.manager, agencyId, theme);
      if (released) await this.packages.markReleased(tx, ctx, released);
      const sites = await findTargets(tx.manager, agencyIds, target);
      const operation = await this.operations.submit(tx, ctx, {
        kind: THEME_RELEASE,
        agencyId,
        input: { theme, target, batchSize },
        submissionKey: `${THEME_RELEASE}:${agencyId}:${digest([theme, target, batchSize])}`,
      });
      if (await tx.manager.existsBy(SiteThemeChange, { operationId: operation.id })) return operation;
      const now = new Date();
      await insertRows(
        tx.manager,
        SiteThemeChange,
        sites.map(({ tenantId }, index): SiteThemeChange => ({
          tenantId,
          operationId: operation.id,
          position: index + 1,
          fromTheme: null,
          toTheme: theme,
          state: 'planned',
          createdAt: now,
          updatedAt: now,
        })),
      );
      const event = { subject: `operation:${operation.id}`, details: { theme, sites: sites.length } };
      await this.audit.record(tx, ctx, { agencyId }, { action: 'theme_release.submitted', ...event });
      return operation;
    });
  }

  /**
   * Submits the undoing of a release of the agency.
   * @throws AppError not_found, theme_release_running
   */
  async undo(ctx: Context, agencyId: string, operationId: string): Promise<Operation> {
    const release = await this.operations.get(ctx, { agencyIds: [agencyId] }, operationId);
    if (release.kind !== THEME_RELEASE) throw new AppError('not_found');
    if (!release.finishedAt) throw new AppError('theme_release_running');
    return this.db.transact(ctx, async (tx) => {
      const operation = await this.operations.submit(tx, ctx, {
        kind: THEME_UNDO,
        agencyId,
        input: { operationId, batchSize: release.input.batchSize },
        submissionKey: `${THEME_UNDO}:${operationId}`,
      });
      const event = { subject: `operation:${operation.id}`, details: { release: operationId } };
      await this.audit.record(tx, ctx, { agencyId }, { action: 'theme_release.undone', ...event });
      return operation;
    });
  }

  /** What the agency cannot use is answered like what is not there. */
  private async usable(ctx: Context, agencyId: string, packageId: string) {
    return this.packages.get(ctx, agencyId, packageId).catch(() => {
      throw new AppError('theme_not_allowed');
    });
  }
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
