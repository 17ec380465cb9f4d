export { changeKeys } from './change-keys';
export { ContentChanges, publishSite } from './content-changes';
export { ContentChange, Domain, type MenuEntry, type MenuTarget, Redirect, Site, type SiteMenus } from './entities';
export { Redirects } from './redirects';
export { siteSettingsSchema } from './schemas';
export { DEFAULT_THEME, type NewSite, Sites, type SiteSettings } from './sites';
export { SitesModule } from './sites.module';
export { admitSubdomain, type ProposedLabel, SubdomainNames } from './subdomain-names';
export { siteOfHost } from './site-of-host';
