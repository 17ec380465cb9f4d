import { AppError, type Locale, type LocalizedText, localizedFrom, LOCALES, parseCurrency } from '#kernel';
import { isPlainAddress } from '#features/mailing';
import type { RowReport } from '#features/operations';
import { admitSubdomain } from '#features/sites';
import { parsePhone, scriptLocale } from '#platform/names';
import type { ColumnMatch, SheetRow } from '#platform/sheets';
import { countryOf, currencyOf } from '../country-defaults';
import type { Sector } from '../entities';
import { MAX_NAME, oneLine } from '../new-tenant';
import type { ProvisioningField } from './columns';
import { readCountry } from './read-country';
import { readLocales } from './read-locales';
import { readSector } from './read-sector';
import { RowCells } from './row-cells';
import { normaliseRegistration, sourceKey } from './source-key';

/** What holds for every row that does not say otherwise. */
export interface RowDefaults {
  /** Of the agency, or of the sheet where most names are in one other language. */
  locale: Locale;
  country: string;
  /** Chosen for the whole run: they win over what the letters of a name suggest. */
  chosenLocale?: Locale;
  chosenCountry?: string;
  sector: Sector;
  /** How many columns the header has. */
  columns: number;
}

/** A row as a firm to be. Without errors among its reports it can be created. */
export interface FirmRow {
  rowNumber: number;
  sourceKey: string;
  /** The registration number as the sheet has it, for messages. */
  registration: string;
  names: LocalizedText;
  locales: Locale[];
  country: string;
  currency: string;
  sector: Sector;
  subdomain?: string;
  tagline?: LocalizedText;
  story?: LocalizedText;
  address?: LocalizedText;
  email?: string;
  phone?: string;
  /** The owner's name, for the invitation. */
  contact?: string;
  /** Headers by field, for messages. */
  header(field: ProvisioningField): string | undefined;
}

/** The outcome of reading a row: the firm unless an error stands among the reports. */
export interface ReadRow {
  rowNumber: number;
  firm?: FirmRow;
  reports: RowReport[];
}

/** Longest tagline and address, in characters. */
const MAX_LINE = 500;
const MAX_DESCRIPTION = 20_000;

/** Reads one row of a provisioning sheet: a pure function of the row, its columns and the defaults. */
export function readRow(row: SheetRow, match: ColumnMatch<ProvisioningField>, defaults: RowDefaults): ReadRow {
  const cells = new RowCells(row, match);
  const { rowNumber } = row;
  if (cells.isShifted(defaults.columns)) {
    cells.report('error', undefined, { code: 'row_ragged', args: { found: cells.length, expected: defaults.columns } });
    return { rowNumber, reports: cells.reports };
  }
  for (const { field } of cells.damagedColumns()) {
    cells.report(field === 'name' ? 'error' : 'warning', field, { code: 'row_text_damaged' });
  }
  cells.reportZawgyi();
  const { names, locales } = readNames(cells, defaults);
  const source = names?.source ?? defaults.locale;
  const country = readCountryCell(cells, names, defaults);
  // Every cell is read, also of a row that is refused already: a person wants to hear of all that is wrong at once.
  const rest = {
    rowNumber,
    registration: normaliseRegistration(cells.text('registration')) ?? '',
    locales,
    country,
    subdomain: readSubdomain(cells),
    email: readEmail(cells),
    phone: readPhone(cells, country),
    sector: readSectorCell(cells, defaults),
    currency: readCurrency(cells, country),
    tagline: readTexts(cells, 'tagline', source, MAX_LINE, oneLine),
    story: readTexts(cells, 'description', source, MAX_DESCRIPTION),
    address: readTexts(cells, 'address', source, MAX_LINE, oneLine),
    contact: cells.text('contact').slice(0, 200) || undefined,
    header: (field: ProvisioningField) => cells.header(field),
  };
  const isGood = !cells.reports.some(({ level }) => level === 'error');
  if (!isGood || !names) return { rowNumber, reports: cells.reports };
  const key = sourceKey({
    registration: rest.registration,
    name: cells.text('name') || names.text[names.source]!,
    country: cells.text('country'),
  });
  return { rowNumber, firm: { ...rest, names, sourceKey: key }, reports: cells.reports };
}

