import { type EntityManager, IsNull } from 'typeorm';
import { isId, type LocalizedText, type TenantContext } from '#kernel';
import { Category, Product, ProductCategory } from './entities';
import { loadRecords, type ProductRecord } from './product-record';

/** The catalogue for those who read it inside their own snapshot or transaction: pages, inquiries. */

/** An active product as far as lists need it. */
export interface ActiveProduct {
  id: string;
  handle: string;
  contactEmployeeId: string | null;
  /** Null: the tenant's. */
  pricePolicy: Product['pricePolicy'];
}

/** Active products of the tenant, in the firm's order. */
export async function listActiveProducts(manager: EntityManager, ctx: TenantContext): Promise<ActiveProduct[]> {
  const rows = await manager.find(Product, {
    where: { tenantId: ctx.tenantId, status: 'active', deletedAt: IsNull() },
    select: { tenantId: true, id: true, handle: true, contactEmployeeId: true, pricePolicy: true, position: true },
    order: { position: 'ASC', id: 'ASC' },
  });
  return rows.map(({ id, handle, contactEmployeeId, pricePolicy }) => ({ id, handle, contactEmployeeId, pricePolicy }));
}

/** Active products by id with variants, assets and categories, in the ids' order; others are left out. */
export async function loadProducts(
  manager: EntityManager,
  ctx: TenantContext,
  ids: readonly string[],
): Promise<ProductRecord[]> {
  const records = await loadRecords(manager, ctx, ids);
  return records.filter(({ product }) => product.status === 'active');
}

/** All categories of the tenant; siblings in order. */
export async function listCategories(manager: EntityManager, ctx: TenantContext): Promise<Category[]> {
  return manager.find(Category, { where: { tenantId: ctx.tenantId }, order: { position: 'ASC', id: 'ASC' } });
}

/** Ids of the active products of each category itself, in the firm's order. Categories without any are missing. */
export async function listCategoryProducts(manager: EntityManager, ctx: TenantContext): Promise<Map<string, string[]>> {
  const links = await manager.findBy(ProductCategory, { tenantId: ctx.tenantId });
  const categories = new Map<string, string[]>();
  for (const { categoryId, productId } of links) {
    const ids = categories.get(productId);
    if (ids) ids.push(categoryId);
    else categories.set(productId, [categoryId]);
  }
  const lists = new Map<string, string[]>();
  for (const { id } of await listActiveProducts(manager, ctx)) {
    for (const categoryId of categories.get(id) ?? []) {
      const list = lists.get(categoryId);
      if (list) list.push(id);
      else lists.set(categoryId, [id]);
    }
  }
  return lists;
}

/** A product that somebody asks about, with the person who answers for it. */
export interface AskedProduct {
  id: string;
  name: LocalizedText;
  contactEmployeeId: string | null;
}

/** An active product, or undefined: for inquiries, whose product id comes from a form. */
export async function findAskedProduct(
  manager: EntityManager,
  ctx: TenantContext,
  id: string,
): Promise<AskedProduct | undefined> {
  if (!isId(id)) return undefined;
  const where = { tenantId: ctx.tenantId, id, status: 'active', deletedAt: IsNull() } as const;
  const product = (await manager.findOneBy(Product, where)) ?? undefined;
  return product && { id, name: product.name, contactEmployeeId: product.contactEmployeeId };
}
