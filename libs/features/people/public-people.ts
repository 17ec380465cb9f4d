import { type EntityManager, IsNull } from 'typeorm';
import type { LocalizedText, TenantContext } from '#kernel';
import {
  Department,
  Employee,
  isEmployed,
  PUBLIC_EMPLOYEE_FIELDS,
  type PublicEmployeeField,
  type SpokenLanguage,
  Vacancy,
} from './entities';

/** What pages may show of a person: each field only with the person's consent to it. */
export interface PublicEmployee {
  id: string;
  /** Address part of the person's page: the id for somebody without one of their own. */
  slug: string;
  name: LocalizedText;
  title: LocalizedText | null;
  bio: LocalizedText | null;
  departmentId: string | null;
  photoAssetId: string | null;
  languages: SpokenLanguage[];
  email: string | null;
  phone: string | null;
}

/** What pages may show of the person at a moment; nothing when nobody may see them. */
export function publicFields(employee: Employee, at: Date): ReadonlySet<PublicEmployeeField> {
  const { isPublic, consentedAt, consentExpiresAt, consentFields } = employee;
  const isShown =
    isPublic &&
    consentedAt !== null &&
    !(consentExpiresAt && consentExpiresAt <= at) &&
    isEmployed(employee, at) &&
    consentFields.includes('name');
  return new Set(isShown ? consentFields : []);
}

/** The person's public projection at a moment, or undefined when nobody may see them. */
export function publicProjection(employee: Employee, at: Date): PublicEmployee | undefined {
  const consented = publicFields(employee, at);
  if (consented.size === 0) return undefined;
  const only = <T>(field: PublicEmployeeField, value: T): T | null => (consented.has(field) ? value : null);
  return {
    id: employee.id,
    slug: employee.slug ?? employee.id,
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

/** Of one person, at one moment. */
export interface PublicFields {
  /** Shown now: agreed to, and with something in them. */
  shown: PublicEmployeeField[];
  /** Agreed to, whether or not there is anything in them. */
  allowed: ReadonlySet<PublicEmployeeField>;
}

/** For each person who is shown at a moment, by id: what pages show and what they might. */
export async function listPublicFields(
  manager: EntityManager,
  ctx: TenantContext,
  at: Date,
): Promise<Map<string, PublicFields>> {
  const rows = await manager.findBy(Employee, { tenantId: ctx.tenantId, isPublic: true, deletedAt: IsNull() });
  const fields = new Map<string, PublicFields>();
  for (const row of rows) {
    const allowed = publicFields(row, at);
    const shown = PUBLIC_EMPLOYEE_FIELDS.filter((field) => allowed.has(field) && isFilled(row, field));
    if (allowed.size > 0) fields.set(row.id, { shown, allowed });
  }
  return fields;
}

function isFilled(employee: Employee, field: PublicEmployeeField): boolean {
  const values = {
    name: employee.name,
    photo: employee.photoAssetId,
    position: employee.title,
    department: employee.departmentId,
    bio: employee.bio,
    languages: employee.languages[0],
    email: employee.email,
    phone: employee.phone,
  } satisfies Record<PublicEmployeeField, unknown>;
  return Boolean(values[field]);
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
