import { looksLikeZawgyi, zawgyiToUnicode } from '#platform/burmese';
import type { SheetRow } from './sheet-row';

/**
 * What to do with cells whose Burmese seems to be written in Zawgyi: mark them so that the importer can ask (`ask`),
 * turn them into Unicode and mark them (`convert`), or take them as they are (`keep`).
 */
export const ZAWGYI_WISHES = ['ask', 'convert', 'keep'] as const;

/** One of the three. */
export type ZawgyiWish = (typeof ZAWGYI_WISHES)[number];

/** The row with its cells in Zawgyi dealt with. */
export function readZawgyi(row: SheetRow, wish: ZawgyiWish): SheetRow {
  if (wish === 'keep') return row;
  const columns = row.cells.flatMap((cell, index) => (looksLikeZawgyi(cell) ? index : []));
  if (columns.length === 0) return row;
  if (wish === 'ask') return { ...row, zawgyi: columns };
  const cells = row.cells.map((cell, index) => (columns.includes(index) ? zawgyiToUnicode(cell) : cell));
  return { ...row, cells, converted: columns };
}
