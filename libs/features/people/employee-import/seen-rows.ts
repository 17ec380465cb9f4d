import type { RowReport } from '#features/operations';
import type { EmployeeRow } from './read-row';

/**
 * Which persons the file has named so far. Fed with every row from the first one on, also those that were dealt with
 * before a kill: what it says depends on the file alone.
 */
export class SeenRows {
  private readonly codes = new Map<string, number>();
  private readonly names = new Map<string, { rowNumber: number; hasCode: boolean }>();

  /** The error of a row whose person an earlier row has named, else undefined; then the row counts as seen. */
  see(row: EmployeeRow): RowReport | undefined {
    const { rowNumber, code } = row;
    const first = code === undefined ? undefined : this.codes.get(code);
    if (first !== undefined) {
      return error(row, 'code', { code: 'row_duplicate', args: { value: code!, first } });
    }
    const own = row.name[row.nameSource];
    const name = own && `${row.nameSource} ${own}`;
    const namesake = name ? this.names.get(name) : undefined;
    // Namesakes with two numbers are two people; without them nobody could tell on the next import who is who.
    if (namesake && (code === undefined || !namesake.hasCode)) {
      return error(row, 'name', { code: 'employee_name_doubled', args: { first: namesake.rowNumber } });
    }
    if (code !== undefined) this.codes.set(code, rowNumber);
    if (name && !namesake) this.names.set(name, { rowNumber, hasCode: code !== undefined });
    return undefined;
  }
}

function error(row: EmployeeRow, field: 'code' | 'name', what: Pick<RowReport, 'code' | 'args'>): RowReport {
  return { rowNumber: row.rowNumber, level: 'error', column: row.header(field), ...what };
}
