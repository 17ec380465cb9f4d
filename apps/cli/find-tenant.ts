import { AppError, inTenant, type TenantContext } from '#kernel';
import { siteOfHost } from '#features/sites';
import { Database } from '#platform/database';
import type { CommandTools } from './run-command';

/** The context of the tenant whose site has (or had) a subdomain. Throws subdomain_unknown. */
export async function findTenantBySubdomain(tools: CommandTools, subdomain: string): Promise<TenantContext> {
  const { get, ctx, config } = tools;
  const host = `${subdomain}.${config.sitesDomain}`;
  const site = await get(Database).read(ctx, (manager) => siteOfHost(manager, config.sitesDomain, host));
  if (!site) throw new AppError('subdomain_unknown', { subdomain });
  return inTenant(ctx, site.tenantId);
}
