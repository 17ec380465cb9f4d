import type { Locale } from '#kernel';

const SCRIPTS: readonly (readonly [letters: RegExp, locale: Locale])[] = [
  [/\p{Script=Han}/gu, 'zh-Hans'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Myanmar}/gu, 'my'],
];

/** Letters of Vietnamese that no other language in Latin script of the region's trade has; à, é and ô are French too. */
const VIETNAMESE = /[ăđơư\u1EA0-\u1EF9]/iu;

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

/** The language that the letters show; undefined for plain Latin. Of two scripts the one with more letters counts. */
function scriptLocale(text: string): Locale | undefined {
  let best: Locale | undefined;
  let most = 0;
  for (const [letters, locale] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) {
      best = locale;
      most = count;
    }
  }
  return best ?? (VIETNAMESE.test(text.normalize('NFC')) ? 'vi' : undefined);
}
