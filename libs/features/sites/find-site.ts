import type { EntityManager } from 'typeorm';
import { AppError, type TenantContext } from '#kernel';
import { Site } from './entities';

/** The tenant's site. Throws not_found. */
export async function findSite(manager: EntityManager, { tenantId }: TenantContext): Promise<Site> {
  const site = await manager.findOneBy(Site, { tenantId });
  if (!site) throw new AppError('not_found');
  return site;
}
