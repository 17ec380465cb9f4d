import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { AppError, editOptionalText, editText, newId, type TenantContext } from '#kernel';
import { type AuditEvent, AuditLog } from '#features/audit';
import { Media } from '#features/media';
import { changeKeys, ContentChanges, Redirects } from '#features/sites';
import { Database, insertRows, isUniqueViolation, type Transaction } from '#platform/database';
import { editRichText } from '#platform/rich-text';
import { Department, Employee } from './entities';
import type { ConsentInput, EmployeeChange, EmployeeInput } from './schemas';
import { admitSlug, freeSlugs, personPath } from './slugs';

/** What the audit log is told. */
type EmployeeEvent = Pick<AuditEvent, 'action' | 'details'>;

/** The people of a firm, for its members. What pages show of them comes from `listPublicEmployees`. */
@Injectable()
export class Employees {
  constructor(
    private readonly db: Database,
    private readonly media: Media,
    private readonly changes: ContentChanges,
    private readonly redirects: Redirects,
    private readonly audit: AuditLog,
  ) {}

  /** A page of employees in the firm's order of hiring into the system; `after` is the last id of the page before. */
  async list(ctx: TenantContext, page: { after?: string; limit: number }): Promise<Employee[]> {
    return this.db.read(ctx, (manager) => {
      const query = manager
        .createQueryBuilder(Employee, 'e')
        .where('e.tenant_id = :tenantId AND e.deleted_at IS NULL', { tenantId: ctx.tenantId })
        .orderBy('e.id')
        .limit(page.limit);
      if (page.after) query.andWhere('e.id > :after', { after: page.after });
      return query.getMany();
    });
  }

  /** One employee. Throws not_found. */
  async get(ctx: TenantContext, id: string): Promise<Employee> {
    return this.db.read(ctx, (manager) => findEmployee(manager, ctx, id));
  }

  /**
   * Adds an employee, without consent yet: nobody is public by being entered. Throws handle_taken, employee_code_taken,
   * not_found.
   */
  async create(ctx: TenantContext, input: EmployeeInput): Promise<Employee> {
    const now = new Date();
    const employee: Employee = {
      ...input,
      name: editText(null, input.name),
      title: editOptionalText(null, input.title),
      bio: editRichText(null, input.bio),
      tenantId: ctx.tenantId,
      id: newId(),
      slug: input.slug ?? null,
      consentFields: [],
      consentedAt: null,
      consentExpiresAt: null,
      leftAt: null,
      version: 1,
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
    };
    await this.write(ctx, employee, { action: 'employee.created' }, async (tx) => {
      if (input.slug) await admitSlug(tx.manager, ctx, input.slug, employee.id);
      else [employee.slug] = (await freeSlugs(tx.manager, ctx, [employee])) as [string];
      await this.redirects.free(tx, ctx, personPath(employee.slug!));
      await insertRows(tx.manager, Employee, [employee]);
    });
    return employee;
  }

  /**
   * Changes an employee. An old address leads to the new one. Throws conflict when `version` is not the current one,
   * handle_taken, employee_code_taken, not_found.
   */
  async update(ctx: TenantContext, id: string, version: number, change: EmployeeChange): Promise<Employee> {
    const before = await this.get(ctx, id);
    if (before.version !== version) throw new AppError('conflict');
    const after: Employee = {
      ...before,
      ...change,
      name: change.name ? editText(before.name, change.name) : before.name,
      title: editOptionalText(before.title, change.title),
      bio: editRichText(before.bio, change.bio),
      version: version + 1,
      updatedAt: new Date(),
    };
    const event = { action: 'employee.updated', details: { fields: Object.keys(change) } };
    await this.write(ctx, after, event, async (tx) => {
      await this.move(tx, ctx, before, after);
      await this.store(tx, ctx, before, after);
    });
    return after;
  }

  /** Records the person's consent to stand on public pages. */
  async recordConsent(ctx: TenantContext, id: string, consent: ConsentInput): Promise<Employee> {
    return this.setConsent(ctx, id, 'employee.consented', {
      consentFields: consent.fields,
      consentedAt: new Date(),
      consentExpiresAt: consent.expiresAt,
    });
  }

