import { breadcrumbNode } from '../linked-data';
import type { PageContext } from '../page-context';
import type { PageParts } from '../views/page-parts';
import { indexFile } from '#storefront/search';

/** Where a search goes that no script answers; the edge passes it on to the API. */
export const SEARCH_PATH = '/_visit/search';

/** Search within the site. The published page has no results: a script or the API fills them in. */
export async function buildSearch(context: PageContext): Promise<PageParts<'search'>> {
  const title = context.word('search');
  const { productsUrl } = context.links();
  return {
    page: {
      meta: { title },
      search: { action: SEARCH_PATH, indexUrl: `/${indexFile(context.locale, 1)}` },
      ...(productsUrl ? { productsUrl } : {}),
    },
    linked: [breadcrumbNode(context, [{ name: title.text, url: context.path('search') }])],
  };
}
