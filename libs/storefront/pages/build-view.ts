import type { ContentReader } from '#storefront/content';
import type { PageType, PageView } from '#theming';
import type { Addresses } from './addresses';
import { buildAbout, buildContact, buildHome, buildNotFound } from './builders/firm';
import { buildCareers, buildTeam, buildVacancy } from './builders/people';
import { buildProduct } from './builders/product';
import { buildCategory, buildProducts } from './builders/products';
import { PageContext } from './page-context';
import type { PlannedPage } from './page-plan';
import type { Shell } from './shell';
import type { PageParts } from './views/page-parts';
import { siteView } from './views/site-view';

const BUILDERS: { [T in PageType]?: (context: PageContext) => Promise<PageParts<T>> } = {
  home: buildHome,
  products: buildProducts,
  category: buildCategory,
  product: buildProduct,
  about: buildAbout,
  team: buildTeam,
  careers: buildCareers,
  vacancy: buildVacancy,
  contact: buildContact,
  'not-found': buildNotFound,
};

/** A page's view and what it needs. */
export interface BuiltView {
  view: PageView;
  /** Keys of what was read. */
  keys: string[];
  /** Pictures and documents that the page refers to, as paths in the release. */
  files: string[];
}

/** Makes the view of a planned page. */
export async function buildView(
  planned: PlannedPage,
  reader: ContentReader,
  shell: Shell,
  addresses: Addresses,
): Promise<BuiltView> {
  const context = new PageContext(reader, shell, addresses, planned.locale, planned.route);
  const parts: PageParts = await BUILDERS[planned.route.type]!(context);
  const site = siteView(context, parts);
  return { view: { site, page: parts.page }, keys: reader.keys(), files: context.files() };
}
