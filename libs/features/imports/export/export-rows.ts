import { decimalString, type Locale, type LocalizedText, type PriceTier } from '#kernel';
import type { Category, ProductRecord, Variant } from '#features/catalog';
import { CATEGORY_MARKS, escapeList, formatFiles, formatPairs } from '../rows/list-cell';
import { formatSeason } from '../rows/read-season';

/** What the rows of products refer to. */
export interface ExportLookups {
  categories: ReadonlyMap<string, Category>;
  /** Employee id → what the sheet calls the person. */
  contacts: ReadonlyMap<string, string>;
  /** Asset id → file name. */
  files: ReadonlyMap<string, string>;
  /** The firm's own. */
  currency: string;
}

type Column = (record: ProductRecord, variant: Variant, lookups: ExportLookups) => string;

const OPTIONS = [0, 1, 2] as const;

/** The header: fixed names, and one column a language for each text. */
export function exportHeader(locales: readonly Locale[]): string[] {
  return columns(locales).map(({ header }) => header);
}

/** The rows of one product, one a variant; what belongs to the product as a whole stands in the first. */
export function* exportRows(
  record: ProductRecord,
  locales: readonly Locale[],
  lookups: ExportLookups,
): Generator<string[]> {
  const all = columns(locales);
  for (const [index, variant] of record.variants.entries()) {
    yield all.map(({ cell, everyRow }) => (index === 0 || everyRow ? cell(record, variant, lookups) : ''));
  }
}

interface ExportColumn {
  header: string;
  cell: Column;
  everyRow?: boolean;
}

function columns(locales: readonly Locale[]): ExportColumn[] {
  const localized = (
    field: string,
    text: (record: ProductRecord, variant: Variant) => LocalizedText | null | undefined,
    everyRow = false,
  ): ExportColumn[] =>
    locales.map((locale) => ({
      header: `${field}:${locale}`,
      cell: (record, variant) => text(record, variant)?.text[locale] ?? '',
      everyRow,
    }));
  const ofProduct = (header: string, cell: Column): ExportColumn => ({ header, cell });
  const ofVariant = (header: string, cell: Column): ExportColumn => ({ header, cell, everyRow: true });
  const pairs = (
    field: string,
    list: (record: ProductRecord) => (readonly [LocalizedText, LocalizedText | null])[],
  ): ExportColumn[] =>
    locales.map((locale) =>
      ofProduct(`${field}:${locale}`, (record) =>
        formatPairs(list(record).map(([left, right]) => [left.text[locale] ?? '', right?.text[locale] ?? ''])),
      ),
    );
  return [
    ofVariant('handle', ({ product }) => product.handle),
    ...localized('name', ({ product }) => product.name),
    ...localized('summary', ({ product }) => product.summary),
    ...localized('description', ({ product }) => product.description),
    ofProduct('status', ({ product }) => product.status),
    ofProduct('category', (record, _variant, lookups) => categoryCell(record, lookups, undefined)),
    ...locales.map((locale) =>
      ofProduct(`category:${locale}`, (record, _variant, lookups) => categoryCell(record, lookups, locale)),
    ),
    ...OPTIONS.flatMap((at) => [
      ...localized(`option${at + 1}_name`, ({ product }) => product.options[at]?.name),
      ...localized(
        `option${at + 1}_value`,
        ({ product }, { optionValues }) => product.options[at]?.values[optionValues[at] ?? -1],
        true,
      ),
    ]),
    ofVariant('sku', (_record, { sku }) => sku ?? ''),
    ofVariant('price', (_record, { prices }, { currency }) => amount(unitPrice(prices, currency))),
    ofVariant('currency', (_record, { prices }, { currency }) => rowCurrency(prices, currency)),
    ofVariant('price_tiers', (_record, { prices }, { currency }) => tierCell(prices, currency)),
    ofProduct('price_policy', ({ product }) => product.pricePolicy ?? ''),
    ...localized('unit', ({ product }) => product.unit),
    ofProduct('min_order_quantity', ({ product }) => decimal(product.minOrderQuantity)),
    ofProduct('incoterm', ({ product }) => product.incoterm ?? ''),
    ofProduct('port', ({ product }) => product.port ?? ''),
    ofProduct('lead_time_days', ({ product }) => String(product.leadTimeDays ?? '')),
    ofVariant('stock', (_record, { stock }) => decimal(stock)),
    ofVariant('barcode', (_record, { barcode }) => barcode ?? ''),
    ofVariant('weight_grams', (_record, { weightGrams }) => String(weightGrams ?? '')),
    ofProduct('pictures', (record, _variant, lookups) => fileCell(record, lookups, false)),
    ofProduct('documents', (record, _variant, lookups) => fileCell(record, lookups, true)),
    ...localized('origin', ({ product }) => product.facts?.origin),
    ...localized('packing', ({ product }) => product.facts?.packing),
    ...localized('materials', ({ product }) => product.facts?.materials),
    ...localized('duration', ({ product }) => product.facts?.duration),
    ofProduct('season', ({ product }) => formatSeason(product.facts?.months ?? [])),
    ...pairs('steps', ({ product }) => product.facts?.steps.map(({ title, text }) => [title, text]) ?? []),
    ...pairs('attributes', ({ product }) => product.attributes.map(({ name, value }) => [name, value])),
    ofProduct('contact', ({ product: { contactEmployeeId: id } }, _variant, { contacts }) =>
      id ? (contacts.get(id) ?? id) : '',
    ),
  ];
}