  /** Withdraws it: the person leaves every page with the next publish, and no sheet brings the consent back. */
  async withdrawConsent(ctx: TenantContext, id: string): Promise<Employee> {
    const nothing = { consentFields: [], consentedAt: null, consentExpiresAt: new Date() };
    return this.setConsent(ctx, id, 'employee.consent_withdrawn', nothing);
  }

  /** Removes an employee from the console and all pages; purged after the grace time. */
  async remove(ctx: TenantContext, id: string, version: number): Promise<void> {
    const before = await this.get(ctx, id);
    if (before.version !== version) throw new AppError('conflict');
    const now = new Date();
    // Number and address are free for another: nobody could see who still holds them.
    const after = { ...before, code: null, slug: null, deletedAt: now, updatedAt: now, version: version + 1 };
    await this.db.transact(ctx, (tx) => this.save(tx, ctx, before, after, { action: 'employee.deleted' }));
  }

  private async setConsent(
    ctx: TenantContext,
    id: string,
    action: string,
    consent: Pick<Employee, 'consentFields' | 'consentedAt' | 'consentExpiresAt'>,
  ): Promise<Employee> {
    return this.db.transact(ctx, async (tx) => {
      const before = await findEmployee(tx.manager, ctx, id);
      const after: Employee = { ...before, ...consent, version: before.version + 1, updatedAt: new Date() };
      await this.save(tx, ctx, before, after, { action, details: { fields: consent.consentFields } });
      return after;
    });
  }

  private async move(tx: Transaction, ctx: TenantContext, before: Employee, after: Employee): Promise<void> {
    if (after.slug === null || before.slug === after.slug) return;
    await admitSlug(tx.manager, ctx, after.slug, after.id);
    await this.redirects.add(tx, ctx, personPath(before.slug ?? before.id), personPath(after.slug));
  }

  /** Checks what an employee refers to and runs the write in a transaction. */
  private async write(
    ctx: TenantContext,
    employee: Employee,
    event: EmployeeEvent,
    work: (tx: Transaction) => Promise<void>,
  ): Promise<void> {
    try {
      await this.db.transact(ctx, async (tx) => {
        // First, for the log lets one of the tenant's transactions on at a time: two of one name get two addresses.
        await this.changed(tx, ctx, employee.id, event);
        await checkReferences(tx.manager, ctx, employee, this.media);
        await work(tx);
      });
    } catch (error) {
      if (isUniqueViolation(error)) throw new AppError('employee_code_taken', { code: employee.code ?? '' });
      throw error;
    }
  }

  private async save(
    tx: Transaction,
    ctx: TenantContext,
    before: Employee,
    after: Employee,
    event: EmployeeEvent,
  ): Promise<void> {
    await this.store(tx, ctx, before, after);
    await this.changed(tx, ctx, before.id, event);
  }

  private async store(tx: Transaction, ctx: TenantContext, before: Employee, after: Employee): Promise<void> {
    const key = { tenantId: ctx.tenantId, id: before.id, version: before.version };
    const { tenantId: _tenant, id: _id, ...columns } = after;
    const result = await tx.manager.update(Employee, key, columns as object);
    if (!result.affected) throw new AppError('conflict');
  }

  private async changed(tx: Transaction, ctx: TenantContext, id: string, event: EmployeeEvent): Promise<void> {
    await this.changes.record(tx, ctx, [changeKeys.employee(id), changeKeys.team()]);
    await this.audit.record(tx, ctx, { tenantId: ctx.tenantId }, { ...event, subject: `employee:${id}` });
  }
}

async function findEmployee(manager: EntityManager, ctx: TenantContext, id: string): Promise<Employee> {
  const employee = await manager.findOneBy(Employee, { tenantId: ctx.tenantId, id, deletedAt: IsNull() });
  if (!employee) throw new AppError('not_found');
  return employee;
}

async function checkReferences(
  manager: EntityManager,
  ctx: TenantContext,
  employee: Employee,
  media: Media,
): Promise<void> {
  const { departmentId, photoAssetId } = employee;
  if (departmentId && !(await manager.existsBy(Department, { tenantId: ctx.tenantId, id: departmentId }))) {
    throw new AppError('not_found');
  }
  if (photoAssetId && !(await media.load(manager, ctx, [photoAssetId])).has(photoAssetId))
    throw new AppError('not_found');
}
