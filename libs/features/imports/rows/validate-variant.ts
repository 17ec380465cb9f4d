import type { Locale } from '#kernel';
import { CATALOG_LIMITS, type VariantDraft } from '#features/catalog';
import type { RawVariant } from '../formats/raw-product';
import type { ImportSettings } from './import-settings';
import { readPrices } from './read-prices';
import { hasWords, readText, readTexts } from './read-texts';
import { readStock, readWeight } from './read-values';
import { quoted, type RowReports } from './row-reports';

/** Checks the row of one variant. Errors leave the row out. `skus` remembers the rows of the file's SKUs. */
export function validateVariant(
  raw: RawVariant,
  settings: ImportSettings,
  locale: Locale,
  options: number,
  skus: Map<string, number>,
  reports: RowReports,
): VariantDraft {
  const { row } = raw;
  const rules = { locale, limit: CATALOG_LIMITS.label, ofVariant: true, blankWords: settings.blankWords };
  const optionValues = raw.optionValues.map((cells) => readTexts(cells, rules, reports));
  const missing = optionValues.findIndex((texts) => !hasWords(texts));
  if (missing >= 0 && optionValues.length === options) {
    const column = raw.optionValues[missing]![0]?.column;
    const found = optionValues.filter(hasWords).length;
    if (column === undefined) reports.row('error', row, 'product_options_mismatch', { expected: options, found });
    else reports.reject({ row, column }, 'product_options_mismatch', { expected: options, found });
    reports.badRows.add(row);
  }
  return {
    row,
    optionValues,
    sku: readSku(raw, settings, skus, reports),
    ...readPrices(raw, settings, reports),
    stock: readStock(raw.stock, reports),
    barcode: readBarcode(raw, reports),
    weightGrams: readWeight(raw.weight, raw.weightUnit ?? 1, reports),
  };
}

function readSku(
  { sku, row }: RawVariant,
  settings: ImportSettings,
  skus: Map<string, number>,
  reports: RowReports,
): string | null | undefined {
  if (!sku) return undefined;
  const code = readText(sku.text, settings.blankWords);
  if (code === '') return null;
  if (code.length > CATALOG_LIMITS.sku) reports.reject(sku, 'row_text_too_long', { limit: CATALOG_LIMITS.sku });
  const first = skus.get(code);
  if (first === undefined) skus.set(code, row);
  else if (settings.looseSkus) reports.warn(sku, 'row_duplicate', { value: quoted(code), first });
  else reports.reject(sku, 'row_duplicate', { value: quoted(code), first });
  return first !== undefined && settings.looseSkus ? null : code;
}

function readBarcode({ barcode }: RawVariant, reports: RowReports): string | null | undefined {
  if (!barcode) return undefined;
  const code = readText(barcode.text);
  if (code.length > CATALOG_LIMITS.barcode)
    reports.reject(barcode, 'row_text_too_long', { limit: CATALOG_LIMITS.barcode });
  return code || null;
}
