import type { Locale, LocalizedText } from '#kernel';
import { plainText } from '#platform/rich-text';
import type { PublicPage, PublicProduct } from '#storefront/content';
import { type IndexedText, type IndexEntry, indexFiles, KINDS } from '#storefront/search';
import type { TextView } from '#theming';
import type { PageContext } from '../page-context';
import { type DerivedFiles, languageContext, productBatches, type SiteSource } from './derived-files';

/** Characters of a passage: as many as stand well under a result. */
const PASSAGE = 200;
/** Passages of one entry at most, so that a long page does not outweigh the catalogue. */
const PASSAGES = 20;

/** The index that search within the site reads: what pages show, without prices. */
export const searchIndex: DerivedFiles = {
  owns: (path) => path.startsWith('search/'),
  dependsOn: (key) => !/^(asset|vacancy|redirects)\b/.test(key),
  async *make(site) {
    if (!site.shell.has.search) return;
    for (const locale of site.shell.locales) yield* indexFiles(locale, await entries(site, locale));
  },
};

async function entries(site: SiteSource, locale: Locale): Promise<IndexEntry[]> {
  const context = languageContext(site, locale);
  const found: IndexEntry[] = [];
  const add = (kind: (typeof KINDS)[number], url: string, title: TextView, passages: TextView[]): void => {
    const short = passages.flatMap(cutPassages).slice(0, PASSAGES);
    found.push([KINDS.indexOf(kind), url, indexed(title), ...short.map(indexed)]);
  };
  const { categories } = await site.content.categories();
  const names = new Map(categories.map(({ id, name }) => [id, name]));
  for await (const products of productBatches(site.content)) {
    for (const product of products) {
      const url = context.path('products', product.handle);
      add('product', url, context.text(product.name), productPassages(context, product, names));
    }
  }
  for (const { slug, name, description } of categories) {
    add('category', context.path('categories', slug), context.text(name), plain(context, description));
  }
  for (const { slug, name, title } of (await site.content.team()).people) {
    add('person', context.path('team', slug), context.text(name), texts(context, [title]));
  }
  for (const { slug, title, summary, body } of await site.content.posts()) {
    const passages = [...texts(context, [summary]), ...plain(context, body)];
    add('post', context.path('news', slug), context.text(title), passages);
  }
  for (const page of await site.content.pages()) {
    if (page.slug === null) continue;
    const title = context.text(page.title) ?? { text: page.slug };
    add('page', context.path('pages', page.slug), title, pagePassages(context, page));
  }
  return found;
}

/** Summary, values of the attributes, names of the categories, SKUs. */
function productPassages(
  context: PageContext,
  product: PublicProduct,
  categories: ReadonlyMap<string, LocalizedText>,
): TextView[] {
  const values = texts(
    context,
    product.attributes.map(({ value }) => value),
  );
  const places = texts(
    context,
    product.categoryIds.map((id) => categories.get(id)),
  );
  const skus = product.variants.flatMap(({ sku }) => (sku ? [sku] : []));
  return [
    ...texts(context, [product.summary]),
    ...inOneLanguage(values),
    ...inOneLanguage(places),
    ...(skus.length > 0 ? [{ text: skus.join(' ') }] : []),
  ];
}

/** The words that the owner put into the page's sections. */
function pagePassages(context: PageContext, page: PublicPage): TextView[] {
  return page.sections.flatMap(({ hidden, settings }) => {
    const values = hidden
      ? []
      : Object.values(settings ?? {}).flatMap((value) =>
          Array.isArray(value) ? value.flatMap((item) => Object.values(item)) : value,
        );
    return values.flatMap((value) => {
      if (typeof value !== 'object') return [];
      if ('text' in value) return texts(context, [value.text]);
      return 'html' in value ? plain(context, value.html) : [];
    });
  });
}

function texts(context: PageContext, values: ReadonlyArray<LocalizedText | null | undefined>): TextView[] {
  return values.flatMap((value) => {
    const view = context.text(value);
    return view?.text ? view : [];
  });
}

function plain(context: PageContext, html: LocalizedText | null): TextView[] {
  const view = context.html(html);
  return view ? [{ ...view, text: plainText(view.html) }] : [];
}

/** Neighbours of one language joined. */
function inOneLanguage(views: readonly TextView[]): TextView[] {
  const joined: TextView[] = [];
  for (const view of views) {
    const last = joined.at(-1);
    if (last && last.lang === view.lang) last.text += ` · ${view.text}`;
    else joined.push({ ...view });
  }
  return joined;
}

/** A long text cut between sentences, and within one that is too long between words. */
function cutPassages({ text, lang }: TextView): TextView[] {
  if (text.length <= PASSAGE) return [lang ? { text, lang } : { text }];
  const cut: string[] = [''];
  const append = (piece: string): void => {
    if (cut.at(-1)! !== '' && cut.at(-1)!.length + piece.length > PASSAGE) cut.push('');
    cut[cut.length - 1] += piece;
  };
  for (const sentence of pieces(text, 'sentence', lang)) {
    if (sentence.length <= PASSAGE) append(sentence);
    else for (const word of pieces(sentence, 'word', lang)) append(word);
  }
  return cut.flatMap((passage) => {
    const words = passage.trim();
    return words ? (lang ? { text: words, lang } : { text: words }) : [];
  });
}

function pieces(text: string, granularity: 'sentence' | 'word', lang: Locale | undefined): string[] {
  return Array.from(new Intl.Segmenter(lang, { granularity }).segment(text), ({ segment }) => segment);
}

function indexed({ text, lang }: TextView): IndexedText {
  return lang ? [text, lang] : [text];
}
