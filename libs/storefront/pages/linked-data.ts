import { decimalString, resolveText } from '#kernel';
import type { PublicEmployee } from '#features/people';
import type { PublicProduct, PublicVacancy } from '#storefront/content';
import type { PageContext } from './page-context';

/** A node of the graph; schema.org names its properties. */
export type LinkedNode = { '@type': string } & Record<string, unknown>;

/** The graph as JSON that cannot leave a script element. */
export function serializeGraph(nodes: readonly LinkedNode[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replace(/</g, '\\u003c');
}

/** The firm: a LocalBusiness when its address is known (schema.org wants one there). */
export function organizationNode(context: PageContext): LinkedNode {
  const { firm, baseUrl } = context.shell;
  const address = context.text(firm.address)?.text;
  return {
    '@type': address ? 'LocalBusiness' : 'Organization',
    '@id': `${baseUrl}/#organization`,
    name: context.text(firm.name).text,
    url: `${baseUrl}/`,
    ...(firm.logo ? { logo: context.sharedPicture(firm.logo).url } : {}),
    ...(firm.hero ? { image: context.sharedPicture(firm.hero).url } : {}),
    ...(firm.email ? { email: firm.email } : {}),
    ...(firm.phone ? { telephone: firm.phone } : {}),
    ...(address ? { address: { '@type': 'PostalAddress', streetAddress: address, addressCountry: firm.country } } : {}),
  };
}

/** Where a page lies, from home; `url` is a path. */
export function breadcrumbNode(context: PageContext, places: ReadonlyArray<{ name: string; url: string }>): LinkedNode {
  const all = [{ name: context.word('home').text, url: context.path() }, ...places];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: context.shell.baseUrl + url,
    })),
  };
}

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

const EMPLOYMENT = {
  full_time: 'FULL_TIME',
  part_time: 'PART_TIME',
  temporary: 'TEMPORARY',
  internship: 'INTERN',
} as const;

/** An open vacancy. */
export function vacancyNode(context: PageContext, vacancy: PublicVacancy): LinkedNode {
  const { firm, baseUrl } = context.shell;
  const title = context.text(vacancy.title).text;
  const place = context.text(vacancy.location)?.text ?? context.text(firm.address)?.text;
  return {
    '@type': 'JobPosting',
    title,
    description: resolveText(vacancy.description, context.locale)?.text ?? title,
    ...(vacancy.openedAt ? { datePosted: vacancy.openedAt.toISOString() } : {}),
    ...(vacancy.closesAt ? { validThrough: vacancy.closesAt.toISOString() } : {}),
    employmentType: EMPLOYMENT[vacancy.employmentType],
    hiringOrganization: {
      '@id': `${baseUrl}/#organization`,
      '@type': 'Organization',
      name: context.text(firm.name).text,
    },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', ...(place ? { streetAddress: place } : {}), addressCountry: firm.country },
    },
  };
}

/** A person to ask, with the fields that he or she consented to. */
export function personNode(context: PageContext, person: PublicEmployee): LinkedNode {
  const title = context.text(person.title)?.text;
  return {
    '@type': 'Person',
    name: context.text(person.name).text,
    ...(title ? { jobTitle: title } : {}),
    ...(person.email ? { email: person.email } : {}),
    ...(person.phone ? { telephone: person.phone } : {}),
    worksFor: { '@id': `${context.shell.baseUrl}/#organization` },
  };
}
