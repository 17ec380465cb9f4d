import type { PublicPicture } from '#storefront/content';
import type { OpenGraphView, PageType, PageViews } from '#theming';
import type { LinkedNode } from '../linked-data';

/** What a page's builder makes: its own view, and what the shell says of it to machines. */
export interface PageParts<T extends PageType = PageType> {
  page: PageViews[T];
  linked: LinkedNode[];
  /** Stands for the page when it is shared. */
  picture?: PublicPicture;
  ogType?: OpenGraphView['type'];
}
