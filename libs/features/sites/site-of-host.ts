import type { EntityManager } from 'typeorm';
import { Domain } from './entities';

/**
 * The site that a host name leads to, or undefined. `host` is a label under `sitesDomain` or a custom domain, in any
 * case, with or without a port; exact match only.
 */
export async function siteOfHost(
  manager: EntityManager,
  sitesDomain: string,
  host: string,
): Promise<{ tenantId: string; siteId: string } | undefined> {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  const suffix = `.${sitesDomain}`;
  const key = name.endsWith(suffix)
    ? { name: name.slice(0, -suffix.length), kind: 'subdomain' as const }
    : { name, kind: 'custom' as const };
  const domain = await manager.findOneBy(Domain, key);
  return domain ? { tenantId: domain.tenantId, siteId: domain.siteId } : undefined;
}
