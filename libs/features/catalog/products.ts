import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { AppError, type TenantContext } from '#kernel';
import { AuditLog } from '#features/audit';
import { Media } from '#features/media';
import { Employees } from '#features/people';
import { ContentChanges, Redirects } from '#features/sites';
import { Database, isUniqueViolation, type Transaction } from '#platform/database';
import { affectedKeys, changedFields } from './affected-keys';
import { applyChange, emptyRecord } from './build-product';
import { Category, Product, Variant } from './entities';
import { freeHandle, slugOf } from './handles';
import { listProducts, type ProductQuery } from './list-products';
import { loadRecords, type ProductRecord } from './product-record';
import type { ProductChange, ProductInput } from './schemas';
import { writeRecords } from './write-records';

/** Times that a write is repeated when a name that was free is not any more. */
const ATTEMPTS = 5;

/** Address of a product's page within its site, without the locale. */
export const productPath = (handle: string): string => `/products/${handle}`;

/** The products of a firm, for its members. Pages read through the functions of `catalog-reader`. */
@Injectable()
export class Products {
  constructor(
    private readonly db: Database,
    private readonly changes: ContentChanges,
    private readonly redirects: Redirects,
    private readonly audit: AuditLog,
    private readonly media: Media,
    private readonly employees: Employees,
  ) {}

  /** A page of products that are not deleted. */
  async list(ctx: TenantContext, query: ProductQuery): Promise<ProductRecord[]> {
    return this.db.read(ctx, (manager) => listProducts(manager, ctx, query));
  }

  /** One product. Throws not_found. */
  async get(ctx: TenantContext, id: string): Promise<ProductRecord> {
    const [record] = await this.db.read(ctx, (manager) => loadRecords(manager, ctx, [id]));
    if (!record) throw new AppError('not_found');
    return record;
  }

  /** Adds a product at the end of the list. Throws sku_taken, handle_taken, not_found and those of `applyChange`. */
  async create(ctx: TenantContext, input: ProductInput): Promise<ProductRecord> {
    if (input.contactEmployeeId) await this.employees.get(ctx, input.contactEmployeeId);
    return this.write(ctx, async (tx) => {
      const built = applyChange(ctx, emptyRecord(ctx, new Date()), input, new Date());
      const handle = input.handle ?? (await freeHandle(tx.manager, ctx, slugOf(built.product.name, 'product')));
      const last = await tx.manager.maximum(Product, 'position', { tenantId: ctx.tenantId });
      const after = { ...built, product: { ...built.product, handle, position: Number(last ?? -1) + 1 } };
      await this.check(tx, ctx, after, input.handle !== undefined);
      await this.redirects.free(tx, ctx, productPath(handle));
      await this.save(tx, ctx, undefined, after, 'product.created');
      return after;
    });
  }

  /** Changes a product. Throws conflict when `version` is not the current one, and what `create` throws. */
  async update(ctx: TenantContext, id: string, version: number, change: ProductChange): Promise<ProductRecord> {
    if (change.contactEmployeeId) await this.employees.get(ctx, change.contactEmployeeId);
    return this.write(ctx, async (tx) => {
      const before = await this.lock(tx, ctx, id, version);
      const after = applyChange(ctx, before, change, new Date());
      const moves = before.product.handle !== after.product.handle;
      await this.check(tx, ctx, after, moves);
      if (moves) {
        await this.redirects.add(tx, ctx, productPath(before.product.handle), productPath(after.product.handle));
      }
      await this.save(tx, ctx, before, after, 'product.updated');
      return after;
    });
  }

  /**
   * Takes a product off all lists and pages; purged after the grace time. Its handle and SKUs are free at once: the
   * row keeps them with an id behind, which no handle or SKU of a person can look like.
   */
  async remove(ctx: TenantContext, id: string, version: number): Promise<void> {
    await this.db.transact(ctx, async (tx) => {
      const { tenantId } = ctx;
      const before = await this.lock(tx, ctx, id, version);
      const now = new Date();
      const handle = `${before.product.handle}~${id}`;
      await tx.manager.update(
        Product,
        { tenantId, id },
        { handle, version: version + 1, updatedAt: now, deletedAt: now },
      );
      for (const { id: variantId, sku } of before.variants) {
        if (sku !== null) await tx.manager.update(Variant, { tenantId, id: variantId }, { sku: `${sku}~${variantId}` });
      }
      await this.note(tx, ctx, affectedKeys([{ before }]), 'product.deleted', id);
    });
  }

