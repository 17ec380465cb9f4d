import type { Locale } from '#kernel';
import type { SearchResultView } from '#theming';
import { indexedView, type IndexEntry, KINDS } from './index-file';
import { fold, type Folded, type Term, termOf, termsOf } from './words';

/** Results of one search at most. */
export const MAX_RESULTS = 50;
/** Characters of a query that count. */
export const MAX_QUERY = 200;

/** What a match in the title is worth above one in a passage. */
const IN_TITLE = 6;
const AT_WORD_START = 4;
const INSIDE = 2;
/** A word with its accents is what was meant; without them the query leaves it open. */
const MEANT = 20;
const EXACT = 1;

/** An entry made ready to be searched: its title and its passages, folded. */
export interface ReadyEntry {
  entry: IndexEntry;
  fields: Folded[];
}

/** Folds an index once for many searches. */
export function readyEntries(entries: readonly IndexEntry[]): ReadyEntry[] {
  return entries.map((entry) => {
    const [, , ...texts] = entry;
    return { entry, fields: texts.map(([text]) => fold(text)) };
  });
}

/**
 * Entries that hold every word of the query, the best first: title before text, the start of a word before its inside,
 * as written before without accents, the whole query before its words apart; among equals in the site's order. A word
 * of a script without spaces also matches where all its pairs of graphemes do.
 */
export function findEntries(index: readonly ReadyEntry[], query: string, locale: Locale): SearchResultView[] {
  const asked = termOf([...query].slice(0, MAX_QUERY).join(''));
  const terms = termsOf(asked, locale);
  const [first] = terms;
  if (!first) return [];
  return index
    .map(({ entry, fields }) => ({ entry, fields, rank: rank(fields, terms, asked) }))
    .filter((found) => found.rank >= 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MAX_RESULTS)
    .map(({ entry, fields }) => result(entry, fields, first));
}

/** Negative when a word is missing. */
function rank(fields: readonly Folded[], terms: readonly Term[], asked: Term): number {
  const whole = Math.max(0, score(fields, asked));
  return terms.reduce((sum, term) => sum + score(fields, term), whole);
}

/** What the best match of a term is worth; -Infinity when there is none. */
function score(fields: readonly Folded[], term: Term): number {
  const bonus = term.exact === term.plain ? EXACT : MEANT;
  const each = fields.map(({ exact, plain }, index) => {
    const near = term.pairs.length > 0 && term.pairs.every((pair) => exact.includes(pair)) ? 0 : -Infinity;
    const best = Math.max(place(exact, term.exact) + bonus, place(plain, term.plain), near);
    return best + (index === 0 ? IN_TITLE : 0);
  });
  return Math.max(...each);
}

function place(text: string, word: string): number {
  if (text.includes(word)) return AT_WORD_START;
  return text.includes(word.slice(1)) ? INSIDE : -Infinity;
}

/** With the first passage that holds the first word, else the first one of all. */
function result([kind, url, ...texts]: IndexEntry, fields: readonly Folded[], first: Term): SearchResultView {
  const at = fields.findIndex(({ plain }, index) => index > 0 && plain.includes(first.plain.slice(1)));
  const shown = texts[at] ?? texts[1];
  return {
    url,
    kind: KINDS[kind]!,
    title: indexedView(texts[0]),
    ...(shown ? { text: indexedView(shown) } : {}),
  };
}
