import { breadcrumbNode } from '../linked-data';
import type { PageContext } from '../page-context';
import type { PageParts } from '../views/page-parts';
import { highlights } from './highlights';

/** A page that its owner made; what stands on it is in its sections. */
export async function buildPage(context: PageContext): Promise<PageParts<'page'>> {
  const page = (await context.reader.page(context.route.id!))!;
  const heading = context.text(page.title) ?? { text: page.slug! };
  const description = context.text(page.description)?.text;
  return {
    page: {
      meta: { title: heading, ...(description ? { description } : {}) },
      heading,
      ...(await highlights(context)),
    },
    linked: [breadcrumbNode(context, [{ name: heading.text, url: context.path('pages', page.slug!) }])],
  };
}
