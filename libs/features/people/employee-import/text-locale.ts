import type { Locale } from '#kernel';
import { scriptLocale } from '#platform/names';

/** The words of a field by language. */
export type Texts = Partial<Record<Locale, string>>;

/** How the language of texts is found whose column names none. */
export interface TextLocales {
  /** Chosen by the caller: wins over what the letters suggest. */
  readonly chosen: Locale | undefined;
  /** The firm's own language. */
  readonly usual: Locale;
}

/**
 * The language of a text whose column names none: the caller's choice, that of its script, else the firm's own. Latin
 * letters beside a text in the firm's own language are the English for foreigners.
 */
export function localeOf(text: string, beside: Texts, { chosen, usual }: TextLocales): Locale {
  return chosen ?? scriptLocale(text) ?? (beside[usual] ? 'en' : usual);
}
