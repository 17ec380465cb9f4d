import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import sanitizeHtml from 'sanitize-html';
import { LOCALES, type Locale } from '#kernel';
import {
  EMPLOYMENT_TYPES,
  INQUIRY_FIELDS,
  loadTheme,
  PAGE_TYPES,
  type PageType,
  type PageView,
  render,
  STOCK_STATES,
  type CompiledTheme,
} from '.';
import { contrast, CONTRAST_PAIRS } from './lint/contrast-pairs';
import { emptyPages, emptySite, samplePages, sampleSite } from './samples/sample-views';

const full = <T extends PageType>(locale: Locale, type: T): PageView<T> => ({
  site: sampleSite(locale, type),
  page: samplePages(locale)[type],
});
const every = LOCALES.flatMap((locale) => PAGE_TYPES.map((type) => [locale, type] as const));

interface Tag {
  name: string;
  attribs: Record<string, string>;
}

/** Every start tag of a page, as an HTML parser sees it. */
function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  sanitizeHtml(html, {
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    onOpenTag: (name, attribs) => void tags.push({ name, attribs: { ...attribs } }),
  });
  return tags;
}

const templates = join(__dirname, '../../templates');
/** Every theme that sites can have; `base` is what they share. */
const themes = readdirSync(templates).filter((name) => name !== 'base');

