import type { EntityManager } from 'typeorm';
import type { TenantContext } from '#kernel';
import { Domain, Site } from './entities';

/** The host that a tenant's site is known by: a custom domain that serves it, else its subdomain; undefined without a site. */
export async function siteHost(
  manager: EntityManager,
  { tenantId }: TenantContext,
  sitesDomain: string,
): Promise<string | undefined> {
  const own = await manager.find(Domain, {
    where: { tenantId, kind: 'custom', state: 'primary' },
    order: { name: 'ASC' },
    take: 1,
  });
  if (own[0]) return own[0].name;
  const site = await manager.findOneBy(Site, { tenantId });
  return site ? `${site.subdomain}.${sitesDomain}` : undefined;
}
