import { localized, newId } from '#kernel';
import { affectedKeys, changedFields, sameRecord } from './affected-keys';
import { emptyRecord } from './build-product';
import type { Product } from './entities';
import type { ProductRecord } from './product-record';

const ctx = { tenantId: newId(), requestId: 'r', actor: { kind: 'system', name: 'test' }, locale: 'en' } as const;
const record = (more: Partial<Product> = {}, categoryIds: string[] = []): ProductRecord => {
  const empty = emptyRecord(ctx, new Date(0));
  return {
    ...empty,
    product: { ...empty.product, id: 'p', name: localized('en', 'Tea'), status: 'active', ...more },
    categoryIds,
  };
};

describe('affectedKeys', () => {
  it.each<[string, ProductRecord | undefined, ProductRecord | undefined, string[]]>([
    ['a new draft', undefined, record({ status: 'draft' }, ['c']), []],
    ['a new active product', undefined, record({}, ['c']), ['product:p', 'product-list', 'category-list:c']],
    ['a changed text', record(), record({ port: 'x' }), ['product:p']],
    [
      'a new place',
      record({}, ['c']),
      record({ position: 5 }, ['c']),
      ['product:p', 'product-list', 'category-list:c'],
    ],
    ['a new address', record({ handle: 'a' }), record({ handle: 'b' }), ['product:p', 'product-list']],
    ['another person to ask', record(), record({ contactEmployeeId: 'e' }), ['product:p', 'product-list']],
    [
      'other categories',
      record({}, ['a', 'b']),
      record({}, ['b', 'c']),
      ['product:p', 'category-list:a', 'category-list:c'],
    ],
    [
      'a product that is hidden',
      record({}, ['c']),
      record({ status: 'hidden' }, ['c']),
      ['product:p', 'product-list', 'category-list:c'],
    ],
    ['a deleted product', record({}, ['c']), undefined, ['product:p', 'product-list', 'category-list:c']],
    ['work on an archived product', record({ status: 'archived' }), record({ status: 'draft' }), []],
  ])('tells pages of %s what they need', (_what, before, after, keys) => {
    expect(affectedKeys([{ before, after }])).toEqual(keys);
  });
});

describe('sameRecord', () => {
  it('sees a difference in any part, and names it', () => {
    expect(sameRecord(record({}, ['a', 'b']), { ...record({}, ['b', 'a']), product: record().product })).toBe(true);
    expect(changedFields(record({}, ['a']), record({ port: 'x', version: 9 }, []))).toEqual(['port', 'categories']);
  });
});
