import { normaliseDigits } from '#platform/sheets';
import type { Cell } from '../formats/raw-product';
import { quoted, type RowReports } from './row-reports';

const MONTHS = 12;
/** What stands between entries. */
const SEPARATORS = /[;；,，、|\n]+/;
/** A month, or a span from one to another. */
const ENTRY = /^(\d{1,2})(?:\s*(?:[-–—~～至到]|ถึง|đến|ដល់|ຫາ|မှ)\s*(\d{1,2}))?$/u;

/**
 * Months in season, rising: numbers and spans such as "3-6; 11". A span may pass the end of the year: "11-2". What is
 * neither is left out with a warning, and nothing changes.
 */
export function readSeason(cell: Cell | undefined, reports: RowReports): number[] | undefined {
  if (!cell) return undefined;
  const months = new Set<number>();
  for (const part of normaliseDigits(cell.text).split(SEPARATORS)) {
    const entry = part.replace(/月/g, '').trim();
    if (entry === '') continue;
    const [, first, last] = ENTRY.exec(entry) ?? [];
    const [from, to] = [Number(first), Number(last ?? first)];
    if (!isMonth(from) || !isMonth(to)) {
      reports.warn(cell, 'import_value_unknown', { value: quoted(cell.text), allowed: '3-6; 11' });
      return undefined;
    }
    const length = ((to - from + MONTHS) % MONTHS) + 1;
    for (let step = 0; step < length; step += 1) months.add(((from - 1 + step) % MONTHS) + 1);
  }
  return [...months].sort((a, b) => a - b);
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= MONTHS;
}

/** The cell of a season. Without spans: "3-6" becomes a date in spreadsheet programs. */
export function formatSeason(months: readonly number[]): string {
  return months.join('; ');
}
