import { Addresses } from './addresses';
import { formatMoney, formatMoneyRange } from './formats';
import type { PlannedPage } from './page-plan';
import { redirectMap } from './redirect-map';
import { sitemaps } from './sitemap';

const addresses = new Addresses('https://tea.example', ['en', 'zh-Hans']);
const page = (...segments: string[]): PlannedPage => ({ route: { type: 'product', segments }, locale: 'en', file: '' });

describe('addresses', () => {
  it('put the first language at the root and the others under their tags', () => {
    expect([
      addresses.path('en'),
      addresses.path('zh-Hans'),
      addresses.path('en', 'products', 'ชา'),
      addresses.path('zh-Hans', 'about'),
    ]).toEqual(['/', '/zh-Hans/', '/products/%E0%B8%8A%E0%B8%B2', '/zh-Hans/about']);
    expect([addresses.file('en'), addresses.file('zh-Hans'), addresses.file('zh-Hans', 'products', 'ชา')]).toEqual([
      'index.html',
      'zh-Hans/index.html',
      'zh-Hans/products/ชา.html',
    ]);
  });

  it.each(['..', '.', '', 'a/b', 'a\\b', 'a\u0000', 'ชา'.repeat(60)])('refuse %j as a part of a file', (segment) => {
    expect(() => addresses.file('en', 'products', segment)).toThrow(
      expect.objectContaining({ code: 'publish_path_invalid' }) as Error,
    );
  });
});

describe('the sitemap', () => {
  it('names each language of a page and escapes addresses', () => {
    const xml = sitemaps([page('products', "a&'b")], addresses).get('sitemap.xml');
    expect(xml).toContain('<loc>https://tea.example/products/a%26&#39;b</loc>');
    expect(xml).toContain('hreflang="zh-Hans" href="https://tea.example/zh-Hans/products/a%26&#39;b"');
    expect(xml).toContain('hreflang="x-default"');
  });

  it('is split where it would hold too many addresses', () => {
    const files = sitemaps([page('a'), page('b'), page('c')], addresses, 2);
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(files.get('sitemap.xml')).toContain('<sitemap><loc>https://tea.example/sitemap-2.xml</loc></sitemap>');
    expect(files.get('sitemap-1.xml')!.match(/<url>/g)).toHaveLength(2);
  });
});

describe('redirects', () => {
  it('follow chains to a page and leave out loops, dead ends and pages that are there', () => {
    const rows = [
      ['/a', '/b'],
      ['/b', '/c'],
      ['/x', '/y'],
      ['/y', '/x'],
      ['/dead', '/end'],
      ['/c', '/d'],
      ['/%E0%B8%8A', '/ชา'],
    ];
    const map = redirectMap(
      rows.map(([path, target]) => ({ path: path!, target: target! })),
      [page('c'), page('d'), page('ชา')],
    );
    expect({ ...map }).toEqual({ '/a': '/c', '/b': '/c', '/ช': '/%E0%B8%8A%E0%B8%B2' });
  });
});

describe('prices in words', () => {
  it('are written as the locale does, with the decimals that the currency or the amount has', () => {
    expect(formatMoney({ amount: 1250, currency: 'THB' }, 'th')).toBe('฿12.50');
    expect(formatMoney({ amount: 250_000, currency: 'VND' }, 'vi')).toMatch(/^250\.000\s₫$/);
    expect(formatMoney({ amount: 1_250_050, currency: 'LAK' }, 'en')).toMatch(/12,500\.5/);
    expect(formatMoneyRange({ amount: 10_000, currency: 'THB' }, { amount: 20_000, currency: 'THB' }, 'th')).toBe(
      '฿100.00 - ฿200.00',
    );
  });
});