  /** Puts products into a new order: they take, as given, the places that they have together. Throws not_found. */
  async reorder(ctx: TenantContext, productIds: readonly string[]): Promise<void> {
    await this.db.transact(ctx, async (tx) => {
      const ids = [...new Set(productIds)];
      const records = await loadRecords(tx.manager, ctx, ids, { lock: true });
      if (records.length < ids.length) throw new AppError('not_found');
      // Products imported together may share a place: the free one after it is used then.
      const places = records.map(({ product }) => product.position).sort((a, b) => a - b);
      const updatedAt = new Date();
      let place = -1;
      const moves = records.flatMap((before, index) => {
        place = Math.max(place + 1, places[index]!);
        if (before.product.position === place) return [];
        const { version } = before.product;
        return [
          {
            before,
            after: { ...before, product: { ...before.product, position: place, version: version + 1, updatedAt } },
          },
        ];
      });
      if (moves.length === 0) return;
      await writeRecords(tx, ctx, moves);
      await this.changes.record(tx, ctx, affectedKeys(moves));
      const event = {
        action: 'products.reordered',
        subject: `tenant:${ctx.tenantId}`,
        details: { count: moves.length },
      };
      await this.audit.record(tx, ctx, { tenantId: ctx.tenantId }, event);
    });
  }

  private async lock(tx: Transaction, ctx: TenantContext, id: string, version: number): Promise<ProductRecord> {
    const [record] = await loadRecords(tx.manager, ctx, [id], { lock: true });
    if (!record) throw new AppError('not_found');
    if (record.product.version !== version) throw new AppError('conflict');
    return record;
  }

  /**
   * Throws when the product refers to what is not the tenant's, or takes a name that is not free. A handle that was
   * made here and is taken meanwhile is left to the unique index: `write` then makes another.
   */
  private async check(
    tx: Transaction,
    ctx: TenantContext,
    record: ProductRecord,
    asksForHandle: boolean,
  ): Promise<void> {
    const { product, variants, assets, categoryIds } = record;
    const { tenantId } = ctx;
    const known = await this.media.load(
      tx.manager,
      ctx,
      assets.map(({ assetId }) => assetId),
    );
    if (known.size < assets.length) throw new AppError('not_found');
    const categories =
      categoryIds.length === 0 ? 0 : await tx.manager.countBy(Category, { tenantId, id: In(categoryIds) });
    if (categories < categoryIds.length) throw new AppError('not_found');
    const others = { tenantId, handle: product.handle, id: Not(product.id) };
    if (asksForHandle && (await tx.manager.existsBy(Product, others)))
      throw new AppError('handle_taken', { handle: product.handle });
    const skus = variants.flatMap(({ sku }) => sku ?? []);
    if (skus.length === 0) return;
    const taken = await tx.manager.findOneBy(Variant, { tenantId, sku: In(skus), productId: Not(product.id) });
    if (taken) throw new AppError('sku_taken', { sku: taken.sku! });
  }

  private async save(
    tx: Transaction,
    ctx: TenantContext,
    before: ProductRecord | undefined,
    after: ProductRecord,
    action: string,
  ): Promise<void> {
    await writeRecords(tx, ctx, [{ before, after }]);
    const details = before ? { fields: changedFields(before, after) } : undefined;
    await this.note(tx, ctx, affectedKeys([{ before, after }]), action, after.product.id, details);
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
    await this.audit.record(tx, ctx, { tenantId: ctx.tenantId }, { action, subject: `product:${id}`, details });
  }

  /** Runs a write; when a handle or SKU was taken in the meantime, again, and the check then says which. */
  private async write<T>(ctx: TenantContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.db.transact(ctx, work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !isUniqueViolation(error)) throw error;
      }
    }
  }
}
