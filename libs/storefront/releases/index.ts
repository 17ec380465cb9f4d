export { Release } from './entities';
export { Publisher, type PublishOutcome } from './publisher';
export { type ListedRelease, type Published, type PublishFilter, type PublishProgress, Releases } from './releases';
export { ReleasesModule } from './releases.module';
export { siteHosts } from './site-hosts';
export { readSiteState } from './site-state';
export { type SiteTheme, Themes } from './themes';
export { withdrawnPage } from './withdrawn-page';
