import type { EntityManager } from 'typeorm';
import { Tenant } from './entities';

/**
 * The firm of a tenant id that the caller holds by right: from its context or from a host name, never from a body.
 * Null when there is none; look at `status` before anything of it is shown.
 */
export async function findTenant(manager: EntityManager, tenantId: string): Promise<Tenant | null> {
  return manager.findOneBy(Tenant, { id: tenantId });
}
