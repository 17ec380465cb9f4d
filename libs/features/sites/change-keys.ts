/**
 * Keys of what pages read. A change writes its keys; publishing re-renders the pages that read one of them. Add a kind
 * here before a page reads it, and write it wherever it changes.
 */
export const changeKeys = {
  /** Name, languages, theme, menus, contact data, logo: on every page. */
  shell: (): string => 'site-shell',
  product: (id: string): string => `product:${id}`,
  /** Which active products there are, and their order. */
  productList: (): string => 'product-list',
  category: (id: string): string => `category:${id}`,
  /** Which products a category shows, and their order. */
  categoryList: (id: string): string => `category-list:${id}`,
  /** Which categories there are and how they lie in each other. */
  categoryTree: (): string => 'category-tree',
  employee: (id: string): string => `employee:${id}`,
  /** Which people are shown, their departments and order. */
  team: (): string => 'team',
  vacancy: (id: string): string => `vacancy:${id}`,
  vacancyList: (): string => 'vacancy-list',
  post: (id: string): string => `post:${id}`,
  /** Which news there is, and its order. */
  postList: (): string => 'post-list',
  /** A page that its owner made or arranged, by its key: a page type, or the page's id. */
  page: (key: string): string => `page:${key}`,
  /** Which pages the owner made. */
  pageList: (): string => 'page-list',
  asset: (id: string): string => `asset:${id}`,
  redirects: (): string => 'redirects',
} as const;
