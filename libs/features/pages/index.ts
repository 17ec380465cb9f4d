export { Post, SitePage, type StoredSection, type StoredValue } from './entities';
export { listPublishedPages, listPublishedPosts } from './public-pages';
