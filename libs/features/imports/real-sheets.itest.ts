import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTenant, resolveText, type TenantContext } from '#kernel';
import { type ProductRecord, Products } from '#features/catalog';
import { createTestApp, describeWithData, importProducts, newTenant, type TestApp, testContext } from '#testing';

/** File, products imported, products refused, variants, and errors as `row column code`. */
type Expected = readonly [file: string, done: number, failed: number, variants: number, errors?: readonly string[]];

const VENDURE: readonly Expected[] = [
  ['mock-data/data-sources/products.csv', 54, 0, 86, ['88 sku row_duplicate', '89 sku row_duplicate']],
  ['e2e/default-search-plugin/fixtures/default-search-plugin-sort-by.csv', 6, 0, 15],
  ['e2e/fixtures/e2e-product-import-asset-urls.csv', 1, 0, 1],
  ['e2e/fixtures/e2e-product-import-multi-languages.csv', 1, 0, 3],
  ['e2e/fixtures/e2e-products-collections.csv', 11, 1, 22, ['23 sku row_duplicate']],
  ['e2e/fixtures/e2e-products-default-search.csv', 20, 0, 34],
  ['e2e/fixtures/e2e-products-empty.csv', 0, 0, 0],
  ['e2e/fixtures/e2e-products-full.csv', 20, 0, 34],
  ['e2e/fixtures/e2e-products-minimal.csv', 1, 0, 4],
  ['e2e/fixtures/e2e-products-money-handling.csv', 2, 0, 2],
  ['e2e/fixtures/e2e-products-order-taxes.csv', 2, 1, 2, ['4 sku row_duplicate']],
  ['e2e/fixtures/e2e-products-promotions.csv', 6, 0, 6],
  ['e2e/fixtures/e2e-products-stock-control-multi.csv', 2, 0, 7],
  ['e2e/fixtures/e2e-products-stock-control.csv', 2, 0, 7],
  ['e2e/fixtures/product-import-channel.csv', 1, 0, 2],
  ['e2e/fixtures/product-import-option-values.csv', 1, 0, 4],
  ['e2e/fixtures/product-import.csv', 4, 0, 10, ['13 sku row_duplicate']],
  ['import-parser/test-fixtures/custom-fields.csv', 1, 0, 3],
  ['import-parser/test-fixtures/invalid-columns.csv', 1, 0, 4],
  [
    'import-parser/test-fixtures/invalid-option-values.csv',
    0,
    1,
    0,
    [
      '2 - import_nothing_left',
      '2 optionValues product_options_mismatch',
      '3 optionValues product_options_mismatch',
      '4 optionValues product_options_mismatch',
      '5 optionValues product_options_mismatch',
    ],
  ],
  ['import-parser/test-fixtures/invalid-row-length.csv', 2, 1, 2, ['3 - row_ragged']],
  ['import-parser/test-fixtures/multiple-languages.csv', 1, 0, 3],
  ['import-parser/test-fixtures/multiple-products-multiple-variants.csv', 4, 0, 10],
  ['import-parser/test-fixtures/single-product-multiple-variants.csv', 1, 0, 3],
  ['import-parser/test-fixtures/single-product-single-variant.csv', 1, 0, 1],
];
const SHOPIFY: readonly Expected[] = [
  ['apparel.csv', 20, 0, 22],
  ['home-and-garden.csv', 20, 0, 21],
  ['jewelery.csv', 20, 0, 23],
];
const MENUS: readonly Expected[] = [
  // 36 dishes stand for themselves, 27 are kinds of one of them, and one kind stands there twice.
  ['lao_pos_foods.csv', 36, 0, 54, ['17 name_lo product_variant_doubled']],
  ['thai_pos_products.csv', 5, 0, 5],
  ['vietnamese_price_list_shapes.csv', 8, 0, 8],
];

const named = (list: readonly Expected[]): { file: string; expected: Expected }[] =>
  list.map((expected) => ({ file: expected[0], expected }));

