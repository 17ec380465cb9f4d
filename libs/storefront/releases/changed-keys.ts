import { Between, type EntityManager } from 'typeorm';
import { changeKeys, ContentChange } from '#features/sites';
import { passedDates } from '#storefront/content';
import type { Manifest } from './manifest';

/**
 * Keys of what has changed since a release was made, by edits and by time alone. Undefined when that is not known any
 * more, or when every page is concerned: then all are rendered anew.
 */
export async function changedKeys(
  manager: EntityManager,
  tenantId: string,
  since: Manifest,
  now: { contentVersion: number; moment: Date },
): Promise<ReadonlySet<string> | undefined> {
  const rows = await manager.find(ContentChange, {
    where: { tenantId, version: Between(since.contentVersion + 1, now.contentVersion) },
  });
  // Versions count up by one with one row each: a gap means that rows were pruned, after a rollback.
  if (rows.length !== now.contentVersion - since.contentVersion) return undefined;
  const keys = new Set(rows.flatMap((row) => row.keys));
  for (const key of await passedDates(manager, tenantId, new Date(since.moment), now.moment)) keys.add(key);
  return keys.has(changeKeys.shell()) ? undefined : keys;
}
