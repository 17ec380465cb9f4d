import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AppError, editOptionalText, editText, newId, type TenantContext } from '#kernel';
import { AuditLog } from '#features/audit';
import { changeKeys, ContentChanges } from '#features/sites';
import { Database, insertRows, type Transaction } from '#platform/database';
import { slugify } from '#platform/names';
import { editRichText } from '#platform/rich-text';
import { Department, Vacancy } from './entities';
import type { VacancyChange, VacancyInput } from './schemas';

/** Open positions, for the firm's members. */
@Injectable()
export class Vacancies {
  constructor(
    private readonly db: Database,
    private readonly changes: ContentChanges,
    private readonly audit: AuditLog,
  ) {}

  /** All vacancies, the newest first. */
  async list(ctx: TenantContext): Promise<Vacancy[]> {
    return this.db.read(ctx, (manager) =>
      manager.find(Vacancy, { where: { tenantId: ctx.tenantId }, order: { id: 'DESC' } }),
    );
  }

  /** One vacancy. Throws not_found. */
  async get(ctx: TenantContext, id: string): Promise<Vacancy> {
    const vacancy = await this.db.read(ctx, (manager) => manager.findOneBy(Vacancy, { tenantId: ctx.tenantId, id }));
    if (!vacancy) throw new AppError('not_found');
    return vacancy;
  }

  /** Adds a vacancy; its address follows from its title. */
  async create(ctx: TenantContext, input: VacancyInput): Promise<Vacancy> {
    const now = new Date();
    const id = newId();
    return this.db.transact(ctx, async (tx) => {
      // First, for the log lets one of the tenant's transactions on at a time: two of one title get two addresses.
      await this.changed(tx, ctx, id, 'vacancy.created');
      await checkDepartment(tx.manager, ctx, input.departmentId);
      const title = input.title.text.en ?? input.title.text[input.title.source] ?? '';
      const vacancy: Vacancy = {
        ...input,
        title: editText(null, input.title),
        description: editRichText(null, input.description),
        location: editOptionalText(null, input.location),
        tenantId: ctx.tenantId,
        id,
        slug: await freeSlug(tx.manager, ctx, slugify(title, { max: 100, fallback: 'vacancy' })),
        openedAt: input.status === 'open' ? now : null,
        version: 1,
        createdAt: now,
        updatedAt: now,
      };
      await insertRows(tx.manager, Vacancy, [vacancy]);
      return vacancy;
    });
  }

  /** Changes a vacancy. Throws conflict when `version` is not the current one. */
  async update(ctx: TenantContext, id: string, version: number, change: VacancyChange): Promise<Vacancy> {
    const before = await this.get(ctx, id);
    const after: Vacancy = {
      ...before,
      ...change,
      title: change.title ? editText(before.title, change.title) : before.title,
      description: editRichText(before.description, change.description),
      location: editOptionalText(before.location, change.location),
      openedAt: change.status === 'open' ? (before.openedAt ?? new Date()) : before.openedAt,
      version: version + 1,
      updatedAt: new Date(),
    };
    await this.db.transact(ctx, async (tx) => {
      await checkDepartment(tx.manager, ctx, after.departmentId);
      const { tenantId: _tenant, id: _id, ...columns } = after;
      const result = await tx.manager.update(Vacancy, { tenantId: ctx.tenantId, id, version }, columns as object);
      if (!result.affected) throw new AppError('conflict');
      await this.changed(tx, ctx, id, 'vacancy.updated');
    });
    return after;
  }

  /** Deletes a vacancy. */
  async remove(ctx: TenantContext, id: string): Promise<void> {
    await this.db.transact(ctx, async (tx) => {
      const result = await tx.manager.delete(Vacancy, { tenantId: ctx.tenantId, id });
      if (!result.affected) throw new AppError('not_found');
      await this.changed(tx, ctx, id, 'vacancy.deleted');
    });
  }

  private async changed(tx: Transaction, ctx: TenantContext, id: string, action: string): Promise<void> {
    await this.changes.record(tx, ctx, [changeKeys.vacancy(id), changeKeys.vacancyList()]);
    await this.audit.record(tx, ctx, { tenantId: ctx.tenantId }, { action, subject: `vacancy:${id}` });
  }
}

async function checkDepartment(manager: EntityManager, ctx: TenantContext, id: string | null): Promise<void> {
  if (id && !(await manager.existsBy(Department, { tenantId: ctx.tenantId, id }))) throw new AppError('not_found');
}

async function freeSlug(manager: EntityManager, ctx: TenantContext, wanted: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`;
    if (!(await manager.existsBy(Vacancy, { tenantId: ctx.tenantId, slug }))) return slug;
  }
}
