import { type Locale, LOCALES, parseLocale } from '#kernel';
import { normaliseHeader, type SheetRow } from '#platform/sheets';
import type { Cell, TextCell, TextCells } from './raw-product';

/** The columns of a format whose headers are fixed words, by name; a column may name a language: `name:zh_Hans`. */
export class HeaderIndex {
  private readonly columns = new Map<string, { index: number; locale: Locale | undefined }[]>();
  private readonly used = new Set<number>();

  constructor(readonly header: readonly string[]) {
    header.forEach((text, index) => {
      const name = headerName(text);
      const locale = name === undefined ? undefined : languageOf(text);
      if (name === undefined) return;
      const same = this.columns.get(name) ?? [];
      // Of two columns with one name and language the first counts.
      if (!same.some((column) => column.locale === locale)) same.push({ index, locale });
      this.columns.set(name, same);
    });
  }

  /** True when there is such a column, in any language. */
  has(name: string): boolean {
    return this.columns.has(normaliseHeader(name));
  }

  /** Header of a column as written. */
  headerOf(name: string): string | undefined {
    const index = this.columns.get(normaliseHeader(name))?.[0]?.index;
    return index === undefined ? undefined : this.header[index];
  }

  /** The cell of a row, or undefined without such a column. */
  cell(row: SheetRow, name: string): Cell | undefined {
    const column = this.columns.get(normaliseHeader(name))?.[0];
    return column && this.at(row, column.index);
  }

  /** The trimmed text of a cell; empty without such a column. */
  text(row: SheetRow, name: string): string {
    return this.cell(row, name)?.text.trim() ?? '';
  }

  /** The cells of a text, one for each language; undefined without such a column. */
  texts(row: SheetRow, name: string): TextCells | undefined {
    const columns = this.columns.get(normaliseHeader(name));
    return columns?.map(({ index, locale }): TextCell => ({ ...this.at(row, index), locale }));
  }

  /** Headers that nothing was asked of, once a row was read. */
  unread(names: readonly string[]): string[] {
    for (const name of names)
      for (const { index } of this.columns.get(normaliseHeader(name)) ?? []) this.used.add(index);
    return this.header.filter((text, index) => text !== '' && !this.used.has(index));
  }

  private at(row: SheetRow, index: number): Cell {
    return { text: row.cells[index] ?? '', row: row.rowNumber, column: this.header[index]! };
  }
}

/** The header without its language, normalised. */
function headerName(text: string): string | undefined {
  const name = normaliseHeader(languageOf(text) ? text.slice(0, text.lastIndexOf(':')) : text);
  return name === '' ? undefined : name;
}

function languageOf(text: string): Locale | undefined {
  const tag = text.slice(text.lastIndexOf(':') + 1);
  if (tag === text || !/^[a-z]{2,3}([-_][a-z]{2,8})*\s*$/i.test(tag.trim())) return undefined;
  const locale = parseLocale(tag);
  return locale && LOCALES.includes(locale) ? locale : undefined;
}
