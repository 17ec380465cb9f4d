import { Injectable } from '@nestjs/common';
import { type EntityManager, In, Like } from 'typeorm';
import { AppError, type Context, type Locale, newId, normaliseText } from '#kernel';
import { Database, insertRows, isUniqueViolation, type Transaction } from '#platform/database';
import { AuditLog } from '#features/audit';
import { MAX_DEPTH, ancestorIds, pathBelow } from './agency-path';
import { Agency } from './entities';

/** What an agency is made from. */
export interface NewAgency {
  /** Lower-case letters, digits and hyphens; unique. */
  slug: string;
  name: string;
  parentId?: string | undefined;
  locale?: Locale | undefined;
  /** ISO 3166-1 alpha-2; the parent's when not given. */
  country?: string | undefined;
}

/** The tree of agencies. Callers have checked what the actor may do. */
@Injectable()
export class Agencies {
  constructor(
    private readonly db: Database,
    private readonly audit: AuditLog,
  ) {}

  /** Creates an agency. Throws agency_slug_taken, agency_too_deep, and not_found when there is no such parent. */
  async create(tx: Transaction, ctx: Context, agency: NewAgency): Promise<Agency> {
    const parent = agency.parentId ? await tx.manager.findOneBy(Agency, { id: agency.parentId }) : null;
    if (agency.parentId && !parent) throw new AppError('not_found');
    if (parent && ancestorIds(parent.path).length >= MAX_DEPTH) {
      throw new AppError('agency_too_deep', { limit: MAX_DEPTH });
    }
    const id = newId();
    const now = new Date();
    const row: Agency = {
      id,
      parentId: parent?.id ?? null,
      path: pathBelow(parent?.path ?? '', id),
      slug: agency.slug,
      name: normaliseText(agency.name),
      locale: agency.locale ?? parent?.locale ?? ctx.locale,
      country: agency.country ?? parent?.country ?? 'CN',
      createdAt: now,
      updatedAt: now,
    };
    await insertRows(tx.manager, Agency, [row]).catch((error: unknown) => {
      if (isUniqueViolation(error)) throw new AppError('agency_slug_taken', { slug: agency.slug });
      throw error;
    });
    const event = { action: 'agency.created', subject: `agency:${id}`, details: { slug: row.slug } };
    await this.audit.record(tx, ctx, parent ? { agencyId: parent.id } : 'platform', event);
    await this.audit.record(tx, ctx, { agencyId: id }, event);
    return row;
  }

  /** One agency. Throws not_found. */
  async get(ctx: Context, id: string): Promise<Agency> {
    return found(await this.db.read(ctx, (manager) => manager.findOneBy(Agency, { id })));
  }

  /** The agency with a short name. Throws not_found. */
  async getBySlug(ctx: Context, slug: string): Promise<Agency> {
    return found(await this.db.read(ctx, (manager) => manager.findOneBy(Agency, { slug })));
  }

  /** An agency and all below it, parents before children. Throws not_found. */
  async tree(ctx: Context, rootId: string): Promise<Agency[]> {
    return this.db.read(ctx, (manager) => below(manager, [rootId]));
  }

  /** Several agencies and all below them, parents before children, each once; `'all'` for the whole forest. */
  async forest(ctx: Context, rootIds: readonly string[] | 'all'): Promise<Agency[]> {
    return this.db.read(ctx, async (manager) => {
      if (rootIds === 'all') return manager.find(Agency, { order: { path: 'ASC' } });
      return rootIds.length === 0 ? [] : below(manager, rootIds);
    });
  }

  /** Ids of an agency and all below it. Throws not_found. */
  async descendantIds(ctx: Context, agencyId: string): Promise<string[]> {
    return (await this.tree(ctx, agencyId)).map(({ id }) => id);
  }

  /**
   * Changes name or language. `version` is the one that the caller saw: the row's `updatedAt` in ms. Throws conflict when
   * it is another by now.
   */
  async edit(
    ctx: Context,
    id: string,
    version: number,
    change: { name?: string | undefined; locale?: Locale | undefined },
  ): Promise<Agency> {
    return this.db.transact(ctx, async (tx) => {
      const before = found(await tx.manager.findOneBy(Agency, { id }));
      // A version must differ from the one before, also when two edits fall into one millisecond.
      const updatedAt = new Date(Math.max(Date.now(), before.updatedAt.getTime() + 1));
      const set = {
        ...(change.name === undefined ? {} : { name: normaliseText(change.name) }),
        ...(change.locale === undefined ? {} : { locale: change.locale }),
        updatedAt,
      };
      const written = await tx.manager.update(Agency, { id, updatedAt: new Date(version) }, set);
      if (!written.affected) throw new AppError('conflict');
      const details = { fields: Object.keys(change) };
      await this.audit.record(
        tx,
        ctx,
        { agencyId: id },
        { action: 'agency.updated', subject: `agency:${id}`, details },
      );
      return { ...before, ...set };
    });
  }
}

async function below(manager: EntityManager, rootIds: readonly string[]): Promise<Agency[]> {
  const roots = await manager.findBy(Agency, { id: In([...rootIds]) });
  if (roots.length < new Set(rootIds).size) throw new AppError('not_found');
  return manager.find(Agency, { where: roots.map(({ path }) => ({ path: Like(`${path}%`) })), order: { path: 'ASC' } });
}

function found(agency: Agency | null): Agency {
  if (!agency) throw new AppError('not_found');
  return agency;
}
