import { localized, type TenantContext } from '#kernel';
import { type ProductInput, type ProductRecord, productSchema, Products } from '#features/catalog';
import { type ProductImportRequest, ProductImports } from '#features/imports';
import { Operation, OperationRow, OperationRunner } from '#features/operations';
import type { TestApp } from './test-app';

/** A product, active and called "Puer Tea" unless told. */
export function newProduct(
  app: TestApp,
  ctx: TenantContext,
  more: Partial<ProductInput> & { title?: string } = {},
): Promise<ProductRecord> {
  const { title = 'Puer Tea', ...rest } = more;
  return app
    .get(Products)
    .create(ctx, { ...productSchema.parse({ name: localized('en', title), status: 'active' }), ...rest });
}

/** What an import has come to. */
export interface FinishedImport {
  operation: Operation;
  /** `row column code`, in the sheet's order, warnings with a question mark. */
  reports: string[];
}

/** Imports a product sheet in this process and waits for the end. */
export async function importProducts(
  app: TestApp,
  ctx: TenantContext,
  content: string | Buffer,
  options: ProductImportRequest & { fileName?: string } = {},
): Promise<FinishedImport> {
  const { fileName = 'products.csv', ...request } = options;
  const { id } = await app.get(ProductImports).submit(ctx, { content: Buffer.from(content), fileName, ...request });
  await app.get(OperationRunner).run(id, new AbortController().signal);
  const [operation, rows] = await app.db.read(
    ctx,
    async (manager) =>
      [
        await manager.findOneByOrFail(Operation, { id }),
        await manager.find(OperationRow, { where: { operationId: id }, order: { rowNumber: 'ASC', seq: 'ASC' } }),
      ] as const,
  );
  const reports = rows.map(
    ({ rowNumber, columnName, level, code }) =>
      `${rowNumber} ${columnName ?? '-'} ${code}${level === 'warning' ? '?' : ''}`,
  );
  return { operation, reports };
}
