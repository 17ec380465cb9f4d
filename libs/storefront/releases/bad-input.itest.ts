import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTestApp, describeWithData, importProducts, newTenant, type TestApp, testContext } from '#testing';
import { inTenant, type Locale, LOCALES } from '#kernel';
import { Categories } from '#features/catalog';
import { ARRANGEABLE_PAGES, SitePages } from '#features/pages';
import { Employees } from '#features/people';
import { Sites } from '#features/sites';
import { siteUrl } from '#platform/config';
import { type CompiledTheme, loadTheme } from '#theming';
import { type BadWords, declaredRights, longWords, naughtyWords, tameWords } from './fixtures/bad-input/bad-words';
import { ReadRelease } from './fixtures/bad-input/check-release';
import { everySection } from './fixtures/bad-input/theme-sections';
import { WorstShop } from './fixtures/bad-input/worst-shop';
import { allText } from './fixtures/published-files';
import { Shop } from './fixtures/shop';
import { Releases } from './releases';

const TEMPLATES = join(__dirname, '../../../templates');
const THEMES = readdirSync(TEMPLATES).filter((name) => name !== 'base');
const PICTURE_STATES = [
  ['pending', { status: 'pending', derivatives: [] }],
  ['failed', { status: 'failed', derivatives: [] }],
  ['deleted', { deletedAt: new Date() }],
] as const;

