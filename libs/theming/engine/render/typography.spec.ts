import { LOCALES, type Locale } from '#kernel';
import { scriptFonts } from '../typography/script-fonts';
import { typography } from './typography';

const css = (onPage: Locale[], ofSite: Locale[] = onPage): string =>
  typography({ onPage, ofSite }, (name) => `/assets/${name}`);
/** Names in font lists and rules, in their order. */
const list = (sheet: string, property: string): string[] =>
  new RegExp(`--${property}:([^;]+)`)
    .exec(sheet)![1]!
    .split(',')
    .map((name) => name.replaceAll("'", ''));

test.each(['th', 'lo', 'km', 'my'] as const)(
  '%s: the device’s fonts come first, ours next, the generic one last',
  (locale) => {
    for (const property of ['sans', 'serif']) {
      const names = list(css([locale]), property);
      expect(names[0]).toMatch(/^var\(--(latin|roman)\)$/);
      expect(names[1]).toMatch(/^Noto /);
      expect(names.at(-2)).toMatch(/^Teahorse /);
      expect(names.at(-1)).toMatch(property === 'sans' ? 'sans-serif' : 'serif');
    }
  },
);

test('a face looks for the device’s font by its names before it loads ours, and shows other fonts until then', () => {
  expect(css(['km'])).toContain(
    "@font-face{font-family:Teahorse Khmer;src:local('Noto Sans Khmer'),local('NotoSansKhmer-Regular')," +
      'url(/assets/noto-khmer-400.woff2);font-weight:400;font-display:swap;unicode-range:U+1780-17FF,U+200C-200D,U+25CC}',
  );
});

test('a page carries faces only for its own languages, and only for those whose files the site publishes', () => {
  expect(css(['en'], ['en', 'km', 'th'])).not.toContain('@font-face');
  expect(css(['en', 'km'], ['en', 'km', 'th']).match(/@font-face/g)).toHaveLength(1);
  expect(css(['en', 'km'], ['en'])).not.toMatch(/@font-face|Teahorse/);
  expect(css(['zh-Hans', 'vi', 'en'])).not.toMatch(/@font-face|Teahorse/);
});

test('scripts with clusters bear no letter-spacing, none but Latin a slant, whatever a theme says', () => {
  for (const locale of ['th', 'lo', 'km', 'my'] as const) {
    expect(css([locale])).toContain(`:lang(${locale}){letter-spacing:0!important;`);
    expect(css(['en'], ['en', locale])).toContain(`:lang(${locale}){font-style:normal!important}`);
    expect(css([locale])).toContain('--track:0');
  }
  expect(css(['zh-Hans'])).toContain(':lang(zh){font-style:normal!important}');
  expect(css(['zh-Hans'])).toContain('line-break:strict');
  expect(css(['en', 'vi'])).not.toContain('!important');
});

test('the type of one language costs a page less than 1,200 bytes', () => {
  for (const locale of LOCALES) expect(css([locale]).length).toBeLessThan(1200);
});

test('the files are woff2, named by their bytes, one script each, none over 50 KB', () => {
  const fonts = scriptFonts();
  expect(fonts.map(({ locale }) => locale)).toEqual(['th', 'th', 'lo', 'lo', 'km', 'my']);
  for (const { bytes, fileName, type } of fonts) {
    expect(Buffer.from(bytes.subarray(0, 4)).toString()).toBe('wOF2');
    expect(bytes.byteLength).toBeLessThan(50_000);
    expect(fileName).toMatch(/^noto-[a-z]+-(400|700)\.[0-9a-f]{12}\.woff2$/);
    expect(type).toBe('font/woff2');
  }
});
