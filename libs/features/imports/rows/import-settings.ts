import type { Locale } from '#kernel';

/** What an import takes for granted where the sheet says nothing. */
export interface ImportSettings {
  /** Language of texts whose column names none, when the caller has said so. */
  readonly locale: Locale | undefined;
  /** The firm's own language: that of such texts when their script doesn't tell. */
  readonly fallbackLocale: Locale;
  /** ISO 4217: currency of prices that name none. */
  readonly currency: string;
  /** Employee ids by number, lower-case e-mail address and id. */
  readonly contacts: ReadonlyMap<string, string>;
  /** "-" and "NULL" are no names. */
  readonly blankWords: boolean;
  /** A code that another row has is left out instead of the row. */
  readonly looseSkus: boolean;
}