/** The names by language and the languages of the site. A plain `name` is in the row's own language. */
function readNames(cells: RowCells, defaults: RowDefaults): { names?: LocalizedText; locales: Locale[] } {
  const { locales: listed, unknown } = readLocales(cells.text('locale'));
  for (const value of unknown) {
    cells.report('warning', 'locale', { code: 'row_language_unknown', args: { value: value.slice(0, 60) } });
  }
  const texts = mapTexts(cells.localizedTexts('name'), oneLine);
  const plain = cells.text('name');
  const [first] = Object.keys(texts) as Locale[];
  const chosen = listed[0] ?? defaults.chosenLocale;
  const source = chosen ?? (plain ? plainLocale(plain, texts, defaults.locale) : (first ?? defaults.locale));
  if (plain) texts[source] ??= plain;
  const names = localizedFrom(source, texts);
  const longest = Math.max(0, ...Object.values(texts).map((name) => name.length));
  if (!names || !/[\p{L}\p{N}]/u.test(Object.values(names.text).join(''))) {
    if (!cells.damagedColumns().some(({ field }) => field === 'name'))
      cells.report('error', 'name', { code: 'row_required' });
    return { locales: [] };
  }
  if (longest > MAX_NAME) cells.report('error', 'name', { code: 'row_text_too_long', args: { limit: MAX_NAME } });
  if (listed.length > 0) return { names, locales: listed };
  return {
    names,
    locales: [names.source, ...LOCALES.filter((locale) => names.text[locale] && locale !== names.source)],
  };
}

/** The language of a plain name beside columns with names in given languages. */
function plainLocale(plain: string, texts: LocalizedText['text'], usual: Locale): Locale {
  const [first] = Object.keys(texts) as Locale[];
  if (!first) return scriptLocale(plain) ?? usual;
  // Latin letters beside a name in another language are the name for foreigners.
  return scriptLocale(plain) ?? (texts.en ? first : 'en');
}

function readCountryCell(cells: RowCells, names: LocalizedText | undefined, defaults: RowDefaults): string {
  const text = cells.text('country');
  const written = names && scriptLocale(names.text[names.source]!);
  const assumed = defaults.chosenCountry ?? (written && countryOf(written, defaults.country)) ?? defaults.country;
  const found = text ? readCountry(text) : assumed;
  if (found) return found;
  cells.report('warning', 'country', {
    code: 'row_country_unknown',
    args: { value: text.slice(0, 60), used: assumed },
  });
  return assumed;
}

function readCurrency(cells: RowCells, country: string): string {
  const text = cells.text('currency');
  const used = currencyOf(country);
  const found = text ? parseCurrency(text) : used;
  if (found) return found;
  cells.report('warning', 'currency', { code: 'row_currency_unknown', args: { value: text.slice(0, 60), used } });
  return used;
}

function readSectorCell(cells: RowCells, defaults: RowDefaults): Sector {
  const text = cells.text('sector');
  const found = text ? readSector(text) : defaults.sector;
  if (found) return found;
  cells.report('warning', 'sector', { code: 'row_sector_unknown', args: { value: text.slice(0, 60) } });
  return 'general';
}

function readSubdomain(cells: RowCells): string | undefined {
  const text = cells.text('subdomain');
  if (!text) return undefined;
  try {
    return admitSubdomain(text);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    cells.report('error', 'subdomain', { code: error.code, args: error.args });
    return undefined;
  }
}

/** A wrong address is an error: the invitation goes to it, and a stranger must not become the owner. */
function readEmail(cells: RowCells): string | undefined {
  const text = cells.text('email').replace(/^mailto:/i, '');
  if (!text) return undefined;
  if (isPlainAddress(text)) return text;
  cells.report('error', 'email', { code: 'email_invalid', args: { value: text.slice(0, 100) } });
  return undefined;
}

/** A wrong number is a warning: the firm goes online without it. */
function readPhone(cells: RowCells, country: string): string | undefined {
  const text = cells.text('phone');
  const phone = text ? parsePhone(text, country) : undefined;
  if (text && !phone)
    cells.report('warning', 'phone', { code: 'row_phone_invalid', args: { value: text.slice(0, 60) } });
  return phone;
}

function readTexts(
  cells: RowCells,
  field: ProvisioningField,
  source: Locale,
  limit: number,
  clean: (text: string) => string = (text) => text,
): LocalizedText | undefined {
  const texts = cells.localizedTexts(field);
  const plain = cells.paragraphs(field);
  if (plain) texts[source] ??= plain;
  const value = localizedFrom(source, mapTexts(texts, clean));
  if (!value || Object.values(value.text).every((text) => text.length <= limit)) return value;
  cells.report('warning', field, { code: 'row_text_too_long', args: { limit } });
  return undefined;
}

function mapTexts(texts: LocalizedText['text'], clean: (text: string) => string): LocalizedText['text'] {
  return Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, clean(text)]));
}
