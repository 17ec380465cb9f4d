import { isDeepStrictEqual } from 'node:util';
import { In } from 'typeorm';
import type { TenantContext } from '#kernel';
import { insertRows, type Transaction, upsertRows } from '#platform/database';
import type { RecordChange } from './affected-keys';
import { Product, ProductAsset, ProductCategory, Variant } from './entities';

/** All that may change of a product's own row. */
const PRODUCT_COLUMNS = [
  'handle',
  'status',
  'name',
  'summary',
  'description',
  'options',
  'attributes',
  'pricePolicy',
  'unit',
  'minOrderQuantity',
  'incoterm',
  'port',
  'leadTimeDays',
  'facts',
  'contactEmployeeId',
  'position',
  'version',
  'updatedAt',
] as const;
const VARIANT_COLUMNS = ['sku', 'optionValues', 'prices', 'stock', 'barcode', 'weightGrams', 'position'] as const;

/**
 * Writes products that were made or changed, by multi-row statements, only the parts that differ. Rows that exist were
 * read in this transaction, so that an upsert always meets its own row by the primary key: on MariaDB ON DUPLICATE KEY
 * would otherwise take the row of any other unique index. A SKU or handle that is taken is a unique violation.
 */
export async function writeRecords(
  tx: Transaction,
  ctx: TenantContext,
  changes: readonly RecordChange[],
): Promise<void> {
  const { manager } = tx;
  const { tenantId } = ctx;
  const made: Product[] = [];
  const changed: Product[] = [];
  const newVariants: Variant[] = [];
  const changedVariants: Variant[] = [];
  const goneVariants: string[] = [];
  const renamedVariants: string[] = [];
  const newLinks: ProductCategory[] = [];
  const newAssets: ProductAsset[] = [];
  const reassigned: string[] = [];
  for (const { before, after } of changes) {
    if (!after) continue;
    const productId = after.product.id;
    if (before) changed.push(after.product);
    else made.push(after.product);
    const old = new Map(before?.variants.map((variant) => [variant.id, variant]));
    for (const variant of after.variants) {
      const same = old.get(variant.id);
      old.delete(variant.id);
      if (!same) newVariants.push(variant);
      else if (!isDeepStrictEqual({ ...same }, { ...variant })) {
        changedVariants.push(variant);
        if (same.sku !== null && same.sku !== variant.sku) renamedVariants.push(variant.id);
      }
    }
    goneVariants.push(...old.keys());
    const oldLinks = new Set(before?.categoryIds);
    for (const categoryId of after.categoryIds) {
      if (!oldLinks.delete(categoryId)) newLinks.push({ tenantId, categoryId, productId });
    }
    if (oldLinks.size > 0)
      await manager.delete(ProductCategory, { tenantId, productId, categoryId: In([...oldLinks]) });
    const sameAssets = isDeepStrictEqual(
      before?.assets.map((row) => ({ ...row })) ?? [],
      after.assets.map((row) => ({ ...row })),
    );
    if (!sameAssets) {
      if (before && before.assets.length > 0) reassigned.push(productId);
      newAssets.push(...after.assets);
    }
  }
  await insertRows(manager, Product, made);
  await upsertRows(manager, Product, changed, ['tenantId', 'id'], PRODUCT_COLUMNS);
  if (goneVariants.length > 0) await manager.delete(Variant, { tenantId, id: In(goneVariants) });
  // Two variants may swap their SKUs: they are freed before they are given out again.
  if (renamedVariants.length > 0) await manager.update(Variant, { tenantId, id: In(renamedVariants) }, { sku: null });
  await upsertRows(manager, Variant, changedVariants, ['tenantId', 'id'], VARIANT_COLUMNS);
  await insertRows(manager, Variant, newVariants);
  await insertRows(manager, ProductCategory, newLinks);
  if (reassigned.length > 0) await manager.delete(ProductAsset, { tenantId, productId: In(reassigned) });
  await insertRows(manager, ProductAsset, newAssets);
}
