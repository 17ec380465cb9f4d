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

/**
 * The language that the letters of a name show it to be in; undefined for plain Latin, which may be any. Of two scripts
 * the one with more letters counts.
 */
export function scriptLocale(text: string): Locale | undefined {
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
