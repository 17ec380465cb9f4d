import type { Locale } from '#kernel';
import { fontFaces, webFamily } from '../typography/script-fonts';
import { SCRIPTS } from '../typography/scripts';

/** The languages of a page whose type is to be set. */
export interface Spoken {
  /** Those that words on the page are in, its own included. */
  onPage: Iterable<Locale>;
  /** Those of the site: their fonts are published, and their names may stand in the language switch. */
  ofSite: Iterable<Locale>;
}

/** Letter-spacing tears their clusters apart; capitals and hyphens they do not have. */
const CLUSTERED: readonly Locale[] = ['th', 'lo', 'km', 'my'];
/** Fonts of these have no italics; a browser would slant the upright ones. Emphasis is by weight. */
const UPRIGHT: readonly Locale[] = ['zh-Hans', ...CLUSTERED];

/**
 * The type of the languages that stand on a page, as custom properties that themes build on: `--sans`, `--serif`,
 * `--lh`, `--hlh` (line heights of text and headings), `--hw` (weight of headings), `--track` (their letter-spacing).
 * A theme names its Latin families first, in `--latin` and `--roman`, and may set `--tight` for Latin headings. What a
 * script does not bear is refused with `!important`, so that no theme has to know.
 * @param address gives the published address of an asset by its name
 */
export function typography({ onPage, ofSite }: Spoken, address: (name: string) => string): string {
  const site = new Set(ofSite);
  const page = [...new Set(onPage)].sort();
  const bound = UPRIGHT.filter((locale) => site.has(locale) || page.includes(locale));
  const faces = page.filter((locale) => site.has(locale)).map((locale) => fontFaces(locale, address));
  const rules = page.map((locale) => {
    const hasWebFamily = site.has(locale);
    return once(`${locale} ${hasWebFamily}`, () => rule(locale, hasWebFamily));
  });
  return (
    [...faces, ...rules].join('') +
    '[lang]{font-family:var(--sans);line-height:var(--lh)}' +
    '.price,td{font-variant-numeric:lining-nums tabular-nums}' +
    once(bound.join(), () => refuse(bound))
  );
}

// These depend on nothing but languages: a few dozen strings at most, and every page needs some.
const made = new Map<string, string>();

function once(key: string, make: () => string): string {
  let css = made.get(key);
  if (css === undefined) made.set(key, (css = make()));
  return css;
}

function rule(locale: Locale, hasWebFamily: boolean): string {
  const { sans, serif, lh, hlh, hw, track, more } = SCRIPTS[locale];
  const language = languageOf(locale);
  // Chinese fonts have Latin letters of their own; a Latin family before them would also take their punctuation.
  const isChinese = language === 'zh';
  const family = hasWebFamily ? webFamily(locale) : undefined;
  const web = family ? `,${family}` : '';
  return (
    `[lang|=${language}]{--sans:${isChinese ? '' : 'var(--latin),'}${sans}${web},sans-serif;` +
    `--serif:${isChinese ? '' : 'var(--roman),'}${serif}${web},serif;` +
    `--lh:${lh};--hlh:${hlh};--hw:${hw};--track:${track}${more ? `;${more}` : ''}}`
  );
}

function refuse(upright: readonly Locale[]): string {
  if (upright.length === 0) return '';
  const list = (locales: readonly Locale[]): string => locales.map((locale) => `:lang(${languageOf(locale)})`).join();
  const clustered = upright.filter((locale) => CLUSTERED.includes(locale));
  return (
    (clustered.length > 0
      ? `${list(clustered)}{letter-spacing:0!important;text-transform:none!important;hyphens:none}`
      : '') + `${list(upright)}{font-style:normal!important}:is(em,i,cite,dfn):is(${list(upright)}){font-weight:600}`
  );
}

function languageOf(locale: Locale): string {
  return locale.split('-')[0]!;
}
