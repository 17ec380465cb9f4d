import type { TextView } from './text';

/** One thing found. `text` holds the words around the match. */
export interface SearchResultView {
  url: string;
  /** Themes name the kinds through their labels `search.kind.*`. */
  kind: 'product' | 'category' | 'person' | 'post' | 'page';
  title: TextView;
  text?: TextView;
}

/** What was searched and found. On the static search page both are absent: a script fills the list in. */
export interface SearchView {
  /** Where the form is sent with GET; its one field is `q`, the hidden one `locale`. */
  action: string;
  /** The index that the script reads, for the page's language. */
  indexUrl: string;
  query?: string;
  results?: SearchResultView[];
}
