import type { Locale } from '#kernel';
import type { SearchResultView, TextView } from '#theming';

/** Kinds of entries; an entry names its own by its place in this list. */
export const KINDS = ['product', 'category', 'person', 'post', 'page'] as const satisfies ReadonlyArray<
  SearchResultView['kind']
>;

/** Words, with their language when it is not the index's. */
export type IndexedText = [text: string, lang?: Locale];

/** What can be found: index in `KINDS`, path, title, passages. */
export type IndexEntry = [kind: number, url: string, title: IndexedText, ...passages: IndexedText[]];

/** One file of an index. The first one names the others. */
export interface IndexPart {
  more?: string[];
  entries: IndexEntry[];
}

/** Entries in one file: some 200 KB, which is 50 KB compressed. */
const PART = 1_000;

/** The file of a release that holds a part of a language's index; parts are counted from 1. */
export function indexFile(locale: Locale, part = 1): string {
  return part === 1 ? `search/${locale}.json` : `search/${locale}-${part}.json`;
}

/** The files of a language's index, by name. An empty index has one file too. */
export function indexFiles(locale: Locale, entries: readonly IndexEntry[]): Array<[path: string, text: string]> {
  const parts = Math.max(1, Math.ceil(entries.length / PART));
  const more = Array.from({ length: parts - 1 }, (_, index) => `/${indexFile(locale, index + 2)}`);
  return Array.from({ length: parts }, (_, index) => {
    const own = entries.slice(index * PART, (index + 1) * PART);
    const part: IndexPart = index === 0 && parts > 1 ? { more, entries: own } : { entries: own };
    return [indexFile(locale, index + 1), JSON.stringify(part)];
  });
}

/** Words of the index as views have them. */
export function indexedView([text, lang]: IndexedText): TextView {
  return lang ? { text, lang } : { text };
}
