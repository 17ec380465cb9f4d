import { type EntityManager, LessThanOrEqual } from 'typeorm';
import type { TenantContext } from '#kernel';
import { Post, SitePage } from './entities';

/** What of a firm's own pages is on its site, for those who read it inside their own snapshot. */

/** News that has appeared by a moment, the newest first. */
export async function listPublishedPosts(manager: EntityManager, ctx: TenantContext, at: Date): Promise<Post[]> {
  return manager.find(Post, {
    where: { tenantId: ctx.tenantId, status: 'published', publishedAt: LessThanOrEqual(at) },
    order: { publishedAt: 'DESC', id: 'DESC' },
  });
}

/** Published pages and arrangements, in the owner's order. */
export async function listPublishedPages(manager: EntityManager, ctx: TenantContext): Promise<SitePage[]> {
  return manager.find(SitePage, {
    where: { tenantId: ctx.tenantId, status: 'published' },
    order: { position: 'ASC', id: 'ASC' },
  });
}
