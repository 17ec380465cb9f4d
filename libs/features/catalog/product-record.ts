import { type EntityManager, In, IsNull } from 'typeorm';
import type { TenantContext } from '#kernel';
import { Product, ProductAsset, ProductCategory, Variant } from './entities';

/** A product with all that belongs to it. Variants and assets are in order; category ids are sorted. */
export interface ProductRecord {
  product: Product;
  variants: Variant[];
  assets: ProductAsset[];
  categoryIds: string[];
}

/** Ids in one query: far below the databases' limits of parameters. */
const BATCH = 500;

/**
 * Products of the tenant by id that are not deleted, in the ids' order; missing ones are left out. Four queries for
 * every 500. `lock` takes the rows' locks, on MariaDB; SQLite has one writer.
 */
export async function loadRecords(
  manager: EntityManager,
  ctx: TenantContext,
  ids: readonly string[],
  options: { lock?: boolean } = {},
): Promise<ProductRecord[]> {
  const records = new Map<string, ProductRecord>();
  const { tenantId } = ctx;
  const lock =
    options.lock && manager.dataSource.options.type === 'mariadb'
      ? { lock: { mode: 'pessimistic_write' as const } }
      : {};
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    const ofProducts = { tenantId, productId: In(batch) };
    const products = await manager.find(Product, { where: { tenantId, id: In(batch), deletedAt: IsNull() }, ...lock });
    if (products.length === 0) continue;
    for (const product of products) records.set(product.id, { product, variants: [], assets: [], categoryIds: [] });
    const variants = await manager.find(Variant, { where: ofProducts, order: { position: 'ASC', id: 'ASC' } });
    for (const variant of variants) records.get(variant.productId)?.variants.push(variant);
    const assets = await manager.find(ProductAsset, { where: ofProducts, order: { position: 'ASC', assetId: 'ASC' } });
    for (const asset of assets) records.get(asset.productId)?.assets.push(asset);
    const links = await manager.find(ProductCategory, { where: ofProducts, order: { categoryId: 'ASC' } });
    for (const link of links) records.get(link.productId)?.categoryIds.push(link.categoryId);
  }
  return ids.flatMap((id) => records.get(id) ?? []);
}

/** The rows that put pictures and documents into a product; an asset counts once, as a picture first. */
export function assetRows(
  ctx: TenantContext,
  productId: string,
  pictureIds: readonly string[],
  documentIds: readonly string[],
): ProductAsset[] {
  const rows = new Map<string, ProductAsset>();
  for (const [isDocument, ids] of [
    [false, pictureIds],
    [true, documentIds],
  ] as const) {
    for (const assetId of ids) {
      if (rows.has(assetId)) continue;
      rows.set(assetId, { tenantId: ctx.tenantId, productId, assetId, position: rows.size, isDocument });
    }
  }
  return [...rows.values()];
}
