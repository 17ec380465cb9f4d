import type { ErrorCode } from '#kernel';
import type { RowReport } from '#features/operations';
import type { Cell } from '../formats/raw-product';

/** Collects what there is to say about the rows of one product, and which of them are left out. */
export class RowReports {
  readonly reports: RowReport[] = [];
  /** Rows with an error of their own; the product may do without them. */
  readonly badRows = new Set<number>();
  /** An error of the product as a whole: nothing of it is imported. */
  refused = false;

  /** An error in a cell of the product as a whole. */
  refuse(cell: Pick<Cell, 'row' | 'column'>, code: ErrorCode, args?: Record<string, string | number>): void {
    this.refused = true;
    this.add('error', cell, code, args);
  }

  /** An error in a cell of one variant. */
  reject(cell: Pick<Cell, 'row' | 'column'>, code: ErrorCode, args?: Record<string, string | number>): void {
    this.badRows.add(cell.row);
    this.add('error', cell, code, args);
  }

  /** Something to know that keeps nothing from being imported. */
  warn(cell: Pick<Cell, 'row' | 'column'>, code: ErrorCode, args?: Record<string, string | number>): void {
    this.add('warning', cell, code, args);
  }

  /** An error or warning of a row as a whole. */
  row(level: 'error' | 'warning', rowNumber: number, code: ErrorCode, args?: Record<string, string | number>): void {
    this.reports.push({ rowNumber, level, code, args });
  }

  private add(
    level: 'error' | 'warning',
    { row, column }: Pick<Cell, 'row' | 'column'>,
    code: ErrorCode,
    args?: Record<string, string | number>,
  ): void {
    this.reports.push({ rowNumber: row, level, column, code, args });
  }
}

/** A cell's text for a message: short, on one line. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
