import { Readable } from 'node:stream';
import { inTenant, localized, type TenantContext } from '#kernel';
import { Categories, type ProductRecord, Products } from '#features/catalog';
import { ProductImports } from '#features/imports';
import { Media } from '#features/media';
import { Employees, employeeSchema } from '#features/people';
import { ContentChange, Redirects, Site } from '#features/sites';
import { createTestApp, importProducts, newProduct, newTenant, type TestApp, testContext } from '#testing';

describe('product import', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());

  const newFirm = async (country = 'TH', locale: 'en' | 'th' = 'en'): Promise<TenantContext> => {
    return inTenant(testContext, (await newTenant(app, { country, locale })).tenant.id);
  };
  const products = (ctx: TenantContext): Promise<ProductRecord[]> => app.get(Products).list(ctx, { limit: 200 });
  const one = async (ctx: TenantContext): Promise<ProductRecord> => (await products(ctx))[0]!;
  const changesOf = (ctx: TenantContext): Promise<ContentChange[]> =>
    app.db.read(ctx, (manager) =>
      manager.find(ContentChange, { where: { tenantId: ctx.tenantId }, order: { version: 'ASC' } }),
    );

  it('asks before it takes or converts Burmese in Zawgyi', async () => {
    const ctx = await newFirm('MM');
    const sheet = 'handle,name,price,currency\none,လက္ဖက္ရည္,5,MMK\ntwo,လက်ဖက်ရည်,5,MMK';
    expect((await importProducts(app, ctx, sheet)).reports).toEqual(['2 name row_zawgyi']);
    expect((await products(ctx)).map(({ product }) => product.handle)).toEqual(['two']);
    const converted = await importProducts(app, ctx, sheet, { zawgyi: 'convert' });
    expect(converted.reports).toEqual(['2 name row_zawgyi_converted?']);
    const all = await products(ctx);
    expect(all.map(({ product }) => product.name.text.my)).toEqual(['လက်ဖက်ရည်', 'လက်ဖက်ရည်']);
  });

  describe('of bad input', () => {
    it('names row and column of every fault, and imports the rest', async () => {
      const ctx = await newFirm();
      const sheet = [
        'handle,name,sku,price,currency,status,stock',
        'good,Good tea,G-1,10,,,5',
        'negative,Negative,N-1,-5,,,',
        'formula,Formula,F-1,=1+1,,,',
        'money,Money,M-1,5,XXQ,,',
        'twice,Twice,G-1,5,,,',
        'ragged,Ragged',
        'word,Word,W-1,5,,who knows,',
        'cents,Cents,C-1,5.999,THB,,',
        ',,,5,,,',
        'last,Last,L-1,7,,hidden,-3',
      ].join('\n');
      const { operation, reports } = await importProducts(app, ctx, sheet);
      expect(reports).toEqual([
        '3 price price_negative',
        '4 price row_number_invalid',
        '5 currency currency_unknown',
        '6 sku row_duplicate',
        '7 - row_ragged',
        '8 status import_value_unknown',
        '9 price price_invalid',
        '10 name row_required',
        '11 stock import_stock_negative?',
      ]);
      expect(operation).toMatchObject({ status: 'done', total: 10, done: 2, failed: 8 });
      expect((await products(ctx)).map(({ product }) => product.handle)).toEqual(['good', 'last']);
    });

    it('leaves a bad variant row out and says so, as long as another is left', async () => {
      const ctx = await newFirm();
      const sheet = [
        'handle,name,option1_name,option1_value,sku,price',
        'tea,Tea,Size,S,T-S,10',
        'tea,,,M,T-M,-1',
        'tea,,,L,T-L,30',
        'bad,Bad,Size,S,B-S,-1',
        'bad,,,M,B-M,x',
      ].join('\n');
      const { operation, reports } = await importProducts(app, ctx, sheet);
      expect(reports).toEqual([
        '2 - import_partial?',
        '3 price price_negative',
        '5 price price_negative',
        '5 - import_nothing_left',
        '6 price row_number_invalid',
      ]);
      expect(operation).toMatchObject({ done: 1, failed: 1 });
      expect((await one(ctx)).variants.map(({ sku }) => sku)).toEqual(['T-S', 'T-L']);
    });

    it('keeps markup in names as words, takes scripts out of rich text and never evaluates formulas', async () => {
      const ctx = await newFirm();
      const sheet = `name,description\n"<b>Tea</b> =1+1 \u202Egpj\u202C","<p onclick=x>Good<script>alert(1)</script> <a href=""https://x.example"">x</a></p>"\n=2+3,x`;
      await importProducts(app, ctx, sheet);
      const [tea, formula] = await products(ctx);
      expect(tea!.product.name.text.en).toBe('<b>Tea</b> =1+1 gpj');
      expect(tea!.product.description!.text.en).toBe(
        '<p>Good <a href="https://x.example" rel="nofollow noopener">x</a></p>',
      );
      expect(formula!.product.name.text.en).toBe('=2+3');
    });

    it('refuses names that nobody can see', async () => {
      const ctx = await newFirm();
      const { operation, reports } = await importProducts(app, ctx, 'name,price\n\u200B\u200D,5\nTea,6');
      expect([operation.done, operation.failed, reports]).toEqual([1, 1, ['2 name row_required']]);
    });

    it.each([
      [
        'a picture called CSV',
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
        'sheet_wrong_type',
      ],
      ['nothing', Buffer.alloc(0), 'sheet_empty'],
      ['a web page', Buffer.from('<!doctype html><html><body>no</body></html>'), 'sheet_wrong_type'],
      ['a table of something else', Buffer.from('colour,weekday\nred,Monday'), 'sheet_columns_missing'],
      ['an open quotation mark', Buffer.from('name,price\n"Tea,5\nCup,6'), 'sheet_quote_not_closed'],
    ])('fails %s whole, with a reason', async (_what, content, code) => {
      const ctx = await newFirm();
      const { operation } = await importProducts(app, ctx, content);
      expect(operation).toMatchObject({ status: 'failed', done: 0, error: { code } });
      expect(await products(ctx)).toEqual([]);
    });

    it('is not led astray by headers such as __proto__', async () => {
      const ctx = await newFirm();
      const { operation } = await importProducts(app, ctx, '__proto__,constructor,name\nx,y,Tea');
      expect(operation).toMatchObject({ done: 1, result: { unreadColumns: ['__proto__', 'constructor'] } });
    });
  });

  it('refuses more bytes than a sheet may have, and options that are none', async () => {
    const ctx = await newFirm();
    const piece = Buffer.alloc(1024 * 1024, 'x');
    const content = Readable.from(Array.from({ length: 51 }, () => piece));
    const imports = app.get(ProductImports);
    await expect(imports.submit(ctx, { content, fileName: 'big.csv' })).rejects.toMatchObject({
      code: 'payload_too_large',
    });
    const sheet = { content: Buffer.from('name\nTea'), fileName: 'tea.csv' };
    await expect(imports.submit(ctx, { ...sheet, currency: 'XXQ' })).rejects.toMatchObject({ code: 'invalid_request' });
  });

  describe('again', () => {
    const sheet = 'handle,name,sku,price,category\ntea,Tea,T-1,10,Drinks > Hot\ncup,Cup,C-1,20,Things';

    it('changes only what differs, in one publish', async () => {
      const ctx = await newFirm();
      await importProducts(app, ctx, sheet);
      const [tea] = await products(ctx);
      const before = (await changesOf(ctx)).length;
      const { operation } = await importProducts(app, ctx, sheet.replace('10,', '12,'));
      expect(operation).toMatchObject({ done: 2, unchanged: 1 });
      expect((await changesOf(ctx)).slice(before).map(({ keys }) => keys)).toEqual([[`product:${tea!.product.id}`]]);
      expect(await one(ctx)).toMatchObject({
        product: { version: 2 },
        variants: [{ id: tea!.variants[0]!.id, prices: [{ amount: 1200 }] }],
      });
    });

    it('records nothing at all when nothing differs', async () => {
      const ctx = await newFirm();
      await importProducts(app, ctx, sheet);
      const before = await changesOf(ctx);
      expect((await importProducts(app, ctx, sheet)).operation).toMatchObject({ done: 2, unchanged: 2 });
      expect(await changesOf(ctx)).toEqual(before);
      expect(await app.get(Categories).list(ctx)).toHaveLength(3);
    });

    it('finds products by SKU, by handle, or by name where a list has neither', async () => {
      const ctx = await newFirm();
      const plain = 'Name,Price\nชาเขียว,90\nชาดำ,80';
      await importProducts(app, ctx, plain);
      expect((await importProducts(app, ctx, plain.replace('80', '85'))).operation).toMatchObject({
        done: 2,
        unchanged: 1,
      });
      await importProducts(app, ctx, 'sku,name,price\nK-1,Kettle,5');
      await importProducts(app, ctx, 'sku,name,price\nK-1,Iron kettle,6');
      const all = await products(ctx);
      expect(all.map(({ product }) => product.name.text)).toEqual([
        { th: 'ชาเขียว' },
        { th: 'ชาดำ' },
        { en: 'Iron kettle' },
      ]);
    });

    it('moves a product that is known by its SKU to the handle that the sheet asks for, with a redirect', async () => {
      const ctx = await newFirm();
      await importProducts(app, ctx, sheet);
      await importProducts(app, ctx, sheet.replace('tea,Tea', 'green-tea,Tea'));
      expect((await products(ctx)).map(({ product }) => product.handle)).toEqual(['green-tea', 'cup']);
      expect(await app.get(Redirects).list(ctx)).toMatchObject([
        { path: '/products/tea', target: '/products/green-tea' },
      ]);
    });

    it('leaves alone what the sheet has no column for, and takes away what its cell leaves empty', async () => {
      const ctx = await newFirm();
      await importProducts(app, ctx, 'sku,name:en,name:th,port,price,price_tiers\nT-1,Tea,ชา,Kunming,10,10:9');
      await importProducts(app, ctx, 'sku,price\nT-1,11');
      expect(await one(ctx)).toMatchObject({
        product: { name: { text: { en: 'Tea', th: 'ชา' } }, port: 'Kunming' },
        variants: [{ prices: [{ amount: 1100 }, { amount: 900, minQuantity: '10' }] }],
      });
      await importProducts(app, ctx, 'sku,name:en,name:th,port\nT-1,Tea,,');
      expect(await one(ctx)).toMatchObject({ product: { name: { text: { en: 'Tea' } }, port: null } });
    });

    it('takes a price list by SKU, several rows of one product too', async () => {
      const ctx = await newFirm();
      await importProducts(app, ctx, 'handle,name,option1_name,option1_value,sku\ntea,Tea,Size,S,A\ntea,,,M,B');
      const { operation, reports } = await importProducts(app, ctx, 'sku,price\nA,1\nB,2\nX,3');
      expect([operation.done, operation.failed, reports]).toEqual([2, 1, ['4 - row_required']]);
      expect((await one(ctx)).variants.map(({ prices }) => prices[0]!.amount)).toEqual([100, 200]);
    });

    it('adds a variant and keeps those that the sheet does not mention', async () => {
      const ctx = await newFirm();
      await importProducts(app, ctx, 'handle,name,option1_name,option1_value,sku\ntea,Tea,Size,S,A\ntea,,,M,B');
      await importProducts(app, ctx, 'handle,name,option1_name,option1_value,sku\ntea,Tea,Size,L,C');
      const { product, variants } = await one(ctx);
      expect(product.options[0]!.values.map(({ text }) => text.en)).toEqual(['S', 'M', 'L']);
      expect(variants.map(({ sku, optionValues }) => [sku, optionValues])).toEqual([
        ['A', [0]],
        ['B', [1]],
        ['C', [2]],
      ]);
    });

    it('marks translations stale when the source text of a sheet changes', async () => {
      const ctx = await newFirm();
      await importProducts(app, ctx, 'sku,name:en,name:th\nT-1,Tea,ชา');
      await importProducts(app, ctx, 'sku,name:en,name:th\nT-1,Green tea,ชา');
      expect((await one(ctx)).product.name).toEqual({
        source: 'en',
        text: { en: 'Green tea', th: 'ชา' },
        state: { th: 'stale' },
      });
    });
  });

  it('refuses a SKU that another product has', async () => {
    const ctx = await newFirm();
    await importProducts(app, ctx, 'handle,name,sku\ntea,Tea,A\ncup,Cup,B');
    const { reports } = await importProducts(app, ctx, 'handle,name,sku\ncup,Cup,A');
    expect(reports).toEqual(['2 sku sku_taken', '2 - import_nothing_left']);
  });

  it('says what a dry run would find and writes nothing', async () => {
    const ctx = await newFirm();
    const sheet = 'handle,name,category,price\ntea,Tea,Drinks,10\nbad,Bad,Drinks,-1';
    const before = await changesOf(ctx);
    const { operation, reports } = await importProducts(app, ctx, sheet, { dryRun: true });
    expect([operation.done, operation.failed, reports]).toEqual([1, 1, ['3 price price_negative']]);
    expect(await products(ctx)).toEqual([]);
    expect(await app.get(Categories).list(ctx)).toEqual([]);
    expect(await changesOf(ctx)).toEqual(before);
  });

  it('publishes once, when all is there', async () => {
    const ctx = await newFirm();
    const site = (): Promise<Site> =>
      app.db.read(ctx, (manager) => manager.findOneByOrFail(Site, { tenantId: ctx.tenantId }));
    const { contentVersion } = await site();
    const rows = Array.from({ length: 600 }, (_, index) => `p-${index},Product ${index}`);
    await importProducts(app, ctx, ['handle,name', ...rows].join('\n'));
    const after = await site();
    expect(after.contentVersion).toBe(contentVersion + 3);
    expect(after.lagSince).not.toBeNull();
  });

  it('makes a category once, in every language that the sheet names it in', async () => {
    const ctx = await newFirm();
    const sheet =
      'name:en,category:en,category:th\nTea,Drinks > Hot,เครื่องดื่ม > ร้อน\nMilk,drinks > hot,\nCup,Things \\> more | Drinks,';
    await importProducts(app, ctx, sheet);
    const categories = await app.get(Categories).list(ctx);
    expect(categories.map(({ name }) => name.text).sort((a, b) => (a.en! < b.en! ? -1 : 1))).toEqual([
      { en: 'Drinks', th: 'เครื่องดื่ม' },
      { en: 'Hot', th: 'ร้อน' },
      { en: 'Things > more' },
    ]);
    expect((await products(ctx)).map(({ categoryIds }) => categoryIds.length)).toEqual([1, 1, 2]);
  });

  it('finds pictures by file name whatever their case and folder, and keeps old ones while a name is missing', async () => {
    const ctx = await newFirm();
    const add = (fileName: string) => app.get(Media).add(ctx, { content: Buffer.from(fileName), fileName });
    const [front, back] = [await add('Front (1).JPG'), await add('back.png')];
    const first = await importProducts(
      app,
      ctx,
      'sku,name,pictures\nA,Tea,images\\front (1).jpg|//uploads/missing.jpg',
    );
    expect(first.reports).toEqual(['2 pictures import_file_missing?']);
    await importProducts(app, ctx, 'sku,name,pictures\nA,Tea,back.png|still-missing.jpg');
    expect((await one(ctx)).assets.map(({ assetId }) => assetId)).toEqual([back.id, front.id]);
    await importProducts(app, ctx, 'sku,name,pictures\nA,Tea,back.png');
    expect((await one(ctx)).assets.map(({ assetId }) => assetId)).toEqual([back.id]);
  });

  it('takes facts by language, keeps what a later sheet does not speak of, and takes away what it leaves empty', async () => {
    const ctx = await newFirm();
    const facts = async () => (await one(ctx)).product.facts;
    const first = await importProducts(
      app,
      ctx,
      [
        'sku,name,origin:en,origin:th,packing,season,steps:en,steps:th',
        'A,Tea,Chiang Rai,เชียงราย,Tin,11-2,Picking=By hand; at dawn=;Firing,เก็บ=ด้วยมือ;;คั่ว',
      ].join('\n'),
    );
    expect(first.reports).toEqual([]);
    expect(await facts()).toMatchObject({
      origin: { text: { en: 'Chiang Rai', th: 'เชียงราย' } },
      packing: { text: { en: 'Tin' } },
      materials: null,
      months: [1, 2, 11, 12],
      steps: [
        { title: { text: { en: 'Picking', th: 'เก็บ' } }, text: { text: { en: 'By hand', th: 'ด้วยมือ' } } },
        { title: { text: { en: 'at dawn' } }, text: null },
        { title: { text: { en: 'Firing', th: 'คั่ว' } }, text: null },
      ],
    });
    await importProducts(app, ctx, 'sku,name,steps:en\nA,Tea,Firing=In pans; Picking=By hand');
    expect((await facts())?.steps).toMatchObject([
      { title: { text: { en: 'Firing', th: 'คั่ว' } }, text: { text: { en: 'In pans' } } },
      { title: { text: { en: 'Picking', th: 'เก็บ' } }, text: { text: { en: 'By hand', th: 'ด้วยมือ' } } },
    ]);
    expect((await facts())?.months).toEqual([1, 2, 11, 12]);
    const wrong = await importProducts(app, ctx, 'sku,name,season,packing\nA,Tea,all year,');
    expect(wrong.reports).toEqual(['2 season import_value_unknown?']);
    expect(await facts()).toMatchObject({ months: [1, 2, 11, 12], packing: null });
    await importProducts(app, ctx, 'sku,name,origin:en,origin:th,season,steps:en,steps:th\nA,Tea,,,,,');
    expect(await facts()).toBeNull();
    const steps = Array.from({ length: 31 }, (_, n) => `Step ${n}`).join(';');
    const refused = await importProducts(app, ctx, `sku,name,steps\nA,Tea,${steps}`);
    expect(refused.reports).toEqual(['2 steps list_too_long']);
  });

  it("takes another firm's people and pictures for unknown", async () => {
    const [ctx, other] = [await newFirm(), await newFirm()];
    const person = await app
      .get(Employees)
      .create(other, employeeSchema.parse({ name: localized('en', 'Li'), code: 'E1' }));
    await app.get(Media).add(other, { content: Buffer.from('x'), fileName: 'x.jpg' });
    await newProduct(app, other, { title: 'Tea', handle: 'tea' });
    const { reports } = await importProducts(
      app,
      ctx,
      `handle,name,contact,pictures\ntea,Tea,E1,x.jpg\ncup,Cup,${person.id},`,
    );
    expect(reports).toEqual([
      '2 contact import_contact_unknown?',
      '2 pictures import_file_missing?',
      '3 contact import_contact_unknown?',
    ]);
    expect((await products(other)).map(({ product }) => product.version)).toEqual([1]);
  });

  it('reads headers in the seven languages and amounts as their countries write them', async () => {
    const sheets = [
      ['CN', '商品名称,货号,价格,单位,库存\n普洱茶,P-1,￥1280.50,饼,30', 128_050],
      ['TH', 'ชื่อสินค้า,รหัสสินค้า,ราคา,หน่วย\nชาเขียว,T-1,฿90.-,ถุง', 9_000],
      ['VN', 'Tên sản phẩm,Mã hàng,Đơn giá,ĐVT\nCà phê,C-1,80.000 đ,gói', 80_000],
      ['KH', 'ឈ្មោះផលិតផល,លេខកូដ,តម្លៃ\nម្រេច,M-1,20.000៛', 2_000_000],
      ['LA', 'ຊື່ສິນຄ້າ,ລະຫັດ,ລາຄາ\nກາເຟ,K-1,25.000 ກີບ', 2_500_000],
      ['MM', 'ကုန်ပစ္စည်းအမည်,ကုဒ်,ဈေးနှုန်း\nလက်ဖက်,L-1,၅၀၀၀ ကျပ်', 500_000],
    ] as const;
    for (const [country, sheet, amount] of sheets) {
      const ctx = await newFirm(country);
      expect((await importProducts(app, ctx, sheet)).reports).toEqual([]);
      expect((await one(ctx)).variants[0]!.prices[0]!.amount).toBe(amount);
    }
    for (const header of ['产地', 'แหล่งกำเนิด', 'Xuất xứ', 'ប្រភព', 'ແຫຼ່ງກຳເນີດ', 'မူရင်းဒေသ', 'Country of origin']) {
      const ctx = await newFirm();
      await importProducts(app, ctx, `name,${header}\nTea,Yunnan`);
      expect((await one(ctx)).product.facts?.origin?.text.en).toBe('Yunnan');
    }
  });
});
