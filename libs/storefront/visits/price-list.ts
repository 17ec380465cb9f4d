import type { Locale } from '#kernel';
import { type PageContext, priceView } from '#storefront/pages';
import type { BuyersView, PagingView, PriceRow, TextView } from '#theming';
import type { BuyerPrice, BuyerPrices } from './buyer-prices';

/** Where the price list is. */
const PRICES_PATH = '/_visit/prices';
/** Where a buyer leaves. */
const LEAVE_PATH = '/_visit/leave';

/** The address of a page of the price list. */
export function pricesPath({ locale, page = 1 }: { locale: Locale; page?: number }): string {
  const query = new URLSearchParams({ ...(page > 1 ? { page: String(page) } : {}), locale });
  return `${PRICES_PATH}?${query}`;
}

/** Id of the row at which a product begins; the prefix keeps it apart from the page's own ids. */
export function anchorOf(handle: string): string {
  return `p-${handle}`;
}

/** The price list as the theme shows it. */
export function priceList(
  context: PageContext,
  prices: BuyerPrices,
): Required<Pick<BuyersView, 'rows' | 'paging' | 'leaveUrl'>> {
  const { locale } = context;
  const { page, pages, total } = prices;
  const paging: PagingView = {
    page,
    pages,
    total,
    ...(page > 1 ? { previousUrl: pricesPath({ locale, page: page - 1 }) } : {}),
    ...(page < pages ? { nextUrl: pricesPath({ locale, page: page + 1 }) } : {}),
  };
  return { rows: prices.rows.map((row) => priceRow(context, row)), paging, leaveUrl: LEAVE_PATH };
}

function priceRow(context: PageContext, row: BuyerPrice): PriceRow {
  const unit = context.text(row.unit);
  const variant = chosenWords(row.chosen.map((value) => context.text(value)));
  return {
    url: context.path('products', row.handle),
    ...(row.isFirst ? { anchor: anchorOf(row.handle) } : {}),
    name: context.text(row.name),
    ...(row.sku ? { sku: row.sku } : {}),
    ...(variant ? { variant } : {}),
    ...(unit ? { unit } : {}),
    price: priceView(row.price, unit?.text, context.locale),
  };
}

/** The chosen values in one; with a language's tag when they are all in that one. */
function chosenWords(values: readonly TextView[]): TextView | undefined {
  const [first] = values;
  if (!first) return undefined;
  const text = values.map((value) => value.text).join(', ');
  return values.every(({ lang }) => lang === first.lang) && first.lang ? { text, lang: first.lang } : { text };
}
