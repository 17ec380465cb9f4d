import type { Locale } from '#kernel';
import { findEntries, readyEntries } from './find-entries';
import type { IndexEntry } from './index-file';

const entry = (title: string, ...passages: string[]): IndexEntry => [
  0,
  `/products/${encodeURIComponent(title)}`,
  [title],
  ...passages.map((text): [string] => [text]),
];
const found = (entries: IndexEntry[], query: string, locale: Locale = 'en'): string[] =>
  findEntries(readyEntries(entries), query, locale).map(({ title }) => title.text);

/** A shop in each language: what is looked for lies in the middle of an unbroken phrase, or across its words. */
const SHOPS: ReadonlyArray<readonly [Locale, query: string, first: string, entries: IndexEntry[]]> = [
  ['th', 'เขียวอินทรีย์', 'ชาเขียวอินทรีย์', [entry('ผ้าไหมทอมือ'), entry('ชาเขียวอินทรีย์', 'ชาจากดอยสะเก็ดเก็บด้วยมือ')]],
  ['th', 'ดอยสะเก็ด', 'ชาเขียว', [entry('ผ้าไหมทอมือ'), entry('ชาเขียว', 'ชาจากดอยสะเก็ดเก็บด้วยมือ')]],
  ['th', 'สะเก็ดเก็บ', 'ชาเขียว', [entry('ผ้าไหมทอมือ'), entry('ชาเขียว', 'ชาจากดอยสะเก็ดเก็บด้วยมือ')]],
  ['lo', 'ໄໝຕ່ຳ', 'ຜ້າໄໝຕ່ຳດ້ວຍມື', [entry('ກາເຟດຳ'), entry('ຜ້າໄໝຕ່ຳດ້ວຍມື', 'ຈາກແຂວງຫລວງພະບາງ')]],
  ['lo', 'ຫລວງພະບາງ', 'ຜ້າໄໝ', [entry('ກາເຟດຳ'), entry('ຜ້າໄໝ', 'ຈາກແຂວງຫລວງພະບາງ')]],
  ['km', 'កំពតសរីរាង្គ', 'ម្រេចកំពតសរីរាង្គ', [entry('អង្ករផ្កាម្លិះ'), entry('ម្រេចកំពតសរីរាង្គ', 'ដាំដុះដោយគ្រួសារកសិករ')]],
  ['km', 'គ្រួសារ', 'ម្រេចកំពត', [entry('អង្ករផ្កាម្លិះ'), entry('ម្រេចកំពត', 'ដាំដុះដោយគ្រួសារកសិករ')]],
  ['my', 'ပြည်နယ်တောင်', 'လက်ဖက်ခြောက်', [entry('ကော်ဖီစေ့'), entry('လက်ဖက်ခြောက်', 'ရှမ်းပြည်နယ်တောင်ပိုင်းမှ လက်ဖက်')]],
  ['my', 'လက်ဖက်', 'ရှမ်းလက်ဖက်ခြောက်', [entry('ကော်ဖီစေ့'), entry('ရှမ်းလက်ဖက်ခြောက်')]],
  ['zh-Hans', '古树普洱', '景迈山古树普洱茶', [entry('云南小粒咖啡'), entry('景迈山古树普洱茶', '手工采摘的有机茶叶')]],
  [
    'zh-Hans',
    '采摘的有机',
    '景迈山古树普洱茶',
    [entry('云南小粒咖啡'), entry('景迈山古树普洱茶', '手工采摘的有机茶叶')],
  ],
  [
    'vi',
    'shan tuyết',
    'Trà Shan Tuyết cổ thụ',
    [entry('Cà phê Arabica'), entry('Trà Shan Tuyết cổ thụ', 'Hái bằng tay ở Hà Giang')],
  ],
  ['vi', 'ha giang', 'Trà Shan Tuyết', [entry('Cà phê Arabica'), entry('Trà Shan Tuyết', 'Hái bằng tay ở Hà Giang')]],
  ['en', 'doi sak', 'Green tea', [entry('Coffee'), entry('Green tea', 'Picked by hand in Doi Saket')]],
];

