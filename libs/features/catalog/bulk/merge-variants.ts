import { type Locale, LOCALES, type LocalizedText, newId, type PriceTier, type TenantContext } from '#kernel';
import type { ProductOption, Variant } from '../entities';
import { LIMITS } from '../limits';
import { orderPrices } from '../prices';
import type { ProductRecord } from '../product-record';
import { findTexts, mergeTexts } from './merge-texts';
import type { DraftReport, ProductDraft, Texts, VariantDraft } from './product-draft';

/** What an option is called that its source gives no name: lists often only have a column of values. */
const UNNAMED: Readonly<Record<Locale, string>> = {
  'zh-Hans': '选项',
  en: 'Option',
  th: 'ตัวเลือก',
  vi: 'Lựa chọn',
  km: 'ជម្រើស',
  lo: 'ຕົວເລືອກ',
  my: 'ရွေးချယ်စရာ',
};

/** Options and variants of a product after a draft, and what there is to say about it. */
export interface MergedVariants {
  options: ProductOption[];
  variants: Variant[];
  reports: DraftReport[];
}

/**
 * Merges a draft's variants into those of the product. A variant is known by its SKU, else by its options, else by being
 * the only one. Variants that the draft does not mention stay as long as they fit its options.
 */
export function mergeVariants(
  ctx: TenantContext,
  before: ProductRecord | undefined,
  draft: ProductDraft,
  productId: string,
): MergedVariants {
  const old = before?.variants ?? [];
  const reports: DraftReport[] = [];
  const names = draft.optionNames ?? [];
  const oldOptions = before?.product.options ?? [];
  const structured = names.length > 0 || (draft.optionNames !== undefined && oldOptions.length === 0);
  const keepsOptions =
    !structured ||
    (names.length === oldOptions.length && names.every((name, i) => sameName(oldOptions[i]!.name, name)));
  const options = keepsOptions ? oldOptions.map((option) => ({ ...option, values: [...option.values] })) : [];
  if (structured) {
    names.forEach((name, index) => {
      const merged =
        mergeTexts(options[index]?.name, name, draft.source) ??
        options[index]?.name ??
        unnamedOption(index, draft.source);
      options[index] = { name: merged, values: options[index]?.values ?? [] };
    });
  }
  const bySku = new Map(old.flatMap((variant) => (variant.sku === null ? [] : [[variant.sku, variant] as const])));
  const left = new Map(old.map((variant) => [variant.id, variant]));
  const merged: { variant: Variant; draft: VariantDraft }[] = [];
  let position = old.reduce((last, variant) => Math.max(last, variant.position + 1), 0);
  for (const row of draft.variants) {
    const values = structured
      ? row.optionValues.map((texts, index) => takeValue(options[index]!, texts, draft))
      : undefined;
    const match = findVariant(row, values, bySku, left, draft.variants.length, keepsOptions);
    if (!match && values === undefined && (options.length > 0 || merged.length > 0)) {
      reports.push({
        row: row.row,
        level: 'error',
        field: 'options',
        code: 'product_options_mismatch',
        args: { expected: options.length, found: 0 },
      });
      continue;
    }
    if (match) left.delete(match.id);
    const optionValues = values ?? match?.optionValues ?? [];
    const base: Variant = match ?? {
      tenantId: ctx.tenantId,
      id: newId(),
      productId,
      sku: null,
      optionValues: [],
      prices: [],
      stock: null,
      barcode: null,
      weightGrams: null,
      position: position++,
    };
    merged.push({ variant: withDraft(base, row, optionValues), draft: row });
  }
  const { variants, removed } = assemble(merged, [...left.values()], options.length, keepsOptions, reports);
  if (removed > 0) {
    reports.push({
      row: draft.row,
      level: 'warning',
      field: 'options',
      code: 'import_variants_replaced',
      args: { count: removed },
    });
  }
  return { options, variants, reports };
}

function unnamedOption(index: number, source: Locale): LocalizedText {
  const number = index === 0 ? '' : ` ${index + 1}`;
  return { source, text: Object.fromEntries(LOCALES.map((locale) => [locale, UNNAMED[locale] + number])) };
}

function sameName(known: LocalizedText, name: Texts): boolean {
  // A sheet without names for its options (one value column) speaks of those that are there.
  return Object.values(name).every((words) => !words) || findTexts([known.text], name) === 0;
}

/** Index of the value in the option, to which it is added when it is new. */
function takeValue(option: ProductOption, texts: Texts, draft: ProductDraft): number {
  const known = findTexts(
    option.values.map((value) => value.text),
    texts,
  );
  const merged = mergeTexts(option.values[known], texts, draft.source);
  if (known >= 0) {
    if (merged) option.values[known] = merged;
    return known;
  }
  option.values.push(merged ?? { source: draft.source, text: {} });
  return option.values.length - 1;
}

function findVariant(
  row: VariantDraft,
  values: readonly number[] | undefined,
  bySku: ReadonlyMap<string, Variant>,
  left: ReadonlyMap<string, Variant>,
  drafts: number,
  keepsOptions: boolean,
): Variant | undefined {
  const known = row.sku ? bySku.get(row.sku) : undefined;
  if (known && left.has(known.id)) return known;
  if (values && keepsOptions) {
    const key = values.join();
    for (const variant of left.values()) if (variant.optionValues.join() === key) return variant;
  }
  const [only] = left.values();
  return only && left.size === 1 && drafts === 1 && !values?.length && only.optionValues.length === 0
    ? only
    : undefined;
}

function withDraft(base: Variant, row: VariantDraft, optionValues: number[]): Variant {
  return {
    ...base,
    optionValues,
    sku: row.sku === undefined ? base.sku : row.sku,
    prices: mergePrices(base.prices, row),
    stock: row.stock === undefined ? base.stock : row.stock,
    barcode: row.barcode === undefined ? base.barcode : row.barcode,
    weightGrams: row.weightGrams === undefined ? base.weightGrams : row.weightGrams,
  };
}

function mergePrices(before: readonly PriceTier[], { prices, unitPriceOnly }: VariantDraft): PriceTier[] {
  if (prices === undefined) return [...before];
  if (!unitPriceOnly) return [...prices];
  const currencies = new Set(prices.map(({ currency }) => currency));
  const kept = before.filter(
    ({ minQuantity, currency }) => minQuantity !== '1' || (prices.length > 0 && !currencies.has(currency)),
  );
  return orderPrices([...kept, ...prices]);
}

/** Puts drafted and remaining variants together; of two with the same options the drafted one, or the first, stays. */
function assemble(
  merged: readonly { variant: Variant; draft: VariantDraft }[],
  rest: readonly Variant[],
  options: number,
  keepsOptions: boolean,
  reports: DraftReport[],
): { variants: Variant[]; removed: number } {
  const taken = new Set<string>();
  const variants: Variant[] = [];
  for (const { variant, draft } of merged) {
    const key = variant.optionValues.join();
    const code = taken.has(key)
      ? 'product_variant_doubled'
      : variants.length >= LIMITS.variants
        ? 'list_too_long'
        : undefined;
    if (code) {
      const args = code === 'list_too_long' ? { limit: LIMITS.variants } : undefined;
      reports.push({ row: draft.row, level: 'error', field: 'options', code, args });
      continue;
    }
    taken.add(key);
    variants.push(variant);
  }
  const kept = rest.filter(
    (variant) => keepsOptions && variant.optionValues.length === options && !taken.has(variant.optionValues.join()),
  );
  variants.push(...kept);
  variants.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  return { variants, removed: rest.length - kept.length };
}
