import { inTenant, localized, newId, type TenantContext } from '#kernel';
import { AuditEntry } from '#features/audit';
import { Media } from '#features/media';
import { Employees, employeeSchema } from '#features/people';
import { ContentChange, Redirects } from '#features/sites';
import { createTestApp, newProduct, newTenant, type TestApp, testContext } from '#testing';
import {
  Categories,
  categorySchema,
  findAskedProduct,
  listActiveProducts,
  listCategoryProducts,
  loadProducts,
  type ProductChange,
  productChangeSchema,
  productSchema,
  Products,
} from '.';

describe('Products', () => {
  let app: TestApp;
  let products: Products;
  let ctx: TenantContext;
  let other: TenantContext;
  beforeAll(async () => {
    app = await createTestApp();
    products = app.get(Products);
  });
  beforeEach(async () => {
    ctx = inTenant(testContext, (await newTenant(app)).tenant.id);
    other = inTenant(testContext, (await newTenant(app)).tenant.id);
  });
  afterAll(() => app?.close());

  const keysSince = async (work: () => Promise<unknown>): Promise<string[]> => {
    const keys = (): Promise<ContentChange[]> =>
      app.db.read(ctx, (manager) =>
        manager.find(ContentChange, { where: { tenantId: ctx.tenantId }, order: { version: 'ASC' } }),
      );
    const before = (await keys()).length;
    await work();
    return (await keys())
      .slice(before)
      .flatMap((change) => change.keys)
      .sort();
  };

  it('keeps all that a product has', async () => {
    const picture = await app.get(Media).add(ctx, { content: Buffer.from('p'), fileName: 'tea.jpg' });
    const paper = await app.get(Media).add(ctx, { content: Buffer.from('d'), fileName: 'tea.pdf' });
    const person = await app.get(Employees).create(ctx, employeeSchema.parse({ name: localized('en', 'Li') }));
    const category = await app.get(Categories).create(ctx, categorySchema.parse({ name: localized('en', 'Tea') }));
    const created = await newProduct(app, ctx, {
      description: { source: 'en', text: { en: '<p>Good<script>x</script> <a href="javascript:x">tea</a></p>' } },
      options: [{ name: localized('en', 'Size'), values: [localized('en', 'S'), localized('en', 'L')] }],
      attributes: [{ name: localized('en', 'Origin'), value: localized('en', 'Yunnan') }],
      pricePolicy: 'range',
      unit: localized('en', 'cake'),
      minOrderQuantity: '10.50',
      incoterm: 'FOB',
      port: 'Kunming',
      leadTimeDays: 14,
      contactEmployeeId: person.id,
      categoryIds: [category.id],
      pictureIds: [picture.id],
      documentIds: [paper.id],
      variants: [
        {
          sku: 'T-S',
          optionValues: [0],
          stock: '5.0',
          barcode: '690',
          weightGrams: 357,
          prices: [
            { amount: 400, currency: 'USD', minQuantity: '100' },
            { amount: 450, currency: 'USD', minQuantity: '1' },
          ],
        },
        { sku: 'T-L', optionValues: [1], stock: null, barcode: null, weightGrams: null, prices: [] },
      ],
    });
    const stored = await products.get(ctx, created.product.id);
    expect(stored).toEqual(created);
    expect(stored.product).toMatchObject({
      handle: 'puer-tea',
      version: 1,
      minOrderQuantity: '10.5',
      description: { text: { en: '<p>Good <a rel="nofollow noopener">tea</a></p>' } },
    });
    expect(stored.variants[0]).toMatchObject({ stock: '5', prices: [{ minQuantity: '1' }, { minQuantity: '100' }] });
    expect(stored.assets.map(({ assetId, isDocument }) => [assetId, isDocument])).toEqual([
      [picture.id, false],
      [paper.id, true],
    ]);
  });

  it("answers not_found to another firm's ids, wherever they stand", async () => {
    const theirs = await newProduct(app, other);
    const asset = await app.get(Media).add(other, { content: Buffer.from('x'), fileName: 'x.jpg' });
    const category = await app.get(Categories).create(other, categorySchema.parse({ name: localized('en', 'Tea') }));
    const person = await app.get(Employees).create(other, employeeSchema.parse({ name: localized('en', 'Li') }));
    const mine = await newProduct(app, ctx);
    const { id } = theirs.product;
    const notFound = { code: 'not_found' };
    await expect(products.get(ctx, id)).rejects.toMatchObject(notFound);
    await expect(products.update(ctx, id, 1, { port: 'x' })).rejects.toMatchObject(notFound);
    await expect(products.remove(ctx, id, 1)).rejects.toMatchObject(notFound);
    await expect(products.reorder(ctx, [mine.product.id, id])).rejects.toMatchObject(notFound);
    for (const change of [
      { pictureIds: [asset.id] },
      { documentIds: [asset.id] },
      { categoryIds: [category.id] },
      { contactEmployeeId: person.id },
      { variants: [{ ...productSchema.shape.variants.parse(undefined)[0]!, id: theirs.variants[0]!.id }] },
      { categoryIds: [newId()] },
    ]) {
      await expect(products.update(ctx, mine.product.id, 1, change)).rejects.toMatchObject(notFound);
    }
    expect(await products.get(other, id)).toEqual(theirs);
    expect(await products.get(ctx, mine.product.id)).toEqual(mine);
  });

  it('makes handles that are free, and refuses a taken one', async () => {
    const handles = [];
    for (let i = 0; i < 3; i += 1) handles.push((await newProduct(app, ctx)).product.handle);
    expect(handles).toEqual(['puer-tea', 'puer-tea-2', 'puer-tea-3']);
    expect((await newProduct(app, other)).product.handle).toBe('puer-tea');
    await expect(newProduct(app, ctx, { handle: 'puer-tea' })).rejects.toMatchObject({ code: 'handle_taken' });
    const parallel = await Promise.all(Array.from({ length: 4 }, () => newProduct(app, ctx)));
    expect(new Set(parallel.map(({ product }) => product.handle)).size).toBe(4);
  });

  it('compares SKUs as bytes within the firm, and frees those of deleted products', async () => {
    const variant = (sku: string) => ({
      variants: productSchema.parse({ name: localized('en', 'x'), variants: [{ sku }] }).variants,
    });
    const first = await newProduct(app, ctx, variant('a-1'));
    await newProduct(app, ctx, variant('A-1'));
    await newProduct(app, other, variant('a-1'));
    await expect(newProduct(app, ctx, variant('a-1'))).rejects.toMatchObject({
      code: 'sku_taken',
      args: { sku: 'a-1' },
    });
    await products.remove(ctx, first.product.id, 1);
    expect((await newProduct(app, ctx, { ...variant('a-1'), handle: first.product.handle })).product.handle).toBe(
      'puer-tea',
    );
  });

  it('lets two variants swap their SKUs', async () => {
    const { product, variants } = await newProduct(app, ctx, {
      options: [{ name: localized('en', 'Size'), values: [localized('en', 'S'), localized('en', 'L')] }],
      variants: productSchema.parse({
        name: localized('en', 'x'),
        variants: [
          { sku: 'A', optionValues: [0] },
          { sku: 'B', optionValues: [1] },
        ],
      }).variants,
    });
    const swapped = variants.map(({ id, optionValues, prices, stock, barcode, weightGrams, sku }) => ({
      id,
      optionValues,
      prices,
      stock,
      barcode,
      weightGrams,
      sku: sku === 'A' ? 'B' : 'A',
    }));
    await products.update(ctx, product.id, 1, { variants: swapped });
    expect((await products.get(ctx, product.id)).variants.map(({ id, sku }) => [id, sku])).toEqual([
      [variants[0]!.id, 'B'],
      [variants[1]!.id, 'A'],
    ]);
  });

  it('lets the first of two edits win and tells the second', async () => {
    const { product } = await newProduct(app, ctx);
    const results = await Promise.allSettled(
      ['Kunming', 'Bangkok'].map((port) => products.update(ctx, product.id, 1, { port })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } });
  });

  it('refuses prices that are doubled, variants that are doubled and options that do not fit', async () => {
    const { product } = await newProduct(app, ctx);
    const [variant] = productSchema.shape.variants.parse(undefined);
    const price = { amount: 1, currency: 'USD', minQuantity: '1' };
    const size = { name: localized('en', 'Size'), values: [localized('en', 'S')] };
    const cases: [ProductChange, string][] = [
      [{ variants: [{ ...variant!, prices: [price, { ...price, minQuantity: '1.0' }] }] }, 'price_doubled'],
      [{ variants: [{ ...variant!, prices: [{ ...price, currency: 'XXQ' }] }] }, 'currency_unknown'],
      [{ variants: [{ ...variant!, prices: [{ ...price, amount: -1 }] }] }, 'price_negative'],
      [{ options: [size] }, 'product_options_mismatch'],
      [{ options: [size], variants: [{ ...variant!, optionValues: [1] }] }, 'product_options_mismatch'],
      [
        {
          options: [size],
          variants: [
            { ...variant!, optionValues: [0] },
            { ...variant!, optionValues: [0] },
          ],
        },
        'product_variant_doubled',
      ],
    ];
    for (const [change, code] of cases) {
      await expect(products.update(ctx, product.id, 1, change)).rejects.toMatchObject({ code });
    }
  });

  it('sends visitors of an old address to the new one, and gives a freed address to its new page', async () => {
    const { product } = await newProduct(app, ctx);
    await products.update(ctx, product.id, 1, { handle: 'green-tea' });
    expect(await app.get(Redirects).list(ctx)).toMatchObject([
      { path: '/products/puer-tea', target: '/products/green-tea' },
    ]);
    await newProduct(app, ctx);
    expect(await app.get(Redirects).list(ctx)).toEqual([]);
  });

  it('writes exactly the keys that a change touches, and none while a product is on no page', async () => {
    const category = await app.get(Categories).create(ctx, categorySchema.parse({ name: localized('en', 'Tea') }));
    const [list, inCategory] = ['product-list', `category-list:${category.id}`];
    let id = '';
    const create = async (): Promise<void> => {
      id = (await newProduct(app, ctx, { status: 'draft', categoryIds: [category.id] })).product.id;
    };
    expect(await keysSince(create)).toEqual([]);
    const own = `product:${id}`;
    expect(await keysSince(() => products.update(ctx, id, 1, { port: 'Kunming' }))).toEqual([]);
    expect(await keysSince(() => products.update(ctx, id, 2, { status: 'active' }))).toEqual(
      [inCategory, own, list].sort(),
    );
    expect(await keysSince(() => products.update(ctx, id, 3, { port: 'Bangkok' }))).toEqual([own]);
    expect(await keysSince(() => products.update(ctx, id, 4, { categoryIds: [] }))).toEqual([inCategory, own].sort());
    expect(await keysSince(() => products.remove(ctx, id, 5))).toEqual([own, list].sort());
  });

  it('keeps facts as a whole, with what is known of their translations, and none when all are empty', async () => {
    const { product } = await newProduct(app, ctx, { status: 'active' });
    const { id } = product;
    expect(product.facts).toBeNull();
    const step = { title: { source: 'en', text: { en: 'Picking', th: 'เก็บ' } }, text: localized('en', 'By hand') };
    const change = (facts: unknown) => productChangeSchema.parse({ facts });
    const keys = await keysSince(() =>
      products.update(
        ctx,
        id,
        1,
        change({ origin: { source: 'en', text: { en: 'Lao Cai', th: 'ลาวกาย' } }, months: [6, 3, 3], steps: [step] }),
      ),
    );
    expect(keys).toEqual([`product:${id}`]);
    expect((await products.get(ctx, id)).product.facts).toEqual({
      origin: { source: 'en', text: { en: 'Lao Cai', th: 'ลาวกาย' } },
      packing: null,
      materials: null,
      duration: null,
      months: [3, 6],
      steps: [step],
    });
    await products.update(ctx, id, 2, { port: 'x' });
    const next = { ...step, title: { source: 'en', text: { en: 'Harvest', th: 'เก็บ' } } };
    await products.update(ctx, id, 3, change({ packing: localized('en', 'Tin'), steps: [next] }));
    expect((await products.get(ctx, id)).product.facts).toMatchObject({
      origin: null,
      packing: localized('en', 'Tin'),
      months: [],
      steps: [{ title: { text: { en: 'Harvest', th: 'เก็บ' }, state: { th: 'stale' } } }],
    });
    await products.update(ctx, id, 4, change({ origin: null, months: [] }));
    expect((await products.get(ctx, id)).product.facts).toBeNull();
  });

  it.each([
    { months: [0] },
    { months: [13] },
    { months: [1.5] },
    { steps: Array.from({ length: 31 }, () => ({ title: localized('en', 'x') })) },
    { steps: [{ text: localized('en', 'x') }] },
    { origin: 'Lao Cai' },
    { harvest: localized('en', 'x') },
  ])('refuses %j as facts', (facts) => {
    expect(productChangeSchema.safeParse({ facts }).success).toBe(false);
  });

  it('audits each change with names of fields only', async () => {
    const { product } = await newProduct(app, ctx);
    await products.update(ctx, product.id, 1, { port: 'Secret Harbour' });
    const entries = await app.db.read(ctx, (manager) =>
      manager.findBy(AuditEntry, { subject: `product:${product.id}` }),
    );
    expect(entries.map(({ action, details }) => [action, details])).toEqual([
      ['product.created', {}],
      ['product.updated', { fields: ['port'] }],
    ]);
  });

  it('gives pages, in their order, what is active only', async () => {
    const [a, b, c] = [
      await newProduct(app, ctx),
      await newProduct(app, ctx, { status: 'hidden' }),
      await newProduct(app, ctx),
    ];
    const category = await app.get(Categories).create(ctx, categorySchema.parse({ name: localized('en', 'Tea') }));
    await products.update(ctx, c.product.id, 1, { categoryIds: [category.id] });
    const keys = await keysSince(() => products.reorder(ctx, [c.product.id, a.product.id]));
    expect(keys).toContain('product-list');
    await app.db.snapshot(ctx, async (manager) => {
      expect((await listActiveProducts(manager, ctx)).map(({ id }) => id)).toEqual([c.product.id, a.product.id]);
      const ids = [a, b, c].map(({ product }) => product.id);
      expect((await loadProducts(manager, ctx, ids)).map(({ product }) => product.id)).toEqual([
        a.product.id,
        c.product.id,
      ]);
      expect(await loadProducts(manager, other, ids)).toEqual([]);
      expect(await listCategoryProducts(manager, ctx)).toEqual(new Map([[category.id, [c.product.id]]]));
      expect(await findAskedProduct(manager, ctx, a.product.id)).toEqual({
        id: a.product.id,
        name: localized('en', 'Puer Tea'),
        contactEmployeeId: null,
      });
      expect(await findAskedProduct(manager, ctx, b.product.id)).toBeUndefined();
      expect(await findAskedProduct(manager, other, a.product.id)).toBeUndefined();
      expect(await findAskedProduct(manager, ctx, "' OR 1=1 --")).toBeUndefined();
    });
  });

  it('searches names of every script and SKUs, page by page, with wildcards as plain letters', async () => {
    await newProduct(app, ctx, { title: '100% Tea' });
    await newProduct(app, ctx, { name: { source: 'th', text: { th: 'ชาเขียวดอย', 'zh-Hans': '绿茶' } } });
    await newProduct(app, ctx, {
      title: 'Cup',
      variants: productSchema.parse({ name: localized('en', 'x'), variants: [{ sku: 'CUP_1' }] }).variants,
    });
    const names = async (search: string): Promise<(string | undefined)[]> =>
      (await products.list(ctx, { search, limit: 10 })).map(({ product }) => product.name.text[product.name.source]);
    expect(await names('เขียว')).toEqual(['ชาเขียวดอย']);
    expect(await names('绿')).toEqual(['ชาเขียวดอย']);
    expect(await names('%')).toEqual(['100% Tea']);
    expect(await names('cup_1')).toEqual(['Cup']);
    expect(await names('text')).toEqual([]);
    expect(await names("' OR '1'='1")).toEqual([]);
    const [first] = await products.list(ctx, { limit: 1 });
    const rest = await products.list(ctx, { limit: 10, after: [first!.product.position, first!.product.id] });
    expect(rest).toHaveLength(2);
    expect(await products.list(other, { limit: 10 })).toEqual([]);
  });
});
