import { Injectable } from '@nestjs/common';
import { newId, type TenantContext } from '#kernel';
import { Media } from '#features/media';
import { changeKeys, ContentChanges, Redirects } from '#features/sites';
import { insertRows, type Transaction, upsertRows } from '#platform/database';
import { affectedKeys, type RecordChange, sameRecord } from '../affected-keys';
import { Category, Product } from '../entities';
import { productPath } from '../products';
import { writeRecords } from '../write-records';
import { CategoryPaths } from './category-paths';
import { fileName, FileNames } from './file-names';
import { findTargets, type Target, type Targets } from './find-targets';
import { mergeDraft } from './merge-draft';
import type { DraftOutcome, DraftReport, ProductDraft, VariantDraft } from './product-draft';

/** What is worked with while one batch is applied. */
interface Batch {
  now: Date;
  categories: CategoryPaths;
  files: FileNames;
  targets: Targets;
  handles: Set<string>;
  nextPosition: number;
  changes: RecordChange[];
}

/** Makes and changes many products at once, for imports. */
@Injectable()
export class ProductBatches {
  constructor(
    private readonly changes: ContentChanges,
    private readonly redirects: Redirects,
    private readonly media: Media,
  ) {}

  /**
   * Applies drafts, 100 to 500 of them, in the caller's transaction; an outcome for each. Changes are recorded as
   * deferred: call `ContentChanges.settle` when all batches are done. With `dryRun` nothing is written. The caller
   * audits the batch. A handle or SKU that is taken meanwhile is a unique violation: run the transaction again.
   */
  async apply(
    tx: Transaction,
    ctx: TenantContext,
    drafts: readonly ProductDraft[],
    options: { dryRun?: boolean } = {},
  ): Promise<DraftOutcome[]> {
    const outcomes = new Map<ProductDraft, DraftOutcome>();
    let rest: readonly ProductDraft[] = drafts;
    // Two drafts may be about one product: the second is then applied on top of the first.
    while (rest.length > 0) rest = await this.applyRound(tx, ctx, rest, outcomes, options.dryRun ?? false);
    return drafts.map((draft) => outcomes.get(draft)!);
  }

  private async applyRound(
    tx: Transaction,
    ctx: TenantContext,
    drafts: readonly ProductDraft[],
    outcomes: Map<ProductDraft, DraftOutcome>,
    dryRun: boolean,
  ): Promise<ProductDraft[]> {
    const targets = await findTargets(tx.manager, ctx, drafts);
    const batch = await this.prepare(tx, ctx, targets);
    const seen = new Set<string>();
    const later: ProductDraft[] = [];
    for (const target of targets.targets) {
      const id = target.record?.product.id;
      // Nothing is written in a dry run, so that a second round would find the same again.
      if (id !== undefined && seen.has(id) && !dryRun) later.push(target.draft);
      else outcomes.set(target.draft, applyDraft(ctx, batch, target));
      if (id !== undefined) seen.add(id);
    }
    if (!dryRun) await this.write(tx, ctx, batch);
    return later;
  }

  private async prepare(tx: Transaction, ctx: TenantContext, targets: Targets): Promise<Batch> {
    const now = new Date();
    const { manager } = tx;
    const names = targets.targets.flatMap(({ draft: { fields } }) => [
      ...(fields.pictures ?? []),
      ...(fields.documents ?? []),
    ]);
    const records = targets.targets.flatMap(({ record }) => record ?? []);
    const last = await manager.maximum(Product, 'position', { tenantId: ctx.tenantId });
    return {
      now,
      targets,
      categories: await CategoryPaths.load(manager, ctx, now),
      files: await FileNames.load(manager, ctx, this.media, names.map(fileName), records),
      handles: new Set(),
      nextPosition: Number(last ?? -1) + 1,
      changes: [],
    };
  }

