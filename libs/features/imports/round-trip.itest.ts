import fc from 'fast-check';
import { inTenant, type Locale, LOCALES, type LocalizedText, normaliseText, type TenantContext } from '#kernel';
import { Categories, categorySchema, INCOTERMS, PRODUCT_STATUSES, productSchema, Products } from '#features/catalog';
import { ProductExports } from '#features/imports';
import { Media } from '#features/media';
import { Employees, employeeSchema } from '#features/people';
import { Site } from '#features/sites';
import { PRICE_POLICIES } from '#features/tenants';
import { createTestApp, importProducts, newTenant, type TestApp, testContext } from '#testing';

/** What spreadsheets, lists in cells, numbers and our own grammar could trip over. */
const NASTY = [
  '=1+1',
  "'=1+1",
  '+66',
  '-',
  '@SUM(A1)',
  'NULL',
  '"',
  '""',
  ',',
  ';',
  '|',
  '>',
  'a > b',
  'x=y',
  'a; b=c',
  '\\',
  '\\\\',
  '\\;',
  "'",
  'a|b',
  '1.250',
  '001',
  '<b>bold</b>',
  '<script>alert(1)</script>',
  'line\nbreak',
  'cr\rhere',
  'tab\there',
  'end\r\n',
  '\u200b',
  '\u200f',
  'ชา',
  'ກາເຟ',
  'កាហ្វេ',
  'လက်ဖက်',
  '普洱茶',
  'Cà phê',
  'שָׁלוֹם',
  '👩‍🌾',
  'e\u0301',
  '__proto__',
  'sep=;',
  'TRUE',
  '#REF!',
  'a:b',
  '：',
  'https://x.y/z',
];

const words = (max: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.constantFrom(...NASTY),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
    )
    .chain((first) => fc.constantFrom(first, `${first} tea`, `tea ${first}`))
    .map((text) => normaliseText(text.replaceAll('\uFFFD', '')).slice(0, max))
    // Cutting may tear a character in two; replaced letters are damage, which an import refuses.
    .filter((text) => normaliseText(text) === text && text !== '' && !text.includes('\uFFFD'));

const localizedText = (max: number): fc.Arbitrary<LocalizedText> =>
  fc
    .dictionary(fc.constantFrom<Locale>(...LOCALES), words(max), { minKeys: 1, maxKeys: 3, noNullPrototype: true })
    .chain((text) =>
      fc.constantFrom(...(Object.keys(text) as Locale[])).map((source) => ({ source, text }) as LocalizedText),
    );

/** At least one visible letter: a name that nobody can see is none. */
const nameText = localizedText(100).map((name) => ({
  ...name,
  text: { ...name.text, [name.source]: `N${name.text[name.source]}`.trim() },
}));
const quantity = fc.constantFrom('1', '0.5', '1.125', '12.005', '100', '1250.125', '7');
const price = fc.record({
  amount: fc.integer({ min: 0, max: 9_999_999 }),
  currency: fc.constantFrom('THB', 'VND', 'LAK', 'KWD', 'CNY'),
  minQuantity: quantity,
});
const prices = fc.uniqueArray(price, {
  maxLength: 4,
  selector: ({ currency, minQuantity }) => `${currency} ${minQuantity}`,
});
const code = words(30)
  .map((text) => text.trim())
  .filter((text) => text !== '');
const nullable = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

const option = fc.record({
  name: localizedText(40),
  values: fc.uniqueArray(localizedText(40), {
    minLength: 1,
    maxLength: 3,
    selector: ({ text, source }) => text[source],
  }),
});

const product = fc.record({
  status: fc.constantFrom(...PRODUCT_STATUSES),
  name: nameText,
  summary: nullable(localizedText(60)),
  description: nullable(localizedText(120)),
  options: fc.array(option, { maxLength: 2 }),
  attributes: fc.array(fc.record({ name: localizedText(40), value: localizedText(40) }), { maxLength: 3 }),
  pricePolicy: nullable(fc.constantFrom(...PRICE_POLICIES)),
  unit: nullable(localizedText(20)),
  minOrderQuantity: nullable(quantity),
  incoterm: nullable(fc.constantFrom(...INCOTERMS)),
  port: nullable(code),
  leadTimeDays: nullable(fc.nat(365)),
  facts: nullable(
    fc.record({
      origin: nullable(localizedText(40)),
      packing: nullable(localizedText(40)),
      materials: nullable(localizedText(40)),
      duration: nullable(localizedText(40)),
      months: fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
      steps: fc.array(fc.record({ title: localizedText(40), text: nullable(localizedText(60)) }), { maxLength: 3 }),
    }),
  ),
  details: fc.array(
    fc.record({
      sku: nullable(code),
      prices,
      stock: nullable(quantity),
      barcode: nullable(code),
      weightGrams: nullable(fc.nat(5000)),
    }),
    { minLength: 6, maxLength: 6 },
  ),
  links: fc.record({ category: fc.boolean(), contact: fc.boolean(), pictures: fc.boolean() }),
});

