import type { LocalizedText } from '#kernel';
import type { PublicProduct } from '#storefront/content';
import type { DocumentRow, ProductDetail, TextView, VariantRow } from '#theming';
import { formatBytes, formatDays, formatQuantity } from '../formats';
import { inquiryForm } from '../inquiry-form';
import { breadcrumbNode, productNode } from '../linked-data';
import type { PageContext } from '../page-context';
import { categoryLinks, personCard, productCards } from '../views/cards';
import { productFacts } from '../views/facts-view';
import type { PageParts } from '../views/page-parts';
import { priceView } from '../views/price-view';

/** Further products of the same category under a product. */
const RELATED = 4;

/** One product with its inquiry form. */
export async function buildProduct(context: PageContext): Promise<PageParts<'product'>> {
  const { reader, route } = context;
  const product = (await reader.products([route.id!]))[0]!;
  const detail = await productDetail(context, product);
  const places = [
    { name: context.word('products').text, url: context.path('products') },
    ...detail.categories.map(({ label, url }) => ({ name: label.text, url })),
    { name: detail.name.text, url: context.path('products', product.handle) },
  ];
  const { productsUrl } = context.links();
  const picture = await reader.mainPicture(product);
  const asked = { id: product.id, name: detail.name, ...(detail.sku ? { sku: detail.sku } : {}) };
  return {
    page: {
      meta: { title: detail.name, ...(detail.summary ? { description: detail.summary.text } : {}) },
      product: detail,
      ...(productsUrl ? { productsUrl } : {}),
      form: inquiryForm(context, { product: asked }),
    },
    linked: [await productNode(context, product), breadcrumbNode(context, places)],
    ...(picture ? { picture } : {}),
    ogType: 'product',
  };
}

async function productDetail(context: PageContext, product: PublicProduct): Promise<ProductDetail> {
  const { reader, locale } = context;
  const { minOrderQuantity, incoterm, port, leadTimeDays } = product;
  const name = context.text(product.name);
  const unit = context.text(product.unit);
  const summary = context.text(product.summary);
  const description = context.html(product.description);
  const pictures = await Promise.all(product.pictureIds.map((id) => reader.picture(id)));
  const contact = product.contactEmployeeId ? await reader.person(product.contactEmployeeId) : undefined;
  const categoryId = product.categoryIds[0];
  const related = categoryId ? (await reader.categoryProducts(categoryId)).filter((id) => id !== product.id) : [];
  const stock = product.variants.length === 1 ? product.variants[0]!.stock : undefined;
  const sku = product.variants.length === 1 ? product.variants[0]!.sku : '';
  return {
    name,
    ...(summary ? { summary } : {}),
    ...(description ? { description } : {}),
    ...(sku ? { sku } : {}),
    gallery: pictures.flatMap((picture) => context.picture(picture, name) ?? []),
    price: priceView(product.price, unit?.text, locale, product.highest),
    ...(unit ? { unit } : {}),
    ...(minOrderQuantity ? { minimumOrder: formatQuantity(minOrderQuantity, unit?.text, locale) } : {}),
    ...(incoterm ? { incoterm: { rule: incoterm, ...(port ? { place: { text: port } } : {}) } } : {}),
    ...(leadTimeDays === null ? {} : { leadTime: { text: formatDays(leadTimeDays, locale) } }),
    ...(stock ? { stock } : {}),
    facts: productFacts(context, product.facts),
    attributes: product.attributes.map((row) => ({ name: context.text(row.name), value: context.text(row.value) })),
    optionNames: product.options.map((option) => context.text(option.name)),
    variants: product.options.length > 0 ? variantRows(context, product) : [],
    documents: await documentRows(context, product.documentIds),
    ...(contact ? { contactPerson: await personCard(context, contact) } : {}),
    related: await productCards(context, related.slice(0, RELATED)),
    categories: categoryId ? categoryLinks(context, await reader.categoryPath(categoryId)) : [],
  };
}

function variantRows(context: PageContext, product: PublicProduct): VariantRow[] {
  return product.variants.map(({ sku, optionValues, price, stock }) => ({
    sku,
    values: product.options.map((option, index) => optionValue(context, option.values[optionValues[index] ?? -1])),
    price: priceView(price, context.text(product.unit)?.text, context.locale),
    ...(stock ? { stock } : {}),
  }));
}

function optionValue(context: PageContext, value: LocalizedText | undefined): TextView {
  return context.text(value) ?? { text: '' };
}

async function documentRows(context: PageContext, ids: readonly string[]): Promise<DocumentRow[]> {
  const documents = await Promise.all(ids.map((id) => context.reader.document(id)));
  return documents.flatMap((document) => {
    if (!document) return [];
    return {
      url: context.document(document.file),
      title: context.text(document.title) ?? { text: document.fileName },
      format: 'PDF',
      size: formatBytes(document.bytes, context.locale),
    };
  });
}
