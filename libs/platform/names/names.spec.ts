import fc from 'fast-check';
import { checkSubdomain } from './check-subdomain';
import { stripCompanyForms } from './company-forms';
import { proposeSubdomain, withSuffix } from './propose-subdomain';
import { romanise } from './romanise';
import { slugify } from './slugify';

describe('romanise and slugify', () => {
  it.each([
    ['云南普洱茶', 'yunnan-pu-er-cha'],
    ['Cà phê Đắk Lắk', 'ca-phe-dak-lak'],
    ["O'Brien & Sons", 'obrien-and-sons'],
    ['ไทย', 'thaiy'],
    ['😀', 'item'],
    ['', 'item'],
  ])('makes %j into %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it.each(['กาแฟดอยช้าง', 'ກາເຟລາວ ປາກເຊ', 'ម្រេចកំពត', 'လက်ဖက်ရည်', '昆明市花卉'])(
    'divides %s into readable ASCII words',
    (text) => {
      expect(romanise(text)).toMatch(/^[\x20-\x7e]+$/);
      expect(slugify(text)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    },
  );

  it('cuts at a word where it can', () => {
    expect(slugify('one two three', { max: 9 })).toBe('one-two');
    expect(slugify('abcdefghij', { max: 4 })).toBe('abcd');
  });
});

describe('stripCompanyForms', () => {
  it.each([
    ['บจ.ไทย แมกซ์คอน จำกัด', 'ไทย แมกซ์คอน'],
    ['บมจ.เฟรเกรนท์ จำกัด (มหาชน)', 'เฟรเกรนท์'],
    ['บริษัท กาแฟดอย จำกัด', 'กาแฟดอย'],
    ['หจก.สมบูรณ์', 'สมบูรณ์'],
    ['云南茶叶有限公司', '云南茶叶'],
    ['昆明花卉集团股份有限公司', '昆明花卉'],
    ['Công ty TNHH Một Thành Viên Hải Sản', 'hải sản'],
    ['CTCP Sữa Việt Nam', 'sữa việt nam'],
    ['Golden Lotus Co., Ltd.', 'golden lotus'],
    ['ບໍລິສັດ ກາເຟລາວ ຈຳກັດ', 'ກາເຟລາວ'],
    ['ក្រុមហ៊ុន កាហ្វេ', 'កាហ្វេ'],
    ['ရွှေလက်ဖက် ကုမ္ပဏီလီမိတက်', 'ရွှေလက်ဖက်'],
    ['Incoming Tea', 'incoming tea'],
    ['บริษัท', 'บริษัท'],
  ])('takes the legal form off %s', (name, rest) => {
    expect(stripCompanyForms(name)).toBe(rest);
  });
});

describe('subdomains', () => {
  it.each([
    'www',
    'api',
    'admin',
    'mail',
    'wpad',
    'autodiscover',
    'isatap',
    'localhost',
    'ns1',
    'ns12',
    'smtp',
    '_dmarc',
    'console',
    'preview',
    'static',
    'assets',
    'chamber-of-commerce',
    'site-admin',
    'official-tea',
    '12345',
    'teahorse',
  ])('keeps %s back', (label) => {
    expect(checkSubdomain(label)?.code).toBe('subdomain_reserved');
  });

  it.each([
    ['ร้าน', 'subdomain_characters'],
    ['tеa', 'subdomain_characters'],
    ['Tea', 'subdomain_characters'],
    ['a.b', 'subdomain_characters'],
    ['xn--80ak6aa92e', 'subdomain_hyphens'],
    ['ab--cd', 'subdomain_hyphens'],
    ['-tea', 'subdomain_hyphens'],
    ['tea-', 'subdomain_hyphens'],
    ['', 'subdomain_length'],
    ['a', 'subdomain_length'],
    ['a'.repeat(41), 'subdomain_length'],
    ['tea\n', 'subdomain_characters'],
  ])('refuses %j by %s', (label, code) => {
    expect(checkSubdomain(label)?.code).toBe(code);
  });

  it("refuses an installation's own names", () => {
    expect(checkSubdomain('dali', new Set(['dali']))?.code).toBe('subdomain_reserved');
    expect(proposeSubdomain('Dali', 'CN', new Set(['dali']))).toBe('dali-cn');
  });

  it.each([
    ['Golden Lotus Co., Ltd.', 'golden-lotus'],
    ['WWW', 'www-th'],
    ['Admin', 'firm'],
    ['A', 'a-th'],
    ['xn--abc', 'xn-abc'],
    ['12', '12-th'],
  ])('proposes for %s %s', (name, label) => {
    expect(proposeSubdomain(name, 'TH')).toBe(label);
  });

  it('proposes what the check accepts, whatever the name and the number behind it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.constantFrom('TH', undefined, '??'),
        fc.integer({ min: 2, max: 99_999 }),
        (name, country, n) => {
          const label = proposeSubdomain(name, country);
          expect(checkSubdomain(label)).toBeUndefined();
          expect(withSuffix(label, n).length).toBeLessThanOrEqual(40);
        },
      ),
    );
  });

  it('stays quick on hostile names', () => {
    const started = performance.now();
    for (const unit of ['(', ' ', '.', 'co ', 'บจ.', 'ก', '中', '-'])
      proposeSubdomain(unit.repeat(100_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
