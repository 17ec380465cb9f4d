import type { PagingView } from '#theming';
import type { PageContext } from '../page-context';

/** What of a list is on the page that the context is for. */
export function pageOf(context: PageContext, ids: readonly string[], size: number): string[] {
  const page = context.route.page ?? 1;
  return ids.slice((page - 1) * size, page * size);
}

/** Where the list of `total` entries goes on; `segments` are its first page's. */
export function paging(context: PageContext, segments: readonly string[], total: number, size: number): PagingView {
  const page = context.route.page ?? 1;
  const pages = Math.max(1, Math.ceil(total / size));
  const url = (to: number): string => context.path(...segments, ...(to === 1 ? [] : ['page', String(to)]));
  return {
    page,
    pages,
    total,
    ...(page > 1 ? { previousUrl: url(page - 1) } : {}),
    ...(page < pages ? { nextUrl: url(page + 1) } : {}),
  };
}
