import { AppError, type Locale } from '#kernel';
import { ContentReader, type SiteContent } from '#storefront/content';
import type { PageType } from '#theming';
import type { Addresses } from './addresses';
import type { Shell } from './shell';

/** Products on one page of a list. */
export const PAGE_SIZE = 24;
/** News on one page of its list. */
export const NEWS_PAGE_SIZE = 12;

/** A page in any language: its type, its place, and what it is about. */
export interface Route {
  type: PageType;
  /** Address without a language. */
  segments: string[];
  /** Id of what the page is about: a product, a category, a person, a vacancy, a piece of news, an owner's page. */
  id?: string;
  /** Number of this page of a list, from 1. */
  page?: number;
}

/** Whether search engines are asked to leave the page out: it is a tool, or nothing. */
export function isUnlisted({ type }: Route): boolean {
  return type === 'search' || type === 'buyers' || type === 'not-found';
}

/** A page in one language. */
export interface PlannedPage {
  route: Route;
  locale: Locale;
  file: string;
}

/**
 * All pages of a site.
 * @throws AppError publish_path_twice when two pages would be one file, publish_path_invalid
 */
export async function planPages(content: SiteContent, shell: Shell, addresses: Addresses): Promise<PlannedPage[]> {
  const routes = await planRoutes(content, shell);
  const files = new Set<string>();
  return shell.locales.flatMap((locale) =>
    routes.map((route) => {
      const file = addresses.file(locale, ...route.segments);
      // Names that differ only in case or in Unicode's composition are one file on some file systems.
      const name = file.normalize('NFC').toLowerCase();
      if (files.has(name))
        throw new AppError('publish_path_twice', { path: addresses.path(locale, ...route.segments) });
      files.add(name);
      return { route, locale, file };
    }),
  );
}

async function planRoutes(content: SiteContent, { has }: Shell): Promise<Route[]> {
  const routes: Route[] = [{ type: 'home', segments: [] }];
  if (has.products) {
    const products = await content.productEntries();
    routes.push(...paged({ type: 'products', segments: ['products'] }, products.length, PAGE_SIZE));
    for (const { id, handle } of products) routes.push({ type: 'product', segments: ['products', handle], id });
    const reader = new ContentReader(content);
    for (const { id, slug } of (await content.categories()).categories) {
      const shown = (await reader.categoryProducts(id)).length;
      routes.push(...paged({ type: 'category', segments: ['categories', slug], id }, shown, PAGE_SIZE));
    }
  }
  routes.push({ type: 'about', segments: ['about'] });
  if (has.team) {
    routes.push({ type: 'team', segments: ['team'] });
    for (const { id, slug } of (await content.team()).people) {
      routes.push({ type: 'person', segments: ['team', slug], id });
    }
  }
  if (has.news) {
    const posts = await content.posts();
    routes.push(...paged({ type: 'news', segments: ['news'] }, posts.length, NEWS_PAGE_SIZE));
    for (const { id, slug } of posts) routes.push({ type: 'post', segments: ['news', slug], id });
  }
  if (has.careers) {
    routes.push({ type: 'careers', segments: ['careers'] });
    for (const { id, slug } of await content.vacancies()) {
      routes.push({ type: 'vacancy', segments: ['careers', slug], id });
    }
  }
  for (const { id, slug } of await content.pages()) {
    if (slug !== null) routes.push({ type: 'page', segments: ['pages', slug], id });
  }
  if (has.search) routes.push({ type: 'search', segments: ['search'] });
  if (has.buyers) routes.push({ type: 'buyers', segments: ['buyers'] });
  routes.push({ type: 'contact', segments: ['contact'] }, { type: 'not-found', segments: ['404'] });
  return routes;
}

function paged(route: Route, items: number, size: number): Route[] {
  const pages = Math.max(1, Math.ceil(items / size));
  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1;
    const segments = page === 1 ? route.segments : [...route.segments, 'page', String(page)];
    return { ...route, segments, page };
  });
}
