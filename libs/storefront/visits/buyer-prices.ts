import type { EntityManager } from 'typeorm';
import type { LocalizedText, TenantContext } from '#kernel';
import { listActiveProducts, loadProducts, type ProductRecord, Variant } from '#features/catalog';
import type { Tenant } from '#features/tenants';
import { publicPrice } from '#storefront/content';
import type { PublicPrice } from '#storefront/content';

/** Rows on one page of the list. */
export const ROWS = 50;

/** A variant of a product whose price is kept for verified buyers, with that price. */
export interface BuyerPrice {
  handle: string;
  name: LocalizedText;
  unit: LocalizedText | null;
  sku: string | null;
  /** What was chosen, in the options' order. */
  chosen: LocalizedText[];
  /** Without any price in the catalogue there is nothing to show but a question. */
  price: PublicPrice;
  /** The first row of its product on this page. */
  isFirst: boolean;
}

/** One page of the list. */
export interface BuyerPrices {
  rows: BuyerPrice[];
  page: number;
  pages: number;
  total: number;
}

/**
 * A page of the prices that are kept for verified buyers, and of no others. The caller has made sure that one is asking.
 * With a handle: the page on which its product begins.
 */
export async function buyerPrices(
  manager: EntityManager,
  ctx: TenantContext,
  tenant: Tenant,
  asked: { page: number; handle?: string | undefined },
): Promise<BuyerPrices> {
  const kept = (await listActiveProducts(manager, ctx)).filter(
    ({ pricePolicy }) => (pricePolicy ?? tenant.pricePolicy) === 'verified_buyers',
  );
  const counts = await variantCounts(manager, ctx);
  let total = 0;
  const placed = kept.map(({ id, handle }) => {
    const start = total;
    total += counts.get(id) ?? 0;
    return { id, handle, start, end: total };
  });
  const pages = Math.max(1, Math.ceil(total / ROWS));
  const wanted = asked.handle === undefined ? undefined : placed.find(({ handle }) => handle === asked.handle);
  const page = Math.min(pages, wanted ? Math.floor(wanted.start / ROWS) + 1 : Math.max(1, asked.page));
  const [from, to] = [(page - 1) * ROWS, page * ROWS];
  const shown = placed.filter(({ start, end }) => start < to && end > from);
  const records = await loadProducts(
    manager,
    ctx,
    shown.map(({ id }) => id),
  );
  const starts = new Map(shown.map(({ id, start }) => [id, start]));
  const rows = records.flatMap((record) => {
    const start = starts.get(record.product.id)!;
    const own = variantPrices(record, tenant).slice(Math.max(0, from - start), Math.max(0, to - start));
    return own.map((row, index) => ({ ...row, isFirst: index === 0 }));
  });
  return { rows, page, pages, total };
}

function variantPrices({ product, variants }: ProductRecord, { currency }: Tenant): Array<Omit<BuyerPrice, 'isFirst'>> {
  const { handle, name, unit, options } = product;
  return variants.map(({ sku, optionValues, prices }) => ({
    handle,
    name,
    unit,
    sku,
    chosen: options.flatMap(({ values }, index) => values[optionValues[index] ?? -1] ?? []),
    price: publicPrice('public', prices, currency),
  }));
}

/** How many variants each product has. */
async function variantCounts(manager: EntityManager, { tenantId }: TenantContext): Promise<Map<string, number>> {
  const rows: Array<{ id: string; count: number | string }> = await manager
    .createQueryBuilder(Variant, 'v')
    .select('v.product_id', 'id')
    .addSelect('COUNT(*)', 'count')
    .where('v.tenant_id = :tenantId', { tenantId })
    .groupBy('v.product_id')
    .getRawMany();
  return new Map(rows.map(({ id, count }) => [id, Number(count)]));
}
