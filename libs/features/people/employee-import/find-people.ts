import { type EntityManager, In, IsNull } from 'typeorm';
import type { TenantContext } from '#kernel';
import { Employee } from '../entities';
import type { EmployeeRow } from './read-row';

/** Whom a row means: somebody known, nobody yet, or nobody knows which of several. */
export type FoundPerson = { employee: Employee } | 'new' | { namesakes: number };

type Named = Pick<Employee, 'id' | 'code' | 'name'>;

/**
 * Finds the people that rows mean: by number, else by exactly the same name in the language it was written in. A row with
 * a number that nobody has may be somebody who has no number yet, never somebody with another one.
 */
export async function findPeople(
  manager: EntityManager,
  ctx: TenantContext,
  rows: readonly EmployeeRow[],
): Promise<Map<EmployeeRow, FoundPerson>> {
  const { tenantId } = ctx;
  const here = { tenantId, deletedAt: IsNull() };
  const codes = rows.flatMap(({ code }) => code ?? []);
  const coded = codes.length === 0 ? [] : await manager.findBy(Employee, { ...here, code: In(codes) });
  const byCode = new Map(coded.map((employee) => [employee.code, employee]));
  const unknown = rows.filter(({ code }) => code === undefined || !byCode.has(code));
  const names = await namesOf(manager, ctx, unknown);

  const chosen = new Map<EmployeeRow, string>();
  const found = new Map<EmployeeRow, FoundPerson>();
  const taken = new Set(coded.map(({ id }) => id));
  for (const row of rows) {
    const employee = row.code === undefined ? undefined : byCode.get(row.code);
    if (employee) found.set(row, { employee });
    else {
      const namesakes = names.filter(
        (person) => isNamed(person, row) && !(row.code !== undefined && (person.code !== null || taken.has(person.id))),
      );
      const [only] = namesakes;
      if (!only) found.set(row, 'new');
      else if (namesakes.length > 1 || taken.has(only.id)) found.set(row, { namesakes: Math.max(2, namesakes.length) });
      else {
        taken.add(only.id);
        chosen.set(row, only.id);
      }
    }
  }
  const ids = [...chosen.values()];
  const employees = ids.length === 0 ? [] : await manager.findBy(Employee, { tenantId, id: In(ids) });
  const byId = new Map(employees.map((employee) => [employee.id, employee]));
  for (const [row, id] of chosen) found.set(row, { employee: byId.get(id)! });
  return found;
}

/** The people whom rows may mean by name; only those without a number when each of the rows has one. */
async function namesOf(manager: EntityManager, ctx: TenantContext, rows: readonly EmployeeRow[]): Promise<Named[]> {
  if (rows.length === 0) return [];
  const query = manager
    .createQueryBuilder(Employee, 'e')
    .select(['e.tenantId', 'e.id', 'e.code', 'e.name'])
    .where('e.tenant_id = :tenantId AND e.deleted_at IS NULL', { tenantId: ctx.tenantId })
    .orderBy('e.id');
  if (rows.every(({ code }) => code !== undefined)) query.andWhere('e.code IS NULL');
  return query.getMany();
}

function isNamed({ name }: Named, row: EmployeeRow): boolean {
  const own = name.text[name.source];
  return own !== undefined && own === row.name[name.source];
}
