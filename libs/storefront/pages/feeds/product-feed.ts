import { decimalString, type Locale } from '#kernel';
import { plainText } from '#platform/rich-text';
import { type PublicProduct, type PublicVariant, unitPrice } from '#storefront/content';
import type { PageContext } from '../page-context';
import { largestPicture } from '../views/picture-view';
import { type DerivedFiles, languageContext, productBatches, type SiteSource } from './derived-files';
import { isGtin } from './gtin';
import { element, XML_HEAD } from './xml';

/** Longest values that Google takes (support.google.com/merchants/answer/7052112). */
const MAX = { id: 50, title: 150, description: 5_000, brand: 70 };

/**
 * The product feed in Google Merchant's format (RSS 2.0), one file a language: `feeds/products.xml` in the site's first,
 * `feeds/products-en.xml`. Holds products with a public price and a picture that are named in the language.
 */
export const productFeeds: DerivedFiles = {
  owns: (path) => path.startsWith('feeds/'),
  dependsOn: (key) => /^(product|product-list|asset)(:|$)/.test(key),
  async *make(site) {
    if (!site.shell.has.products) return;
    for (const locale of site.shell.locales) {
      const items = await feedItems(site, locale);
      const name = locale === site.shell.locales[0] ? 'products' : `products-${locale}`;
      if (items.length > 0) yield [`feeds/${name}.xml`, feed(site, locale, items)];
    }
  },
};

function feed(site: SiteSource, locale: Locale, items: readonly string[]): string {
  const context = languageContext(site, locale);
  const name = context.text(site.shell.firm.name).text;
  const head = [
    element('title', name),
    element('link', site.addresses.url(locale, 'products')),
    element('description', context.text(site.shell.firm.tagline)?.text ?? name),
  ];
  const space = 'xmlns:g="http://base.google.com/ns/1.0"';
  return `${XML_HEAD}<rss version="2.0" ${space}>\n<channel>\n${[...head, ...items].join('\n')}\n</channel>\n</rss>\n`;
}

async function feedItems(site: SiteSource, locale: Locale): Promise<string[]> {
  const context = languageContext(site, locale);
  const items: string[] = [];
  for await (const products of productBatches(site.content)) {
    for (const product of products) items.push(...(await productItems(context, product)));
  }
  return items;
}

async function productItems(context: PageContext, product: PublicProduct): Promise<string[]> {
  if (product.price.kind !== 'public' || !product.name.text[context.locale]) return [];
  const picture = await context.reader.mainPicture(product);
  if (!picture) return [];
  const image = `${context.shell.baseUrl}/pictures/${largestPicture(picture).file}`;
  return product.variants.flatMap((variant, index) => variantItem(context, product, variant, index, image) ?? []);
}

function variantItem(
  context: PageContext,
  product: PublicProduct,
  variant: PublicVariant,
  index: number,
  image: string,
): string | undefined {
  const price = unitPrice(variant.price);
  if (!price) return undefined;
  const { sku, barcode, optionValues } = variant;
  const chosen = product.options.flatMap(({ values }, at) => context.text(values[optionValues[at] ?? -1])?.text ?? []);
  const name = context.text(product.name).text;
  const title = chosen.length > 0 ? `${name} – ${chosen.join(', ')}` : name;
  const html = context.html(product.description)?.html;
  const description = (html && plainText(html)) || context.text(product.summary)?.text || name;
  const several = product.variants.length > 1;
  const ownId = sku && sku.length <= MAX.id ? sku : several ? `${product.id}-${index + 1}` : product.id;
  const gtin = barcode && isGtin(barcode) ? barcode : undefined;
  const parts = [
    element('g:id', ownId),
    element('g:title', shortened(title, MAX.title)),
    element('g:description', shortened(description, MAX.description)),
    element('g:link', context.addresses.url(context.locale, 'products', product.handle)),
    element('g:image_link', image),
    element('g:availability', variant.stock ?? 'in_stock'),
    element('g:price', `${decimalString(price)} ${price.currency}`),
    element('g:brand', shortened(context.text(context.shell.firm.name).text, MAX.brand)),
    element('g:condition', 'new'),
    ...(several ? [element('g:item_group_id', product.id)] : []),
    gtin ? element('g:gtin', gtin) : element('g:identifier_exists', 'no'),
  ];
  return `<item>${parts.join('')}</item>`;
}

function shortened(text: string, max: number): string {
  const characters = [...text];
  return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}…`;
}
