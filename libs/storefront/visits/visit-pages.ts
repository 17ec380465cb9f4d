import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Context } from '#kernel';
import { type Buyer, BuyerVisits } from '#features/buyers';
import { CONFIG, type Config } from '#platform/config';
import { SEARCH_PATH } from '#storefront/pages';
import { findEntries, MAX_QUERY } from '#storefront/search';
import { buyerPrices } from './buyer-prices';
import { anchorOf, priceList, pricesPath } from './price-list';
import { SearchIndexes } from './search-indexes';
import { type VisitAnswer, type VisitedSite, VisitedSites } from './visited-site';

/** What a buyer asks of the price list. */
export interface PriceQuery {
  page: number;
  /** Handle of a product whose rows are wanted. */
  product?: string | undefined;
  locale?: string | undefined;
}

/** Makes the pages of a site that are for one visitor only. */
@Injectable()
export class VisitPages {
  private readonly indexes = new SearchIndexes();

  constructor(
    private readonly sites: VisitedSites,
    private readonly visits: BuyerVisits,
    @Inject(CONFIG) private readonly config: Pick<Config, 'dataDir'>,
  ) {}

  /**
   * The search page with what was found in the published index.
   * @throws AppError not_found (no such site)
   */
  async search(ctx: Context, host: string, query: string, locale: string | undefined): Promise<VisitAnswer> {
    const own = await this.sites.tenantOf(ctx, host);
    return this.sites.visit(own, [locale], async (site) => {
      if (!site.shell.has.search) return site.render('not-found');
      const asked = [...query.toWellFormed()]
        .slice(0, MAX_QUERY)
        .join('')
        .replace(/\p{Cc}/gu, ' ')
        .trim();
      if (!asked) return site.render('search');
      const index = await this.indexes.get(await this.release(site), site.locale);
      const results = findEntries(index, asked, site.locale);
      return site.render('search', {
        page: (page) => ({ ...page, search: { ...page.search, query: asked, results } }),
        address: (other) => `${SEARCH_PATH}?${new URLSearchParams({ q: asked, locale: other })}`,
      });
    });
  }

  /**
   * Knows the holder of a link again and sends him to the prices, a stranger to where he can ask.
   * @throws AppError not_found (no such site)
   */
  async enter(
    ctx: Context,
    host: string,
    secret: string | undefined,
  ): Promise<{ answer: VisitAnswer; buyer: Buyer | undefined }> {
    const own = await this.sites.tenantOf(ctx, host);
    const buyer = await this.visits.recognise(own, secret);
    const answer = await this.sites.visit(own, [buyer?.locale], async (site) =>
      buyer ? { goTo: pricesPath({ locale: site.locale }) } : toDoor(site),
    );
    return { answer, buyer: 'goTo' in answer ? buyer : undefined };
  }

  /**
   * The prices that are kept for verified buyers, to one of them; a stranger is sent to where he can ask.
   * @throws AppError not_found (no such site)
   */
  async prices(ctx: Context, host: string, secret: string | undefined, query: PriceQuery): Promise<VisitAnswer> {
    const own = await this.sites.tenantOf(ctx, host);
    const buyer = await this.visits.recognise(own, secret);
    return this.sites.visit(own, [query.locale, buyer?.locale], async (site) => {
      if (!buyer) return toDoor(site);
      const { locale, manager, tenant } = site;
      const prices = await buyerPrices(manager, own, tenant, { page: query.page, handle: query.product });
      if (query.product !== undefined) {
        const place = `#${encodeURIComponent(anchorOf(query.product))}`;
        return { goTo: pricesPath({ locale, page: prices.page }) + place };
      }
      const { rows, paging, leaveUrl } = priceList(site.context('buyers'), prices);
      return site.render('buyers', {
        page: ({ form: _form, ...page }) => ({ ...page, rows, paging, leaveUrl, buyer: buyer.name }),
        address: (other) => pricesPath({ locale: other, page: prices.page }),
      });
    });
  }

  /** Where somebody is after he has left. */
  async leave(ctx: Context, host: string, locale: string | undefined): Promise<VisitAnswer> {
    return this.sites.visit(await this.sites.tenantOf(ctx, host), [locale], async (site) => toDoor(site));
  }

  private async release({ siteId }: VisitedSite): Promise<string> {
    const site = join(this.config.dataDir, 'sites', siteId);
    // A site that was never published has no release and so nothing to find.
    return join(site, await readlink(join(site, 'current')).catch(() => 'none'));
  }
}

/** The page on which strangers ask to be let in; home when no price is kept for anybody. */
function toDoor({ shell, addresses, locale }: VisitedSite): VisitAnswer {
  return { goTo: addresses.path(locale, ...(shell.has.buyers ? ['buyers'] : [])) };
}
