import { isDeepStrictEqual } from 'node:util';
import { changeKeys } from '#features/sites';
import type { Product } from './entities';
import type { ProductRecord } from './product-record';

/** A product before and after a change: `before` is missing when it was made, `after` when it was deleted. */
export interface RecordChange {
  before?: ProductRecord;
  after?: ProductRecord;
}

/**
 * Keys of what pages read that a change touches. A product that is on no page before or after touches none: drafts can
 * be worked on without a publish. The list is of active products, their order, their addresses and who answers for
 * them.
 */
export function affectedKeys(changes: readonly RecordChange[]): string[] {
  const keys = new Set<string>();
  for (const { before, after } of changes) {
    const wasShown = before?.product.status === 'active';
    const isShown = after?.product.status === 'active';
    const id = (after ?? before)!.product.id;
    if (!wasShown && !isShown) continue;
    keys.add(changeKeys.product(id));
    const moved = wasShown !== isShown || before?.product.position !== after?.product.position;
    const listed = (product?: Product): unknown[] => [product?.handle, product?.contactEmployeeId];
    if (moved || !isDeepStrictEqual(listed(before?.product), listed(after?.product)))
      keys.add(changeKeys.productList());
    const old = new Set(wasShown ? before!.categoryIds : []);
    const now = new Set(isShown ? after!.categoryIds : []);
    for (const categoryId of new Set([...old, ...now])) {
      if (moved || old.has(categoryId) !== now.has(categoryId)) keys.add(changeKeys.categoryList(categoryId));
    }
  }
  return [...keys];
}

/** True when nothing that is kept of a product differs. */
export function sameRecord(before: ProductRecord, after: ProductRecord): boolean {
  return (
    isDeepStrictEqual({ ...before.product }, { ...after.product }) &&
    isDeepStrictEqual(before.variants.map(plain), after.variants.map(plain)) &&
    isDeepStrictEqual(before.assets.map(plain), after.assets.map(plain)) &&
    isDeepStrictEqual([...before.categoryIds].sort(), [...after.categoryIds].sort())
  );
}

/** Names of the parts that differ, for the audit log. */
export function changedFields(before: ProductRecord, after: ProductRecord): string[] {
  const fields: string[] = [];
  for (const key of Object.keys(after.product) as (keyof typeof after.product)[]) {
    if (key === 'version' || key === 'updatedAt') continue;
    if (!isDeepStrictEqual(before.product[key], after.product[key])) fields.push(key);
  }
  if (!isDeepStrictEqual(before.variants.map(plain), after.variants.map(plain))) fields.push('variants');
  if (!isDeepStrictEqual(before.assets.map(plain), after.assets.map(plain))) fields.push('assets');
  if (!isDeepStrictEqual([...before.categoryIds].sort(), [...after.categoryIds].sort())) fields.push('categories');
  return fields;
}

/** An entity without its class, which deep equality would compare as well. */
function plain<Row extends object>(row: Row): Row {
  return { ...row };
}
