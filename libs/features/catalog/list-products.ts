import type { EntityManager } from 'typeorm';
import { LOCALES, normaliseText, type TenantContext } from '#kernel';
import { Product } from './entities';
import { loadRecords, type ProductRecord } from './product-record';

/** Where a page of a list begins: the position and id of the last product of the page before. */
export type ProductCursor = readonly [position: number, id: string];

/** Which products, and which page of them. */
export interface ProductQuery {
  /** Part of a name in any language, or of a SKU. */
  search?: string;
  status?: Product['status'];
  categoryId?: string;
  after?: ProductCursor;
  limit: number;
}

/** Only the names' own words are searched, not the keys of their JSON; the paths are constants. */
const NAME_MATCHES = LOCALES.map(
  (locale) => `LOWER(JSON_EXTRACT(p.name, '$.text."${locale}"')) LIKE LOWER(:pattern) ESCAPE '!'`,
).join(' OR ');

/** A page of products that are not deleted, in the firm's order. */
export async function listProducts(
  manager: EntityManager,
  ctx: TenantContext,
  query: ProductQuery,
): Promise<ProductRecord[]> {
  const { tenantId } = ctx;
  const rows = manager
    .createQueryBuilder(Product, 'p')
    .select(['p.tenantId', 'p.id'])
    .where('p.tenant_id = :tenantId AND p.deleted_at IS NULL', { tenantId })
    .orderBy('p.position')
    .addOrderBy('p.id')
    .limit(query.limit);
  if (query.status) rows.andWhere('p.status = :status', { status: query.status });
  if (query.categoryId) {
    rows.andWhere(
      `EXISTS (SELECT 1 FROM product_categories c
        WHERE c.tenant_id = p.tenant_id AND c.product_id = p.id AND c.category_id = :categoryId)`,
      { categoryId: query.categoryId },
    );
  }
  if (query.after) {
    const [position, id] = query.after;
    rows.andWhere('(p.position > :position OR (p.position = :position AND p.id > :id))', { position, id });
  }
  const words = normaliseText(query.search ?? '');
  if (words) {
    rows.andWhere(
      `(${NAME_MATCHES} OR EXISTS (SELECT 1 FROM variants v
        WHERE v.tenant_id = p.tenant_id AND v.product_id = p.id AND LOWER(v.sku) LIKE LOWER(:pattern) ESCAPE '!'))`,
      { pattern: `%${words.replace(/[!%_]/g, '!$&')}%` },
    );
  }
  const found = await rows.getMany();
  return loadRecords(
    manager,
    ctx,
    found.map(({ id }) => id),
  );
}
