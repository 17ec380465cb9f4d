import { minorUnits, parseCurrency, type PriceTier } from '#kernel';
import { canonicalQuantity } from '#features/catalog';
import { parseDecimal } from '#platform/sheets';
import type { Cell, RawVariant } from '../formats/raw-product';
import type { ImportSettings } from './import-settings';
import { quoted, type RowReports } from './row-reports';

/** Prices of a variant; undefined when the sheet has no column for them. */
export interface ReadPrices {
  prices?: PriceTier[];
  unitPriceOnly?: boolean;
}

/**
 * The prices of a row: one for a unit in `price`, more from larger quantities in `price_tiers` (`10:4.50; 100:4.00`,
 * each in the row's currency unless it names its own). Currency: the row's column, else the cell's own sign, else the
 * import's. Faults reject the row.
 */
export function readPrices(raw: RawVariant, settings: ImportSettings, reports: RowReports): ReadPrices {
  if (!raw.price && !raw.tiers) return {};
  const written = raw.currency?.text.trim() ?? '';
  const column = written === '' ? undefined : parseCurrency(written);
  if (written !== '' && !column) {
    reports.reject(raw.currency!, 'currency_unknown', { value: quoted(written) });
    return {};
  }
  const context = { column, settings, reports };
  const tiers: (PriceTier | undefined)[] = [];
  if (raw.price?.text.trim()) tiers.push(readAmount(raw.price.text, '1', raw.price, context));
  if (raw.tiers) tiers.push(...readTiers(raw.tiers, context));
  const prices = tiers.filter((tier): tier is PriceTier => tier !== undefined);
  const seen = new Set<string>();
  for (const { currency, minQuantity } of prices) {
    const key = `${currency} ${minQuantity}`;
    if (seen.has(key)) reports.reject((raw.tiers ?? raw.price)!, 'price_doubled', { currency, quantity: minQuantity });
    seen.add(key);
  }
  prices.sort((a, b) =>
    a.currency === b.currency ? Number(a.minQuantity) - Number(b.minQuantity) : a.currency < b.currency ? -1 : 1,
  );
  return { prices, ...(raw.tiers ? {} : { unitPriceOnly: true }) };
}

interface PriceContext {
  column: string | undefined;
  settings: ImportSettings;
  reports: RowReports;
}

function readTiers(cell: Cell, context: PriceContext): (PriceTier | undefined)[] {
  const entries = cell.text.split(/[;；\n]/).filter((entry) => entry.trim() !== '');
  return entries.map((entry) => {
    const match = /^([^:：]+)[:：](.+)$/su.exec(entry);
    const quantity = canonicalQuantity(parseDecimal(match?.[1] ?? '').value ?? '');
    if (!match || quantity === undefined || Number(quantity) === 0) {
      context.reports.reject(cell, 'row_number_invalid', { value: quoted(entry) });
      return undefined;
    }
    // The code behind a tier's amount is its own; the row's column is for amounts without one.
    const own = /(?<![A-Za-z])([A-Za-z]{3})\s*$/.exec(match[2]!)?.[1];
    const column = (own && parseCurrency(own)) ?? context.column;
    return readAmount(match[2]!, quantity, cell, { ...context, column });
  });
}

function readAmount(
  text: string,
  minQuantity: string,
  cell: Cell,
  { column, settings, reports }: PriceContext,
): PriceTier | undefined {
  const parsed = parseDecimal(text, {
    locale: settings.locale ?? settings.fallbackLocale,
    currency: column ?? settings.currency,
  });
  const currency = column ?? parsed.currency ?? settings.currency;
  if (parsed.value === undefined) {
    reports.reject(cell, 'row_number_invalid', { value: quoted(text) });
    return undefined;
  }
  if (parsed.value.startsWith('-')) {
    reports.reject(cell, 'price_negative', { value: quoted(text) });
    return undefined;
  }
  const amount = minorUnits(parsed.value, currency);
  if (amount === undefined) {
    reports.reject(cell, 'price_invalid', { value: quoted(text), currency });
    return undefined;
  }
  return { amount, currency, minQuantity };
}