/** Three decimals could be read as thousands ("1.125"); a zero behind them can't. */
function decimal(quantity: string | null): string {
  return quantity === null ? '' : /\.\d{3}$/.test(quantity) ? `${quantity}0` : quantity;
}

function amount(price: PriceTier | undefined): string {
  return price ? decimal(decimalString(price)) : '';
}

/** The price for one unit in the firm's currency, or else in the first one that there is. */
function unitPrice(prices: readonly PriceTier[], currency: string): PriceTier | undefined {
  const units = prices.filter(({ minQuantity }) => minQuantity === '1');
  return units.find((price) => price.currency === currency) ?? units[0];
}

function rowCurrency(prices: readonly PriceTier[], currency: string): string {
  return unitPrice(prices, currency)?.currency ?? prices[0]?.currency ?? '';
}

/** All prices but that in the price column; those in another currency name it. */
function tierCell(prices: readonly PriceTier[], currency: string): string {
  const unit = unitPrice(prices, currency);
  const own = rowCurrency(prices, currency);
  return prices
    .filter((price) => price !== unit)
    .map(
      (price) => `${decimal(price.minQuantity)}:${amount(price)}${price.currency === own ? '' : ` ${price.currency}`}`,
    )
    .join(';');
}

/** Paths in each category's own language, or in one language: blank where a level has no name in it. */
function categoryCell(
  { categoryIds }: ProductRecord,
  { categories }: ExportLookups,
  locale: Locale | undefined,
): string {
  const paths = categoryIds.map((id) => {
    const names: string[] = [];
    for (let at = categories.get(id); at; at = categories.get(at.parentId ?? '')) {
      names.unshift(at.name.text[locale ?? at.name.source] ?? '');
    }
    return names;
  });
  // A language says either all or nothing, so that its paths lie beside those of the main column.
  if (locale && !paths.every((names) => names.every(Boolean))) return '';
  return paths.map((names) => names.map((name) => escapeList(name, CATEGORY_MARKS)).join(' > ')).join(' | ');
}

function fileCell({ assets }: ProductRecord, { files }: ExportLookups, documents: boolean): string {
  const names = assets.flatMap(({ assetId, isDocument }) =>
    isDocument === documents ? (files.get(assetId) ?? []) : [],
  );
  return formatFiles(names);
}
