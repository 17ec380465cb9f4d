import type { ContentReader } from '#storefront/content';
import type { PageType, PageView } from '#theming';
import type { Addresses } from './addresses';
import { buildBuyers } from './builders/buyers';
import { buildAbout, buildContact, buildHome, buildNotFound } from './builders/firm';
import { buildNews, buildPost } from './builders/news';
import { buildPage } from './builders/page';
import { buildCareers, buildTeam, buildVacancy } from './builders/people';
import { buildPerson } from './builders/person';
import { buildProduct } from './builders/product';
import { buildCategory, buildProducts } from './builders/products';
import { buildSearch } from './builders/search';
import { PageContext } from './page-context';
import type { PlannedPage } from './page-plan';
import { placedSections } from './sections';
import type { Shell } from './shell';
import type { PageParts } from './views/page-parts';
import { siteView } from './views/site-view';

const BUILDERS: { [T in PageType]: (context: PageContext) => Promise<PageParts<T>> } = {
  home: buildHome,
  products: buildProducts,
  category: buildCategory,
  product: buildProduct,
  about: buildAbout,
  team: buildTeam,
  person: buildPerson,
  news: buildNews,
  post: buildPost,
  careers: buildCareers,
  vacancy: buildVacancy,
  contact: buildContact,
  page: buildPage,
  search: buildSearch,
  buyers: buildBuyers,
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
  const parts: PageParts = await BUILDERS[planned.route.type](context);
  const sections = await placedSections(context);
  const site = siteView(context, parts);
  const page = sections ? { ...parts.page, sections } : parts.page;
  return { view: { site, page }, keys: reader.keys(), files: context.files() };
}
