import { Injectable } from '@nestjs/common';
import { AppError, editText, newId, type TenantContext } from '#kernel';
import { AuditLog } from '#features/audit';
import { changeKeys, ContentChanges } from '#features/sites';
import { Database, insertRows, type Transaction } from '#platform/database';
import { Department, Employee, Vacancy } from './entities';
import { listDepartments } from './public-people';
import type { DepartmentInput } from './schemas';

/** The parts of a firm. */
@Injectable()
export class Departments {
  constructor(
    private readonly db: Database,
    private readonly changes: ContentChanges,
    private readonly audit: AuditLog,
  ) {}

  /** All departments in order. */
  async list(ctx: TenantContext): Promise<Department[]> {
    return this.db.read(ctx, (manager) => listDepartments(manager, ctx));
  }

  /** Adds a department. */
  async create(ctx: TenantContext, input: DepartmentInput): Promise<Department> {
    const now = new Date();
    const name = editText(null, input.name);
    const department: Department = {
      ...input,
      name,
      tenantId: ctx.tenantId,
      id: newId(),
      createdAt: now,
      updatedAt: now,
    };
    await this.db.transact(ctx, async (tx) => {
      await this.changed(tx, ctx, department.id, 'department.created');
      await this.checkParent(tx, ctx, department);
      await insertRows(tx.manager, Department, [department]);
    });
    return department;
  }

  /** Renames, moves or reorders a department. Throws department_cycle when it would lie in itself. */
  async update(ctx: TenantContext, id: string, input: DepartmentInput): Promise<Department> {
    return this.db.transact(ctx, async (tx) => {
      await this.changed(tx, ctx, id, 'department.updated');
      const before = await tx.manager.findOneBy(Department, { tenantId: ctx.tenantId, id });
      if (!before) throw new AppError('not_found');
      const after: Department = { ...before, ...input, name: editText(before.name, input.name), updatedAt: new Date() };
      await this.checkParent(tx, ctx, after);
      const { tenantId: _tenant, id: _id, ...columns } = after;
      await tx.manager.update(Department, { tenantId: ctx.tenantId, id }, columns as object);
      return after;
    });
  }

  /** Removes a department; what lay in it moves up, and its people stay without one. */
  async remove(ctx: TenantContext, id: string): Promise<void> {
    const { tenantId } = ctx;
    await this.db.transact(ctx, async (tx) => {
      await this.changed(tx, ctx, id, 'department.deleted');
      const department = await tx.manager.findOneBy(Department, { tenantId, id });
      if (!department) throw new AppError('not_found');
      await tx.manager.update(Department, { tenantId, parentId: id }, { parentId: department.parentId });
      await tx.manager.update(Employee, { tenantId, departmentId: id }, { departmentId: department.parentId });
      await tx.manager.update(Vacancy, { tenantId, departmentId: id }, { departmentId: department.parentId });
      await tx.manager.delete(Department, { tenantId, id });
    });
  }

  private async checkParent(tx: Transaction, ctx: TenantContext, department: Department): Promise<void> {
    const all = new Map((await listDepartments(tx.manager, ctx)).map((row) => [row.id, row.parentId]));
    for (let parent = department.parentId; parent; parent = all.get(parent) ?? null) {
      if (!all.has(parent)) throw new AppError('not_found');
      if (parent === department.id) throw new AppError('department_cycle');
    }
  }

  /** Comes first in its transaction: the audit log lets one of the tenant's on at a time, so no two moves make a cycle. */
  private async changed(tx: Transaction, ctx: TenantContext, id: string, action: string): Promise<void> {
    await this.changes.record(tx, ctx, [changeKeys.team()]);
    await this.audit.record(tx, ctx, { tenantId: ctx.tenantId }, { action, subject: `department:${id}` });
  }
}
