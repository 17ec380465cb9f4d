import { type EntityManager, IsNull } from 'typeorm';
import { isId, type TenantContext } from '#kernel';
import { Employee, isEmployed } from './entities';
import { publicProjection } from './public-people';

/** Somebody whom visitors may see at a moment, or undefined: for inquiries, whose person comes from a form. */
export async function findShown(
  manager: EntityManager,
  ctx: TenantContext,
  id: string,
  at: Date,
): Promise<Employee | undefined> {
  const employee = await findEmployed(manager, ctx, id, at);
  return employee && publicProjection(employee, at) ? employee : undefined;
}

/** Somebody who works at the firm at a moment, shown or not, or undefined. */
export async function findEmployed(
  manager: EntityManager,
  ctx: TenantContext,
  id: string,
  at: Date,
): Promise<Employee | undefined> {
  if (!isId(id)) return undefined;
  const employee = await manager.findOneBy(Employee, { tenantId: ctx.tenantId, id, deletedAt: IsNull() });
  return employee && isEmployed(employee, at) ? employee : undefined;
}
