import { localized } from '#kernel';
import type { MenuEntry, SiteMenus } from '#features/sites';
import type { ContentReader, PublicCategory, PublicPage } from '#storefront/content';
import type { MenuItem } from '#theming';
import { Addresses } from '../addresses';
import { PageContext } from '../page-context';
import type { Route } from '../page-plan';
import type { Shell } from '../shell';
import { shellMenus } from './menu-entries';
import { menuView } from './menu-view';

const has = { products: true, team: true, news: true, careers: false, search: true, buyers: false };
const category: PublicCategory = {
  id: 'c1',
  parentId: null,
  slug: 'tea',
  name: { source: 'en', text: { en: 'Tea', th: 'ชา' } },
  description: null,
};
const page = (id: string, more: Partial<PublicPage> = {}): PublicPage => ({
  id,
  key: id,
  kind: 'custom',
  slug: `slug-${id}`,
  title: localized('en', `Page ${id}`),
  description: null,
  sections: [],
  ...more,
});
const places = {
  has,
  categories: [category],
  pages: [page('visit'), page('terms', { kind: 'legal' }), page('home', { kind: 'template', slug: null, title: null })],
};

function view(
  menus: SiteMenus | null,
  which: 'main' | 'footer',
  { route = { type: 'home', segments: [] } as Route, locale = 'en' as 'en' | 'th' } = {},
): MenuItem[] {
  const addresses = new Addresses('https://tea.example', ['en', 'th']);
  const context = new PageContext({} as ContentReader, {} as Shell, addresses, locale, route);
  return menuView(context, shellMenus(menus, places)[which]);
}

const summary = (items: MenuItem[]): string[] => items.map(({ label, url }) => `${label.text} ${url}`);
const main = (entries: MenuEntry[]): SiteMenus => ({ main: entries, footer: null });

describe('menus that nobody arranged', () => {
  it('hold the pages that the site has, and the legal pages in the footer', () => {
    expect(summary(view(null, 'main'))).toEqual([
      'Home /',
      'Products /products',
      'About us /about',
      'Team /team',
      'News /news',
      'Contact /contact',
    ]);
    expect(summary(view(null, 'footer', { locale: 'th' }))).toEqual(['Page terms /th/pages/slug-terms']);
  });
});

describe('menus that the owner arranged', () => {
  it('name what entries lead to in the language of the page, unless they have a label', () => {
    const menus = main([
      { label: null, target: { category: 'c1' } },
      { label: localized('th', 'ไร่ชา'), target: { sitePage: 'visit' } },
      { label: null, target: { page: 'search' } },
      { label: null, target: { url: 'https://shop.example/tea' } },
      { label: null, target: { url: '/products/tea' } },
    ]);
    expect(summary(view(menus, 'main', { locale: 'th' }))).toEqual([
      'ชา /th/categories/tea',
      'ไร่ชา /th/pages/slug-visit',
      'ค้นหา /th/search',
      'shop.example https://shop.example/tea',
      '/products/tea /products/tea',
    ]);
    expect(view(menus, 'main')[1]!.label).toEqual({ text: 'ไร่ชา', lang: 'th' });
  });

  it('leave out what leads nowhere: pages the site lacks, unknown ids, addresses that run code', () => {
    const nowhere: MenuEntry[] = [
      { label: null, target: { page: 'careers' } },
      { label: null, target: { page: 'buyers' } },
      { label: null, target: { category: 'gone' } },
      { label: null, target: { sitePage: 'gone' } },
      { label: null, target: { sitePage: 'home' } },
      { label: null, target: { url: 'javascript:alert(1)' } },
      { label: null, target: { url: '//evil.example' } },
    ];
    expect(view({ main: nowhere, footer: nowhere }, 'main')).toEqual([]);
    const above: MenuEntry = { label: null, target: { page: 'about' }, children: nowhere };
    expect(view(main([above]), 'main')).toEqual([{ label: { text: 'About us' }, url: '/about', current: false }]);
  });

  it('have one level of children, and none in the footer', () => {
    const child: MenuEntry = { label: null, target: { page: 'team' } };
    const entry: MenuEntry = { label: null, target: { page: 'about' }, children: [child] };
    expect(summary(view(main([entry]), 'main')[0]!.children!)).toEqual(['Team /team']);
    expect(view({ main: null, footer: [entry] }, 'footer')[0]).not.toHaveProperty('children');
  });

  it.each<[Route, string[]]>([
    [{ type: 'product', segments: ['products', 'tea'], id: 'p' }, ['Products']],
    [{ type: 'category', segments: ['categories', 'tea'], id: 'c1' }, ['Products', 'Tea']],
    [{ type: 'category', segments: ['categories', 'other'], id: 'c2' }, ['Products']],
    [{ type: 'post', segments: ['news', 'a'], id: 'n' }, ['News']],
    [{ type: 'person', segments: ['team', 'a'], id: 'e' }, ['Team']],
    [{ type: 'page', segments: ['pages', 'slug-visit'], id: 'visit' }, ['Page visit']],
    [{ type: 'not-found', segments: ['404'] }, []],
  ])('show where the visitor is: %j', (route, current) => {
    const menus = main([
      ...(['products', 'team', 'news'] as const).map((name): MenuEntry => ({ label: null, target: { page: name } })),
      { label: null, target: { category: 'c1' } },
      { label: null, target: { sitePage: 'visit' } },
      { label: null, target: { sitePage: 'terms' } },
    ]);
    const items = view(menus, 'main', { route });
    expect(items.filter((item) => item.current).map(({ label }) => label.text)).toEqual(current);
  });
});
