import { type Locale, normaliseText } from '#kernel';
import { CATALOG_LIMITS, type CategoryDraft, type Texts } from '#features/catalog';
import type { CategoryCell } from '../formats/raw-product';
import { quoted, type RowReports } from './row-reports';

/**
 * The category paths of a product. The column without a language, or else the first filled one, says which categories
 * these are; columns of further languages add names where they have as many paths and levels.
 */
export function readCategories(cells: readonly CategoryCell[], locale: Locale, reports: RowReports): CategoryDraft[] {
  const main =
    cells.find((cell) => !cell.locale && cell.paths.length > 0) ?? cells.find((cell) => cell.paths.length > 0);
  if (!main) return [];
  if (main.paths.length > CATALOG_LIMITS.categories) {
    reports.refuse(main, 'list_too_long', { limit: CATALOG_LIMITS.categories });
  }
  return main.paths.flatMap((path, at) => {
    if (path.length > CATALOG_LIMITS.categoryDepth) {
      reports.refuse(main, 'category_too_deep', { limit: CATALOG_LIMITS.categoryDepth });
    }
    const levels = path.map((name, level) => {
      const words = normaliseText(name);
      if (words.length > CATALOG_LIMITS.name) reports.refuse(main, 'row_text_too_long', { limit: CATALOG_LIMITS.name });
      return { main: words, locale: main.locale ?? locale, texts: namesIn(cells, main, at, level, path.length) };
    });
    const named = levels.filter((level) => level.main !== '');
    return named.length > 0 ? [named] : [];
  });
}

function namesIn(cells: readonly CategoryCell[], main: CategoryCell, at: number, level: number, depth: number): Texts {
  const texts: Texts = {};
  for (const cell of cells) {
    const path = cell.paths.length === main.paths.length ? cell.paths[at] : undefined;
    if (!cell.locale || path?.length !== depth) continue;
    const words = normaliseText(quotedName(path[level]!));
    if (words) texts[cell.locale] = words;
  }
  return texts;
}

function quotedName(name: string): string {
  return name.length > CATALOG_LIMITS.name ? quoted(name) : name;
}
