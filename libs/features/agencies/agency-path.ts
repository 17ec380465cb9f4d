/** Levels of the tree at most: a path is ids of 36 characters and a slash each, in a column of 400. */
export const MAX_DEPTH = 10;

/** Ids from the root down to the agency itself, out of its path. */
export function ancestorIds(path: string): string[] {
  return path.split('/').filter(Boolean);
}

/** Path of an agency below a parent's. */
export function pathBelow(parentPath: string, id: string): string {
  return `${parentPath}${id}/`;
}
