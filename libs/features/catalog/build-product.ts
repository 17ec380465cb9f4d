import { AppError, editOptionalText, editText, newId, normaliseText, type TenantContext } from '#kernel';
import { editRichText } from '#platform/rich-text';
import { canonicalQuantity } from './decimal';
import type { Product, ProductAttribute, ProductOption, Variant } from './entities';
import { editFacts } from './facts';
import { orderPrices } from './prices';
import { assetRows, type ProductRecord } from './product-record';
import type { ProductChange, VariantInput } from './schemas';

/** A product without anything in it, for `applyChange` to fill. */
export function emptyRecord(ctx: TenantContext, now: Date): ProductRecord {
  const product = {
    tenantId: ctx.tenantId,
    id: newId(),
    handle: '',
    status: 'draft',
    name: { source: ctx.locale, text: {} },
    summary: null,
    description: null,
    options: [],
    attributes: [],
    pricePolicy: null,
    unit: null,
    minOrderQuantity: null,
    incoterm: null,
    port: null,
    leadTimeDays: null,
    facts: null,
    contactEmployeeId: null,
    position: 0,
    version: 0,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  } satisfies Product;
  return { product, variants: [], assets: [], categoryIds: [] };
}

/**
 * The product after a change; what the change leaves out stays. Texts keep what is known of their translations and
 * mark them stale when the source changes.
 * @throws AppError product_options_mismatch, product_variant_doubled, sku_taken (twice in the product itself), not_found
 *   (a variant of another product) and those of `orderPrices`
 */
export function applyChange(
  ctx: TenantContext,
  before: ProductRecord,
  change: ProductChange,
  now: Date,
): ProductRecord {
  const old = before.product;
  const options = change.options ? editOptions(old.options, change.options) : old.options;
  const product: Product = {
    ...old,
    handle: change.handle ?? old.handle,
    status: change.status ?? old.status,
    name: change.name ? editText(old.version === 0 ? null : old.name, change.name) : old.name,
    summary: editOptionalText(old.summary, change.summary),
    description: editRichText(old.description, change.description),
    options,
    attributes: change.attributes ? editAttributes(old.attributes, change.attributes) : old.attributes,
    pricePolicy: given(change.pricePolicy, old.pricePolicy),
    unit: editOptionalText(old.unit, change.unit),
    minOrderQuantity: quantity(given(change.minOrderQuantity, old.minOrderQuantity)),
    incoterm: given(change.incoterm, old.incoterm),
    port: line(given(change.port, old.port)),
    leadTimeDays: given(change.leadTimeDays, old.leadTimeDays),
    facts: editFacts(old.facts, change.facts),
    contactEmployeeId: given(change.contactEmployeeId, old.contactEmployeeId),
    version: old.version + 1,
    updatedAt: now,
  };
  const variants = change.variants ? editVariants(ctx, before, change.variants) : before.variants;
  checkVariants(options, variants);
  const ids = (documents: boolean): string[] =>
    before.assets.filter(({ isDocument }) => isDocument === documents).map(({ assetId }) => assetId);
  return {
    product,
    variants,
    assets: assetRows(ctx, product.id, change.pictureIds ?? ids(false), change.documentIds ?? ids(true)),
    categoryIds: change.categoryIds ? [...new Set(change.categoryIds)].sort() : before.categoryIds,
  };
}

/** Throws unless each variant takes one value of each option and no two take the same or share a SKU. */
export function checkVariants(options: readonly ProductOption[], variants: readonly Variant[]): void {
  const seen = new Set<string>();
  const skus = new Set<string>();
  for (const { optionValues, sku } of variants) {
    const found = optionValues.length;
    const fits =
      found === options.length && optionValues.every((value, index) => value < options[index]!.values.length);
    if (!fits) throw new AppError('product_options_mismatch', { expected: options.length, found });
    const key = optionValues.join();
    if (seen.has(key)) throw new AppError('product_variant_doubled');
    seen.add(key);
    if (sku !== null && skus.has(sku)) throw new AppError('sku_taken', { sku });
    if (sku !== null) skus.add(sku);
  }
}

function editVariants(ctx: TenantContext, before: ProductRecord, inputs: readonly VariantInput[]): Variant[] {
  const old = new Map(before.variants.map((variant) => [variant.id, variant]));
  return inputs.map(({ id, ...input }, position) => {
    if (id !== undefined && !old.delete(id)) throw new AppError('not_found');
    return {
      tenantId: ctx.tenantId,
      id: id ?? newId(),
      productId: before.product.id,
      sku: line(input.sku),
      optionValues: input.optionValues,
      prices: orderPrices(input.prices),
      stock: quantity(input.stock),
      barcode: line(input.barcode),
      weightGrams: input.weightGrams,
      position,
    };
  });
}

function editOptions(before: readonly ProductOption[], after: readonly ProductOption[]): ProductOption[] {
  return after.map((option, index) => {
    const values = option.values.map((value, at) => editText(before[index]?.values[at], value));
    const words = new Set(values.map((value) => value.text[value.source]));
    if (words.size < values.length) throw new AppError('product_variant_doubled');
    return { name: editText(before[index]?.name, option.name), values };
  });
}

function editAttributes(before: readonly ProductAttribute[], after: readonly ProductAttribute[]): ProductAttribute[] {
  return after.map(({ name, value }, index) => ({
    name: editText(before[index]?.name, name),
    value: editText(before[index]?.value, value),
  }));
}

function given<T>(value: T | undefined, before: T): T {
  return value === undefined ? before : value;
}

function line(text: string | null): string | null {
  return text === null ? null : normaliseText(text) || null;
}

function quantity(text: string | null): string | null {
  return text === null ? null : (canonicalQuantity(text) ?? text);
}
