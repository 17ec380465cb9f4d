import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AppError, type Context, inTenant, isLocale, type Locale, type TenantContext } from '#kernel';
import { siteOfHost } from '#features/sites';
import type { Tenant } from '#features/tenants';
import { CONFIG, type Config, siteUrl } from '#platform/config';
import { Database } from '#platform/database';
import { ContentReader, SiteContent } from '#storefront/content';
import { Addresses, buildView, PageContext, readShell, type Route, type Shell } from '#storefront/pages';
import { readSiteState, siteHosts, Themes, withdrawnPage } from '#storefront/releases';
import type { PageType, PageView } from '#theming';

/** What a visit is answered with: a page, or the path to go on to. */
export type VisitAnswer = { status: 200 | 404 | 410; html: string } | { goTo: string };

/** What a page has for its one visitor. */
export interface OwnParts<T extends PageType> {
  /** Adds to the view that is published. */
  page(published: PageView<T>['page']): PageView<T>['page'];
  /** The address of the same in another language. */
  address(locale: Locale): string;
}

/** A site that is visited, as it is at this moment. */
export interface VisitedSite {
  ctx: TenantContext;
  siteId: string;
  tenant: Tenant;
  manager: EntityManager;
  locale: Locale;
  shell: Shell;
  addresses: Addresses;
  /** What texts and addresses are made with, for a page of this type. */
  context(type: PageType): PageContext;
  /** Renders a page with what publishing leaves out. */
  render<T extends PageType>(type: T, own?: OwnParts<T>): Promise<VisitAnswer>;
}

/** Opens the site that a visitor's host names. */
@Injectable()
export class VisitedSites {
  constructor(
    private readonly db: Database,
    private readonly themes: Themes,
    @Inject(CONFIG) private readonly config: Pick<Config, 'sitesDomain' | 'siteOrigin'>,
  ) {}

  /** The tenant whose site a host is. Throws not_found. */
  async tenantOf(ctx: Context, host: string): Promise<TenantContext> {
    const found = await this.db.read(ctx, (manager) => siteOfHost(manager, this.config.sitesDomain, host));
    if (!found) throw new AppError('not_found');
    return inTenant(ctx, found.tenantId);
  }

  /**
   * Answers with what `work` makes of the site, read at one moment; a firm that is suspended or gone says so itself.
   * @param wanted languages that the visitor would have, the best first; the site's first one stands for all others
   * @throws AppError not_found
   */
  async visit(
    ctx: TenantContext,
    wanted: ReadonlyArray<string | undefined>,
    work: (site: VisitedSite) => Promise<VisitAnswer>,
  ): Promise<VisitAnswer> {
    return this.db.snapshot(ctx, async (manager) => {
      const state = await readSiteState(manager, ctx);
      if (!state) throw new AppError('not_found');
      const { site, tenant, domains } = state;
      if (tenant.status !== 'active') return { status: 410, html: withdrawnPage(site.locales) };
      const { locales, themeSettings, menus } = site;
      const baseUrl = siteUrl(this.config, siteHosts(site, domains, this.config.sitesDomain).target);
      const theme = await this.themes.get(site.theme, manager, tenant);
      const content = new SiteContent(ctx, manager, tenant, new Date());
      const shell = await readShell(content, { locales, themeSettings, menus, baseUrl });
      const addresses = new Addresses(baseUrl, locales);
      const locale =
        wanted.find((own): own is Locale => isLocale(own ?? '') && locales.includes(own as Locale)) ?? locales[0]!;
      const context = (type: PageType): PageContext =>
        new PageContext(new ContentReader(content), shell, addresses, locale, routeOf(type));
      const render: VisitedSite['render'] = async (type, own) => {
        const planned = { route: routeOf(type), locale, file: '' };
        const { view } = await buildView(planned, new ContentReader(content), shell, addresses);
        const languages = view.site.languages.map((link) => (own ? { ...link, url: own.address(link.locale) } : link));
        const page = own ? own.page(view.page as Parameters<typeof own.page>[0]) : view.page;
        const html = await theme.render(type, { site: { ...view.site, languages }, page });
        return { status: type === 'not-found' ? 404 : 200, html };
      };
      return work({ ctx, siteId: site.id, tenant, manager, locale, shell, addresses, context, render });
    });
  }
}

function routeOf(type: PageType): Route {
  return { type, segments: [type === 'not-found' ? '404' : type] };
}
