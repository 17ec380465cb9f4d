import { AppError, type Locale } from '#kernel';
import { ContentReader, type SiteContent } from '#storefront/content';
import type { PageType } from '#theming';
import type { Addresses } from './addresses';
import type { Shell } from './shell';

/** Products on one page of a list. */
export const PAGE_SIZE = 24;

/** A page in any language: its type, its place, and what it is about. */
export interface Route {
  type: PageType;
  /** Address without a language. */
  segments: string[];
  /** Id of the product, category or vacancy. */
  id?: string;
  /** Number of this page of a list, from 1. */
  page?: number;
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
    routes.push(...paged({ type: 'products', segments: ['products'] }, products.length));
    for (const { id, handle } of products) routes.push({ type: 'product', segments: ['products', handle], id });
    const reader = new ContentReader(content);
    for (const { id, slug } of (await content.categories()).categories) {
      const shown = (await reader.categoryProducts(id)).length;
      routes.push(...paged({ type: 'category', segments: ['categories', slug], id }, shown));
    }
  }
  routes.push({ type: 'about', segments: ['about'] });
  if (has.team) routes.push({ type: 'team', segments: ['team'] });
  if (has.careers) {
    routes.push({ type: 'careers', segments: ['careers'] });
    for (const { id, slug } of await content.vacancies()) {
      routes.push({ type: 'vacancy', segments: ['careers', slug], id });
    }
  }
  routes.push({ type: 'contact', segments: ['contact'] }, { type: 'not-found', segments: ['404'] });
  return routes;
}

function paged(route: Route, items: number): Route[] {
  const pages = Math.max(1, Math.ceil(items / PAGE_SIZE));
  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1;
    const segments = page === 1 ? route.segments : [...route.segments, 'page', String(page)];
    return { ...route, segments, page };
  });
}
