import type { Locale } from '#kernel';
import { type LanguageSplit, languageSplits } from './header-language';
import { normaliseHeader, withoutBrackets } from './normalise-header';

/** One field of a sheet and the headers that people give it. */
export interface FieldNames {
  /** True when there may be a column per language. */
  readonly localized?: boolean;
  /** Header texts by the language they are written in; the field's own key always counts as one. */
  readonly names: Readonly<Partial<Record<Locale, readonly string[]>>>;
}

/** The fields that an importer understands. */
export type Dictionary<Field extends string = string> = Readonly<Record<Field, FieldNames>>;

/** The caller's own choice: their header → our field, `field:locale`, or an empty text to ignore the column. */
export type ColumnMapping = Readonly<Record<string, string>>;

/** A field, and the language of its cells when the header says one. */
export interface FieldReference<Field extends string = string> {
  readonly field: Field;
  readonly locale?: Locale;
}

/** Finds the field that a header means. Keys are kept in maps: a header may be `__proto__`. */
export class HeaderLookup<Field extends string> {
  private readonly fields = new Map<string, Field>();

  constructor(private readonly dictionary: Dictionary<Field>) {
    for (const field of Object.keys(dictionary) as Field[]) {
      this.fields.set(normaliseHeader(field), field);
      for (const names of Object.values(dictionary[field].names)) {
        for (const name of names ?? []) this.fields.set(normaliseHeader(name), field);
      }
    }
  }

  /** The field of a header cell as written, or undefined. */
  find(header: string): FieldReference<Field> | undefined {
    const whole = normaliseHeader(header);
    return this.lookUp(whole) ?? this.lookUp(withoutBrackets(whole));
  }

  private lookUp(header: string): FieldReference<Field> | undefined {
    const exact = this.fields.get(header);
    if (exact !== undefined) return { field: exact };
    for (const split of languageSplits(header)) {
      const found = this.localizedField(split);
      if (found) return found;
    }
    return undefined;
  }

  private localizedField({ base, locale }: LanguageSplit): FieldReference<Field> | undefined {
    const field = this.fields.get(base) ?? this.fields.get(withoutBrackets(base));
    return field !== undefined && this.dictionary[field].localized ? { field, locale } : undefined;
  }
}

/** Every header that the dictionary or the caller's mapping names, for `openSheet`. */
export function knownHeaders(dictionary: Dictionary, mapping: ColumnMapping = {}): string[] {
  const names = Object.entries(dictionary).flatMap(([field, { names }]) => [field, ...Object.values(names).flat()]);
  return [...names, ...Object.keys(mapping)];
}
