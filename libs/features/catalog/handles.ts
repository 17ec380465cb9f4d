import { type EntityManager, In } from 'typeorm';
import type { LocalizedText, TenantContext } from '#kernel';
import { slugify } from '#platform/names';
import { Category, Product } from './entities';
import { LIMITS } from './limits';

/** Numbers that are tried behind a name before a longer one is made up. */
const SUFFIXES = 40;

/** Part of an address for a name: its English words when it has them, for readers abroad. */
export function slugOf(name: LocalizedText, fallback: string): string {
  return slugify(name.text.en ?? name.text[name.source] ?? '', { max: LIMITS.handle - 8, fallback });
}

/** The handle, or with a number behind it, that no product of the tenant has (`except` is the product itself). */
export async function freeHandle(
  manager: EntityManager,
  ctx: TenantContext,
  base: string,
  except?: string,
): Promise<string> {
  const wanted = candidates(base);
  const taken = await manager.find(Product, {
    where: { tenantId: ctx.tenantId, handle: In(wanted) },
    select: { id: true, handle: true },
  });
  return firstFree(
    wanted,
    taken.filter(({ id }) => id !== except).map(({ handle }) => handle),
  );
}

/** The same for a category's slug. */
export async function freeSlug(manager: EntityManager, ctx: TenantContext, base: string): Promise<string> {
  const wanted = candidates(base);
  const taken = await manager.find(Category, {
    where: { tenantId: ctx.tenantId, slug: In(wanted) },
    select: { id: true, slug: true },
  });
  return firstFree(
    wanted,
    taken.map(({ slug }) => slug),
  );
}

/** A slug that is not in `taken`, to which it is added. */
export function takeSlug(base: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (taken.has(slug)) continue;
    taken.add(slug);
    return slug;
  }
}

function candidates(base: string): string[] {
  return [base, ...Array.from({ length: SUFFIXES }, (_, index) => `${base}-${index + 2}`)];
}

function firstFree(wanted: readonly string[], taken: readonly string[]): string {
  const used = new Set(taken);
  return wanted.find((handle) => !used.has(handle)) ?? `${wanted[0]}-${Date.now().toString(36)}`;
}
