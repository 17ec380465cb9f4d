import { type Locale, LOCALES, normaliseText } from '#kernel';
import type { RowReport } from '#features/operations';
import type { ColumnMatch, SheetRow } from '#platform/sheets';
import { oneLine } from '../new-tenant';
import type { ProvisioningField } from './columns';

/** The cells of one row by field, and what there is to say about them. */
export class RowCells {
  readonly reports: RowReport[] = [];

  constructor(
    private readonly row: SheetRow,
    private readonly match: ColumnMatch<ProvisioningField>,
  ) {}

  /** The text of a field on one line; empty when there is no such column or cell, or its letters are damaged. */
  text(field: ProvisioningField, locale?: Locale): string {
    return oneLine(this.paragraphs(field, locale));
  }

  /** The same with its line breaks. */
  paragraphs(field: ProvisioningField, locale?: Locale): string {
    const column = this.match.column(field, locale);
    if (!column || this.isDamaged(column.index)) return '';
    return normaliseText(this.row.cells[column.index] ?? '');
  }

  /** The texts of a field by language, from the columns that name one; in the order of the sheet. */
  localizedTexts(field: ProvisioningField): Partial<Record<Locale, string>> {
    const texts: Partial<Record<Locale, string>> = {};
    const columns = this.match.columns.filter((column) => column.field === field && column.locale);
    for (const { locale } of [...columns].sort((a, b) => a.index - b.index)) {
      const text = this.paragraphs(field, locale);
      if (text) texts[locale!] = text;
    }
    return texts;
  }

  /** Headers of the columns that were read and whose letters are damaged in this row. */
  damagedColumns(): { field: ProvisioningField; header: string }[] {
    return this.match.columns.filter(({ index }) => this.isDamaged(index));
  }

  /** Reports the fields whose Burmese is in Zawgyi: an error while nobody has decided, a warning when it was converted. */
  reportZawgyi(): void {
    const read = (columns: readonly number[] = []) => this.match.columns.filter(({ index }) => columns.includes(index));
    for (const { field } of read(this.row.zawgyi)) this.report('error', field, { code: 'row_zawgyi' });
    for (const { field } of read(this.row.converted)) this.report('warning', field, { code: 'row_zawgyi_converted' });
  }

  /** True when there are filled cells beyond the header's last column: an unquoted comma has moved the row's cells. */
  isShifted(columns: number): boolean {
    return this.row.cells.slice(columns).some((cell) => cell.trim() !== '');
  }

  /** How many cells the row has. */
  get length(): number {
    return this.row.cells.length;
  }

  /** Keeps a report about a field; its column is named as the sheet names it. */
  report(
    level: RowReport['level'],
    field: ProvisioningField | undefined,
    what: Pick<RowReport, 'code' | 'args'>,
  ): void {
    this.reports.push({ rowNumber: this.row.rowNumber, level, column: field && this.header(field), ...what });
  }

  /** The header of a field as written, in whichever language there is one. */
  header(field: ProvisioningField): string | undefined {
    const named = [undefined, ...LOCALES].map((locale) => this.match.column(field, locale)).find(Boolean);
    return named?.header.replace(/\s+/g, ' ');
  }

  private isDamaged(index: number): boolean {
    return this.row.damaged?.includes(index) ?? false;
  }
}
