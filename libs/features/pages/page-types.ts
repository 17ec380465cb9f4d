import { AppError } from '#kernel';

/** Pages of themes that an owner may arrange: every page type but the one of pages that he makes himself. */
export const ARRANGEABLE_PAGES = [
  'home',
  'products',
  'category',
  'product',
  'about',
  'team',
  'careers',
  'vacancy',
  'contact',
  'person',
  'news',
  'post',
  'search',
  'buyers',
  'not-found',
] as const;

/** One of these pages. */
export type ArrangeablePage = (typeof ARRANGEABLE_PAGES)[number];

/** The page type, when it may be arranged. Throws not_found. */
export function admitPageType(type: string): ArrangeablePage {
  const found = ARRANGEABLE_PAGES.find((page) => page === type);
  if (!found) throw new AppError('not_found');
  return found;
}
