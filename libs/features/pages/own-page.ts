import { type EntityManager, Not } from 'typeorm';
import { AppError, type TenantContext } from '#kernel';
import { changeKeys } from '#features/sites';
import { SitePage } from './entities';

/** A page that an owner made. */
export interface OwnPage extends SitePage {
  kind: 'custom' | 'legal';
  slug: string;
  title: NonNullable<SitePage['title']>;
}

/** Such a page as lists show it. */
export type OwnPageSummary = Omit<OwnPage, 'sections'>;

/** The columns of a summary. */
export const OWN_PAGE_SUMMARY = {
  tenantId: true,
  id: true,
  key: true,
  kind: true,
  slug: true,
  title: true,
  description: true,
  status: true,
  position: true,
  version: true,
  createdAt: true,
  updatedAt: true,
} as const satisfies Record<keyof OwnPageSummary, true>;

/** A page that the tenant made. Throws not_found, also for an arrangement. */
export async function findPage(manager: EntityManager, { tenantId }: TenantContext, id: string): Promise<OwnPage> {
  const page = await manager.findOneBy(SitePage, { tenantId, id, kind: Not('template') });
  if (!page) throw new AppError('not_found');
  return page as OwnPage;
}

/** What lists and menus say of a page. */
const LISTED = ['title', 'slug', 'kind', 'status', 'position'] as const satisfies readonly (keyof OwnPage)[];

/**
 * Keys of what a change may alter on pages. What menus say of a page, the footer's that is made of legal pages too, is
 * in the shell.
 */
export function affectedKeys(before: OwnPage | undefined, after: OwnPage | undefined): string[] {
  const keys = [changeKeys.page((after ?? before)!.key)];
  const isShown = [before, after].some((page) => page?.status === 'published');
  const isRelisted = LISTED.some((field) => JSON.stringify(before?.[field]) !== JSON.stringify(after?.[field]));
  return isShown && isRelisted ? [...keys, changeKeys.pageList(), changeKeys.shell()] : keys;
}
