import type { LocalizedText } from '#kernel';
import type { MenuEntry, MenuTarget, SiteMenus } from '#features/sites';
import type { PublicCategory, PublicPage } from '#storefront/content';
import type { PageType } from '#theming';
import type { Word } from '../words';

/** What a menu may lead to. */
export interface MenuPlaces {
  has: Readonly<Record<OptionalPage, boolean>>;
  /** Those that have a page. */
  categories: readonly PublicCategory[];
  /** Published ones. */
  pages: readonly PublicPage[];
}

/** An entry of a menu that leads somewhere, in no language yet. */
export interface ShellEntry {
  label: { word: Word } | { text: LocalizedText } | { plain: string };
  /** Address without a language; absent when `url` is there. */
  segments?: string[];
  /** As the owner wrote it: absolute, or a path of the site. */
  url?: string;
  /** The pages on which the visitor is where the entry leads; with `id`, only the one about that. */
  types: PageType[];
  id?: string;
  children: ShellEntry[];
}

/** The menus of all pages. */
export interface ShellMenus {
  main: ShellEntry[];
  footer: ShellEntry[];
}

type FixedPage = Extract<MenuTarget, { page: string }>['page'];
type OptionalPage = Exclude<FixedPage, 'home' | 'about' | 'contact'>;

/** The types of page that each fixed target stands for: a product is found under the products. */
const TYPES: Readonly<Record<FixedPage, PageType[]>> = {
  home: ['home'],
  products: ['products', 'category', 'product'],
  about: ['about'],
  team: ['team', 'person'],
  news: ['news', 'post'],
  careers: ['careers', 'vacancy'],
  contact: ['contact'],
  search: ['search'],
  buyers: ['buyers'],
};
const USUAL: readonly FixedPage[] = ['home', 'products', 'about', 'team', 'news', 'careers', 'contact'];

/**
 * The menus as their owner arranged them, less what leads nowhere. Not arranged: the main menu holds the pages that
 * the site has, the footer's the legal pages.
 */
export function shellMenus(menus: SiteMenus | null, places: MenuPlaces): ShellMenus {
  const main = menus?.main ?? USUAL.map((page): MenuEntry => ({ label: null, target: { page } }));
  const legal = places.pages.filter(({ kind }) => kind === 'legal');
  const footer = menus?.footer ?? legal.map(({ id }): MenuEntry => ({ label: null, target: { sitePage: id } }));
  return { main: entries(main, places), footer: entries(footer, places).map((entry) => ({ ...entry, children: [] })) };
}

function entries(list: readonly MenuEntry[], places: MenuPlaces): ShellEntry[] {
  return list.flatMap(({ label, target, children }) => {
    const found = place(target, places);
    if (!found) return [];
    return { ...found, ...(label ? { label: { text: label } } : {}), children: entries(children ?? [], places) };
  });
}

function place(target: MenuTarget, places: MenuPlaces): Omit<ShellEntry, 'children'> | undefined {
  if ('page' in target) return fixedPlace(target.page, places.has);
  if ('category' in target) {
    const category = places.categories.find(({ id }) => id === target.category);
    return category && categoryPlace(category);
  }
  if ('sitePage' in target) {
    const page = places.pages.find(({ id }) => id === target.sitePage);
    return page && ownPlace(page);
  }
  return outerPlace(target.url);
}

function fixedPlace(page: FixedPage, has: MenuPlaces['has']): Omit<ShellEntry, 'children'> | undefined {
  if (page in has && !has[page as OptionalPage]) return undefined;
  return { label: { word: page }, segments: page === 'home' ? [] : [page], types: TYPES[page] };
}

function categoryPlace({ id, slug, name }: PublicCategory): Omit<ShellEntry, 'children'> {
  return { label: { text: name }, segments: ['categories', slug], types: ['category'], id };
}

function ownPlace({ id, slug, title }: PublicPage): Omit<ShellEntry, 'children'> | undefined {
  if (slug === null) return undefined;
  return { label: title ? { text: title } : { plain: slug }, segments: ['pages', slug], types: ['page'], id };
}

function outerPlace(url: string): Omit<ShellEntry, 'children'> | undefined {
  if (/^\/(?!\/)/.test(url)) return { label: { plain: url }, url, types: [] };
  if (!URL.canParse(url)) return undefined;
  const { protocol, host, pathname } = new URL(url);
  if (!['http:', 'https:', 'mailto:', 'tel:'].includes(protocol)) return undefined;
  return { label: { plain: host || pathname }, url, types: [] };
}
