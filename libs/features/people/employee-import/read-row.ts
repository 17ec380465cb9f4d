import { type Locale, LOCALES } from '#kernel';
import type { RowReport } from '#features/operations';
import { parsePhone } from '#platform/names';
import { type ColumnMatch, parseDate, type SheetRow } from '#platform/sheets';
import type { PublicEmployeeField } from '../entities';
import { employeeSchema } from '../schemas';
import { readConsent, readYesNo } from './cell-words';
import type { EmployeeField } from './columns';
import { type DepartmentLevel, readDepartment } from './read-department';
import { type LanguageEntry, readLanguages } from './read-languages';
import { oneLine, RowCells } from './row-cells';
import { localeOf, type TextLocales, type Texts } from './text-locale';

/** What holds for every row that does not say otherwise. */
export interface RowDefaults extends TextLocales {
  /** ISO 3166-1 alpha-2: of phone numbers without a country code. */
  readonly country: string;
  /** How many columns the header has. */
  readonly columns: number;
}

/** A row as a person. What is undefined leaves the person as they are. */
export interface EmployeeRow {
  rowNumber: number;
  code?: string;
  /** Empty when the row names nobody and is known by its number. */
  name: Texts;
  nameSource: Locale;
  title?: Texts;
  bio?: Texts;
  department?: DepartmentLevel[];
  email?: string;
  phone?: string;
  languages?: LanguageEntry[];
  isPublic?: boolean;
  /** None: the person does not agree. */
  consent?: PublicEmployeeField[];
  consentUntil?: Date;
  /** Headers by field, for messages. */
  header(field: EmployeeField): string | undefined;
}

/** The outcome of reading a row: the person unless an error stands among the reports. */
export interface ReadRow {
  rowNumber: number;
  person?: EmployeeRow;
  reports: RowReport[];
}

/** Longest number, name and biography, in characters; as the console has them. */
const MAX_CODE = 60;
const MAX_NAME = 200;
const MAX_BIO = 20_000;

/** The hour (UTC) at which a day is over in all of the region's countries, +6:30 to +8: consent never lasts too long. */
const DAY_ENDS = 'T16:00:00.000Z';

/**
 * Reads one row of a sheet of employees: a pure function of the row, its columns and the defaults. A cell that is wrong
 * is a warning and leaves its field alone; an error leaves the row out. No report repeats what a cell says but the number.
 */
export function readRow(row: SheetRow, match: ColumnMatch<EmployeeField>, defaults: RowDefaults): ReadRow {
  const cells = new RowCells(row, match);
  const { rowNumber } = row;
  if (cells.isShifted(defaults.columns)) {
    cells.report('error', undefined, { code: 'row_ragged', args: { found: cells.length, expected: defaults.columns } });
    return { rowNumber, reports: cells.reports };
  }
  for (const field of cells.damagedFields()) {
    cells.report(field === 'name' || field === 'code' ? 'error' : 'warning', field, { code: 'row_text_damaged' });
  }
  cells.reportZawgyi();
  const person: EmployeeRow = {
    rowNumber,
    code: readCode(cells),
    ...readName(cells, defaults),
    title: readTexts(cells, 'title', MAX_NAME, defaults),
    bio: readTexts(cells, 'bio', MAX_BIO, defaults, (text) => text),
    department: readDepartment(cells, defaults, MAX_NAME),
    email: readEmail(cells),
    phone: readPhone(cells, defaults),
    languages: readLanguagesCell(cells),
    isPublic: readPublic(cells),
    ...readConsentCells(cells),
    header: (field) => cells.header(field),
  };
  const isNobody = person.code === undefined && Object.keys(person.name).length === 0;
  const isRefused = cells.reports.some(({ level }) => level === 'error');
  if (isNobody && !isRefused) cells.report('error', 'name', { code: 'row_required' });
  return { rowNumber, reports: cells.reports, ...(isNobody || isRefused ? {} : { person }) };
}

function readCode(cells: RowCells): string | undefined {
  const code = cells.text('code');
  if (code.length <= MAX_CODE) return code || undefined;
  cells.report('error', 'code', { code: 'row_text_too_long', args: { limit: MAX_CODE } });
  return undefined;
}

