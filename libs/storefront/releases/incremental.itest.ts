import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { createTestApp, newTenant, type TestApp, testContext } from '#testing';
import { inTenant, localized, type TenantContext } from '#kernel';
import { Category, Product, ProductCategory, Variant } from '#features/catalog';
import { Asset } from '#features/media';
import { Department, Employee, Vacancy } from '#features/people';
import { changeKeys, Site } from '#features/sites';
import { Tenant } from '#features/tenants';
import { insertRows } from '#platform/database';
import { dumpTheme } from './fixtures/dump-theme';
import { fileHashes } from './fixtures/published-files';
import { Shop } from './fixtures/shop';
import { Releases } from './releases';
import { Themes } from './themes';

/** Edits as features make them: each with the keys that features record. `n` chooses which and what. */
type Edit = { kind: (typeof CONTENT)[number] | (typeof WHOLE)[number]; n: number };

const CONTENT = [
  'productName',
  'productPrice',
  'productPolicy',
  'productHandle',
  'productHide',
  'productMove',
  'productAdd',
  'productDelete',
  'productCategory',
  'categoryName',
  'categoryAdd',
  'categoryMove',
  'categoryDelete',
  'assetFail',
  'personConsent',
  'personFields',
  'departmentName',
  'vacancyClose',
  'vacancyText',
  'publish',
] as const;
/** After these every page is rendered, which hides what the others missed: they are rare. */
const WHOLE = ['tenantPolicy', 'tenantName', 'languages', 'themeSettings', 'rollback'] as const;

const SEQUENCES = Number(process.env.INCREMENTAL_SEQUENCES ?? 50);

