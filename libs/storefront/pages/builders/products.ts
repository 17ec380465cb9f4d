import { breadcrumbNode } from '../linked-data';
import type { PageContext } from '../page-context';
import { PAGE_SIZE } from '../page-plan';
import { categoryCards, categoryLinks, productCards } from '../views/cards';
import type { PageParts } from '../views/page-parts';
import { pageOf, paging } from '../views/paging';
import { pagedTitle } from '../words';

/** One page of all products. */
export async function buildProducts(context: PageContext): Promise<PageParts<'products'>> {
  const { reader, locale, route } = context;
  const page = route.page ?? 1;
  const ids = (await reader.productEntries()).map(({ id }) => id);
  const title = context.word('products').text;
  const tagline = context.text(context.shell.firm.tagline);
  return {
    page: {
      meta: { title: { text: pagedTitle(locale, title, page) }, ...(tagline ? { description: tagline.text } : {}) },
      categories: page === 1 ? await categoryCards(context, await reader.categoriesBelow(null)) : [],
      products: await productCards(context, pageOf(context, ids, PAGE_SIZE)),
      paging: paging(context, ['products'], ids.length, PAGE_SIZE),
      contactUrl: context.links().contactUrl,
    },
    linked: [breadcrumbNode(context, [{ name: title, url: context.path('products') }])],
  };
}

/** One page of a category. */
export async function buildCategory(context: PageContext): Promise<PageParts<'category'>> {
  const { reader, locale, route } = context;
  const { category, parents, children, productIds } = (await reader.category(route.id!))!;
  const page = route.page ?? 1;
  const name = context.text(category.name);
  const description = context.html(category.description);
  const [first] = await reader.products(productIds.slice(0, 1));
  const shared = first && (await reader.mainPicture(first));
  const parentLinks = categoryLinks(context, parents);
  const places = [
    { name: context.word('products').text, url: context.path('products') },
    ...parentLinks.map(({ label, url }) => ({ name: label.text, url })),
    { name: name.text, url: context.path('categories', category.slug) },
  ];
  const { productsUrl, contactUrl } = context.links();
  return {
    page: {
      meta: { title: { ...name, text: pagedTitle(locale, name.text, page) } },
      name,
      ...(description && page === 1 ? { description } : {}),
      parents: parentLinks,
      subcategories: page === 1 ? await categoryCards(context, children) : [],
      products: await productCards(context, pageOf(context, productIds, PAGE_SIZE)),
      paging: paging(context, ['categories', category.slug], productIds.length, PAGE_SIZE),
      ...(productsUrl ? { productsUrl } : {}),
      contactUrl,
    },
    linked: [breadcrumbNode(context, places)],
    ...(shared ? { picture: shared } : {}),
  };
}
