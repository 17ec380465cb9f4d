import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { AppError, editText, newId, type TenantContext } from '#kernel';
import { AuditLog } from '#features/audit';
import { changeKeys, ContentChanges, Redirects } from '#features/sites';
import { Database, insertRows, isUniqueViolation, type Transaction } from '#platform/database';
import { editRichText } from '#platform/rich-text';
import { listCategories } from './catalog-reader';
import { checkParent, placeAmong } from './category-tree';
import { Category, Product, ProductCategory } from './entities';
import { freeSlug, slugOf } from './handles';
import type { CategoryChange, CategoryInput } from './schemas';

/** Address of a category's page within its site, without the locale. */
export const categoryPath = (slug: string): string => `/categories/${slug}`;

/** The tree of categories of a firm. */
@Injectable()
export class Categories {
  constructor(
    private readonly db: Database,
    private readonly changes: ContentChanges,
    private readonly redirects: Redirects,
    private readonly audit: AuditLog,
  ) {}

  /** All categories; `parentId` makes the tree, siblings come in order. */
  async list(ctx: TenantContext): Promise<Category[]> {
    return this.db.read(ctx, (manager) => listCategories(manager, ctx));
  }

  /** One category. Throws not_found. */
  async get(ctx: TenantContext, id: string): Promise<Category> {
    return find(await this.list(ctx), id);
  }

  /** Adds a category behind its siblings. Throws not_found, category_too_deep, handle_taken. */
  async create(ctx: TenantContext, input: CategoryInput): Promise<Category> {
    return this.write(ctx, input.slug, async (tx) => {
      const all = await lockCategories(tx, ctx);
      checkParent(all, undefined, input.parentId);
      const name = editText(null, input.name);
      const now = new Date();
      const category: Category = {
        tenantId: ctx.tenantId,
        id: newId(),
        parentId: input.parentId,
        slug: input.slug ?? (await freeSlug(tx.manager, ctx, slugOf(name, 'category'))),
        name,
        description: editRichText(null, input.description),
        position: all.filter(({ parentId }) => parentId === input.parentId).length,
        createdAt: now,
        updatedAt: now,
      };
      await insertRows(tx.manager, Category, [category]);
      await this.redirects.free(tx, ctx, categoryPath(category.slug));
      await this.note(tx, ctx, [changeKeys.categoryTree()], 'category.created', category.id);
      return category;
    });
  }

  /**
   * Changes, moves or re-orders a category. Throws conflict when the row is no longer as of `expected` (its
   * `updatedAt` in ms), not_found, category_cycle, category_too_deep or handle_taken.
   */
  async update(ctx: TenantContext, id: string, change: CategoryChange, expected?: number): Promise<Category> {
    return this.write(ctx, change.slug, async (tx) => {
      const all = await lockCategories(tx, ctx);
      const before = find(all, id);
      if (expected !== undefined && before.updatedAt.getTime() !== expected) throw new AppError('conflict');
      const parentId = change.parentId === undefined ? before.parentId : change.parentId;
      const moves = parentId !== before.parentId || change.position !== undefined;
      if (moves) checkParent(all, id, parentId);
      const after: Category = {
        ...before,
        parentId,
        slug: change.slug ?? before.slug,
        name: change.name ? editText(before.name, change.name) : before.name,
        description: editRichText(before.description, change.description),
        // Two changes within one millisecond must not share an entity tag.
        updatedAt: new Date(Math.max(Date.now(), before.updatedAt.getTime() + 1)),
      };
      const { tenantId: _tenant, id: _id, position: _position, ...columns } = after;
      await tx.manager.update(Category, { tenantId: ctx.tenantId, id }, columns as object);
      if (moves) {
        const siblings = all.filter((category) => category.parentId === parentId);
        after.position = await this.place(tx, ctx, all, placeAmong(siblings, id, change.position), id);
      }
      if (after.slug !== before.slug) {
        await this.redirects.add(tx, ctx, categoryPath(before.slug), categoryPath(after.slug));
      }
      const shown = change.name !== undefined || change.description !== undefined || after.slug !== before.slug;
      const keys = [
        ...(shown ? [changeKeys.category(id)] : []),
        ...(moves || after.slug !== before.slug ? [changeKeys.categoryTree()] : []),
      ];
      await this.note(tx, ctx, keys, 'category.updated', id, { fields: Object.keys(change) });
      return after;
    });
  }