function readName(cells: RowCells, defaults: RowDefaults): { name: Texts; nameSource: Locale } {
  const name = cells.localizedTexts('name');
  const plain = cells.text('name');
  const plainLocale = plain ? localeOf(plain, name, defaults) : undefined;
  if (plainLocale) name[plainLocale] ??= plain;
  const latin = cells.text('latin_name');
  if (latin) name.en ??= latin;
  const hasLetters = Object.values(name).some((text) => /[\p{L}\p{N}]/u.test(text));
  if (Object.values(name).some((text) => text.length > MAX_NAME)) {
    cells.report('error', 'name', { code: 'row_text_too_long', args: { limit: MAX_NAME } });
  }
  const wanted = [defaults.chosen, plainLocale === 'en' ? undefined : plainLocale, defaults.usual, ...LOCALES];
  const nameSource = wanted.find((locale) => locale && name[locale]) ?? defaults.usual;
  return { name: hasLetters ? name : {}, nameSource };
}

function readTexts(
  cells: RowCells,
  field: 'title' | 'bio',
  limit: number,
  defaults: RowDefaults,
  clean: (text: string) => string = oneLine,
): Texts | undefined {
  const texts = cells.localizedTexts(field, clean);
  const plain = clean(cells.paragraphs(field));
  if (plain) texts[localeOf(plain, texts, defaults)] ??= plain;
  const words = Object.values(texts);
  if (words.length === 0) return undefined;
  if (words.every((text) => text.length <= limit)) return texts;
  cells.report('warning', field, { code: 'row_text_too_long', args: { limit } });
  return undefined;
}

function readEmail(cells: RowCells): string | undefined {
  const text = cells.text('email').replace(/^mailto:/i, '');
  if (!text) return undefined;
  if (employeeSchema.shape.email.safeParse(text).success) return text;
  cells.report('warning', 'email', { code: 'employee_email_invalid' });
  return undefined;
}

function readPhone(cells: RowCells, { country }: RowDefaults): string | undefined {
  const text = cells.text('phone');
  const phone = text ? parsePhone(text, country) : undefined;
  if (text && !phone) cells.report('warning', 'phone', { code: 'employee_phone_invalid' });
  return phone;
}

function readLanguagesCell(cells: RowCells): LanguageEntry[] | undefined {
  const { entries, unknown } = readLanguages(cells.paragraphs('languages'));
  for (const entry of unknown) {
    cells.report('warning', 'languages', { code: 'employee_language_unknown', args: { entry } });
  }
  for (const { place, isBadLevel } of entries) {
    if (isBadLevel) cells.report('warning', 'languages', { code: 'employee_level_unknown', args: { entry: place } });
  }
  return entries.length > 0 ? entries : undefined;
}

function readPublic(cells: RowCells): boolean | undefined {
  const text = cells.text('public');
  const answer = text ? readYesNo(text) : undefined;
  if (text && answer === undefined) cells.report('warning', 'public', { code: 'employee_answer_unclear' });
  return answer;
}

/** Consent counts only as far as it is clear: with a date that nobody can read it is not taken, "no" always is. */
function readConsentCells(cells: RowCells): Pick<EmployeeRow, 'consent' | 'consentUntil'> {
  const text = cells.paragraphs('consent');
  const until = cells.text('consent_until');
  const date = until ? parseDate(until) : undefined;
  const isDateBad = (until !== '' && !date) || cells.damagedFields().includes('consent_until');
  if (until && !date) cells.report('warning', 'consent_until', { code: 'employee_date_invalid' });
  const consentUntil = date ? new Date(`${date}${DAY_ENDS}`) : undefined;
  if (!text) return { consentUntil };
  const { fields, unknown } = readConsent(text);
  for (const entry of unknown) {
    cells.report('warning', 'consent', { code: 'employee_consent_unclear', args: { entry } });
  }
  const isUnclear = fields.length === 0 && unknown.length > 0;
  if (isUnclear || (isDateBad && fields.length > 0)) return {};
  return { consent: fields, consentUntil };
}