describe('sheets of other programs', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());

  const newFirm = async (country: string): Promise<TenantContext> => {
    return inTenant(testContext, (await newTenant(app, { country })).tenant.id);
  };
  const products = (ctx: TenantContext): Promise<ProductRecord[]> => app.get(Products).list(ctx, { limit: 200 });

  async function expectImport(folder: string, [file, done, failed, variants, errors = []]: Expected): Promise<void> {
    const ctx = await newFirm('LA');
    const content = readFileSync(join(folder, file));
    const first = await importProducts(app, ctx, content);
    expect(first.operation).toMatchObject({ status: 'done', total: done + failed, done, failed, unchanged: 0 });
    expect(first.reports.filter((report) => !report.endsWith('?')).sort()).toEqual([...errors].sort());
    const again = await importProducts(app, ctx, content);
    expect(again.operation).toMatchObject({ status: 'done', done, failed, unchanged: done });
    const records = await products(ctx);
    expect(records).toHaveLength(done);
    expect(records.flatMap((record) => record.variants)).toHaveLength(variants);
  }

  describeWithData('Vendure', 'products-vendure', (folder) => {
    it.each(named(VENDURE))('imports $file as it says, and nothing twice', ({ expected }) =>
      expectImport(folder, expected),
    );

    it('keeps both languages, facets as attributes and prices to the cent', async () => {
      const ctx = await newFirm('LA');
      const file = join(folder, 'import-parser/test-fixtures/multiple-languages.csv');
      await importProducts(app, ctx, readFileSync(file), { currency: 'USD' });
      const [{ product, variants }] = (await products(ctx)) as [ProductRecord];
      expect(Object.keys(product.name.text)).toEqual(['zh-Hans', 'en']);
      expect(product.attributes.map(({ name }) => Object.keys(name.text))).toEqual([
        ['zh-Hans', 'en'],
        ['zh-Hans', 'en'],
      ]);
      expect(product.options[0]!.values.map(({ text }) => Object.keys(text).length)).toEqual([2, 2, 2]);
      expect(variants.map(({ prices }) => prices[0]!.amount)).toEqual([4530, 3250, 5950]);
    });
  });

  describeWithData('Shopify', 'products-shopify', (folder) => {
    it.each(named(SHOPIFY))('imports $file as it says, and nothing twice', ({ expected }) =>
      expectImport(folder, expected),
    );

    it('makes options of named ones only, categories of types, and asks for pictures by name', async () => {
      const ctx = await newFirm('TH');
      const { reports } = await importProducts(app, ctx, readFileSync(join(folder, 'jewelery.csv')), {
        currency: 'USD',
      });
      const byHandle = new Map((await products(ctx)).map((record) => [record.product.handle, record]));
      const chain = byHandle.get('chain-bracelet')!;
      expect(chain.product.options.map(({ values }) => values.length)).toEqual([2]);
      expect(chain.variants.map(({ prices }) => prices)).toEqual(
        Array(2).fill([{ amount: 4299, currency: 'USD', minQuantity: '1' }]),
      );
      expect(byHandle.get('bangle-bracelet')!.product.options).toEqual([]);
      expect(chain.categoryIds).toHaveLength(1);
      expect(reports.every((report) => report.endsWith('Image Src import_file_remote?'))).toBe(true);
    });
  });

  describeWithData('South-East Asian menus', 'products-sea-menus', (folder) => {
    it.each(named(MENUS))('imports $file as it says, and nothing twice', ({ expected }) =>
      expectImport(folder, expected),
    );

    it('reads amounts as the country writes them and takes "-" for no name', async () => {
      const lao = await newFirm('LA');
      await importProducts(app, lao, readFileSync(join(folder, 'lao_pos_foods.csv')));
      const dishes = await products(lao);
      expect(dishes[0]!.variants[0]!.prices).toEqual([{ amount: 1_000_000, currency: 'LAK', minQuantity: '1' }]);
      const names = dishes.flatMap(({ product }) => Object.values(product.name.text));
      expect(names.filter((name) => name === '-' || name === 'NULL')).toEqual([]);
      const vietnamese = await newFirm('VN');
      await importProducts(app, vietnamese, readFileSync(join(folder, 'vietnamese_price_list_shapes.csv')));
      const prices = (await products(vietnamese)).map(({ product, variants }) => [
        product.name.source,
        variants[0]!.prices[0]!.amount,
      ]);
      expect(prices[0]).toEqual(['vi', 80_000]);
      expect(prices.at(-2)).toEqual(['vi', 24_990_000]);
    });

    it('makes variants of the rows that name a parent, and sells no parent without a price', async () => {
      const ctx = await newFirm('LA');
      await importProducts(app, ctx, readFileSync(join(folder, 'lao_pos_foods.csv')));
      const noodles = (await products(ctx)).find(
        ({ product }) => resolveText(product.name, 'en')!.text === 'Phat-thai',
      )!;
      expect(noodles.variants.map(({ prices }) => prices[0]!.amount)).toEqual([1_800_000, 1_600_000, 1_600_000]);
      expect(noodles.product.options[0]!.values.map((value) => value.text.en)).toEqual(['Sea food', 'chick', 'pork']);
    });
  });
});