describe('a site with bad input', () => {
  let app: TestApp;
  let themes: CompiledTheme[];
  const known = new Map<string, ReadonlySet<string>>();

  beforeAll(async () => {
    app = await createTestApp();
    themes = await Promise.all(THEMES.map((name) => loadTheme(join(TEMPLATES, name))));
    const tame = await newFirm();
    const words = await fill(tame, tameWords(), 5);
    for (const theme of THEMES) {
      const release = await tame.publish(theme);
      known.set(theme, release.vocabulary());
      expect(await tame.faults(release, { promised: words.promised })).toEqual([]);
    }
  }, 240_000);
  afterAll(() => app?.close());

  type Firm = Awaited<ReturnType<typeof newFirm>>;
  async function newFirm(locales: Locale[] = [...LOCALES]) {
    const { tenant, site } = await newTenant(app, { locales, pricePolicy: 'public' } as never);
    const ctx = inTenant(testContext, tenant.id);
    const folder = join(app.config.dataDir, 'sites', site.id);
    return {
      ctx,
      folder,
      shop: new Shop(app, ctx),
      publish: async (theme: string): Promise<ReadRelease> => {
        await app.get(Sites).changeSettings(ctx, { theme });
        await app.get(Releases).publish(ctx);
        return ReadRelease.in(join(folder, 'current'));
      },
      faults: (release: ReadRelease, more: Partial<Parameters<ReadRelease['faults']>[0]> = {}): Promise<string[]> =>
        release.faults({
          baseUrl: siteUrl(app.config, `${site.subdomain}.${app.config.sitesDomain}`),
          locales,
          promised: [],
          known: undefined,
          wordsLookBroken: false,
          ...more,
        }),
    };
  }

  async function fill({ ctx }: Firm, words: BadWords, products: number): Promise<WorstShop> {
    const shop = new WorstShop(app, ctx, words);
    await shop.fill(products, everySection(themes));
    return shop;
  }

  const staysWhole = (name: string, makeWords: () => BadWords, products: number, wordsLookBroken = false): void => {
    describe(name, () => {
      let firm: Firm;
      let shop: WorstShop;
      beforeAll(async () => {
        firm = await newFirm();
        shop = await fill(firm, makeWords(), products);
      });

      it.each(THEMES)('stands escaped on every page of %s, and the pages are whole', async (theme) => {
        const release = await firm.publish(theme);
        const { promised } = shop;
        expect(await firm.faults(release, { promised, known: known.get(theme), wordsLookBroken })).toEqual([]);
      });
    });
  };

  describeWithData('with naughty strings', 'text-naughty-strings', (folder) => {
    staysWhole('in every field', () => naughtyWords(folder), 15, true);
  });
  describeWithData('with the Declaration of Human Rights', 'text-udhr', (folder) => {
    staysWhole('in every field, each language in its own', () => declaredRights(join(folder, 'text')), 3);
  });
  staysWhole('with a word of 200 characters in every field', longWords, 3);

  describe('whose pages hold sections that belong elsewhere, or twice what stands once', () => {
    let firm: Firm;
    beforeAll(async () => {
      firm = await newFirm();
      const { ctx } = firm;
      await fill(firm, tameWords(), 2);
      const types = [...new Set(themes.flatMap(({ sections }) => Object.keys(sections)))];
      for (const [index, page] of ARRANGEABLE_PAGES.entries()) {
        const some = [...types.slice(index * 3), ...types].slice(0, 26);
        const placed = [...some, 'hero', 'page-head', 'inquiry-form', 'inquiry-form'];
        const sections = placed.map((type, place) => ({ id: `own-${place}`, type }));
        await app.get(SitePages).arrange(ctx, page, undefined, sections);
      }
    });

    it.each(THEMES)('is whole in %s', async (theme) => {
      expect(await firm.faults(await firm.publish(theme), { known: known.get(theme) })).toEqual([]);
    });
  });

  it.each(THEMES)('is whole in %s without a product, and with a category in which there is none', async (theme) => {
    const firm = await newFirm();
    expect(await firm.faults(await firm.publish(theme), { known: known.get(theme) })).toEqual([]);
    const empty = await firm.shop.category('empty');
    expect(await firm.faults(await firm.publish(theme), { known: known.get(theme) })).toEqual([]);
    await firm.shop.product('tea');
    const release = await firm.publish(theme);
    expect(await firm.faults(release, { known: known.get(theme) })).toEqual([]);
    expect(release.pages.has('categories/empty.html')).toBe(true);
    await app.get(Categories).remove(firm.ctx, empty);
    expect((await firm.publish(theme)).pages.has('categories/empty.html')).toBe(false);
  });

  it.each(THEMES)('is whole in %s with one product whose only picture is not there', async (theme) => {
    const firm = await newFirm(['en', 'my']);
    for (const [name, columns] of PICTURE_STATES) {
      const picture = await firm.shop.picture(name, columns as never);
      await firm.shop.product(name, { pictureIds: [picture] });
      const release = await firm.publish(theme);
      expect(await firm.faults(release, { known: known.get(theme) })).toEqual([]);
      const { page } = release.pages.get(`my/products/${name}.html`)!;
      expect(page.elements.filter(({ attributes }) => attributes['src']?.includes('/pictures/'))).toEqual([]);
    }
  });

  it.each(THEMES)('is whole in %s after a person withdrew the consent, of whom nothing is left', async (theme) => {
    const firm = await newFirm(['en', 'th']);
    const { ctx, shop } = firm;
    const id = await shop.employee('Li-Mei', {
      slug: 'li-mei',
      consentFields: ['name', 'photo'],
      photoAssetId: await shop.picture('face'),
    });
    await shop.product('tea', { contactEmployeeId: id });
    await shop.post('harvest', { authorEmployeeId: id });
    expect(await firm.faults(await firm.publish(theme))).toEqual([]);
    expect(await allText(firm.folder)).toMatch(/Li-Mei/);
    await app.get(Employees).withdrawConsent(ctx, id);
    const release = await firm.publish(theme);
    expect(await firm.faults(release, { known: known.get(theme) })).toEqual([]);
    expect(await allText(firm.folder)).not.toMatch(/li-mei|face-640/i);
    expect([...release.files].filter((file) => /li-mei|face/.test(file))).toEqual([]);
  });

  it('with 5,000 products in one category is published in pages of a list, each small', async () => {
    const firm = await newFirm(['en']);
    const rows = Array.from({ length: 5_000 }, (_, n) => `tea-${n},Pu’er tea no ${n},TEA-${n},${100 + n}.50,THB,Tea`);
    await importProducts(app, firm.ctx, ['handle,name:en,sku,price,currency,category', ...rows].join('\n'));
    const before = process.memoryUsage().heapUsed;
    const started = performance.now();
    const release = await firm.publish('tea-house');
    const seconds = (performance.now() - started) / 1000;
    const megabytes = (process.memoryUsage().heapUsed - before) / 1024 / 1024;
    process.stdout.write(`5,000 products: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB more\n`);
    expect(await firm.faults(release, { known: known.get('tea-house') })).toEqual([]);
    const lists = [...release.pages.keys()].filter((file) =>
      /^(products|categories\/tea)(\/page\/\d+)?\.html$/.test(file),
    );
    expect(lists).toHaveLength(2 * Math.ceil(5_000 / 24));
    const shown = new Set<string>();
    for (const file of lists) {
      const { elements } = release.pages.get(file)!.page;
      for (const { attributes } of elements) {
        const [, handle] = /^\/products\/(tea-\d+)$/.exec(attributes['href'] ?? '') ?? [];
        if (handle) shown.add(handle);
      }
      expect((await readFile(join(firm.folder, 'current', `${file}.gz`))).length).toBeLessThan(14 * 1024);
    }
    expect(shown.size).toBe(5_000);
  }, 300_000);
});
