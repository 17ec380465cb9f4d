import type { SheetRow } from '../sheet-row';
import { languageSplits } from './header-language';
import { normaliseHeader, withoutBrackets } from './normalise-header';

/** What makes a row the header. */
export interface HeaderTest {
  readonly known?: Iterable<string>;
  readonly isHeader?: (cells: readonly string[]) => boolean;
}

/** The header among the first rows of a sheet. */
export interface FoundHeader {
  readonly index: number;
  readonly knownCells: number;
}

/**
 * The row that holds most known headers, the first of equals. When none holds any, it is a guess: the first row with
 * as many filled cells as any other. With no test at all it is the first row.
 */
export function findHeader(rows: readonly SheetRow[], { known, isHeader }: HeaderTest): FoundHeader {
  if (isHeader) {
    const index = rows.findIndex(({ cells }) => isHeader(cells));
    if (index >= 0) return { index, knownCells: rows[index]!.cells.length };
  }
  if (!known) return { index: isHeader ? best(rows, filledCells).index : 0, knownCells: 0 };
  const names = new Set([...known].map(normaliseHeader));
  const found = best(rows, ({ cells }) => new Set(cells.filter((cell) => isKnown(cell, names))).size);
  if (found.score > 0) return { index: found.index, knownCells: found.score };
  return { index: best(rows, filledCells).index, knownCells: 0 };
}

function best(rows: readonly SheetRow[], score: (row: SheetRow) => number): { index: number; score: number } {
  return rows.reduce(
    (leader, row, index) => {
      const points = score(row);
      return points > leader.score ? { index, score: points } : leader;
    },
    { index: 0, score: 0 },
  );
}

function filledCells({ cells }: SheetRow): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function isKnown(cell: string, names: ReadonlySet<string>): boolean {
  const header = normaliseHeader(cell);
  if (header === '') return false;
  const bare = withoutBrackets(header);
  return names.has(header) || names.has(bare) || languageSplits(header).some(({ base }) => names.has(base));
}
