export { Addresses } from './addresses';
export { buildView, type BuiltView } from './build-view';
export { CHALLENGE_PATH, INQUIRY_PATH } from './inquiry-form';
export { type PlannedPage, planPages, type Route } from './page-plan';
export { type RedirectMap, redirectMap } from './redirect-map';
export { readShell, type Shell, shellHash, type SiteSetup } from './shell';
export { robots, sitemaps } from './sitemap';
