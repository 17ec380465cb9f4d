import { setImmediate as giveWay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { AppError, inTenant, type Locale, type TenantContext } from '#kernel';
import { AuditLog } from '#features/audit';
import { type OperationKind, OperationKinds, type RunningOperation } from '#features/operations';
import { ContentChanges, Redirects } from '#features/sites';
import { Tenants } from '#features/tenants';
import { Database, insertRows, isUniqueViolation, type Transaction, upsertRows } from '#platform/database';
import type { ColumnMapping, ColumnMatch, SheetLimits, SheetRow, ZawgyiWish } from '#platform/sheets';
import { PrivateFiles } from '#platform/storage';
import { Department, Employee } from '../entities';
import { personPath } from '../slugs';
import type { EmployeeField } from './columns';
import { type EmployeeSheet, openEmployeeSheet } from './employee-sheet';
import { IMPORTED_COLUMNS } from './merge-employee';
import { auditEvents, type BatchPlan, hasWork, keysOf, planBatch } from './plan-batch';
import { type ReadRow, readRow, type RowDefaults } from './read-row';
import { SeenRows } from './seen-rows';

/** Name of the kind of operation. */
export const EMPLOYEE_IMPORT = 'employee-import';

/** Rows of one transaction. */
const BATCH = 200;

/** Time that reading may take beside the work on its rows, in ms; the count before it was made under the usual limit. */
const LONGEST = 6 * 3_600_000;

/** Times that a batch is planned anew when somebody else took one of its numbers meanwhile. */
const ATTEMPTS = 5;

/** What an employee import is told. The sheet lies in the tenant's private files. */
export interface EmployeeImportInput {
  sha256: string;
  fileName: string;
  dryRun: boolean;
  mapping: ColumnMapping;
  encoding?: string;
  locale?: Locale;
  zawgyi: ZawgyiWish;
}

type Running = RunningOperation<EmployeeImportInput>;

/** Imports a sheet of employees: rows in batches, each with its progress in one transaction. */
@Injectable()
export class EmployeeImportKind implements OperationKind<EmployeeImportInput> {
  readonly kind = EMPLOYEE_IMPORT;

  constructor(
    private readonly db: Database,
    private readonly files: PrivateFiles,
    private readonly tenants: Tenants,
    private readonly changes: ContentChanges,
    private readonly redirects: Redirects,
    private readonly audit: AuditLog,
    kinds: OperationKinds,
  ) {
    kinds.add(this);
  }

  /** Goes through the sheet from the cursor on. Returns how the sheet was understood. */
  async run(operation: Running): Promise<Record<string, unknown> | void> {
    if (operation.tenantId === null) throw new AppError('not_found');
    const ctx = inTenant(operation.ctx, operation.tenantId);
    const { country, locale } = await this.tenants.get(ctx);
    // Read to its end first, so that a file which is broken further down fails before the first person is changed.
    await operation.setTotal(await countRows(await this.open(operation)));
    const { sheet, match } = await this.open(operation, { timeMs: LONGEST });
    const defaults = { chosen: operation.input.locale, usual: locale, country, columns: sheet.header.length };
    try {
      for await (const rows of batches(sheet.rows, match, defaults, operation.cursor)) {
        if (operation.signal.aborted) return;
        await this.work(operation, ctx, rows);
        // SQLite answers without giving way: between two batches other requests get their turn.
        await giveWay();
      }
    } finally {
      sheet.close();
      // Also after a failure or a cancel: what the finished batches did is to be published. A resumed run does it later.
      if (!operation.input.dryRun && !operation.signal.aborted) {
        await this.db.transact(ctx, (tx) => this.changes.settle(tx, ctx));
      }
    }
    return {
      format: sheet.format,
      encoding: sheet.encoding,
      sheetName: sheet.sheetName ?? null,
      headerRow: sheet.headerRow,
      columns: match.columns.map((column) => ({
        header: column.header,
        field: column.field,
        locale: column.locale ?? null,
      })),
      ignoredColumns: match.unknown.map(({ header }) => header),
    };
  }

  private async open({ input, tenantId, signal }: Running, limits?: Partial<SheetLimits>): Promise<EmployeeSheet> {
    if (!(await this.files.has(tenantId!, input.sha256))) throw new AppError('not_found');
    const { mapping, encoding, zawgyi } = input;
    return openEmployeeSheet(this.files.path(tenantId!, input.sha256), { mapping, encoding, zawgyi, signal, limits });
  }

  private async work(operation: Running, ctx: TenantContext, rows: readonly ReadRow[]): Promise<void> {
    const { dryRun } = operation.input;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.db.transact(ctx, async (tx) => {
          // Without an event the audit log only lets this transaction alone go on: nobody changes a person between the
          // plan and the write, and two imports at once do not both make the same one.
          if (!dryRun) await this.audit.record(tx, ctx, { tenantId: ctx.tenantId });
          const plan = await planBatch(tx.manager, ctx, rows);
          if (!dryRun && hasWork(plan)) await this.write(tx, ctx, plan, operation.id);
          const { done, failed, unchanged, reports } = plan;
          await operation.progress(tx, { cursor: rows.at(-1)!.rowNumber, done, failed, unchanged, reports });
        });
      } catch (error) {
        if (!isUniqueViolation(error) || attempt >= ATTEMPTS) throw error;
      }
    }
  }

  /** People who exist were read in this transaction, so that an upsert always meets its own row by the primary key. */
  private async write(tx: Transaction, ctx: TenantContext, plan: BatchPlan, operationId: string): Promise<void> {
    const { manager } = tx;
    const key = ['tenantId', 'id'] as const;
    await insertRows(manager, Department, plan.departments.made);
    await upsertRows(manager, Department, [...plan.departments.translated.values()], key, ['name', 'updatedAt']);
    await insertRows(manager, Employee, plan.made);
    await this.freeAddresses(tx, ctx, plan.made);
    await upsertRows(manager, Employee, plan.changed, key, [...IMPORTED_COLUMNS, 'version', 'updatedAt']);
    await this.changes.record(tx, ctx, keysOf(plan), { defer: true });
    await this.audit.record(tx, ctx, { tenantId: ctx.tenantId }, ...auditEvents(plan, operationId));
  }

  /** Addresses that once led elsewhere lead to the new people's pages from now on. */
  private async freeAddresses(tx: Transaction, ctx: TenantContext, made: readonly Employee[]): Promise<void> {
    if (made.length === 0) return;
    const redirected = new Set((await this.redirects.list(ctx)).map(({ path }) => path));
    for (const { slug } of made) {
      const path = personPath(slug!);
      if (redirected.has(path)) await this.redirects.free(tx, ctx, path);
    }
  }
}

async function countRows({ sheet }: EmployeeSheet): Promise<number> {
  let total = 0;
  for await (const _row of sheet.rows) total += 1;
  return total;
}

/** Batches of the rows behind the cursor. Those before it are read as well: later rows may name their people again. */
async function* batches(
  rows: AsyncIterable<SheetRow>,
  match: ColumnMatch<EmployeeField>,
  defaults: RowDefaults,
  cursor: number,
): AsyncGenerator<ReadRow[]> {
  const seen = new SeenRows();
  let batch: ReadRow[] = [];
  for await (const row of rows) {
    const { person, ...read } = readRow(row, match, defaults);
    const doubled = person && seen.see(person);
    if (row.rowNumber <= cursor) continue;
    batch.push(doubled ? { ...read, reports: [...read.reports, doubled] } : { ...read, person });
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
