import { type EntityManager, IsNull } from 'typeorm';
import type { LocalizedText, TenantContext } from '#kernel';
import { Department, Employee, type PublicEmployeeField, type SpokenLanguage, Vacancy } from './entities';

/** What pages may show of a person: each field only with the person's consent to it. */
export interface PublicEmployee {
  id: string;
  name: LocalizedText;
  title: LocalizedText | null;
  bio: LocalizedText | null;
  departmentId: string | null;
  photoAssetId: string | null;
  languages: SpokenLanguage[];
  email: string | null;
  phone: string | null;
}

/** The person's public projection at a moment, or undefined when nobody may see them. */
export function publicProjection(employee: Employee, at: Date): PublicEmployee | undefined {
  if (!employee.isPublic || employee.deletedAt || !employee.consentedAt) return undefined;
  if (employee.leftAt && employee.leftAt <= at) return undefined;
  if (employee.consentExpiresAt && employee.consentExpiresAt <= at) return undefined;
  const consented = new Set<PublicEmployeeField>(employee.consentFields);
  if (!consented.has('name')) return undefined;
  const only = <T>(field: PublicEmployeeField, value: T): T | null => (consented.has(field) ? value : null);
  return {
    id: employee.id,
    name: employee.name,
    title: only('position', employee.title),
    bio: only('bio', employee.bio),
    departmentId: only('department', employee.departmentId),
    photoAssetId: only('photo', employee.photoAssetId),
    languages: only('languages', employee.languages) ?? [],
    email: only('email', employee.email),
    phone: only('phone', employee.phone),
  };
}

/** The people that pages may show at a moment, in the firm's order. */
export async function listPublicEmployees(
  manager: EntityManager,
  ctx: TenantContext,
  at: Date,
): Promise<PublicEmployee[]> {
  const rows = await manager.find(Employee, {
    where: { tenantId: ctx.tenantId, isPublic: true, deletedAt: IsNull() },
    order: { position: 'ASC', id: 'ASC' },
  });
  return rows.flatMap((row) => publicProjection(row, at) ?? []);
}

/** The tenant's departments in order. */
export async function listDepartments(manager: EntityManager, ctx: TenantContext): Promise<Department[]> {
  return manager.find(Department, { where: { tenantId: ctx.tenantId }, order: { position: 'ASC', id: 'ASC' } });
}

/** Vacancies that may be applied for at a moment, the newest first. */
export async function listOpenVacancies(manager: EntityManager, ctx: TenantContext, at: Date): Promise<Vacancy[]> {
  const open = await manager.find(Vacancy, {
    where: { tenantId: ctx.tenantId, status: 'open' },
    order: { openedAt: 'DESC', id: 'DESC' },
  });
  return open.filter((vacancy) => !vacancy.closesAt || vacancy.closesAt > at);
}
