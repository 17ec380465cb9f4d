import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Locale } from '#kernel';
import { ContentReader, type PublicProduct, type SiteContent } from '#storefront/content';
import type { Addresses } from '../addresses';
import { PageContext } from '../page-context';
import type { Shell } from '../shell';

/** A site as its files are made from it. */
export interface SiteSource {
  content: SiteContent;
  shell: Shell;
  addresses: Addresses;
}

/** Files of a kind. */
export interface DerivedFiles {
  /** True for the kind's own files. */
  owns(path: string): boolean;
  /** Whether a change key may make them other ones; what changes the shell always does. */
  dependsOn(key: string): boolean;
  /** Makes them: path in the release and content. The same content gives the same bytes. */
  make(site: SiteSource): AsyncGenerator<[path: string, text: string]>;
}

/** Products that are worked on in one turn of the event loop, which also answers visitors in the embedded mode. */
const BATCH = 100;

/** All active products in order, by batches that the database loads at once. */
export async function* productBatches(content: SiteContent): AsyncGenerator<PublicProduct[]> {
  const ids = (await content.productEntries()).map(({ id }) => id);
  for (let start = 0; start < ids.length; start += BATCH) {
    const products = await content.products(ids.slice(start, start + BATCH));
    yield products.flatMap((product) => product ?? []);
    await nextTurn();
  }
}

/** What texts and addresses of a language are made with, outside of any page. */
export function languageContext({ content, shell, addresses }: SiteSource, locale: Locale): PageContext {
  return new PageContext(new ContentReader(content), shell, addresses, locale, { type: 'home', segments: [] });
}
