import type { Locale } from '#kernel';
import { Localizer } from './localize';

const words = { count: { one: '{count} thing', other: '{count} things' }, page: 'Page {page} of {pages}' };
const speak = (locale: Locale): Localizer => new Localizer(locale, words);
const date = (locale: Locale, iso: string): string => String(speak(locale).date(iso));

test.each([
  ['zh-Hans', '2026年5月1日'],
  ['en', 'May 1, 2026'],
  // The Buddhist era is 543 years ahead.
  ['th', '1 พฤษภาคม 2569'],
  ['vi', '1 tháng 5, 2026'],
  ['km', '1 ឧសភា 2026'],
  ['lo', '1 ພຶດສະພາ 2026'],
] as const)('%s: a date in its own words and calendar', (locale, text) => {
  expect(date(locale, '2026-05-01')).toBe(`<time datetime="2026-05-01">${text}</time>`);
});

test('my: a date in Burmese digits, as its numbers and prices are', () => {
  // Versions of CLDR order the parts differently.
  expect(date('my', '2026-05-01')).toMatch(/၂၀၂၆/);
  expect(date('my', '2026-05-01')).toMatch(/မေ/);
  expect(date('my', '2026-05-01').replace(/datetime="[^"]*"/, '')).not.toMatch(/[0-9]/);
  expect(speak('my').number(1234567)).toBe('၁,၂၃၄,၅၆၇');
  expect(new Intl.NumberFormat('my', { style: 'currency', currency: 'THB' }).format(1250.5)).toMatch(/၁,၂၅၀/);
});

test.each([
  ['zh-Hans', '1,234.5'],
  ['en', '1,234.5'],
  ['th', '1,234.5'],
  ['vi', '1.234,5'],
  ['lo', '1.234,5'],
] as const)('%s: a number with its separators', (locale, text) => {
  expect(speak(locale).number(1234.5)).toBe(text);
});

test('a date is the day that was written, wherever the server stands', () => {
  expect(date('en', '2026-01-01')).toContain('>January 1, 2026<');
  expect(date('th', '2026-01-01T23:59:00Z')).toContain('>1 มกราคม 2569<');
});

test('no language borrows English names of months', () => {
  for (const locale of ['zh-Hans', 'th', 'vi', 'km', 'lo', 'my'] as const)
    for (let month = 1; month <= 12; month += 1)
      expect(date(locale, `2026-${String(month).padStart(2, '0')}-15`)).not.toMatch(
        /January|February|March|April|May|June|July|August|September|October|November|December|M\d\d/,
      );
});

test('labels count in the language’s digits, and the number picks their form where it has forms', () => {
  expect(speak('en').label('count', undefined, { count: 1 })).toBe('1 thing');
  expect(speak('en').label('count', undefined, { count: 1200 })).toBe('1,200 things');
  expect(speak('km').label('count', undefined, { count: 1 })).toBe('1 things');
  expect(speak('my').label('page', undefined, { page: 2, pages: 12 })).toBe('Page ၂ of ၁၂');
});
