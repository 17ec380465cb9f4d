import { AppError, type Locale, parseLocale } from '#kernel';
import { type ColumnMapping, type Dictionary, type FieldReference, HeaderLookup } from './dictionary';
import { normaliseHeader } from './normalise-header';

/** A column that was understood. `index` is 0-based. */
export interface MatchedColumn<Field extends string = string> extends FieldReference<Field> {
  readonly index: number;
  readonly header: string;
}

/** What each column of a sheet means. */
export interface ColumnMatch<Field extends string = string> {
  readonly columns: readonly MatchedColumn<Field>[];
  /** Columns with a header that nobody knows; they are not read. */
  readonly unknown: readonly { readonly index: number; readonly header: string }[];
  /** The column of a field; with a locale that of the language, without one the column that names no language. */
  column(field: Field, locale?: Locale): MatchedColumn<Field> | undefined;
}

/**
 * Finds the field of each column of a header. The caller's mapping wins over the dictionary.
 * @throws AppError `sheet_columns_ambiguous` when two columns mean the same field, or `sheet_mapping_unknown` when the
 *   mapping names a field that does not exist
 */
export function matchColumns<Field extends string>(
  header: readonly string[],
  dictionary: Dictionary<Field>,
  mapping: ColumnMapping = {},
): ColumnMatch<Field> {
  const lookup = new HeaderLookup(dictionary);
  const chosen = readMapping(mapping, dictionary);
  const mapped = new Set([...chosen.values()].map((reference) => reference && key(reference)));
  const columns = new Map<string, MatchedColumn<Field>>();
  const unknown: { index: number; header: string }[] = [];
  header.forEach((text, index) => {
    const name = normaliseHeader(text);
    if (name === '') return;
    const own = chosen.get(name);
    if (chosen.has(name) && own === undefined) return;
    const reference = own ?? lookup.find(text);
    // The caller has given this field another column: the one that only looks like it is not read.
    if (!reference || (!own && mapped.has(key(reference)))) {
      unknown.push({ index, header: text });
      return;
    }
    const before = columns.get(key(reference));
    if (before) {
      throw new AppError('sheet_columns_ambiguous', {
        first: `${columnLetters(before.index)} (${before.header})`,
        second: `${columnLetters(index)} (${text})`,
        field: key(reference),
      });
    }
    columns.set(key(reference), { ...reference, index, header: text });
  });
  return {
    columns: [...columns.values()],
    unknown,
    column: (field, locale) => columns.get(key({ field, locale })),
  };
}

/** A column as spreadsheet programs name it: 0 → "A", 27 → "AB". */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

function readMapping<Field extends string>(
  mapping: ColumnMapping,
  dictionary: Dictionary<Field>,
): Map<string, FieldReference<Field> | undefined> {
  const chosen = new Map<string, FieldReference<Field> | undefined>();
  for (const [header, target] of Object.entries(mapping)) {
    const [field = '', tag] = target.split(':');
    const locale = tag === undefined ? undefined : parseLocale(tag);
    const known = Object.hasOwn(dictionary, field) && (tag === undefined || locale !== undefined);
    if (target !== '' && !known) throw new AppError('sheet_mapping_unknown', { field: target });
    chosen.set(normaliseHeader(header), target === '' ? undefined : { field: field as Field, locale });
  }
  return chosen;
}

function key({ field, locale }: FieldReference): string {
  return locale ? `${field}:${locale}` : field;
}
