import { Injectable } from '@nestjs/common';
import { AppError, inTenant, type TenantContext } from '#kernel';
import { AuditLog } from '#features/audit';
import { type DraftOutcome, ProductBatches } from '#features/catalog';
import { type OperationKind, OperationKinds, type RowReport, type RunningOperation } from '#features/operations';
import { Employees } from '#features/people';
import { ContentChanges } from '#features/sites';
import { Tenants } from '#features/tenants';
import { Database, isUniqueViolation } from '#platform/database';
import { PrivateFiles } from '#platform/storage';
import type { SheetReading } from './formats/product-format';
import { employeesByContact } from './contacts';
import { PRODUCT_IMPORT } from './product-imports';
import type { ProductImportInput } from './product-import.schema';
import { readSheet } from './read-sheet';
import type { ImportSettings } from './rows/import-settings';
import { ProductValidator, type ValidatedProduct } from './rows/validate-product';

/** Products of one transaction. Fewer cost a sync of the disk too often, more hold the write lane too long. */
const BATCH = 250;
/** Times that a batch is repeated when somebody else took a SKU or handle meanwhile. */
const ATTEMPTS = 3;

/** Imports a product sheet: rows → products → batches, each with its progress in one transaction. */
@Injectable()
export class ProductImportOperation implements OperationKind<ProductImportInput> {
  readonly kind = PRODUCT_IMPORT;

  constructor(
    private readonly db: Database,
    private readonly files: PrivateFiles,
    private readonly tenants: Tenants,
    private readonly employees: Employees,
    private readonly batches: ProductBatches,
    private readonly changes: ContentChanges,
    private readonly audit: AuditLog,
    kinds: OperationKinds,
  ) {
    kinds.add(this);
  }

  /** Total, done and failed count products. The cursor is the first row of the last product that is dealt with. */
  async run(operation: RunningOperation<ProductImportInput>): Promise<Record<string, unknown>> {
    const { input, signal } = operation;
    if (operation.tenantId === null) throw new AppError('not_found');
    const ctx = inTenant(operation.ctx, operation.tenantId);
    if (!(await this.files.has(ctx.tenantId, input.sheet))) throw new AppError('not_found');
    const { format, sheet, reading, rows } = await readSheet(this.files.path(ctx.tenantId, input.sheet), input, signal);
    const groups = reading.group(rows);
    await operation.setTotal(groups.length);
    const settings = await this.settings(ctx, input, reading);
    const validator = new ProductValidator(
      reading,
      sheet.header,
      settings,
      sheet.format === 'csv' ? sheet.header.length : undefined,
    );
    let batch: ValidatedProduct[] = [];
    for (const [index, group] of groups.entries()) {
      // Also those that were dealt with before a kill: later rows may repeat their SKUs.
      const product = validator.validate(group);
      if (product.row > operation.cursor) batch.push(product);
      if (batch.length < BATCH && index < groups.length - 1) continue;
      if (signal.aborted) break;
      if (batch.length > 0) await this.importBatch(operation, ctx, reading, batch);
      batch = [];
    }
    if (!input.dryRun && !signal.aborted) await this.db.transact(ctx, (tx) => this.changes.settle(tx, ctx));
    const { encoding, sheetName } = sheet;
    return {
      format,
      encoding,
      ...(sheetName === undefined ? {} : { sheetName }),
      unreadColumns: reading.unread.slice(0, 200),
    };
  }

  private async importBatch(
    operation: RunningOperation<ProductImportInput>,
    ctx: TenantContext,
    reading: SheetReading,
    products: readonly ValidatedProduct[],
  ): Promise<void> {
    const { dryRun } = operation.input;
    const drafts = products.flatMap(({ draft }) => draft ?? []);
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.db.transact(ctx, async (tx) => {
          const outcomes = drafts.length === 0 ? [] : await this.batches.apply(tx, ctx, drafts, { dryRun });
          const counts = count(outcomes);
          if (!dryRun && counts.created + counts.updated > 0) {
            await this.audit.record(
              tx,
              ctx,
              { tenantId: ctx.tenantId },
              {
                action: 'products.imported',
                subject: `operation:${operation.id}`,
                details: { created: counts.created, updated: counts.updated },
              },
            );
          }
          const found = outcomes
            .flatMap(({ reports }) => reports)
            .map(({ row, field, ...report }): RowReport => ({
              rowNumber: row,
              column: field && reading.columnOf(field),
              ...report,
            }));
          const reports = [...products.flatMap((product) => product.reports), ...found];
          const failed = counts.refused + products.length - drafts.length;
          const done = drafts.length - counts.refused;
          await operation.progress(tx, {
            cursor: products.at(-1)!.row,
            done,
            failed,
            unchanged: counts.unchanged,
            reports,
          });
        });
        return;
      } catch (error) {
        if (attempt >= ATTEMPTS || !isUniqueViolation(error)) throw error;
      }
    }
  }

  private async settings(
    ctx: TenantContext,
    input: ProductImportInput,
    reading: SheetReading,
  ): Promise<ImportSettings> {
    const tenant = await this.tenants.get(ctx);
    return {
      locale: input.locale,
      fallbackLocale: tenant.locale,
      currency: input.currency ?? tenant.currency,
      contacts: await employeesByContact(this.employees, ctx),
      blankWords: reading.blankWords,
      looseSkus: reading.looseSkus,
    };
  }
}

function count(outcomes: readonly DraftOutcome[]): Record<DraftOutcome['result'], number> {
  const counts = { created: 0, updated: 0, unchanged: 0, refused: 0 };
  for (const { result } of outcomes) counts[result] += 1;
  return counts;
}
