import type { PageType, PageViews } from './pages';
import type { SiteView } from './site';

/** All that a page template gets: the shell and the page's own content. Plain JSON data, nothing else. */
export interface PageView<T extends PageType = PageType> {
  site: SiteView;
  page: PageViews[T];
}
