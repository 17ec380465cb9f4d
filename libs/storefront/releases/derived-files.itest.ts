import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTestApp, newTenant, parseXml, type TestApp, testContext, type XmlElement } from '#testing';
import { inTenant, type Locale, localized, type LocalizedText, type TenantContext } from '#kernel';
import { Product, Variant } from '#features/catalog';
import { Employee } from '#features/people';
import { changeKeys } from '#features/sites';
import { Tenant } from '#features/tenants';
import { findEntries, type IndexPart, readyEntries } from '#storefront/search';
import { allText, fileHashes, inode } from './fixtures/published-files';
import { Shop } from './fixtures/shop';
import { Releases } from './releases';

/** An amount in minor units that stands nowhere unless a price slipped out; as a decimal it is 9876543.21. */
const CANARY = 987_654_321;
const CANARIES = [/987654321/, /9[\s,.\u00a0\u202f]?876[\s,.\u00a0\u202f]?543/, /9876543/, /9\.88/];

describe('files made from content', () => {
  let app: TestApp;
  let ctx: TenantContext;
  let shop: Shop;
  let folder: string;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());
  beforeEach(async () => {
    const { tenant, site } = await newTenant(app, {
      locales: ['en', 'th'],
      pricePolicy: 'public',
      currency: 'CNY',
    } as never);
    ctx = inTenant(testContext, tenant.id);
    shop = new Shop(app, ctx);
    folder = join(app.config.dataDir, 'sites', site.id, 'current');
  });

  const both = (en: string, th: string): LocalizedText => ({ source: 'en', text: { en, th } });
  const publish = () => app.get(Releases).publish(ctx);
  const text = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
  const xml = async (path: string): Promise<XmlElement> => parseXml(await text(path));
  const channel = async (path: string): Promise<XmlElement[]> => (await xml(path)).children[0]!.children;
  const items = async (path: string): Promise<Array<Record<string, string>>> =>
    (await channel(path))
      .filter(({ name }) => name === 'item')
      .map(({ children }) => Object.fromEntries(children.map((child) => [child.name, child.text])));
  const found = async (query: string, locale: Locale = 'en'): Promise<string[]> => {
    const { entries } = JSON.parse(await text(`search/${locale}.json`)) as IndexPart;
    return findEntries(readyEntries(entries), query, locale).map(({ url }) => url);
  };
  const isThere = (path: string): Promise<boolean> =>
    access(join(folder, path)).then(
      () => true,
      () => false,
    );

  it('are a search index of each language with what its pages show', async () => {
    const category = await shop.category('loose');
    await shop.product('tea', {
      name: both('Green tea', 'ชาเขียว'),
      categoryIds: [category],
      attributes: [{ name: both('Origin', 'แหล่ง'), value: both('Doi Saket', 'ดอยสะเก็ด') }],
    });
    await shop.employee('Li Mei', { consentFields: ['name', 'position'], title: both('Taster', 'นักชิม') });
    await shop.employee('Hidden Han', { isPublic: false });
    await shop.post('harvest', { body: localized('en', '<p>The first <b>flush</b> is in.</p>') });
    await shop.page('terms', {
      title: both('Terms', 'เงื่อนไข'),
      sections: [
        { id: 'a', type: 'rich-text', settings: { body: { html: localized('en', '<p>Payment by transfer.</p>') } } },
        { id: 'b', type: 'faq', settings: { items: [{ heading: { text: localized('en', 'Samples?') } }] } },
        { id: 'c', type: 'faq', hidden: true, settings: { heading: { text: localized('en', 'Secret') } } },
      ],
    });
    await publish();
    expect(await found('ดอยสะเก็ด', 'th')).toEqual(['/th/products/tea']);
    expect(await found('SKU-tea')).toEqual(['/products/tea']);
    expect(await found('loose')).toEqual(['/categories/loose', '/products/tea']);
    expect(await found('taster')).toEqual([expect.stringMatching(/^\/team\//)]);
    expect(await found('flush')).toEqual(['/news/harvest']);
    expect(await found('transfer')).toEqual(['/pages/terms']);
    expect(await found('samples')).toEqual(['/pages/terms']);
    for (const hidden of ['secret', 'han', 'FOB', '125']) expect(await found(hidden)).toEqual([]);
  });

  it('hold no price that is not public, in any byte of the site', async () => {
    for (const policy of ['on_request', 'verified_buyers', 'range'] as const) {
      await shop.product(policy, { pricePolicy: policy, amount: CANARY, pictureIds: [await shop.picture(policy)] });
    }
    await shop.product('open', { pricePolicy: 'public', amount: 555_00, pictureIds: [await shop.picture('open')] });
    await publish();
    const all = await allText(folder);
    for (const canary of CANARIES) expect(all).not.toMatch(canary);
    expect(all).toContain('555.00');
    expect((await items('feeds/products.xml')).map((item) => item['g:link'])).toEqual([
      expect.stringMatching(/\/products\/open$/),
    ]);
  });

  it('are a product feed with what Google asks for, of products with a picture and a public price', async () => {
    const picture = await shop.picture('tea');
    const id = await shop.product('tea', {
      name: both('\u000bTea & <cups>', 'ชา & ถ้วย'),
      description: localized('en', '<p>Fine &amp; dry.</p><ul><li>One</li></ul>'),
      pictureIds: [picture],
      amount: 1250_00,
    });
    await shop.product('no-picture');
    await shop.change([changeKeys.product(id)], ({ manager }) =>
      manager.update(Variant, { tenantId: ctx.tenantId, productId: id }, { barcode: '4006381333931' }),
    );
    await publish();
    const [item, ...others] = await items('feeds/products.xml');
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      'g:id': 'SKU-tea',
      'g:title': 'Tea & <cups>',
      'g:description': 'Fine & dry. One',
      'g:price': '1250.00 CNY',
      'g:availability': 'in_stock',
      'g:condition': 'new',
      'g:gtin': '4006381333931',
    });
    expect(item!['g:link']).toMatch(/^http.*\/products\/tea$/);
    const image = new URL(item!['g:image_link']!).pathname.slice(1);
    expect(await isThere(image)).toBe(true);
    expect((await items('feeds/products-th.xml'))[0]).toMatchObject({ 'g:title': 'ชา & ถ้วย' });
    await shop.change([changeKeys.product(id)], ({ manager }) =>
      manager.update(Variant, { tenantId: ctx.tenantId, productId: id }, { barcode: '4006381333932' }),
    );
    await publish();
    const [wrong] = await items('feeds/products.xml');
    expect(wrong).toMatchObject({ 'g:identifier_exists': 'no' });
    expect(wrong).not.toHaveProperty('g:gtin');
  });

  it('are the news as RSS, the newest 20, with authors who are shown', async () => {
    const author = await shop.employee('Li Mei', { consentFields: ['name'] });
    const hidden = await shop.employee('Han Han', { isPublic: false });
    for (let n = 0; n < 22; n += 1) {
      await shop.post(`post-${n}`, {
        title: localized('en', `\u0008News ${n} & <more>`),
        body: localized('en', `<p>${'Long words. '.repeat(60)}</p>`),
        publishedAt: new Date(Date.UTC(2026, 0, n + 1)),
        authorEmployeeId: n === 21 ? author : hidden,
      });
    }
    await publish();
    const feed = await xml('news.xml');
    expect(feed).toMatchObject({ name: 'rss', attributes: { version: '2.0' } });
    const head = feed.children[0]!.children;
    expect(head.find(({ name }) => name === 'atom:link')!.attributes).toMatchObject({
      rel: 'self',
      href: expect.stringMatching(/^http.*\/news\.xml$/),
    });
    expect(head.find(({ name }) => name === 'language')!.text).toBe('en');
    const posts = await items('news.xml');
    expect(posts).toHaveLength(20);
    expect(posts[0]).toMatchObject({
      title: 'News 21 & <more>',
      'dc:creator': 'Li Mei',
      pubDate: 'Thu, 22 Jan 2026 00:00:00 GMT',
    });
    expect(posts[1]).not.toHaveProperty('dc:creator');
    expect(posts[0]!.description!.length).toBeLessThanOrEqual(301);
    expect((await items('th/news.xml'))[0]!.link).toMatch(/\/th\/news\/post-21$/);
  });

  it('lose a person who is shown no more', async () => {
    await shop.product('tea');
    const id = await shop.employee('Li Mei', { consentFields: ['name'] });
    await shop.post('harvest', { authorEmployeeId: id });
    await publish();
    expect(await allText(folder)).toContain('Li Mei');
    await shop.change([changeKeys.employee(id), changeKeys.team()], ({ manager }) =>
      manager.update(Employee, { tenantId: ctx.tenantId, id }, { isPublic: false }),
    );
    await publish();
    expect(await allText(folder)).not.toContain('Li Mei');
  });

  it('stay as they are when an edit does not concern them', async () => {
    await shop.product('tea', { pictureIds: [await shop.picture('tea')] });
    const other = await shop.product('cup', { pictureIds: [await shop.picture('cup')] });
    await shop.post('harvest');
    await publish();
    const before = await fileHashes(folder);
    const files = ['search/en.json', 'news.xml', 'feeds/products.xml'];
    const inodes = await Promise.all(files.map((file) => inode(join(folder, file))));
    await shop.change([changeKeys.product(other)], ({ manager }) =>
      manager.update(Variant, { tenantId: ctx.tenantId, productId: other }, {
        prices: [{ minQuantity: '1', amount: 777_00, currency: 'CNY' }],
      } as object),
    );
    await publish();
    const after = await fileHashes(folder);
    expect(after['feeds/products.xml']).not.toBe(before['feeds/products.xml']);
    expect(after['search/en.json']).toBe(before['search/en.json']);
    const now = await Promise.all(files.map((file) => inode(join(folder, file))));
    expect(now.slice(0, 2)).toEqual(inodes.slice(0, 2));
    await shop.change([changeKeys.product(other)], ({ manager }) =>
      manager.update(Product, { tenantId: ctx.tenantId, id: other }, { status: 'hidden' } as object),
    );
    await shop.change([changeKeys.productList()], () => Promise.resolve());
    await publish();
    expect(await found('cup')).toEqual([]);
  });

  it('are a map where the firm has a place, under a name that is its own', async () => {
    await publish();
    expect(await isThere('maps')).toBe(false);
    await shop.change([changeKeys.shell()], ({ manager }) =>
      manager.update(Tenant, { id: ctx.tenantId }, { location: { latitude: 18.79, longitude: 98.98 } } as object),
    );
    await publish();
    const [, src] = /src="\/(maps\/[0-9a-f]+\.svg)"/.exec(await text('contact.html'))!;
    expect((await xml(src!)).name).toBe('svg');
  });
});