describe('search within a site', () => {
  it.each(SHOPS)('finds in %s in mid-phrase, and nothing else: %s', (locale, query, first, entries) => {
    expect(found(entries, query, locale)).toEqual([first]);
  });

  it('finds words in another order, and those that a dictionary cuts otherwise', () => {
    expect(found([entry('ชาอินทรีย์เขียว'), entry('กาแฟ')], 'ชาเขียวอินทรีย์', 'th')).toEqual(['ชาอินทรีย์เขียว']);
    expect(found([entry('有机绿茶叶'), entry('咖啡')], '绿茶有机', 'zh-Hans')).toEqual(['有机绿茶叶']);
    // A word of the dictionary that the text does not hold as one; its pairs of graphemes do lie there.
    expect(found([entry('วิทยาลัย', 'มหาวิทยา วิทยาลัย'), entry('กาแฟ')], 'มหาวิทยาลัย', 'th')).toEqual(['วิทยาลัย']);
  });

  it('wants every word of the query', () => {
    const shop = [entry('Green tea', 'from Chiang Mai'), entry('Black tea', 'from Yunnan')];
    expect(found(shop, 'tea yunnan')).toEqual(['Black tea']);
    expect(found(shop, 'tea coffee')).toEqual([]);
  });

  it('puts title before text, the start of a word before its inside, and equals in the order of the site', () => {
    const shop = [
      entry('Cups', 'for tea'),
      entry('Instead', 'nothing'),
      entry('B tea'),
      entry('A tea'),
      entry('Cakes', 'steamed'),
    ];
    expect(found(shop, 'tea')).toEqual(['B tea', 'A tea', 'Instead', 'Cups', 'Cakes']);
  });

  it('finds Vietnamese without its accents, and as it is written first', () => {
    const shop = [entry('Đào tạo'), entry('Dao bếp'), entry('Bò khô'), entry('Bơ sáp')];
    expect(found(shop, 'dao', 'vi')).toEqual(['Dao bếp', 'Đào tạo']);
    expect(found(shop, 'đào', 'vi')).toEqual(['Đào tạo', 'Dao bếp']);
    expect(found(shop, 'BÒ', 'vi')).toEqual(['Bò khô', 'Bơ sáp']);
    // The same letters, composed or not.
    expect(found(shop, 'bò'.normalize('NFD'), 'vi')[0]).toBe('Bò khô');
  });

  it('finds SKUs, and words with signs within and around', () => {
    const shop = [entry('Oolong', 'TEA-100 TEA-250'), entry("Pu'er (ripe)")];
    expect(found(shop, 'tea-250')).toEqual(['Oolong']);
    expect(found(shop, "pu'er")).toEqual(["Pu'er (ripe)"]);
    expect(found(shop, '“ripe”')).toEqual(["Pu'er (ripe)"]);
  });

  it('sees through invisible signs that writers of Khmer and Thai put between words', () => {
    expect(found([entry('ម្រេច\u200bកំពត')], 'ម្រេចកំពត', 'km')).toHaveLength(1);
    expect(found([entry('ម្រេចកំពត')], 'ម្រេច\u200bកំពត', 'km')).toHaveLength(1);
  });

  it('shows the passage that holds the first word, with its language, and else the first passage', () => {
    const index = readyEntries([[1, '/x', ['Tea', 'vi'], ['First', 'en'], ['Grown in Doi Saket', 'th']]]);
    expect(findEntries(index, 'doi', 'en')).toEqual([
      {
        url: '/x',
        kind: 'category',
        title: { text: 'Tea', lang: 'vi' },
        text: { text: 'Grown in Doi Saket', lang: 'th' },
      },
    ]);
    expect(findEntries(index, 'tea', 'en')[0]!.text).toEqual({ text: 'First', lang: 'en' });
  });

  it('gives at most 50, and nothing for nothing', () => {
    const shop = readyEntries(Array.from({ length: 80 }, (_, n) => entry(`Tea ${n}`)));
    expect(findEntries(shop, 'tea', 'en')).toHaveLength(50);
    for (const empty of ['', '   ', '?!', '\u0000\u202e', '\ud800', '★']) {
      expect(findEntries(shop, empty, 'en')).toEqual([]);
    }
    expect(() => findEntries(shop, '%_\\"\'<script>'.repeat(500), 'my')).not.toThrow();
  });
});
