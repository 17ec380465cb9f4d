import type { EntityManager } from 'typeorm';
import { AppError, type TenantContext } from '#kernel';
import type { Site } from '#features/sites';
import type { Tenant } from '#features/tenants';
import { type Config, siteUrl } from '#platform/config';
import { ContentReader, SiteContent } from '#storefront/content';
import { Addresses, buildView, type PlannedPage, planPages, readShell, type Shell } from '#storefront/pages';
import { readSiteState, siteHosts, type SiteTheme } from '#storefront/releases';

/** A site's present content with the plan of its pages, as publishing would see it now. */
export interface OpenSite {
  site: Site;
  tenant: Tenant;
  content: SiteContent;
  shell: Shell;
  addresses: Addresses;
  pages: PlannedPage[];
}

/**
 * Opens a tenant's site; `manager` is a snapshot's.
 * @throws AppError not_found without a site or when the firm is suspended or gone, and what `planPages` throws
 */
export async function openSite(
  manager: EntityManager,
  ctx: TenantContext,
  config: Pick<Config, 'sitesDomain' | 'siteOrigin'>,
): Promise<OpenSite> {
  const state = await readSiteState(manager, ctx);
  if (state?.tenant.status !== 'active') throw new AppError('not_found');
  const { site, tenant, domains } = state;
  const { locales, themeSettings, menus } = site;
  const baseUrl = siteUrl(config, siteHosts(site, domains, config.sitesDomain).target);
  const content = new SiteContent(ctx, manager, tenant, new Date());
  const shell = await readShell(content, { locales, themeSettings, menus, baseUrl });
  const addresses = new Addresses(baseUrl, locales);
  return { site, tenant, content, shell, addresses, pages: await planPages(content, shell, addresses) };
}

/** A page of the site in a theme. */
export async function renderPage(
  { content, shell, addresses }: OpenSite,
  planned: PlannedPage,
  theme: SiteTheme,
): Promise<string> {
  const { view } = await buildView(planned, new ContentReader(content), shell, addresses);
  return theme.render(planned.route.type, view);
}

/** The page at a path, decoded; undefined when the site has none there. */
export function findPlanned({ pages, addresses }: OpenSite, path: string): PlannedPage | undefined {
  return pages.find(
    ({ route, locale }) =>
      route.type !== 'not-found' && decodeURIComponent(addresses.path(locale, ...route.segments)) === path,
  );
}

/** The page that stands for all that are not there, in the path's language. */
export function notFoundPage({ pages, shell }: OpenSite, path: string): PlannedPage {
  const locale = shell.locales.find((own) => path.startsWith(`/${own}/`)) ?? shell.locales[0];
  return pages.find((page) => page.route.type === 'not-found' && page.locale === locale)!;
}
