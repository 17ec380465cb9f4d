import { type EntityManager, In, IsNull } from 'typeorm';
import type { TenantContext } from '#kernel';
import { Product } from './entities';

/** Those of the ids that are products of the tenant, drafts too; in one query. */
export async function knownProducts(
  manager: EntityManager,
  ctx: TenantContext,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await manager.find(Product, {
    where: { tenantId: ctx.tenantId, id: In([...ids]), deletedAt: IsNull() },
    select: { tenantId: true, id: true },
  });
  return new Set(rows.map(({ id }) => id));
}
