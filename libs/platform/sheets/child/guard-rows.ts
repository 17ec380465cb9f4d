import { unescapeFormula } from '../csv/formula-prefix';
import type { SheetLimits } from '../limits';
import { SheetFailure } from '../sheet-failure';
import type { SheetRow } from '../sheet-row';

/**
 * What holds for every format: blank rows are left out but counted, an export's formula prefix is taken off, damaged
 * text is noted, and the number of rows is bounded.
 * @throws SheetFailure `sheet_too_many_rows`, `sheet_mostly_blank`, or `sheet_empty` after the last row
 */
export async function* guardRows(rows: AsyncIterable<SheetRow>, limits: SheetLimits): AsyncGenerator<SheetRow> {
  let filled = 0;
  let blank = 0;
  for await (const row of rows) {
    if (row.cells.every((cell) => cell.trim() === '')) {
      blank += 1;
      if (blank > limits.maxBlankRows) throw new SheetFailure('sheet_mostly_blank', { limit: limits.maxBlankRows });
      continue;
    }
    filled += 1;
    if (filled > limits.maxRows) throw new SheetFailure('sheet_too_many_rows', { limit: limits.maxRows });
    const damaged = row.cells.flatMap((cell, column) => (cell.includes('\uFFFD') ? [column] : []));
    const cells = row.cells.map(unescapeFormula);
    yield damaged.length > 0 ? { rowNumber: row.rowNumber, cells, damaged } : { rowNumber: row.rowNumber, cells };
  }
  if (filled === 0) throw new SheetFailure('sheet_empty');
}
