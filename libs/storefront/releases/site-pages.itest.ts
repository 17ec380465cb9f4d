import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTestApp, newTenant, type TestApp, testContext } from '#testing';
import { inTenant, localized, type TenantContext } from '#kernel';
import { Employees } from '#features/people';
import { changeKeys, Site } from '#features/sites';
import { Tenant } from '#features/tenants';
import { Background } from '#platform/jobs';
import type { PageType, PageView } from '#theming';
import { dumpedView, dumpTheme } from './fixtures/dump-theme';
import { allText } from './fixtures/published-files';
import { Shop } from './fixtures/shop';
import { Releases } from './releases';
import { Themes } from './themes';

describe('a published site', () => {
  let app: TestApp;
  let releases: Releases;

  beforeAll(async () => {
    app = await createTestApp();
    releases = app.get(Releases);
    jest.spyOn(app.get(Themes), 'get').mockResolvedValue(dumpTheme());
  });
  afterAll(() => app?.close());

  async function newShop() {
    const { tenant, site } = await newTenant(app, { locales: ['en', 'th'], pricePolicy: 'public' } as never);
    const ctx = inTenant(testContext, tenant.id);
    const current = join(app.config.dataDir, 'sites', site.id, 'current');
    const page = <T extends PageType>(path: string): Promise<PageView<T>> =>
      dumpedView<T>(join(current, `${path}.html`));
    const isThere = (path: string): Promise<boolean> =>
      access(join(current, `${path}.html`)).then(
        () => true,
        () => false,
      );
    return { shop: new Shop(app, ctx), ctx, current, page, isThere };
  }

  const change = (ctx: TenantContext, shop: Shop, firm: Partial<Tenant>, site: Partial<Site> = {}): Promise<void> =>
    shop.change([changeKeys.shell()], async ({ manager }) => {
      await manager.update(Tenant, { id: ctx.tenantId }, { ...firm, updatedAt: new Date() } as never);
      await manager.update(Site, { tenantId: ctx.tenantId }, { ...site, updatedAt: new Date() } as never);
    });
  const graph = ({ site }: PageView): Array<Record<string, unknown>> =>
    (JSON.parse(site.jsonLd ?? '{"@graph":[]}') as { '@graph': Array<Record<string, unknown>> })['@graph'];

  it('leads from a product to the person who answers for it and back, until the consent is withdrawn', async () => {
    const { shop, ctx, current, page, isThere } = await newShop();
    const id = await shop.employee('Li Mei', {
      slug: 'li-mei',
      departmentId: await shop.department('Export'),
      title: localized('en', 'Export manager'),
      languages: [{ language: 'th', level: 'B2' }],
      consentFields: ['name', 'department', 'position', 'languages'],
    });
    await shop.product('tea', { contactEmployeeId: id });
    await shop.product('silk');
    await shop.post('harvest', { authorEmployeeId: id });
    await releases.publish(ctx);

    const product = await page<'product'>('th/products/tea');
    expect(product.page.product.contactPerson).toMatchObject({ url: '/th/team/li-mei', languages: ['ไทย'] });
    const person = await page<'person'>('th/team/li-mei');
    expect(person.page.products.map(({ url }) => url)).toEqual(['/th/products/tea']);
    expect(person.page).toMatchObject({
      person: { url: '/th/team/li-mei' },
      department: { text: 'Export', lang: 'en' },
      form: { person: { id, name: { text: 'Li Mei' } } },
    });
    expect(person.site.openGraph?.type).toBe('profile');
    expect(graph(person)[0]).toMatchObject({ '@type': 'Person', knowsLanguage: ['th'], jobTitle: 'Export manager' });
    expect((await page<'post'>('news/harvest')).page.post.author?.url).toBe('/team/li-mei');
    expect(await readFile(join(current, 'sitemap.xml'), 'utf8')).toContain('/th/team/li-mei');

    await app.get(Employees).withdrawConsent(ctx, id);
    await releases.publish(ctx);
    expect(await isThere('team/li-mei')).toBe(false);
    expect((await page<'product'>('products/tea')).page.product).not.toHaveProperty('contactPerson');
    expect((await page<'post'>('news/harvest')).page.post).not.toHaveProperty('author');
    expect(await allText(current)).not.toMatch(/li-mei|Li Mei|Export manager/);
  });

  it('shows a change of the person who answers on both persons’ pages', async () => {
    const { shop, ctx, page } = await newShop();
    const [one, two] = [await shop.employee('One', { slug: 'one' }), await shop.employee('Two', { slug: 'two' })];
    const id = await shop.product('tea', { contactEmployeeId: one });
    await releases.publish(ctx);
    await shop.change([changeKeys.product(id), changeKeys.productList()], ({ manager }) =>
      manager.query('UPDATE products SET contact_employee_id = ? WHERE tenant_id = ? AND id = ?', [
        two,
        ctx.tenantId,
        id,
      ]),
    );
    await releases.publish(ctx);
    expect((await page<'person'>('team/one')).page.products).toEqual([]);
    expect((await page<'person'>('team/two')).page.products).toHaveLength(1);
  });

  it('has news with its neighbours, cut into pages, and draws on it elsewhere', async () => {
    const { shop, ctx, current, page, isThere } = await newShop();
    const picture = await shop.picture('harvest');
    for (let day = 1; day <= 13; day += 1) {
      await shop.post(`n${day}`, { publishedAt: new Date(Date.UTC(2026, 0, day, 23)), pictureAssetId: picture });
    }
    await shop.post('draft', { status: 'draft' });
    await shop.post('future', { publishedAt: new Date(Date.now() + 86_400_000) });
    await releases.publish(ctx);
    const first = await page<'news'>('news');
    expect(first.page.posts).toHaveLength(12);
    expect(first.page.paging).toEqual({ page: 1, pages: 2, total: 13, nextUrl: '/news/page/2' });
    expect((await page<'news'>('th/news/page/2')).page.posts.map(({ url }) => url)).toEqual(['/th/news/n1']);
    const post = await page<'post'>('news/n12');
    expect(post.page).toMatchObject({
      post: { publishedOn: '2026-01-12', picture: { src: '/pictures/harvest-640.jpeg' } },
      newer: { url: '/news/n13' },
      older: { url: '/news/n11' },
    });
    expect(post.site.openGraph).toMatchObject({ type: 'article', image: { width: 640 } });
    expect(graph(post)[0]).toMatchObject({ '@type': 'NewsArticle', datePublished: '2026-01-12T23:00:00.000Z' });
    expect((await page<'home'>('index')).page.posts.map(({ url }) => url)).toEqual([
      '/news/n13',
      '/news/n12',
      '/news/n11',
    ]);
    expect(post.site).toMatchObject({ feedUrl: '/news.xml' });
    expect([await isThere('news/draft'), await isThere('news/future')]).toEqual([false, false]);
    expect(await readFile(join(current, 'sitemap.xml'), 'utf8')).toContain('/news/n13');
  });

  it('puts news on when its time has come, without an edit', async () => {
    const { shop, ctx, page, isThere } = await newShop();
    await shop.post('harvest', { publishedAt: new Date(Date.now() + 700) });
    await releases.publish(ctx);
    expect(await isThere('news/harvest')).toBe(false);
    expect((await page('index')).site).not.toHaveProperty('feedUrl');
    await new Promise((resolve) => setTimeout(resolve, 800));
    await app.get(Background).lookOnce();
    const { lagSince } = await app.db.read(ctx, (manager) => manager.findOneByOrFail(Site, { tenantId: ctx.tenantId }));
    expect(lagSince).not.toBeNull();
    await releases.publish(ctx);
    expect((await page<'home'>('index')).page.posts).toMatchObject([{ url: '/news/harvest' }]);
    expect(await isThere('news/harvest')).toBe(true);
  });

  it('has the owner’s pages, and the theme’s pages as he arranged them', async () => {
    const { shop, ctx, page, isThere } = await newShop();
    const heading = { source: 'en' as const, text: { en: 'Visit us', th: 'มาเยี่ยมเรา' } };
    const sections = [{ id: 'text', type: 'rich-text', settings: { heading: { text: heading } } }];
    await shop.page('visit', { title: heading, description: localized('en', 'Come by.'), sections });
    await shop.page('hidden', { status: 'draft' });
    await shop.page('terms', { kind: 'legal' });
    await shop.page(null, { key: 'home', sections });
    await releases.publish(ctx);
    const placed = [{ id: 'text', type: 'rich-text', settings: { heading: { text: 'มาเยี่ยมเรา' } } }];
    const visit = await page<'page'>('th/pages/visit');
    expect(visit.page).toMatchObject({
      heading: { text: 'มาเยี่ยมเรา' },
      meta: { title: { text: 'มาเยี่ยมเรา' }, description: 'Come by.' },
    });
    expect(visit.page.sections).toEqual(placed);
    expect((await page('th/index')).page.sections).toEqual(placed);
    expect((await page('about')).page).not.toHaveProperty('sections');
    expect(visit.site.footerMenu).toMatchObject([{ url: '/th/pages/terms' }]);
    expect(await isThere('pages/hidden')).toBe(false);
  });

  it('says when the firm is open, where it is and how to reach it', async () => {
    const { shop, ctx, page } = await newShop();
    const days = ([1, 2, 3, 4, 5] as const).map((day) => ({ day, opens: '09:00', closes: '17:00' }));
    await change(ctx, shop, {
      address: localized('en', '1 Tea Street'),
      hours: { days, note: localized('en', 'Closed on holidays') },
      channels: [
        { kind: 'whatsapp', value: '+66812345678' },
        { kind: 'viber', value: '+66812345678' },
      ],
      location: { latitude: 18.79, longitude: 98.98 },
    });
    await releases.publish(ctx);
    const { site } = await page<'contact'>('th/contact');
    expect(site.contact.hours.map(({ times }) => times.length)).toEqual([1, 0]);
    expect(site.contact.hoursNote).toEqual({ text: 'Closed on holidays', lang: 'en' });
    expect(site.contact.channels).toEqual([
      { label: { text: 'WhatsApp: +66 81 234 5678' }, url: 'https://wa.me/66812345678' },
      { label: { text: 'Viber: +66 81 234 5678' } },
    ]);
    const [organization] = graph(await page('index'));
    expect(organization).toMatchObject({
      '@type': 'LocalBusiness',
      geo: { latitude: 18.79, longitude: 98.98 },
      openingHoursSpecification: [{ opens: '09:00', closes: '17:00', dayOfWeek: expect.any(Array) }],
      sameAs: ['https://wa.me/66812345678'],
    });
  });

  it('shows facts in lists and on the product’s page, steps only there', async () => {
    const { shop, ctx, page } = await newShop();
    await shop.product('tea', {
      facts: {
        origin: localized('en', 'Jingmai'),
        packing: null,
        materials: null,
        duration: null,
        months: [11, 12, 1],
        steps: [{ title: localized('en', 'Picking'), text: null }],
      },
    });
    await releases.publish(ctx);
    const [card] = (await page<'products'>('products')).page.products;
    expect(card).toMatchObject({ minimumOrder: '50 kg', leadTime: { text: '15 days' } });
    expect(card!.facts).toMatchObject({ origin: { text: 'Jingmai' }, steps: [] });
    const { facts } = (await page<'product'>('products/tea')).page.product;
    expect(facts.season?.text).toMatch(/^November\s–\sJanuary$/u);
    expect(facts.steps).toEqual([{ title: { text: 'Picking' } }]);
    expect(facts.months.filter(({ inSeason }) => inSeason)).toHaveLength(3);
  });

  it('has a search page with products, a buyers’ page with prices for buyers, and shows neither to search engines', async () => {
    const { shop, ctx, current, page, isThere } = await newShop();
    await releases.publish(ctx);
    expect([await isThere('search'), await isThere('buyers')]).toEqual([false, false]);
    await shop.product('open');
    await releases.publish(ctx);
    expect([await isThere('search'), await isThere('buyers')]).toEqual([true, false]);
    expect((await page('index')).site).not.toHaveProperty('buyersUrl');
    await shop.product('kept', { pricePolicy: 'verified_buyers' });
    await releases.publish(ctx);
    expect((await page('th/index')).site).toMatchObject({ searchUrl: '/th/search', buyersUrl: '/th/buyers' });
    expect([(await page('search')).site.noindex, (await page('buyers')).site.noindex]).toEqual([true, true]);
    expect(await readFile(join(current, 'sitemap.xml'), 'utf8')).not.toMatch(/\/(search|buyers)</);
  });

  it('has the menus that the owner arranged, on every page', async () => {
    const { shop, ctx, page } = await newShop();
    const id = await shop.page('visit');
    await releases.publish(ctx);
    const main = [
      { label: null, target: { sitePage: id }, children: [{ label: null, target: { page: 'about' as const } }] },
    ];
    await change(ctx, shop, {}, { menus: { main, footer: null } });
    await releases.publish(ctx);
    expect((await page('th/pages/visit')).site.menu).toMatchObject([
      {
        label: { text: 'Page visit', lang: 'en' },
        url: '/th/pages/visit',
        current: true,
        children: [{ url: '/th/about' }],
      },
    ]);
    // A page's title stands in the menu of every page.
    await shop.change([changeKeys.page(id)], ({ manager }) =>
      manager.query('UPDATE site_pages SET title = ? WHERE tenant_id = ? AND id = ?', [
        JSON.stringify(localized('en', 'RENAMED')),
        ctx.tenantId,
        id,
      ]),
    );
    await releases.publish(ctx);
    expect((await page('about')).site.menu[0]!.label.text).toBe('RENAMED');
  });
});
