import { setImmediate as giveWay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type OperationKind, OperationKinds, type RunningOperation } from '#features/operations';
import { Users } from '#features/access';
import { Agencies } from '#features/agencies';
import { AuditLog } from '#features/audit';
import { Sites, SubdomainNames } from '#features/sites';
import { Database, isUniqueViolation, type Transaction } from '#platform/database';
import type { ColumnMapping, ColumnMatch, SheetRow } from '#platform/sheets';
import { PrivateFiles } from '#platform/storage';
import { Tenants } from '../tenants';
import type { ProvisioningField } from './columns';
import { type BatchPlan, BatchPlanner, type PlannedFirm, RunMemory } from './plan-batch';
import { type ReadRow, readRow } from './read-row';
import {
  openProvisioningSheet,
  type OpenProvisioningSheet,
  type ProvisioningOptions,
  type Survey,
  surveySheet,
} from './survey';

/** Name of the kind of operation. */
export const PROVISIONING = 'provisioning';

/** Rows a transaction. */
const BATCH = 200;

/** Times that a batch is planned anew when somebody else took one of its names meanwhile. */
const ATTEMPTS = 5;

/** What a provisioning operation is told. The sheet lies in the agency's private files. */
export interface ProvisioningInput {
  sha256: string;
  fileName: string;
  dryRun: boolean;
  mapping: ColumnMapping;
  options: ProvisioningOptions;
}

/** Makes firms from a sheet: surveys it, then goes through it in batches, each with its progress in one transaction. */
@Injectable()
export class ProvisioningKind implements OperationKind<ProvisioningInput> {
  readonly kind = PROVISIONING;

  constructor(
    private readonly db: Database,
    private readonly files: PrivateFiles,
    private readonly agencies: Agencies,
    private readonly tenants: Tenants,
    private readonly sites: Sites,
    private readonly names: SubdomainNames,
    private readonly users: Users,
    private readonly audit: AuditLog,
    kinds: OperationKinds,
  ) {
    kinds.add(this);
  }

  /** Goes through the sheet from the cursor on. Returns how the sheet was understood. */
  async run(operation: Running): Promise<Record<string, unknown> | void> {
    const agency = await this.agencies.get(operation.ctx, operation.agencyId!);
    const survey = await surveySheet(await this.open(operation), agency, operation.input.options);
    await operation.setTotal(survey.total);
    const { sheet, match } = await this.open(operation);
    try {
      const memory = new RunMemory(operation.input.dryRun);
      const planner = new BatchPlanner(this.tenants, this.sites, this.names, agency.id, survey.promised, memory);
      for await (const rows of batches(sheet.rows, match, survey)) {
        if (operation.signal.aborted) return;
        memory.remember(await this.work(operation, planner, rows));
        // SQLite answers without giving way: between two batches other requests get their turn.
        await giveWay();
      }
      return {
        format: sheet.format,
        encoding: sheet.encoding,
        sheetName: sheet.sheetName ?? null,
        headerRow: sheet.headerRow,
        columns: match.columns.map(({ header, field, locale }) => ({ header, field, locale: locale ?? null })),
        ignoredColumns: match.unknown.map(({ header }) => header),
      };
    } finally {
      sheet.close();
    }
  }

  private async open({ input, agencyId, signal }: Running): Promise<OpenProvisioningSheet> {
    const path = this.files.path(agencyId!, input.sha256);
    return openProvisioningSheet(path, input.options, input.mapping, signal);
  }

  /** Deals with one batch. One that was dealt with before a kill is only planned again, for what the run remembers. */
  private async work(operation: Running, planner: BatchPlanner, rows: readonly ReadRow[]): Promise<BatchPlan> {
    const { ctx, input } = operation;
    const isDone = rows.at(-1)!.rowNumber <= operation.cursor;
    for (let attempt = 1; ; attempt += 1) {
      try {
        if (isDone) return await this.db.read(ctx, (manager) => planner.plan(manager, rows));
        return await this.db.transact(ctx, async (tx) => {
          const plan = await planner.plan(tx.manager, rows);
          if (!input.dryRun) await this.create(tx, operation, plan.create);
          await operation.progress(tx, {
            cursor: rows.at(-1)!.rowNumber,
            done: plan.create.length + plan.unchanged.length,
            failed: plan.failed,
            unchanged: plan.unchanged.length,
            reports: plan.reports,
          });
          return plan;
        });
      } catch (error) {
        if (!isUniqueViolation(error) || attempt >= ATTEMPTS) throw error;
      }
    }
  }

  private async create(tx: Transaction, operation: Running, firms: readonly PlannedFirm[]): Promise<void> {
    if (firms.length === 0) return;
    const { ctx, id, input } = operation;
    const agencyId = operation.agencyId!;
    const created = await this.tenants.createMany(
      tx,
      firms.map((firm) => ({ ...firm, agencyId, theme: input.options.theme })),
    );
    const invitations = firms.flatMap(({ email, contact }, index) => {
      const { id: tenantId, locale, name } = created[index]!.tenant;
      return email
        ? [{ email, name: contact ?? name, locale, scope: { tenantId }, role: 'owner' as const, place: name }]
        : [];
    });
    await this.users.inviteMany(tx, ctx, { agencyId }, invitations);
    await this.audit.record(
      tx,
      ctx,
      { agencyId },
      {
        action: 'tenants.provisioned',
        subject: `operation:${id}`,
        details: { created: created.length, invited: invitations.length },
      },
    );
  }
}

type Running = RunningOperation<ProvisioningInput>;

async function* batches(
  rows: AsyncIterable<SheetRow>,
  match: ColumnMatch<ProvisioningField>,
  { defaults }: Survey,
): AsyncGenerator<ReadRow[]> {
  let batch: ReadRow[] = [];
  for await (const row of rows) {
    batch.push(readRow(row, match, defaults));
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
