import { decimalString } from '#kernel';
import type { PublicProduct } from '#storefront/content';
import type { PageContext } from '../page-context';
import type { LinkedNode } from './linked-node';

/** A product, with offers only when its prices are public. */
export async function productNode(context: PageContext, product: PublicProduct): Promise<LinkedNode> {
  const { baseUrl } = context.shell;
  const url = baseUrl + context.path('products', product.handle);
  const picture = await context.reader.mainPicture(product);
  const summary = context.text(product.summary)?.text;
  const sku = product.variants[0]?.sku;
  return {
    '@type': 'Product',
    name: context.text(product.name).text,
    url,
    ...(summary ? { description: summary } : {}),
    ...(picture ? { image: context.sharedPicture(picture).url } : {}),
    ...(sku ? { sku } : {}),
    ...offers(product, url, `${baseUrl}/#organization`),
  };
}

function offers(product: PublicProduct, url: string, seller: string): { offers?: LinkedNode } {
  const { price, highest, variants } = product;
  if (price.kind !== 'public') return {};
  const lowest = price.tiers[0]!;
  const stock = variants.map((variant) => variant.stock);
  const state = stock.includes('in_stock') ? 'InStock' : stock.includes('out_of_stock') ? 'OutOfStock' : undefined;
  const shared = {
    priceCurrency: lowest.currency,
    url,
    seller: { '@id': seller },
    ...(state ? { availability: `https://schema.org/${state}` } : {}),
  };
  if (!highest) return { offers: { '@type': 'Offer', price: decimalString(lowest), ...shared } };
  const range = { lowPrice: decimalString(lowest), highPrice: decimalString(highest), offerCount: variants.length };
  return { offers: { '@type': 'AggregateOffer', ...range, ...shared } };
}
