import { scriptLocale } from '#platform/names';
import { AppError, type Locale } from '#kernel';
import {
  type ColumnMapping,
  type ColumnMatch,
  knownHeaders,
  matchColumns,
  type OpenSheet,
  openSheet,
  type SheetRow,
  type ZawgyiWish,
} from '#platform/sheets';
import { countryOf } from '../country-defaults';
import type { Sector } from '../entities';
import { PROVISIONING_COLUMNS, type ProvisioningField } from './columns';
import { type RowDefaults, readRow } from './read-row';

/** What the caller decides for a whole run; everything else is found in the sheet or taken from the agency. */
export interface ProvisioningOptions {
  /** ISO 3166-1 alpha-2, for rows that name none. */
  country?: string;
  locale?: Locale;
  sector?: Sector;
  theme?: string;
  sheetName?: string;
  encoding?: string;
  /** What to do with Burmese in Zawgyi: such rows are refused until somebody decides. */
  zawgyi?: ZawgyiWish;
}

/** A sheet that is open, and what its columns mean. */
export interface OpenProvisioningSheet {
  sheet: OpenSheet;
  match: ColumnMatch<ProvisioningField>;
}

/** What was learnt by reading a sheet once through, before the first firm is made. */
export interface Survey {
  total: number;
  defaults: RowDefaults;
  /** Subdomains that rows ask for: no other row gets one of them proposed. */
  promised: ReadonlySet<string>;
}

/**
 * A sheet is in one language when so many of the names that show a language are in it, and so many of all names.
 * Plain Latin names show none: Vietnamese sheets are full of them.
 */
const DOMINANT = { ofShown: 0.8, ofAll: 0.5 };

/** Opens the sheet and finds its columns. Throws sheet_columns_missing when none of them is the name, or `sheet_…`. */
export async function openProvisioningSheet(
  path: string,
  options: ProvisioningOptions,
  mapping: ColumnMapping,
  signal: AbortSignal,
): Promise<OpenProvisioningSheet> {
  const sheet = await openSheet(path, {
    knownHeaders: knownHeaders(PROVISIONING_COLUMNS, mapping),
    sheet: options.sheetName,
    encoding: options.encoding,
    zawgyi: options.zawgyi ?? 'ask',
    signal,
  });
  try {
    const match = matchColumns(sheet.header, PROVISIONING_COLUMNS, mapping);
    if (!match.columns.some(({ field }) => field === 'name')) {
      throw new AppError('sheet_columns_missing', { columns: 'name' });
    }
    return { sheet, match };
  } catch (error) {
    sheet.close();
    throw error;
  }
}

/**
 * Reads a sheet to its end and writes nothing, so that a file which is broken further down fails before the first firm
 * is made. Counts the rows, and finds the language that most names are in.
 */
export async function surveySheet(
  { sheet, match }: OpenProvisioningSheet,
  agency: { locale: Locale; country: string },
  options: ProvisioningOptions,
): Promise<Survey> {
  const base: RowDefaults = {
    locale: agency.locale,
    country: agency.country,
    chosenLocale: options.locale,
    chosenCountry: options.country,
    sector: options.sector ?? 'general',
    columns: sheet.header.length,
  };
  const votes = new Map<Locale, number>();
  const promised = new Set<string>();
  let total = 0;
  for await (const row of sheet.rows) {
    total += 1;
    const locale = scriptLocale(nameText(row, match));
    if (locale) votes.set(locale, (votes.get(locale) ?? 0) + 1);
    if (match.column('subdomain')) {
      const subdomain = readRow(row, match, base).firm?.subdomain;
      if (subdomain) promised.add(subdomain);
    }
  }
  const [leader] = [...votes].sort(([, a], [, b]) => b - a);
  const shown = [...votes.values()].reduce((sum, count) => sum + count, 0);
  if (!leader || leader[1] < shown * DOMINANT.ofShown || leader[1] < total * DOMINANT.ofAll) {
    return { total, promised, defaults: base };
  }
  const [locale] = leader;
  return {
    total,
    promised,
    defaults: { ...base, locale, country: countryOf(locale, agency.country) ?? agency.country },
  };
}

function nameText(row: SheetRow, match: ColumnMatch<ProvisioningField>): string {
  const columns = match.columns.filter(({ field }) => field === 'name');
  return columns.map(({ index }) => row.cells[index] ?? '').find((text) => text.trim() !== '') ?? '';
}
