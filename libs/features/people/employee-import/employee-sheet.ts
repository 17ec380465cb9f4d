import { AppError } from '#kernel';
import {
  type ColumnMapping,
  type ColumnMatch,
  knownHeaders,
  matchColumns,
  type OpenSheet,
  openSheet,
  type SheetLimits,
  type ZawgyiWish,
} from '#platform/sheets';
import { EMPLOYEE_COLUMNS, type EmployeeField } from './columns';

/** A sheet that is open, and what its columns mean. */
export interface EmployeeSheet {
  sheet: OpenSheet;
  match: ColumnMatch<EmployeeField>;
}

/** How a sheet is to be opened. */
export interface SheetOpening {
  mapping: ColumnMapping;
  encoding?: string;
  zawgyi: ZawgyiWish;
  signal: AbortSignal;
  limits?: Partial<SheetLimits>;
}

/**
 * Opens a sheet of employees and finds its columns.
 * @throws AppError sheet_columns_missing when none of them is a name or a number, or `sheet_…`
 */
export async function openEmployeeSheet(path: string, opening: SheetOpening): Promise<EmployeeSheet> {
  const { mapping, encoding, zawgyi, signal, limits } = opening;
  const sheet = await openSheet(path, {
    knownHeaders: knownHeaders(EMPLOYEE_COLUMNS, mapping),
    encoding,
    zawgyi,
    limits,
    signal,
  });
  try {
    const match = matchColumns(sheet.header, EMPLOYEE_COLUMNS, mapping);
    if (!match.columns.some(({ field }) => field === 'name' || field === 'latin_name' || field === 'code')) {
      throw new AppError('sheet_columns_missing', { columns: 'name' });
    }
    return { sheet, match };
  } catch (error) {
    sheet.close();
    throw error;
  }
}
