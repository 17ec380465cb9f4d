export { changeKeys } from './change-keys';
export { ContentChanges, publishSite } from './content-changes';
export { ContentChange, Domain, Redirect, Site } from './entities';
export { SitesModule } from './sites.module';
