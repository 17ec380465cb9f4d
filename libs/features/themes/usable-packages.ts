import { type EntityManager, In } from 'typeorm';
import { Agency, ancestorIds } from '#features/agencies';
import { ThemePackage } from './entities';

/** The package when it is of the agency or of one above it; undefined otherwise, whoever's it is. */
export async function findUsablePackage(
  manager: EntityManager,
  agencyId: string,
  packageId: string,
): Promise<ThemePackage | undefined> {
  const found = await manager.findOneBy(ThemePackage, {
    id: packageId,
    agencyId: In(await withAbove(manager, agencyId)),
  });
  return found ?? undefined;
}

/** All packages of the agency and of those above it, the newest first. */
export async function listUsablePackages(manager: EntityManager, agencyId: string): Promise<ThemePackage[]> {
  const agencyIds = await withAbove(manager, agencyId);
  return manager.find(ThemePackage, {
    where: { agencyId: In(agencyIds) },
    order: { createdAt: 'DESC', id: 'DESC' },
  });
}

async function withAbove(manager: EntityManager, agencyId: string): Promise<string[]> {
  const agency = await manager.findOneBy(Agency, { id: agencyId });
  return agency ? ancestorIds(agency.path) : [];
}
