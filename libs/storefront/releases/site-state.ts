import type { EntityManager } from 'typeorm';
import type { TenantContext } from '#kernel';
import { Domain, Redirect, Site } from '#features/sites';
import { Tenant } from '#features/tenants';

/** All that the database says of a site besides its content. */
export interface SiteState {
  site: Site;
  tenant: Tenant;
  domains: Domain[];
  redirects: Redirect[];
}

/** Reads it, or undefined when the tenant has no site. */
export async function readSiteState(
  manager: EntityManager,
  { tenantId }: TenantContext,
): Promise<SiteState | undefined> {
  const site = await manager.findOneBy(Site, { tenantId });
  const tenant = site && (await manager.findOneBy(Tenant, { id: tenantId }));
  if (!site || !tenant) return undefined;
  const domains = await manager.find(Domain, { where: { tenantId, siteId: site.id }, order: { name: 'ASC' } });
  const redirects = await manager.find(Redirect, { where: { tenantId }, order: { path: 'ASC' } });
  return { site, tenant, domains, redirects };
}
