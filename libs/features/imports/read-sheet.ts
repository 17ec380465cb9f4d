import { openSheet, type OpenSheet, type SheetRow } from '#platform/sheets';
import { chooseFormat, headersOf } from './formats';
import type { FormatId, SheetReading } from './formats/product-format';
import type { ProductImportOptions } from './product-import.schema';

/** A product sheet with all its rows: grouping needs them, and the sheet's own limits bound them. */
export interface ProductRows {
  format: FormatId;
  sheet: Pick<OpenSheet, 'header' | 'encoding' | 'format' | 'sheetName'>;
  reading: SheetReading;
  rows: SheetRow[];
}

/**
 * Reads a product sheet.
 * @throws AppError `sheet_…` when it is no table, too much, or has no column that we know
 */
export async function readSheet(
  path: string,
  options: ProductImportOptions,
  signal?: AbortSignal,
): Promise<ProductRows> {
  const { format: asked, mapping, encoding, zawgyi } = options;
  const knownHeaders = headersOf(asked, Object.keys(mapping));
  const sheet = await openSheet(path, { knownHeaders, encoding, zawgyi, signal });
  try {
    const format = chooseFormat(asked, sheet.header);
    const reading = format.open(sheet.header, mapping);
    const rows: SheetRow[] = [];
    for await (const row of sheet.rows) rows.push(row);
    return { format: format.id, sheet, reading, rows };
  } finally {
    sheet.close();
  }
}
