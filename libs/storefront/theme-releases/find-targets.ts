import type { EntityManager } from 'typeorm';
import { AppError } from '#kernel';
import { Site } from '#features/sites';
import { Tenant } from '#features/tenants';
import type { ReleaseTarget } from './release-request';

/**
 * The sites that a release is for, of active firms of these agencies, by tenant.
 * @throws AppError not_found for a named firm that is none of theirs, theme_release_no_sites
 */
export async function findTargets(
  manager: EntityManager,
  agencyIds: readonly string[],
  target: ReleaseTarget,
): Promise<Site[]> {
  const query = manager
    .createQueryBuilder(Site, 's')
    .innerJoin(Tenant, 't', 't.id = s.tenant_id')
    .where('t.agency_id IN (:...agencyIds)', { agencyIds })
    .andWhere('t.status = :active', { active: 'active' })
    .orderBy('s.tenant_id');
  if (target !== 'all' && 'theme' in target) query.andWhere('s.theme = :theme', { theme: target.theme });
  if (target !== 'all' && 'tenantIds' in target) query.andWhere('s.tenant_id IN (:...ids)', { ids: target.tenantIds });
  const sites = await query.getMany();
  if (target !== 'all' && 'tenantIds' in target && sites.length < new Set(target.tenantIds).size) {
    throw new AppError('not_found');
  }
  if (sites.length === 0) throw new AppError('theme_release_no_sites');
  return sites;
}
