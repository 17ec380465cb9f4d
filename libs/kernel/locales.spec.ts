import fc from 'fast-check';
import { isLocale, LOCALE_NAMES, LOCALES, negotiateLocale, parseLocale } from './locales';

describe('parseLocale', () => {
  it.each([
    ['zh', 'zh-Hans'],
    ['zh_CN', 'zh-Hans'],
    ['ZH-HANS', 'zh-Hans'],
    ['zh-Hant', undefined],
    ['zh-TW', undefined],
    ['th-TH', 'th'],
    [' my ', 'my'],
    ['fr', undefined],
    ['', undefined],
  ])('reads %j as %j', (tag, locale) => {
    expect(parseLocale(tag)).toBe(locale);
  });

  it('reads every locale as itself', () => {
    for (const locale of LOCALES) {
      expect(parseLocale(locale)).toBe(locale);
      expect(isLocale(locale)).toBe(true);
      expect(LOCALE_NAMES[locale]).toBeTruthy();
    }
    expect(isLocale('zh')).toBe(false);
  });
});

describe('negotiateLocale', () => {
  it.each([
    ['lo', 'lo'],
    ['fr-FR, th;q=0.8, en;q=0.9', 'en'],
    ['zh-TW,zh;q=0.9', 'zh-Hans'],
    ['th;q=0, vi;q=0.1', 'vi'],
    ['*', 'km'],
    [undefined, 'km'],
  ])('answers %j in %j', (header, locale) => {
    expect(negotiateLocale(header, 'km')).toBe(locale);
  });

  it('answers any header in one of the seven', () => {
    fc.assert(fc.property(fc.string(), (header) => expect(isLocale(negotiateLocale(header))).toBe(true)));
  });
});