  private async write(tx: Transaction, ctx: TenantContext, { changes, categories }: Batch): Promise<void> {
    const translated = [...categories.translated.values()];
    await insertRows(tx.manager, Category, categories.made);
    await upsertRows(tx.manager, Category, translated, ['tenantId', 'id'], ['name']);
    await writeRecords(tx, ctx, changes);
    await this.moveAddresses(tx, ctx, changes);
    const keys = [
      ...affectedKeys(changes),
      ...(categories.made.length > 0 ? [changeKeys.categoryTree()] : []),
      ...translated.map(({ id }) => changeKeys.category(id)),
    ];
    if (keys.length > 0) await this.changes.record(tx, ctx, keys, { defer: true });
  }

  private async moveAddresses(tx: Transaction, ctx: TenantContext, changes: readonly RecordChange[]): Promise<void> {
    const taken: string[] = [];
    for (const { before, after } of changes) {
      const path = productPath(after!.product.handle);
      if (!before) taken.push(path);
      else if (before.product.handle !== after!.product.handle) {
        await this.redirects.add(tx, ctx, productPath(before.product.handle), path);
      }
    }
    if (taken.length === 0) return;
    const redirected = new Set((await this.redirects.list(ctx)).map(({ path }) => path));
    for (const path of taken) if (redirected.has(path)) await this.redirects.free(tx, ctx, path);
  }
}

function applyDraft(ctx: TenantContext, batch: Batch, { draft, record, handles }: Target): DraftOutcome {
  const reports: DraftReport[] = [];
  const { fields } = draft;
  if (!record && !Object.values(fields.name ?? {}).some(Boolean)) {
    return { result: 'refused', reports: [{ row: draft.row, level: 'error', field: 'name', code: 'row_required' }] };
  }
  const own = ownVariants(draft, record?.product.id, batch.targets.skuOwners, reports);
  const known = new Set(record?.categoryIds);
  const references = {
    categoryIds: fields.categories?.flatMap((path) => batch.categories.resolve(path, known) ?? []),
    pictureIds: fields.pictures && batch.files.resolve(fields.pictures, false, record, draft.row, reports),
    documentIds: fields.documents && batch.files.resolve(fields.documents, true, record, draft.row, reports),
  };
  const merged = mergeDraft(ctx, record, { ...draft, variants: own }, references, batch.now);
  reports.push(...merged.reports);
  const bad = new Set(reports.filter(({ level }) => level === 'error').map(({ row }) => row)).size;
  if (merged.after.variants.length === 0 || (draft.variants.length > 0 && bad >= draft.variants.length)) {
    reports.push({ row: draft.row, level: 'error', code: 'import_nothing_left' });
    return { result: 'refused', reports };
  }
  if (bad > 0) reports.push({ row: draft.row, level: 'warning', code: 'import_partial', args: { count: bad } });
  const { after } = merged;
  after.product.handle = chooseHandle(draft, record?.product.handle, handles, batch.handles);
  if (record && sameRecord(record, after)) return { result: 'unchanged', productId: after.product.id, reports };
  after.product.version += 1;
  after.product.updatedAt = batch.now;
  if (!record) after.product.position = batch.nextPosition++;
  batch.changes.push({ before: record, after });
  return { result: record ? 'updated' : 'created', productId: after.product.id, reports };
}

/** The variants whose SKUs are not of another product. */
function ownVariants(
  draft: ProductDraft,
  productId: string | undefined,
  skuOwners: ReadonlyMap<string, string>,
  reports: DraftReport[],
): VariantDraft[] {
  return draft.variants.filter(({ row, sku }) => {
    const owner = sku ? skuOwners.get(sku) : undefined;
    if (owner === undefined || owner === productId) return true;
    reports.push({ row, level: 'error', field: 'sku', code: 'sku_taken', args: { sku: sku! } });
    return false;
  });
}

function chooseHandle(
  draft: ProductDraft,
  before: string | undefined,
  free: readonly string[],
  taken: Set<string>,
): string {
  // A product that was found by its SKU moves to the address that the source asks for, if nobody else has it.
  if (before !== undefined && (draft.handle === undefined || draft.handle === before)) return before;
  const handle =
    free.find((candidate) => !taken.has(candidate)) ?? before ?? `${draft.handle ?? 'product'}-${newId().slice(-8)}`;
  taken.add(handle);
  return handle;
}