describe.each(themes)('%s', (name) => {
  let theme: CompiledTheme;
  beforeAll(async () => {
    theme = await loadTheme(join(templates, name));
  });

  test.each(every)('%s %s: complete and empty views become whole, accessible, small pages', (locale, type) => {
    for (const view of [full(locale, type), { site: emptySite(locale), page: emptyPages(locale)[type] }]) {
      const html = render(theme, type, view);
      const tags = tagsOf(html);
      expect(html).not.toMatch(/undefined|\[object|\{\{|NaN/);
      expect(tags.filter((tag) => tag.name === 'h1')).toHaveLength(1);
      expect(tags.filter((tag) => tag.name === 'main')).toHaveLength(1);
      for (const { attribs } of tags.filter((tag) => tag.name === 'img')) {
        expect(attribs).toMatchObject({
          alt: expect.any(String),
          width: expect.any(String),
          height: expect.any(String),
        });
      }
      const ids = tags.map((tag) => tag.attribs.id).filter((id) => id !== undefined);
      expect(new Set(ids).size).toBe(ids.length);
      const levels = tags.flatMap((tag) => (/^h[1-6]$/.test(tag.name) ? [Number(tag.name[1])] : []));
      levels.slice(1).forEach((level, index) => expect(level - levels[index]!).toBeLessThanOrEqual(1));
      expect(gzipSync(html, { level: 6 }).length).toBeLessThan(14 * 1024);
    }
  });

  test.each(LOCALES)('%s: each page says its language, its other languages, and itself', (locale) => {
    const tags = tagsOf(render(theme, 'product', full(locale, 'product')));
    expect(tags.find((tag) => tag.name === 'html')?.attribs.lang).toBe(locale);
    const alternates = tags.filter((tag) => tag.attribs.rel === 'alternate').map((tag) => tag.attribs.hreflang);
    expect(alternates).toEqual([...LOCALES, 'x-default']);
    expect(tags.find((tag) => tag.attribs.rel === 'canonical')?.attribs.href).toMatch(/^https:/);
  });

  test('words in another language carry its tag', () => {
    expect(render(theme, 'products', full('en', 'products'))).toContain('<span lang="th">ชาอัสสัมป่าโบราณ</span>');
  });

  test('no page needs script: none is inline, each file is deferred, no handler stands in an attribute', () => {
    for (const type of PAGE_TYPES) {
      const tags = tagsOf(render(theme, type, full('en', type)));
      for (const { attribs } of tags.filter((tag) => tag.name === 'script')) {
        if (attribs.type !== 'application/ld+json')
          expect(attribs).toEqual({
            src: expect.stringMatching(/^\/assets\/(inquiry|search)\.[0-9a-f]{12}\.js$/),
            defer: '',
          });
      }
      expect(tags.flatMap((tag) => Object.keys(tag.attribs)).filter((name) => name.startsWith('on'))).toEqual([]);
    }
  });

  test('a product without a shown price leads to the form', () => {
    const html = render(theme, 'products', full('en', 'products'));
    expect(html).toContain('href="/en/products/p2/#inquiry"');
    expect(tagsOf(render(theme, 'product', full('en', 'product'))).some((tag) => tag.attribs.id === 'inquiry')).toBe(
      true,
    );
  });

  test('every state that a view can name has words in every language', () => {
    const keys = [
      ...STOCK_STATES.map((state) => `stock.${state}`),
      ...EMPLOYMENT_TYPES.map((type) => `employment.${type}`),
      ...INQUIRY_FIELDS.map((field) => `form.field.${field}`),
      ...['products', 'about', 'team', 'careers', 'contact', 'news', 'search', 'buyers', 'not-found'].map(
        (type) => `page.${type}`,
      ),
    ];
    for (const locale of LOCALES) expect(Object.keys(theme.labels[locale])).toEqual(expect.arrayContaining(keys));
  });

  test('sections that do not stand on a page cost it nothing', () => {
    expect(render(theme, 'home', full('en', 'home'))).not.toContain('.form{');
    expect(render(theme, 'contact', full('en', 'contact'))).not.toContain('.cards{');
  });

  test('an owner hides sections, but not what the page is for, and sets words', () => {
    const view = full('en', 'home');
    view.page.sections = [
      { id: 'call-to-action', type: 'call-to-action', settings: { heading: { text: 'Taste it' } } },
      { id: 'gone', type: 'gone' },
      { id: 'team', type: 'team', hidden: true },
      { id: 'hero', type: 'hero', hidden: true },
    ];
    const html = render(theme, 'home', view);
    const people = view.page.people[2]!.name.text;
    expect(html).not.toContain(people);
    expect(html).toContain(view.page.hero.heading.text);
    expect(html).toContain('>Taste it</h2>');
    expect(html.indexOf(view.page.hero.heading.text)).toBeLessThan(html.lastIndexOf('Taste it'));
  });

  test('an unknown preset or setting falls back to the theme’s own', () => {
    const view = full('en', 'home');
    view.site.theme = { preset: 'gone', settings: { pictureShape: 'star', old: 1 } };
    const fallback = { ...full('en', 'home') };
    expect(render(theme, 'home', view)).toBe(render(theme, 'home', fallback));
  });

  describe('a payload in every field of every page', () => {
    const payloads = [
      `"><img src=x onerror=alert(1)>`,
      `' onmouseover='alert(1)`,
      'javascript:alert(1)//',
      '</script><script>alert(1)</script>',
    ];
    const poison = (value: unknown, payload: string, key = ''): unknown => {
      // Rich text is sanitised before it comes here; kinds and languages come from closed lists.
      if (['html', 'kind', 'locale', 'lang'].includes(key) || typeof value === 'boolean' || typeof value === 'number')
        return value;
      if (typeof value === 'string') return /\d{4}-\d\d-\d\d/.test(value) ? value : payload;
      if (Array.isArray(value)) return value.map((entry) => poison(entry, payload, key));
      return Object.fromEntries(
        Object.entries(value as object).map(([name, entry]) => [name, poison(entry, payload, name)]),
      );
    };

    test.each(payloads.flatMap((payload) => PAGE_TYPES.map((type) => [payload, type] as const)))(
      '%s on %s is inert',
      (payload, type) => {
        const clean = tagsOf(render(theme, type, full('en', type)));
        const tags = tagsOf(render(theme, type, poison(full('en', type), payload) as PageView<typeof type>));
        const known = new Set(clean.map((tag) => tag.name));
        for (const { name, attribs } of tags) {
          expect(known).toContain(name);
          for (const [attribute, value] of Object.entries(attribs)) {
            expect(attribute).not.toMatch(/^on/);
            if (/^(href|src|action|srcset)$/.test(attribute))
              expect(value).not.toMatch(/^\s*(?!https?:|mailto:|tel:|data:,)[a-z]+:/i);
          }
        }
        expect(tags.filter((tag) => tag.name === 'script').length).toBeLessThanOrEqual(
          clean.filter((tag) => tag.name === 'script').length,
        );
      },
    );
  });

  describe('contrast (WCAG 2.2, 1.4.3 and 1.4.11)', () => {
    test('every preset reads well in light and in dark', () => {
      for (const { css } of theme.presets)
        for (const scheme of css.split('@media')) {
          const colours = Object.fromEntries(
            [...scheme.matchAll(/--([a-z-]+):(#[0-9a-f]{6})/g)].map((match) => [match[1]!, match[2]!]),
          );
          const poor = CONTRAST_PAIRS.filter(
            ({ front, back, least }) => contrast(colours[front]!, colours[back]!) < least,
          );
          expect(poor).toEqual([]);
        }
      expect(theme.presets.length).toBeGreaterThanOrEqual(3);
    });
  });
});