describe('an exported sheet', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());

  const exported = async (ctx: TenantContext): Promise<string> => {
    let text = '';
    for await (const piece of app.get(ProductExports).write(ctx)) text += piece;
    return text;
  };
  const version = (ctx: TenantContext): Promise<number> =>
    app.db.read(
      ctx,
      async (manager) => (await manager.findOneByOrFail(Site, { tenantId: ctx.tenantId })).contentVersion,
    );

  it('changes nothing when it is imported again, whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(product, { minLength: 1, maxLength: 4 }),
        words(40),
        localizedText(40),
        async (inputs, fileName, category) => {
          const locale = LOCALES[inputs.length]!;
          const ctx = inTenant(testContext, (await newTenant(app, { locale, country: 'VN' })).tenant.id);
          const categories = app.get(Categories);
          const parent = await categories.create(ctx, categorySchema.parse({ name: category }));
          const child = await categories.create(ctx, categorySchema.parse({ name: category, parentId: parent.id }));
          const twin = await categories.create(ctx, categorySchema.parse({ name: category, parentId: parent.id }));
          const person = await app
            .get(Employees)
            .create(ctx, employeeSchema.parse({ name: category, email: 'Tea@Example.org' }));
          const pictures = [];
          for (const content of ['one', 'two']) {
            pictures.push(
              await app.get(Media).add(ctx, { content: Buffer.from(content), fileName: `${fileName}.jpg` }),
            );
          }
          for (const [index, { details, links, ...input }] of inputs.entries()) {
            const combinations = input.options.reduce<number[][]>(
              (all, { values }) => all.flatMap((some) => values.map((_, at) => [...some, at])),
              [[]],
            );
            await app.get(Products).create(
              ctx,
              productSchema.parse({
                ...input,
                variants: combinations.slice(0, 6).map((optionValues, at) => {
                  const { sku, ...rest } = details[at]!;
                  return { ...rest, optionValues, sku: sku && `${sku}-${index}-${at}`.slice(-40).trim() };
                }),
                categoryIds: links.category ? [twin.id, parent.id] : [child.id].slice(index),
                contactEmployeeId: links.contact ? person.id : null,
                pictureIds: links.pictures ? pictures.map(({ id }) => id).reverse() : [],
              }),
            );
          }
          const [before, sheet] = [await version(ctx), await exported(ctx)];
          const { operation, reports } = await importProducts(app, ctx, sheet, { format: 'teahorse' });
          expect({ reports, error: operation.error }).toEqual({ reports: [], error: null });
          expect(operation).toMatchObject({
            status: 'done',
            total: inputs.length,
            unchanged: inputs.length,
            failed: 0,
          });
          expect(await version(ctx)).toBe(before);
          expect(await exported(ctx)).toBe(sheet);
        },
      ),
      { numRuns: 40 },
    );
  }, 180_000);

  it('makes the same products in another firm', async () => {
    const [from, to] = await Promise.all([newTenant(app), newTenant(app)]);
    const [source, target] = [inTenant(testContext, from.tenant.id), inTenant(testContext, to.tenant.id)];
    const sheet = [
      'handle,name:en,name:th,category,category:th,option1_name:en,option1_value:en,sku,price,currency,price_tiers,attributes:en,status',
      'tea,Tea,ชา,Drinks > Hot,เครื่องดื่ม > ร้อน,Size,Small,T-S,4.50,USD,10:4.00;100:3.50;1:160 THB,Origin=Yunnan; Weight=357 g,active',
      'tea,,,,,,Large,T-L,8,USD,,,',
    ].join('\n');
    await importProducts(app, source, sheet);
    await importProducts(app, target, await exported(source));
    expect(await exported(target)).toBe(await exported(source));
    const [{ product: made, variants }] = (await app.get(Products).list(target, { limit: 5 })) as [
      Awaited<ReturnType<Products['get']>>,
    ];
    expect(made).toMatchObject({ handle: 'tea', name: { text: { en: 'Tea', th: 'ชา' } } });
    expect(variants[0]!.prices).toEqual([
      { amount: 16_000, currency: 'THB', minQuantity: '1' },
      { amount: 450, currency: 'USD', minQuantity: '1' },
      { amount: 400, currency: 'USD', minQuantity: '10' },
      { amount: 350, currency: 'USD', minQuantity: '100' },
    ]);
  });
});
