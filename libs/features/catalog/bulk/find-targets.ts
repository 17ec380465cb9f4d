import { createHash } from 'node:crypto';
import { type EntityManager, In, IsNull } from 'typeorm';
import { type Locale, LOCALES, type TenantContext } from '#kernel';
import { slugify } from '#platform/names';
import { Product, Variant } from '../entities';
import { LIMITS } from '../limits';
import { loadRecords, type ProductRecord } from '../product-record';
import { compatible } from './merge-texts';
import type { ProductDraft } from './product-draft';

/** Values in one `IN (…)`. */
const BATCH = 500;

/** A draft with the product that it is about, or the handles that a new one may get, the nicest first. */
export interface Target {
  draft: ProductDraft;
  record?: ProductRecord;
  handles: readonly string[];
}

/** What drafts mean in the database: their products, and which product each of their SKUs is in. */
export interface Targets {
  targets: Target[];
  skuOwners: ReadonlyMap<string, string>;
}

/**
 * Finds the product of each draft: by the handle it asks for, else by a SKU, else (without a handle and without SKUs of
 * its own) by the handle that its name makes and the name itself. Locks what it finds.
 */
export async function findTargets(
  manager: EntityManager,
  ctx: TenantContext,
  drafts: readonly ProductDraft[],
): Promise<Targets> {
  const { tenantId } = ctx;
  const handles = drafts.map(handlesOf);
  const idByHandle = new Map<string, string>();
  for (const batch of batches([...new Set(handles.flat())])) {
    const where = { tenantId, handle: In(batch), deletedAt: IsNull() };
    const rows = await manager.find(Product, { where, select: { tenantId: true, id: true, handle: true } });
    for (const { id, handle } of rows) idByHandle.set(handle, id);
  }
  const skuOwners = new Map<string, string>();
  const skus = drafts.flatMap(({ variants }) => variants.flatMap(({ sku }) => sku ?? []));
  for (const batch of batches([...new Set(skus)])) {
    const select = { tenantId: true, id: true, sku: true, productId: true } as const;
    const rows = await manager.find(Variant, { where: { tenantId, sku: In(batch) }, select });
    for (const { sku, productId } of rows) skuOwners.set(sku!, productId);
  }
  const ids = new Set([...idByHandle.values(), ...skuOwners.values()]);
  const records = new Map(
    (await loadRecords(manager, ctx, [...ids], { lock: true })).map((record) => [record.product.id, record]),
  );
  const targets = drafts.map((draft, index): Target => {
    const record = recordOf(draft, handles[index]!, idByHandle, skuOwners, records);
    return { draft, record, handles: handles[index]!.filter((handle) => !idByHandle.has(handle)) };
  });
  return { targets, skuOwners };
}

function recordOf(
  draft: ProductDraft,
  handles: readonly string[],
  idByHandle: ReadonlyMap<string, string>,
  skuOwners: ReadonlyMap<string, string>,
  records: ReadonlyMap<string, ProductRecord>,
): ProductRecord | undefined {
  const asked = draft.handle === undefined ? undefined : idByHandle.get(draft.handle);
  if (asked) return records.get(asked);
  const owner = draft.variants.map(({ sku }) => (sku ? skuOwners.get(sku) : undefined)).find(Boolean);
  if (owner) return records.get(owner);
  if (draft.handle !== undefined) return undefined;
  for (const handle of handles) {
    const record = records.get(idByHandle.get(handle) ?? '');
    if (record && isSame(record, draft)) return record;
  }
  return undefined;
}

/** Without handle and known SKU: the same name, and no SKU on one side that the other could contradict. */
function isSame(record: ProductRecord, draft: ProductDraft): boolean {
  const named = compatible(record.product.name.text, draft.fields.name ?? {});
  const hasSkus = draft.variants.some(({ sku }) => sku);
  return named && !(hasSkus && record.variants.some(({ sku }) => sku !== null));
}

/**
 * The handle that is asked for; or those that the name makes, the second with a mark of name and SKU that stays the
 * same when the source comes again.
 */
function handlesOf(draft: ProductDraft): string[] {
  if (draft.handle !== undefined) return [draft.handle];
  const { name } = draft.fields;
  if (!name) return [];
  const words = name.en || name[draft.source] || LOCALES.map((locale: Locale) => name[locale]).find(Boolean) || '';
  const base = slugify(words, { max: LIMITS.handle - 8, fallback: 'product' });
  const mark = createHash('sha256')
    .update(JSON.stringify([words, draft.variants[0]?.sku ?? null]))
    .digest('hex')
    .slice(0, 6);
  return [base, `${base}-${mark}`];
}

function* batches(values: readonly string[]): Generator<string[]> {
  for (let start = 0; start < values.length; start += BATCH) yield values.slice(start, start + BATCH);
}