  /**
   * Deletes a category: what lies in it moves up one level, its products lose it. Throws not_found.
   */
  async remove(ctx: TenantContext, id: string): Promise<void> {
    await this.db.transact(ctx, async (tx) => {
      const { tenantId } = ctx;
      const all = await lockCategories(tx, ctx);
      const { parentId } = find(all, id);
      const links = await tx.manager.findBy(ProductCategory, { tenantId, categoryId: id });
      const productIds = links.map(({ productId }) => productId);
      const shown = await this.detach(tx, ctx, id, productIds);
      const siblings = all.filter((category) => category.parentId === parentId);
      const children = all.filter((category) => category.parentId === id);
      const ids = siblings.flatMap((sibling) => (sibling.id === id ? children : [sibling])).map((row) => row.id);
      await tx.manager.update(Category, { tenantId, parentId: id }, { parentId, updatedAt: new Date() });
      await tx.manager.delete(Category, { tenantId, id });
      await this.place(tx, ctx, all, ids);
      const keys = [
        changeKeys.categoryTree(),
        changeKeys.category(id),
        ...(shown.length > 0 ? [changeKeys.categoryList(id)] : []),
        ...shown.map(changeKeys.product),
      ];
      await this.note(tx, ctx, keys, 'category.deleted', id, {
        products: productIds.length,
        children: children.length,
      });
    });
  }

  /** Takes a category off its products; returns the ids of those that are on pages. */
  private async detach(tx: Transaction, ctx: TenantContext, id: string, productIds: string[]): Promise<string[]> {
    const { tenantId } = ctx;
    const shown: string[] = [];
    for (let start = 0; start < productIds.length; start += 500) {
      const batch = { tenantId, id: In(productIds.slice(start, start + 500)), deletedAt: IsNull() };
      const active = await tx.manager.find(Product, {
        where: { ...batch, status: 'active' },
        select: { tenantId: true, id: true },
      });
      shown.push(...active.map((product) => product.id));
      await tx.manager.update(Product, batch, { version: () => 'version + 1', updatedAt: new Date() });
    }
    await tx.manager.delete(ProductCategory, { tenantId, categoryId: id });
    return shown;
  }

  /** Numbers siblings from 0; returns the place of one of them. */
  private async place(
    tx: Transaction,
    ctx: TenantContext,
    all: readonly Category[],
    ids: string[],
    of?: string,
  ): Promise<number> {
    const before = new Map(all.map(({ id, position }) => [id, position]));
    for (const [position, id] of ids.entries()) {
      if (before.get(id) !== position) await tx.manager.update(Category, { tenantId: ctx.tenantId, id }, { position });
    }
    return of === undefined ? 0 : ids.indexOf(of);
  }

  private async note(
    tx: Transaction,
    ctx: TenantContext,
    keys: readonly string[],
    action: string,
    id: string,
    details?: Record<string, unknown>,
  ): Promise<void> {
    if (keys.length > 0) await this.changes.record(tx, ctx, keys);
    await this.audit.record(tx, ctx, { tenantId: ctx.tenantId }, { action, subject: `category:${id}`, details });
  }

  /** A slug of the caller's that is taken is their error; a proposed one is proposed anew. */
  private async write<T>(
    ctx: TenantContext,
    slug: string | undefined,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.db.transact(ctx, work);
      } catch (error) {
        if (!isUniqueViolation(error)) throw error;
        if (slug !== undefined) throw new AppError('handle_taken', { handle: slug }, { cause: error });
        if (attempt >= 5) throw error;
      }
    }
  }
}

/** The tree with its rows' locks, on MariaDB: two moves at once could otherwise make a cycle together. */
async function lockCategories({ manager }: Transaction, ctx: TenantContext): Promise<Category[]> {
  const lock = manager.dataSource.options.type === 'mariadb' ? { lock: { mode: 'pessimistic_write' as const } } : {};
  return manager.find(Category, { where: { tenantId: ctx.tenantId }, order: { position: 'ASC', id: 'ASC' }, ...lock });
}

function find(categories: readonly Category[], id: string): Category {
  const found = categories.find((category) => category.id === id);
  if (!found) throw new AppError('not_found');
  return found;
}
