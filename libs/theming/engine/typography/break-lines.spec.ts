import { breakHtml, breakLines } from './break-lines';

const km = 'យើងកំពុងរៀបចំបញ្ជីផលិតផល។ សូមប្រាប់យើងនូវអ្វីដែលអ្នកកំពុងស្វែងរក។';
const lo = 'ພວກເຮົາກຳລັງກະກຽມລາຍການສິນຄ້າ. ບອກພວກເຮົາໄດ້ເລີຍວ່າທ່ານຊອກຫາຫຍັງ.';
const my = 'ကုန်ပစ္စည်းစာရင်းကိုပြင်ဆင်နေပါသည်။ ကျွန်ုပ်တို့၏ဝန်ထမ်းများကိုမကြာမီမိတ်ဆက်ပေးပါမည်။';
const stacks = 'ស្ត្រីង្ក្រគ្រឿងប្រ៊ូស្ត្រូខ្ញុំឡើង ໝໍ້ຊົ່ວຫຼັ້ງຂຶ້ນກູ່ຢູ່ ကြွင်းဥက္ကဋ္ဌကျွန်ုပ်ဣန္ဒြေဗုဒ္ဓသိင်္ဂီကြွေမြို့';

test('words of Khmer, Lao and Burmese part where a word ends', () => {
  expect(breakLines('ផលិតផលរបស់យើងទាំងអស់គ្នា')).toBe('ផលិតផលរបស់<wbr>យើងទាំងអស់គ្នា');
  for (const words of [km, lo, my]) expect(breakLines(words).split('<wbr>').length).toBeGreaterThan(3);
});

test.each([km, lo, my, stacks, stacks.repeat(20)])('nothing else changes, and no cluster is cut: %s', (words) => {
  const broken = breakLines(words);
  expect(broken.replaceAll('<wbr>', '')).toBe(words);
  expect(broken).not.toMatch(/<wbr>[\p{M}\u0eaf\u0ec6\u17d7។၊]|[\u0ec0-\u0ec4\u1039\u17d2 ]<wbr>/u);
  const ends = new Set([...new Intl.Segmenter('km').segment(words)].map(({ index }) => index));
  let at = 0;
  for (const piece of broken.split('<wbr>').slice(0, -1)) expect(ends).toContain((at += piece.length));
});

test('nor are clusters cut in words that no dictionary knows', () => {
  let seed = 1;
  const letter = (from: number, to: number): string => {
    seed = (seed * 48271) % 2147483647;
    return String.fromCodePoint(from + (seed % (to - from)));
  };
  for (const [from, to] of [
    [0x0e81, 0x0ecf],
    [0x1000, 0x103f],
    [0x1780, 0x17d4],
  ] as const)
    for (let i = 0; i < 300; i += 1) {
      const words = Array.from({ length: 40 }, () => letter(from, to)).join('');
      expect(breakLines(words)).not.toMatch(/<wbr>[\p{M}\u0eaf\u0ec6\u17d7]|[\u0ec0-\u0ec4\u1039\u17d2]<wbr>/u);
    }
  for (const words of ['យើងនឹងណែនាំក្រុមការងារឆាប់ៗនៅទីនេះ', 'ພວກເຮົາຈະແນະນຳທີມງານໃນໄວໆນີ້ຢູ່ບ່ອນນີ້'])
    expect(breakLines(words)).not.toMatch(/<wbr>[ៗໆ]/);
});

test('what fits a line, what has spaces, and what browsers break themselves stays as it is', () => {
  for (const words of [
    'ផលិតផល',
    'Tea from the hills of Mondulkiri',
    'ขณะนี้ยังไม่มีตำแหน่งว่างหากสนใจร่วมงานกับเรา',
    '我们正在准备产品目录欢迎直接联系我们',
  ])
    expect(breakLines(words)).toBe(words);
});

test('of HTML only the text is touched', () => {
  const long = 'ផលិតផលរបស់យើងទាំងអស់';
  const html = `<p title="a > ${long}"><a href="/${long}/">${long}</a> <img alt='${long}'><code>${long}</code><pre><b>${long}</b></pre>&amp;${long}</p>`;
  const broken = breakHtml(html);
  expect(broken.replaceAll('<wbr>', '')).toBe(html);
  expect(broken.match(/<[^<]*<wbr>[^>]*(?="[ >])/g)).toBeNull();
  const parted = breakLines(long);
  expect(broken).toBe(
    `<p title="a > ${long}"><a href="/${long}/">${parted}</a> <img alt='${long}'><code>${long}</code><pre><b>${long}</b></pre>&amp;${parted}</p>`,
  );
});

test('the same words part the same way, however many came between', () => {
  const first = breakLines(my);
  const letter = (i: number): string => String.fromCodePoint(0x1780 + (Math.floor(i) % 30));
  for (let i = 0; i < 9000; i += 1) breakLines(`ផលិតផលរបស់យើង${letter(i)}${letter(i / 30)}${letter(i / 900)}`);
  expect(breakLines(my)).toBe(first);
});
