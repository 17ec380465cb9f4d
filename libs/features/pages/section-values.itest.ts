import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTenant, type Locale, localized, newId, normaliseText, type TenantContext } from '#kernel';
import { Products } from '#features/catalog';
import { Media } from '#features/media';
import { isHarmlessAddress } from '#platform/validation';
import { createTestApp, describeWithData, newProduct, newTenant, type TestApp, testContext } from '#testing';
import { PAGE_LIMITS, sectionsSchema, sitePageSchema, SitePages, type StoredSection, type StoredValue } from './index';

type Settings = NonNullable<StoredSection['settings']>;

describe('values of a page’s settings', () => {
  let app: TestApp;
  let ctx: TenantContext;
  let neighbour: TenantContext;
  let pages: SitePages;
  beforeAll(async () => {
    app = await createTestApp();
    pages = app.get(SitePages);
    ctx = inTenant(testContext, (await newTenant(app)).tenant.id);
    neighbour = inTenant(testContext, (await newTenant(app)).tenant.id);
  });
  afterAll(() => app?.close());
  beforeEach(() => pages.reset(ctx, 'home'));

  const store = async (...settings: Settings[]): Promise<Settings[]> => {
    const sections = settings.map((values, index) => ({ id: `s${index}`, type: 'any', settings: values }));
    await pages.arrange(ctx, 'home', undefined, sectionsSchema.parse(sections));
    return (await pages.arrangement(ctx, 'home')).sections!.map((section) => section.settings ?? {});
  };
  const asset = (where: TenantContext, name = 'x.png') =>
    app.get(Media).add(where, { content: Buffer.from(name), fileName: name });
  const html = (texts: Partial<Record<Locale, string>>): StoredValue => ({ html: { source: 'en', text: texts } });

  it('are kept, texts normalised and rich text sanitised, alone and in lists', async () => {
    const picture = { asset: (await asset(ctx)).id };
    const product = { product: (await newProduct(app, ctx)).product.id };
    const plain = { layout: 'wide', columns: 2, isDark: false, picture, product };
    const dirty = {
      heading: { text: { source: 'en', text: { en: ' Cafe\u0301\u202E ', th: '' } } },
      body: html({ en: '<p>Tea<img src=x onerror=x()></p><script>x()</script>' }),
    } satisfies Settings;
    const clean = { heading: { text: localized('en', 'Café') }, body: html({ en: '<p>Tea</p>' }) };
    expect(await store({ ...plain, ...dirty, list: [{ ...plain, ...dirty }] })).toEqual([
      { ...plain, ...clean, list: [{ ...plain, ...clean }] },
    ]);
  });

  it('are left out when sanitising leaves nothing of them', async () => {
    const nothing = html({ en: '<script>x()</script>' });
    expect(await store({ a: nothing, b: 1, list: [{ a: nothing, b: 1 }] })).toEqual([{ b: 1, list: [{ b: 1 }] }]);
  });

  it('are marked stale in other languages when their source changes', async () => {
    const heading = (en: string): Settings => ({ heading: { text: { source: 'en', text: { en, th: 'ชา' } } } });
    await store(heading('Tea'));
    expect(await store(heading('Green tea'))).toMatchObject([{ heading: { text: { state: { th: 'stale' } } } }]);
  });

  it('may be called like what every object has', async () => {
    const values = { constructor: { text: localized('en', 'x') }, toString: 1, valueOf: 'y' } as unknown as Settings;
    expect(await store(values)).toEqual([values]);
    expect(await store(values)).toEqual([values]);
  });

  it.each(['asset', 'product'] as const)('name no %s that is another’s, deleted or made up', async (kind) => {
    const make = async (where: TenantContext): Promise<string> =>
      kind === 'asset' ? (await asset(where)).id : (await newProduct(app, where)).product.id;
    const deleted = kind === 'asset' ? (await asset(ctx, 'gone.png')).id : (await newProduct(app, ctx)).product.id;
    if (kind === 'asset') await app.get(Media).remove(ctx, deleted);
    else await app.get(Products).remove(ctx, deleted, 1);
    const mine = { [kind]: await make(ctx) } as StoredValue;
    for (const id of [await make(neighbour), deleted, newId()]) {
      const theirs = { [kind]: id } as StoredValue;
      for (const settings of [{ good: mine, bad: theirs }, { bad: [{ good: mine }, { x: theirs }] }] as Settings[]) {
        const error = { code: `page_${kind}_unknown`, args: { section: 's1', setting: 'bad' } };
        await expect(store({ good: mine }, settings)).rejects.toMatchObject(error);
        const page = { title: localized('en', 'x'), sections: [{ id: 's1', type: 'any', settings }] };
        await expect(pages.create(ctx, sitePageSchema.parse(page))).rejects.toMatchObject(error);
      }
    }
    expect((await pages.arrangement(ctx, 'home')).sections).toBeNull();
    expect(await pages.list(ctx)).toEqual([]);
    const own = await pages.create(ctx, sitePageSchema.parse({ title: localized('en', 'x') }));
    const sections = [{ id: 's1', type: 'any', settings: { bad: { [kind]: deleted } as StoredValue } }];
    const edit = pages.update(ctx, own.id, 1, { sections });
    await expect(edit).rejects.toMatchObject({ code: `page_${kind}_unknown` });
    expect(await pages.get(ctx, own.id)).toEqual(own);
    await pages.remove(ctx, own.id);
  });

  it('are 256 KiB of JSON at most, as they are stored', async () => {
    const words = (length: number): Settings => ({ a: html({ en: `<p>${'x'.repeat(length)}</p>` }) });
    const full = Array.from({ length: 5 }, () => words(49_000));
    await store(...full, words(PAGE_LIMITS.bytes - 5 * 49_000 - 1_000));
    await expect(store(...full, words(20_000))).rejects.toMatchObject({ code: 'payload_too_large' });
    // Three bytes a letter in UTF-8.
    const thai: Settings = { a: html({ th: 'ก'.repeat(49_000), en: 'x' }) };
    await expect(store(thai, thai)).rejects.toMatchObject({ code: 'payload_too_large' });
    // Each link grows when it is sanitised.
    const links = html({ en: '<a>x</a>'.repeat(3_000) });
    await expect(store({ a: links }, { a: links })).resolves.toHaveLength(2);
    await expect(store({ a: links }, { a: links }, { a: links })).rejects.toMatchObject({
      code: 'payload_too_large',
    });
  });

  describeWithData('naughty strings', 'text-naughty-strings', (folder) => {
    const strings = JSON.parse(readFileSync(join(folder, 'blns.json'), 'utf8')) as string[];

    it('stay text as text, and lose what could run as rich text', async () => {
      const words = strings.filter((words) => normaliseText(words) !== '');
      expect(words.length).toBeGreaterThan(400);
      const texts = words.map((en) => ({ text: { source: 'en' as const, text: { en } } }));
      const rich = words.map((en) => html({ en }));
      const settings: Settings[] = [];
      for (const values of [texts, rich]) {
        for (let start = 0; start < values.length; start += PAGE_LIMITS.settings) {
          const part = values.slice(start, start + PAGE_LIMITS.settings);
          settings.push(Object.fromEntries(part.map((value, index) => [`v${index}`, value])));
        }
      }
      const stored = (await store(...settings)).flatMap((values) => Object.values(values)) as StoredValue[];
      const kept = stored.flatMap((value) =>
        typeof value === 'object' && 'text' in value ? [value.text.text.en] : [],
      );
      expect(kept).toEqual(words.map(normaliseText));
      for (const value of stored) {
        if (typeof value !== 'object' || !('html' in value)) continue;
        expect(value.html.text.en).not.toMatch(/<(script|img|svg|iframe|style|object|embed|form|meta|link|base)\b/i);
        expect(value.html.text.en).not.toMatch(/<[^>]*\s(on\w+|style|src|srcdoc)\s*=/i);
        const links = [...value.html.text.en!.matchAll(/href="([^"]*)"/g)].map(([, address]) => address!);
        expect(links.filter((address) => !isHarmlessAddress(address))).toEqual([]);
      }
    });

    it('are titles and addresses that pages survive', async () => {
      const titles = strings.filter((words) => normaliseText(words) !== '' && words.length <= 200);
      for (const words of titles.filter((_, index) => index % 8 === 0)) {
        const page = await pages.create(ctx, sitePageSchema.parse({ title: { source: 'en', text: { en: words } } }));
        expect(page.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect((await pages.get(ctx, page.id)).title.text.en).toBe(normaliseText(words));
        await pages.remove(ctx, page.id);
      }
    });
  });
});