describe('an incremental release', () => {
  let app: TestApp;
  let releases: Releases;
  let ctx: TenantContext;
  let shop: Shop;
  let siteId: string;
  let count = 0;

  beforeAll(async () => {
    app = await createTestApp();
    releases = app.get(Releases);
    jest.spyOn(app.get(Themes), 'get').mockResolvedValue(dumpTheme());
    const { tenant, site } = await newTenant(app, { locales: ['en', 'th'] } as never);
    ctx = inTenant(testContext, tenant.id);
    siteId = site.id;
    shop = new Shop(app, ctx);
    const top = await shop.category('tea');
    const below = await shop.category('green', top);
    for (let index = 0; index < 4; index += 1) {
      const picture = await shop.picture(`picture-${index}`);
      await shop.product(`product-${index}`, {
        categoryIds: index % 2 ? [top] : [below],
        pictureIds: [picture],
        position: index,
      });
    }
    await shop.employee('Li Mei', {
      departmentId: await shop.department('Sales'),
      consentFields: ['name', 'department', 'email'],
    });
    await shop.vacancy('taster');
  });
  afterAll(() => app?.close());

  const all = <T extends { tenantId: string }>(entity: new () => T): Promise<T[]> =>
    app.db.read(ctx, (manager) =>
      manager.find(entity, { where: { tenantId: ctx.tenantId } as never, order: { id: 'ASC' } as never }),
    );

  const edits: Record<Exclude<Edit['kind'], 'publish' | 'rollback'>, (n: number) => Promise<void>> = {
    productName: (n) => editProduct(n, ({ id }) => ({ columns: { name: localized('en', `Name ${n} ${id}`) } })),
    productPolicy: (n) =>
      editProduct(n, () => ({
        columns: { pricePolicy: ([null, 'public', 'range', 'on_request', 'verified_buyers'] as const)[n % 5]! },
      })),
    productHandle: (n) => editProduct(n, () => ({ columns: { handle: `handle-${(count += 1)}` }, list: true })),
    productHide: (n) =>
      editProduct(n, ({ status }) => ({
        columns: { status: status === 'active' ? 'hidden' : 'active' },
        list: true,
        moved: true,
      })),
    productMove: (n) => editProduct(n, () => ({ columns: { position: n % 7 }, list: true, moved: true })),
    productDelete: (n) => editProduct(n, () => ({ columns: { deletedAt: new Date() }, list: true, moved: true })),
    async productPrice(n) {
      const product = await pick(Product, n);
      if (!product) return;
      await shop.change([changeKeys.product(product.id)], ({ manager }) =>
        manager.update(
          Variant,
          { tenantId: ctx.tenantId, productId: product.id },
          { prices: [{ minQuantity: '1', amount: n, currency: 'CNY' }] },
        ),
      );
    },
    async productAdd(n) {
      const category = await pick(Category, n);
      const picture = await pick(Asset, n >> 4);
      await shop.product(`added-${(count += 1)}`, {
        position: n % 7,
        categoryIds: category ? [category.id] : [],
        pictureIds: picture ? [picture.id] : [],
      });
    },
    async productCategory(n) {
      const product = await pick(Product, n);
      const category = await pick(Category, n >> 3);
      if (!product || !category) return;
      const row = { tenantId: ctx.tenantId, productId: product.id, categoryId: category.id };
      await shop.change([changeKeys.product(product.id), changeKeys.categoryList(category.id)], async ({ manager }) => {
        const removed = await manager.delete(ProductCategory, row);
        if (!removed.affected) await insertRows(manager, ProductCategory, [row]);
      });
    },
    categoryName: (n) =>
      editRow(
        Category,
        n,
        () => ({ name: localized('th', `หมวด ${n}`) }),
        ({ id }) => [changeKeys.category(id)],
      ),
    async categoryAdd(n) {
      await shop.category(`category-${(count += 1)}`, n % 2 ? ((await pick(Category, n))?.id ?? null) : null);
    },
    async categoryMove(n) {
      const rows = await all(Category);
      const moved = rows[n % Math.max(1, rows.length)];
      if (!moved) return;
      await editRow(
        Category,
        n,
        () => ({ parentId: null, position: n % 5 }),
        () => [changeKeys.categoryTree()],
      );
    },
    async categoryDelete(n) {
      const rows = await all(Category);
      const leaf = rows.filter(({ id }) => !rows.some(({ parentId }) => parentId === id))[n % 3];
      if (!leaf) return;
      const links = await app.db.read(ctx, (manager) =>
        manager.findBy(ProductCategory, { tenantId: ctx.tenantId, categoryId: leaf.id }),
      );
      const keys = links.map(({ productId }) => changeKeys.product(productId));
      await shop.change([...keys, changeKeys.categoryTree(), changeKeys.category(leaf.id)], ({ manager }) =>
        manager.delete(Category, { tenantId: ctx.tenantId, id: leaf.id }),
      );
    },
    assetFail: (n) =>
      editRow(
        Asset,
        n,
        ({ status }) => ({ status: status === 'ready' ? ('failed' as const) : ('ready' as const) }),
        ({ id }) => [changeKeys.asset(id)],
      ),
    personConsent: (n) =>
      editRow(
        Employee,
        n,
        ({ consentedAt }) => ({ consentedAt: consentedAt ? null : new Date() }),
        ({ id }) => [changeKeys.employee(id), changeKeys.team()],
      ),
    personFields: (n) =>
      editRow(
        Employee,
        n,
        () => ({
          consentFields: n % 2 ? (['name', 'department'] as const).slice() : (['name'] as const).slice(),
          name: localized('en', `Person ${n}`),
        }),
        ({ id }) => [changeKeys.employee(id), changeKeys.team()],
      ),
    departmentName: (n) =>
      editRow(
        Department,
        n,
        () => ({ name: localized('en', `Department ${n}`) }),
        () => [changeKeys.team()],
      ),
    vacancyClose: (n) =>
      editRow(
        Vacancy,
        n,
        ({ status }) => ({ status: status === 'open' ? ('closed' as const) : ('open' as const) }),
        ({ id }) => [changeKeys.vacancy(id), changeKeys.vacancyList()],
      ),
    vacancyText: (n) =>
      editRow(
        Vacancy,
        n,
        () => ({ title: localized('en', `Vacancy ${n}`) }),
        ({ id }) => [changeKeys.vacancy(id), changeKeys.vacancyList()],
      ),
    tenantPolicy: (n) =>
      editTenant({ pricePolicy: (['public', 'range', 'on_request', 'verified_buyers'] as const)[n % 4]! }),
    tenantName: (n) => editTenant({ names: localized('en', `Firm ${n}`) }),
    languages: (n) => editSite({ locales: n % 2 ? ['en', 'th'] : ['th', 'lo'] }),
    themeSettings: (n) => editSite({ themeSettings: { settings: { accent: `#${n % 9}` } } }),
  };

  async function pick<T extends { tenantId: string; id: string }>(
    entity: new () => T,
    n: number,
  ): Promise<T | undefined> {
    const rows = await all(entity);
    return rows[n % Math.max(1, rows.length)];
  }

  async function editRow<T extends { tenantId: string; id: string }>(
    entity: new () => T,
    n: number,
    change: (row: T) => Partial<T>,
    keys: (row: T) => string[],
  ): Promise<void> {
    const row = await pick(entity, n);
    if (!row) return;
    await shop.change(keys(row), ({ manager }) =>
      manager.update(entity, { tenantId: ctx.tenantId, id: row.id } as never, change(row) as never),
    );
  }

  async function editProduct(
    n: number,
    change: (row: Product) => { columns: Partial<Product>; list?: boolean; moved?: boolean },
  ): Promise<void> {
    const row = await pick(Product, n);
    if (!row) return;
    const { columns, list, moved } = change(row);
    const key = { tenantId: ctx.tenantId, id: row.id };
    const links = await app.db.read(ctx, (manager) =>
      manager.findBy(ProductCategory, { tenantId: ctx.tenantId, productId: row.id }),
    );
    const keys = [
      changeKeys.product(row.id),
      ...(list ? [changeKeys.productList()] : []),
      ...(moved ? links.map(({ categoryId }) => changeKeys.categoryList(categoryId)) : []),
    ];
    await shop.change(keys, ({ manager }) => manager.update(Product, key, columns as never));
  }

  const editTenant = (columns: Partial<Tenant>): Promise<void> =>
    shop.change([changeKeys.shell()], ({ manager }) => manager.update(Tenant, { id: ctx.tenantId }, columns as never));
  const editSite = (columns: Partial<Site>): Promise<void> =>
    shop.change([changeKeys.shell()], ({ manager }) =>
      manager.update(Site, { tenantId: ctx.tenantId }, columns as never),
    );

  it('is byte for byte what a full publish makes, after any edits', async () => {
    const site = join(app.config.dataDir, 'sites', siteId);
    const kind = fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom(...CONTENT) },
      { weight: 1, arbitrary: fc.constantFrom(...WHOLE) },
    );
    const edit = fc.record({ kind, n: fc.nat(1_000_000) });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (sequence: Edit[]) => {
        await releases.publish(ctx);
        for (const { kind, n } of sequence) {
          if (kind === 'publish') await releases.publish(ctx);
          else if (kind === 'rollback') await releases.rollback(ctx).catch(() => undefined);
          else await edits[kind](n);
        }
        await releases.publish(ctx);
        const incremental = await fileHashes(join(site, 'current/'));
        await rm(join(site, 'releases'), { recursive: true });
        await releases.publish(ctx);
        expect(incremental).toEqual(await fileHashes(join(site, 'current/')));
      }),
      { numRuns: SEQUENCES, seed: 20_261_124 },
    );
  }, 300_000);
});
