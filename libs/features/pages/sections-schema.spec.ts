import { localized } from '#kernel';
import { sectionsSchema } from './sections-schema';

const id = '0190a000-0000-7000-8000-000000000000';
const text = (words: string) => ({ text: localized('en', words) });
const html = (words: string) => ({ html: { source: 'en', text: { en: words } } });
const settings = (values: unknown) => [{ id: 'hero', type: 'hero', settings: values }];
const accepts = (sections: unknown): boolean => sectionsSchema.safeParse(sections).success;
const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const record = (count: number, value: unknown) => Object.fromEntries(many(count, (index) => [`s${index}`, value]));

describe('the sections of a page', () => {
  it('take values of every kind, alone and in lists', () => {
    const values = {
      layout: 'wide',
      link: 'https://example.com',
      columns: 3,
      ratio: 1.5,
      isDark: true,
      heading: text('Tea'),
      body: html('<p>Tea</p>'),
      picture: { asset: id },
      product: { product: id },
    };
    const sections = settings({ ...values, slides: [values, {}] });
    expect(sectionsSchema.parse(sections)).toEqual(sections);
  });

  it('need neither settings nor to be shown', () => {
    const sections = [{ id: 'a', type: 'x-1_y', hidden: true }];
    expect(sectionsSchema.parse(sections)).toEqual(sections);
    expect(accepts([])).toBe(true);
  });

  it.each(['', 'A', '1a', 'a b', '../a', 'a'.repeat(41), '__proto__', 'ก'])('have no id or type like %j', (name) => {
    expect(accepts([{ id: name, type: 'hero' }])).toBe(false);
    expect(accepts([{ id: 'hero', type: name }])).toBe(false);
  });

  it.each(['', 'A', '1a', 'a-b', 'a_b', 'a b', 'a'.repeat(41)])('have no setting like %j', (name) => {
    expect(accepts(settings({ [name]: 'x' }))).toBe(false);
    expect(accepts(settings({ list: [{ [name]: 'x' }] }))).toBe(false);
  });

  it('keep their limits', () => {
    const sections = (count: number) => many(count, (index) => ({ id: `s${index}`, type: 'hero' }));
    expect([accepts(sections(30)), accepts(sections(31))]).toEqual([true, false]);
    expect([accepts(settings(record(40, 1))), accepts(settings(record(41, 1)))]).toEqual([true, false]);
    const items = (count: number) => settings({ list: many(count, () => ({ a: 1 })) });
    expect([accepts(items(60)), accepts(items(61))]).toEqual([true, false]);
    const fields = (count: number) => settings({ list: [record(count, 1)] });
    expect([accepts(fields(10)), accepts(fields(11))]).toEqual([true, false]);
    const plain = (length: number) => settings({ a: 'x'.repeat(length) });
    expect([accepts(plain(2_000)), accepts(plain(2_001))]).toEqual([true, false]);
    const texts = (length: number) => settings({ a: text('x'.repeat(length)) });
    expect([accepts(texts(2_000)), accepts(texts(2_001))]).toEqual([true, false]);
    const rich = (length: number) => settings({ a: html('x'.repeat(length)) });
    expect([accepts(rich(50_000)), accepts(rich(50_001))]).toEqual([true, false]);
  });

  it('have different ids', () => {
    expect(accepts(['a', 'b', 'a'].map((name) => ({ id: name, type: 'hero' })))).toBe(false);
  });

  it.each([
    [null],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [{}],
    [{ asset: 'x' }],
    [{ asset: id, product: id }],
    [{ product: `${id}'--` }],
    [{ text: 'x' }],
    [{ text: { source: 'en', text: {} } }],
    [{ text: { source: 'en', text: { en: ' \u202E ' } } }],
    [{ text: { source: 'xx', text: { xx: 'x' } } }],
    [{ html: { source: 'en', text: { en: 'x', evil: 'x' } } }],
    [['x']],
    [[[{ a: 1 }]]],
    [[{ a: [{ b: 1 }] }]],
    [{ constructor: 'x' }],
  ])('take no value like %j', (value) => {
    expect(accepts(settings({ a: value }))).toBe(false);
  });

  it.each(['javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', '//evil.example', '/\\evil.example'])(
    'lead nowhere like %j',
    (address) => {
      expect(accepts(settings({ link: address }))).toBe(false);
      expect(accepts(settings({ list: [{ link: address }] }))).toBe(false);
    },
  );

  it('refuse what they do not know beside their settings', () => {
    expect(accepts([{ id: 'a', type: 'b', style: 'x' }])).toBe(false);
  });

  it('are not led astray by __proto__', () => {
    const parsed = sectionsSchema.safeParse(
      JSON.parse('[{"id":"a","type":"b","__proto__":{"hidden":true},"settings":{"__proto__":{"x":1},"y":2}}]'),
    );
    const [section] = parsed.data ?? [];
    if (section)
      expect([section.hidden, section.settings?.x, Object.keys(section.settings!)]).toEqual([
        undefined,
        undefined,
        ['y'],
      ]);
    expect({}).not.toHaveProperty('x');
  });
});
