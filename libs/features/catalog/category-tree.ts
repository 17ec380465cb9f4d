import { AppError } from '#kernel';
import type { Category } from './entities';
import { LIMITS } from './limits';

/** What the tree needs of a category. */
type Node = Pick<Category, 'id' | 'parentId'>;

/**
 * Throws unless a category may lie under a parent: it exists, is not itself or below itself, and no branch gets deeper
 * than allowed. `id` is undefined for a new category.
 * @throws AppError not_found, category_cycle, category_too_deep
 */
export function checkParent(categories: readonly Node[], id: string | undefined, parentId: string | null): void {
  const byId = new Map(categories.map((category) => [category.id, category]));
  let depth = 1;
  for (let at = parentId; at !== null; depth += 1) {
    const parent = byId.get(at);
    if (!parent) throw new AppError('not_found');
    if (parent.id === id) throw new AppError('category_cycle');
    at = parent.parentId;
  }
  const below = id === undefined ? 0 : levelsBelow(categories, id);
  if (depth + below > LIMITS.categoryDepth) throw new AppError('category_too_deep', { limit: LIMITS.categoryDepth });
}

/** Ids of the siblings under a parent in their order, with one put at a place (the end unless given). */
export function placeAmong(siblings: readonly Category[], id: string, position: number | undefined): string[] {
  const ids = siblings.filter((sibling) => sibling.id !== id).map((sibling) => sibling.id);
  ids.splice(position ?? ids.length, 0, id);
  return ids;
}

function levelsBelow(categories: readonly Node[], id: string): number {
  let levels = 0;
  let level = new Set([id]);
  for (;;) {
    level = new Set(
      categories.filter(({ parentId }) => parentId !== null && level.has(parentId)).map((child) => child.id),
    );
    if (level.size === 0) return levels;
    levels += 1;
  }
}
