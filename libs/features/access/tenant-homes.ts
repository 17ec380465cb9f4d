import type { EntityManager } from 'typeorm';

/** Where a tenant belongs. */
export interface TenantHome {
  id: string;
  agencyId: string;
  /** Ids of the agency's ancestors and itself, each followed by a slash. */
  agencyPath: string;
  status: 'active' | 'suspended' | 'deleted';
  name: string;
}

/**
 * The homes of tenants, by id. Read straight from the tables, which no other feature's are: tenants asks access to
 * invite its owners, so access cannot ask tenants in turn, and the guard needs both in one query on every request.
 */
export async function tenantHomes(manager: EntityManager, ids: readonly string[]): Promise<Map<string, TenantHome>> {
  if (ids.length === 0) return new Map();
  const rows = await manager
    .createQueryBuilder()
    .select('t.id', 'id')
    .addSelect('t.agency_id', 'agencyId')
    .addSelect('t.status', 'status')
    .addSelect('t.name', 'name')
    .addSelect('a.path', 'agencyPath')
    .from('tenants', 't')
    .innerJoin('agencies', 'a', 'a.id = t.agency_id')
    .where('t.id IN (:...ids)', { ids })
    .getRawMany<TenantHome>();
  return new Map(rows.map((row) => [row.id, row]));
}
