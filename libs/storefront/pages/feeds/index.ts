import { siteMap } from '../map';
import type { DerivedFiles } from './derived-files';
import { newsFeeds } from './news-feed';
import { productFeeds } from './product-feed';
import { searchIndex } from './search-index';

export type { DerivedFiles, SiteSource } from './derived-files';

/** All kinds of files that a release holds besides its pages and the theme's assets. */
export const DERIVED_FILES: readonly DerivedFiles[] = [searchIndex, newsFeeds, productFeeds, siteMap];
