import type { PageContext } from '../page-context';
import type { LinkedNode } from './linked-node';

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
