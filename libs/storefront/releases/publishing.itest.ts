import { mkdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createTestApp, newTenant, type TestApp, testContext } from '#testing';
import { AppError, inTenant, localized, type TenantContext } from '#kernel';
import { Product } from '#features/catalog';
import { changeKeys, Redirect, Site, Sites } from '#features/sites';
import { Tenant } from '#features/tenants';
import { Background } from '#platform/jobs';
import { dumpTheme } from './fixtures/dump-theme';
import { allText, inode } from './fixtures/published-files';
import { Shop } from './fixtures/shop';
import { Releases } from './releases';
import { Themes } from './themes';

describe('publishing', () => {
  let app: TestApp;
  let releases: Releases;
  let theme = dumpTheme();

  beforeAll(async () => {
    app = await createTestApp();
    releases = app.get(Releases);
    jest.spyOn(app.get(Themes), 'get').mockImplementation(() => Promise.resolve(theme));
  });
  beforeEach(() => {
    theme = dumpTheme();
  });
  afterAll(() => app?.close());

  async function newShop(): Promise<{ shop: Shop; ctx: TenantContext; site: Site; current: string }> {
    const { tenant, site } = await newTenant(app, { locales: ['en', 'th'], pricePolicy: 'public' } as never);
    const ctx = inTenant(testContext, tenant.id);
    return { shop: new Shop(app, ctx), ctx, site, current: join(app.config.dataDir, 'sites', site.id, 'current') };
  }

  const siteRow = (ctx: TenantContext): Promise<Site> =>
    app.db.read(ctx, (manager) => manager.findOneByOrFail(Site, { tenantId: ctx.tenantId }));

  it('puts every page where a plain web server finds it, with compressed twins of the same bytes', async () => {
    const { shop, ctx, site, current } = await newShop();
    await shop.product('pu-erh');
    const result = await releases.publish(ctx);
    expect(result).toMatchObject({ kind: 'published', release: 1, pages: 14 });
    for (const file of [
      'index.html',
      'products.html',
      'products/pu-erh.html',
      'th/index.html',
      'th/products/pu-erh.html',
      '404.html',
      'th/404.html',
    ]) {
      const plain = await readFile(join(current, file));
      expect(brotliDecompressSync(await readFile(join(current, `${file}.br`))).equals(plain)).toBe(true);
      expect(gunzipSync(await readFile(join(current, `${file}.gz`))).equals(plain)).toBe(true);
    }
    expect(await readFile(join(current, 'sitemap.xml'), 'utf8')).toContain(
      `http://${site.subdomain}.localhost:8080/th/products/pu-erh`,
    );
    expect(await readFile(join(current, 'assets/dump.one.js'), 'utf8')).toBe('// one\n');
    expect(await readlink(join(app.config.dataDir, 'hosts', `${site.subdomain}.localhost`))).toBe(
      `../sites/${site.id}`,
    );
    expect(await siteRow(ctx)).toMatchObject({ lagSince: null, currentRelease: 1, publishError: null });
  });

  it('renders exactly the pages that read a changed product and shares the files of all others', async () => {
    const { shop, ctx, current } = await newShop();
    const tea = await shop.category('tea');
    const id = await shop.product('pu-erh', { categoryIds: [tea] });
    await shop.product('silk');
    await releases.publish(ctx);
    const before = await inode(join(current, 'products/silk.html'));
    const own = await inode(join(current, 'products/pu-erh.html'));
    await shop.change([changeKeys.product(id)], ({ manager }) =>
      manager.update(Product, { tenantId: ctx.tenantId, id }, { name: localized('en', 'Ripe tea') } as object),
    );
    // Home, products, the category and its own page, in two languages.
    expect(await releases.publish(ctx)).toMatchObject({ kind: 'published', release: 2, rendered: 8 });
    expect(await inode(join(current, 'products/silk.html'))).toBe(before);
    expect(await inode(join(current, 'products/pu-erh.html'))).not.toBe(own);
    expect(await readFile(join(current, 'products/pu-erh.html'), 'utf8')).toContain('Ripe tea');
    expect(await releases.publish(ctx)).toMatchObject({ kind: 'unchanged', release: 2, rendered: 0 });
  });

  it('lets no amount out that the price policy keeps, and no more than rounded bounds of a range', async () => {
    const { shop, ctx, current } = await newShop();
    await shop.product('asked', { amount: 918_273, pricePolicy: 'on_request' });
    await shop.product('verified', { amount: 645_362, pricePolicy: 'verified_buyers' });
    await shop.product('ranged', { amount: 736_451, pricePolicy: 'range' });
    await shop.product('open', { amount: 111_222, pricePolicy: 'public' });
    await shop.product('draft', { name: localized('en', 'CANARYDRAFT'), status: 'draft' });
    await releases.publish(ctx);
    const text = await allText(current);
    const canaries = [/9[\s,.]?182[.,]?73/, /6[\s,.]?453[.,]?62/, /7[\s,.]?364[.,]?51/, /777131/, /CANARYDRAFT/];
    expect(canaries.filter((canary) => canary.test(text))).toEqual([]);
    expect(text.includes('1,112.22')).toBe(true);
    expect(text.includes('CN¥7,300.00–7,400.00')).toBe(true);
    // The open product alone has an offer, once in each language.
    expect(text.match(/priceCurrency/g)).toHaveLength(2);
  });

  it('shows people with consent only, and of them only what they consented to', async () => {
    const { shop, ctx, current } = await newShop();
    const past = new Date('2026-01-02');
    const secret = (name: string) => ({
      name: localized('en', name),
      email: `${name}@example.com`,
      phone: '+8613900001111',
      bio: localized('en', `${name}-bio`),
    });
    await shop.employee('x', { ...secret('CANARY-private'), isPublic: false });
    await shop.employee('x', { ...secret('CANARY-noconsent'), consentedAt: null });
    await shop.employee('x', { ...secret('CANARY-expired'), consentExpiresAt: past });
    await shop.employee('x', { ...secret('CANARY-left'), leftAt: past });
    await shop.employee('x', { ...secret('CANARY-deleted'), deletedAt: past });
    await shop.employee('x', { ...secret('CANARY-noname'), consentFields: ['email', 'phone', 'bio'] });
    await shop.employee('x', { ...secret('Li-Mei'), consentFields: ['name'] });
    await releases.publish(ctx);
    const text = await allText(current);
    expect(/CANARY|Li-Mei@|Li-Mei-bio|13900001111|139 0000 1111/.exec(text)).toBeNull();
    expect(text.includes('Li-Mei')).toBe(true);
  });

  it('takes people and vacancies off by time alone', async () => {
    const { shop, ctx, current } = await newShop();
    const soon = new Date(Date.now() + 700);
    await shop.employee('Li Mei', { consentExpiresAt: soon });
    await shop.vacancy('taster', { closesAt: soon });
    await releases.publish(ctx);
    expect(await allText(current)).toMatch(/Li Mei/);
    await new Promise((resolve) => setTimeout(resolve, 800));
    await app.get(Background).lookOnce();
    expect((await siteRow(ctx)).lagSince).not.toBeNull();
    await releases.publish(ctx);
    expect(await allText(current)).not.toMatch(/Li Mei|taster/);
  });

  it('fails whole and says why when two pages would be one file; the old release stays', async () => {
    const { shop, ctx, current } = await newShop();
    await shop.product('tea');
    await releases.publish(ctx);
    const id = await shop.product('Tea');
    await expect(releases.publish(ctx)).rejects.toMatchObject({ code: 'publish_path_twice' });
    expect(await siteRow(ctx)).toMatchObject({
      failures: 1,
      publishError: { code: 'publish_path_twice' },
      currentRelease: 1,
    });
    expect(await readlink(current)).toBe('releases/1');
    await shop.change([changeKeys.product(id), changeKeys.productList()], ({ manager }) =>
      manager.update(Product, { tenantId: ctx.tenantId, id }, { handle: 'other' }),
    );
    await releases.publish(ctx);
    expect(await siteRow(ctx)).toMatchObject({ failures: 0, publishError: null, retryAt: null, currentRelease: 2 });
  });

  it('rolls back, stays there until content changes, and leads forward again', async () => {
    const { shop, ctx, current } = await newShop();
    const id = await shop.product('one');
    await releases.publish(ctx);
    const rename = (name: string): Promise<void> =>
      shop.change([changeKeys.product(id)], ({ manager }) =>
        manager.update(Product, { tenantId: ctx.tenantId, id }, { name: localized('en', name) } as object),
      );
    await rename('SECOND');
    await releases.publish(ctx);
    expect(await releases.rollback(ctx)).toMatchObject({ release: 1 });
    expect(await allText(current)).not.toContain('SECOND');
    await app.get(Background).lookOnce();
    expect(await siteRow(ctx)).toMatchObject({ lagSince: null, currentRelease: 1 });
    expect((await releases.list(ctx)).map(({ number, current: seen }) => [number, seen])).toEqual([
      [2, false],
      [1, true],
    ]);
    expect(await releases.publish(ctx)).toMatchObject({ kind: 'published', release: 3 });
    expect(await allText(current)).toContain('SECOND');
    await releases.rollback(ctx, 1);
    await rename('THIRD');
    await releases.publish(ctx);
    expect(await allText(current)).toContain('THIRD');
    await expect(releases.rollback(ctx, 99)).rejects.toMatchObject({ code: 'release_not_found' });
  });

  it('renders everything anew when the theme or the shell changes', async () => {
    const { ctx } = await newShop();
    const first = await releases.publish(ctx);
    theme = dumpTheme('two');
    expect(await releases.publish(ctx)).toMatchObject({ kind: 'published', rendered: first.pages });
    await app.get(Sites).changeSettings(ctx, { locales: ['th', 'en'] });
    expect(await releases.publish(ctx)).toMatchObject({ kind: 'published', rendered: first.pages });
  });

  it('keeps addresses that moved, of pages and of the site', async () => {
    const { shop, ctx, site, current } = await newShop();
    await shop.product('new');
    await shop.change([changeKeys.redirects()], ({ manager }) =>
      manager.insert(Redirect, {
        tenantId: ctx.tenantId,
        path: '/products/old',
        target: '/products/new',
        createdAt: new Date(),
      }),
    );
    await app.get(Sites).changeSubdomain(ctx, `${site.subdomain}-b`);
    await releases.publish(ctx);
    expect(JSON.parse(await readFile(join(current, 'redirects.json'), 'utf8'))).toEqual({
      '/products/old': '/products/new',
    });
    const hosts = join(app.config.dataDir, 'hosts');
    expect(await readlink(join(hosts, `${site.subdomain}-b.localhost`))).toBe(`../sites/${site.id}`);
    expect(await readFile(join(hosts, `${site.subdomain}.localhost`, 'location'), 'utf8')).toContain(
      `${site.subdomain}-b.localhost`,
    );
  });

  it('replaces the site of a suspended firm by a notice, and brings it back', async () => {
    const { ctx, shop, current } = await newShop();
    await releases.publish(ctx);
    const set = (status: Tenant['status']): Promise<void> =>
      shop.change([changeKeys.shell()], ({ manager }) => manager.update(Tenant, { id: ctx.tenantId }, { status }));
    await set('suspended');
    await releases.publish(ctx);
    await expect(readFile(join(current, 'index.html'))).rejects.toThrow('ENOENT');
    expect(await readFile(join(current, '410.html'), 'utf8')).toContain('no longer here');
    await set('active');
    expect(await releases.publish(ctx)).toMatchObject({ kind: 'published' });
    expect(await readFile(join(current, 'index.html'), 'utf8')).toContain('home');
  });

  it('publishes what nobody gave a hint for', async () => {
    const { ctx, shop } = await newShop();
    await releases.publish(ctx);
    await shop.change(
      [],
      ({ manager }) =>
        manager.update(
          Site,
          { tenantId: ctx.tenantId },
          { contentVersion: () => 'content_version + 1', lagSince: new Date() },
        ),
      { silent: true },
    );
    await app.startWork();
    for (let tries = 0; (await siteRow(ctx)).lagSince && tries < 200; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 25));
    expect((await siteRow(ctx)).lagSince).toBeNull();
  });

  it('names the picture that is missing on the server', async () => {
    const { ctx, shop } = await newShop();
    const picture = await shop.picture('tea', {
      derivatives: [{ format: 'jpeg', width: 1, height: 1, bytes: 1, file: 'gone.jpeg' }],
    });
    await shop.product('tea', { pictureIds: [picture] });
    await mkdir(join(app.config.dataDir, 'derivatives', ctx.tenantId), { recursive: true });
    await expect(releases.publish(ctx)).rejects.toEqual(
      new AppError('publish_file_missing', { file: 'pictures/gone.jpeg' }),
    );
  });

  it('lets two publishers of one site take turns', async () => {
    const { ctx } = await newShop();
    const results = await Promise.all([releases.publish(ctx), releases.publish(ctx), releases.publish(ctx)]);
    expect(results.map(({ release }) => release)).toEqual([1, 1, 1]);
    expect(results.filter(({ kind }) => kind === 'published').length).toBeLessThanOrEqual(1);
  });
});
