import type { EntityManager } from 'typeorm';
import type { TenantContext } from '#kernel';
import type { AuditEvent } from '#features/audit';
import type { RowReport } from '#features/operations';
import { changeKeys } from '#features/sites';
import { Employee } from '../entities';
import { listDepartments } from '../public-people';
import { DepartmentPaths } from './department-paths';
import { freeSlugs } from '../slugs';
import { findPeople } from './find-people';
import { type MergedEmployee, mergeEmployee } from './merge-employee';
import type { ReadRow } from './read-row';

/** What is to be done with one batch of rows. */
export interface BatchPlan {
  made: Employee[];
  changed: Employee[];
  departments: Pick<DepartmentPaths, 'made' | 'translated'>;
  /** People whose consent the sheet gives or takes away. */
  consents: { employee: Employee; event: 'given' | 'withdrawn' }[];
  done: number;
  failed: number;
  unchanged: number;
  reports: RowReport[];
}

/** Plans a batch against the people there are; writes nothing. */
export async function planBatch(
  manager: EntityManager,
  ctx: TenantContext,
  rows: readonly ReadRow[],
): Promise<BatchPlan> {
  const now = new Date();
  const people = rows.flatMap(({ person }) => person ?? []);
  const found = await findPeople(manager, ctx, people);
  const departments = new DepartmentPaths(ctx, await listDepartments(manager, ctx), now);
  const last = await manager.maximum(Employee, 'position', { tenantId: ctx.tenantId });
  const plan: BatchPlan = {
    made: [],
    changed: [],
    departments,
    consents: [],
    done: 0,
    failed: 0,
    unchanged: 0,
    reports: [],
  };
  for (const { person, reports } of rows) {
    plan.reports.push(...reports);
    const whom = person && found.get(person)!;
    if (!person || !whom) {
      plan.failed += 1;
      continue;
    }
    const refuse = (report: Pick<RowReport, 'code' | 'args'>): void => {
      plan.reports.push({ rowNumber: person.rowNumber, level: 'error', column: person.header('name'), ...report });
      plan.failed += 1;
    };
    if (whom === 'new' && Object.keys(person.name).length === 0) refuse({ code: 'row_required' });
    else if (whom !== 'new' && 'namesakes' in whom) {
      refuse({ code: 'employee_name_ambiguous', args: { count: whom.namesakes } });
    } else {
      const before = whom === 'new' ? undefined : whom.employee;
      const merged = mergeEmployee(ctx, before, person, departments, now);
      // Those of one place stand in the order in which they came: the sheet's, behind all who are there.
      if (!before) merged.employee.position = Number(last ?? 0);
      add(plan, merged, before !== undefined);
    }
  }
  const slugs = await freeSlugs(manager, ctx, plan.made);
  for (const [index, employee] of plan.made.entries()) employee.slug = slugs[index]!;
  return plan;
}

function add(plan: BatchPlan, merged: MergedEmployee, isKnown: boolean): void {
  const { employee, isChanged, consentEvent, reports } = merged;
  plan.reports.push(...reports);
  plan.done += 1;
  if (!isChanged) plan.unchanged += 1;
  else if (isKnown) plan.changed.push(employee);
  else plan.made.push(employee);
  if (consentEvent === 'given' || consentEvent === 'withdrawn') plan.consents.push({ employee, event: consentEvent });
}

/** True when the batch changes anything. */
export function hasWork({ made, changed, departments }: BatchPlan): boolean {
  return made.length + changed.length + departments.made.length + departments.translated.size > 0;
}

/** Keys of what pages may show differently after the batch. */
export function keysOf({ made, changed }: BatchPlan): string[] {
  return [...[...made, ...changed].map(({ id }) => changeKeys.employee(id)), changeKeys.team()];
}

/**
 * What the audit log is told: one entry of counts, and one for each person whose consent the sheet states, with the
 * import as its evidence. Ids, names of fields and counts only.
 */
export function auditEvents(plan: BatchPlan, operationId: string): AuditEvent[] {
  const subject = `operation:${operationId}`;
  const given = plan.consents.filter(({ event }) => event === 'given').length;
  const details = {
    created: plan.made.length,
    updated: plan.changed.length,
    departments: plan.departments.made.length,
    consentsGiven: given,
    consentsWithdrawn: plan.consents.length - given,
  };
  return [
    { action: 'employees.imported', subject, details },
    ...plan.consents.map(({ employee, event }) => ({
      action: event === 'given' ? 'employee.consented' : 'employee.consent_withdrawn',
      subject: `employee:${employee.id}`,
      details: { fields: employee.consentFields, evidence: subject },
    })),
  ];
}
