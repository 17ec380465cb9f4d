import type { ProductFacts, ProductRecord } from '#features/catalog';
import type { PricePolicy } from '#features/tenants';
import type { PublicFacts, PublicProduct, PublicVariant } from './projections';
import { publicPrice, unitPrice } from './public-price';

/** What of a product may be shown; `policy` and `currency` are the firm's. */
export function publicProduct(record: ProductRecord, policy: PricePolicy, currency: string): PublicProduct {
  const { product } = record;
  const own = product.pricePolicy ?? policy;
  const all = publicPrice(
    own,
    record.variants.flatMap(({ prices }) => prices),
    currency,
  );
  const variants = record.variants.map((variant): PublicVariant => ({
    sku: variant.sku ?? '',
    optionValues: variant.optionValues,
    // A range is told of the product as a whole: ranges of single variants would narrow each other down.
    price: all.kind === 'public' ? publicPrice(own, variant.prices, all.tiers[0]!.currency) : all,
    ...(variant.stock === null ? {} : { stock: Number(variant.stock) > 0 ? 'in_stock' : 'out_of_stock' }),
    ...(variant.barcode ? { barcode: variant.barcode } : {}),
  }));
  const priced = variants
    .filter((variant) => unitPrice(variant.price)?.currency === unitPrice(all)?.currency)
    .sort((a, b) => (unitPrice(a.price)?.amount ?? 0) - (unitPrice(b.price)?.amount ?? 0));
  const lowest = unitPrice(priced[0]?.price ?? all);
  const highest = unitPrice(priced.at(-1)?.price ?? all);
  const assetIds = (documents: boolean): string[] =>
    record.assets.filter(({ isDocument }) => isDocument === documents).map(({ assetId }) => assetId);
  return {
    id: product.id,
    handle: product.handle,
    name: product.name,
    summary: product.summary,
    description: product.description,
    options: product.options,
    attributes: product.attributes,
    price: all.kind === 'public' ? (priced[0]?.price ?? all) : all,
    ...(highest && lowest && highest.amount > lowest.amount ? { highest } : {}),
    variants,
    unit: product.unit,
    minOrderQuantity: product.minOrderQuantity,
    incoterm: product.incoterm,
    port: product.port,
    leadTimeDays: product.leadTimeDays,
    facts: publicFacts(product.facts),
    contactEmployeeId: product.contactEmployeeId,
    pictureIds: assetIds(false),
    documentIds: assetIds(true),
    categoryIds: [...record.categoryIds],
  };
}

function publicFacts(facts: ProductFacts | null): PublicFacts | null {
  if (!facts) return null;
  const { origin, packing, materials, duration, months, steps } = facts;
  return { origin, packing, materials, duration, months, steps: steps.map(({ title, text }) => ({ title, text })) };
}
