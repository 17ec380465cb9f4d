import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sanitizeHtml from 'sanitize-html';
import { LOCALES, type Locale } from '#kernel';
import { loadTheme, PAGE_TYPES, type CompiledTheme, render } from '.';
import { samplePages, sampleSite } from './samples/sample-views';

/** The scripts that tell a language; Latin letters (names, units, addresses) may stand in all. */
const SCRIPTS = {
  'zh-Hans': /\p{Script=Han}/u,
  th: /\p{Script=Thai}/u,
  lo: /\p{Script=Lao}/u,
  km: /\p{Script=Khmer}/u,
  my: /\p{Script=Myanmar}/u,
} as const;
const SPOKEN_ATTRIBUTES = ['alt', 'title', 'aria-label', 'placeholder'];

/** Words on a page in a script that the nearest `lang` does not announce. Head and linked data cannot say. */
function unannounced(html: string): string[] {
  const found: string[] = [];
  const langs: string[] = [];
  const check = (words: string, lang: string | undefined): void => {
    for (const [locale, script] of Object.entries(SCRIPTS)) {
      if (lang !== locale && script.test(words.replace(/\p{Sc}/gu, ''))) found.push(`${lang}: ${words.trim()}`);
    }
  };
  sanitizeHtml(html.replace(/<head>[^]*?<\/head>/, ''), {
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    onOpenTag: (_, attribs) => {
      langs.push(attribs.lang ?? langs.at(-1) ?? '');
      for (const name of SPOKEN_ATTRIBUTES) check(attribs[name] ?? '', langs.at(-1));
    },
    onCloseTag: () => void langs.pop(),
    textFilter: (words) => (check(words, langs.at(-1)), words),
  });
  return found;
}

test('the test finds what it looks for', () => {
  expect(unannounced('<html lang="km"><p>ផលិតផល <b lang="th">ชา</b></p>')).toEqual([]);
  expect(unannounced('<html lang="km"><p>ชา</p><img alt="茶"><p>៛ ฿ Tea</p>')).toEqual(['km: ชา', 'km: 茶']);
  expect(unannounced('<html lang="th"><br><p lang="lo">ຊາ</p><p>ຊາ</p>')).toEqual(['th: ຊາ']);
});

const templates = join(__dirname, '../../templates');
const themes = readdirSync(templates).filter((name) => name !== 'base');

describe.each(themes)('%s', (name) => {
  let theme: CompiledTheme;
  beforeAll(async () => {
    theme = await loadTheme(join(templates, name));
  });
  const page = (locale: Locale, type: (typeof PAGE_TYPES)[number]): string =>
    render(theme, type, { site: sampleSite(locale, type), page: samplePages(locale)[type] } as never);

  test.each(LOCALES)('%s: no passage in another script goes without its lang', (locale) => {
    for (const type of PAGE_TYPES) expect(unannounced(page(locale, type))).toEqual([]);
  });

  test.each(['lo', 'km', 'my'] as const)(
    '%s: line-break opportunities stand in text, never in a tag or the head',
    (locale) => {
      for (const type of PAGE_TYPES) {
        const html = page(locale, type);
        expect(html).toContain('<wbr>');
        expect(html).not.toMatch(/&lt;wbr/);
        expect(/<head>[^]*?<\/head>/.exec(html)![0]).not.toContain('wbr');
        expect(html).not.toMatch(/(?:="[^"]*|<textarea[^>]*>[^<]*|<option[^>]*>[^<]*)<wbr>/);
      }
    },
  );
});
