import type { EntityManager } from 'typeorm';
import type { LocalizedText, TenantContext } from '#kernel';
import { slugify } from '#platform/names';
import type { Post, SitePage } from './entities';
import { PAGE_LIMITS } from './limits';

/** Numbers that are tried behind a title before a longer one is made up. */
const SUFFIXES = 40;

/** Characters that are left for what comes behind a title. */
const ROOM = 10;

/** Part of an address for a title, in its English words when it has them, with a number behind it when it is taken. */
export async function freeSlug(
  manager: EntityManager,
  ctx: TenantContext,
  entity: typeof Post | typeof SitePage,
  title: LocalizedText,
  fallback: string,
): Promise<string> {
  const words = title.text.en ?? title.text[title.source] ?? '';
  const base = slugify(words, { max: PAGE_LIMITS.slug - ROOM, fallback });
  const wanted = [base, ...Array.from({ length: SUFFIXES }, (_, index) => `${base}-${index + 2}`)];
  const rows = await manager
    .createQueryBuilder<Post | SitePage>(entity, 'row')
    .select('row.slug', 'slug')
    .where('row.tenant_id = :tenantId AND row.slug IN (:...wanted)', { tenantId: ctx.tenantId, wanted })
    .getRawMany<{ slug: string }>();
  const taken = new Set(rows.map(({ slug }) => slug));
  return wanted.find((slug) => !taken.has(slug)) ?? `${base}-${Date.now().toString(36)}`;
}
