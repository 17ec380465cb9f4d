import { z } from 'zod';
import { AppError } from '#kernel';

/** Entries of one answer at most. */
export const MAX_PAGE = 200;

/** Query of a list: `@Query({ schema: pageQuery })`. Extend it with filters by `pageQuery.extend({...})`. */
export const pageQuery = z.strictObject({
  cursor: z.string().max(500).optional().describe('`next` of the page before'),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(50).describe('Entries of one page'),
});

/** What such a query holds. */
export type PageQuery = z.infer<typeof pageQuery>;

/** One page of a list. `next` is null on the last one. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
}

/** The schema of a page, for `@Answers`. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

/**
 * Makes a page from `limit + 1` rows: the one too many tells that there is more. `position` names what the list is
 * ordered by in the last row shown, which the next query starts behind.
 */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  position: (row: Row) => readonly (string | number)[],
  present: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(present),
    next: rows.length > limit && last !== undefined ? encodeCursor(position(last)) : null,
  };
}

/** An opaque cursor for a position. */
export function encodeCursor(position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/**
 * The position in a cursor, checked against a schema (`z.tuple([z.string(), z.uuid()])`): cursors come from outside.
 * Undefined without one. Throws invalid_request when it is none of ours.
 */
export function decodeCursor<Position>(cursor: string | undefined, schema: z.ZodType<Position>): Position | undefined {
  if (cursor === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new AppError(
      'invalid_request',
      {},
      { fields: [{ pointer: '/cursor', detail: 'not a cursor of this list' }] },
    );
  }
}
