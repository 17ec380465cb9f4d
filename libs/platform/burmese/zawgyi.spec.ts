import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithData } from '#testing';
import { looksLikeZawgyi, zawgyiToUnicode } from '.';

test.each([
  ['ျမန္မာ', 'မြန်မာ'],
  ['ေဆးခန္း', 'ဆေးခန်း'],
  ['က်န္းမာေရး ေဆးခန္း', 'ကျန်းမာရေး ဆေးခန်း'],
  ['လက္ဖက္ရည္', 'လက်ဖက်ရည်'],
])('%s is told for Zawgyi and reads %s in Unicode', (zawgyi, unicode) => {
  expect(looksLikeZawgyi(zawgyi)).toBe(true);
  expect(zawgyiToUnicode(zawgyi)).toBe(unicode);
  expect(looksLikeZawgyi(unicode)).toBe(false);
});

test.each(['', 'tea', 'ชา', 'က', 'ကို', '၂၀၀ ဂရမ်', 'မြန်မာနိုင်ငံ', 'ဥက္ကဋ္ဌ', 'ကြွင်းကျန်', 'လၢႆးၽႃႇသႃႇတႆး'])(
  '%s is left alone',
  (text) => {
    expect(looksLikeZawgyi(text)).toBe(false);
  },
);

describeWithData('real names and texts', '.', (folder) => {
  test('names of clinics in Zawgyi are told as such', () => {
    const sheet = readFileSync(join(folder, 'companies-sea-names/burmese_zawgyi_clinics.csv'), 'utf8');
    const names = sheet.match(/[\u1000-\u109F][\u1000-\u109F ]{5,}/g)!;
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !looksLikeZawgyi(name))).toEqual([]);
  });

  test('no sentence of a Unicode text is taken for Zawgyi', () => {
    const text = readFileSync(join(folder, 'text-udhr/text/mya.txt'), 'utf8');
    const sentences = text.split(/[။\n]/).filter((sentence) => sentence.trim().length > 3);
    expect(sentences.length).toBeGreaterThan(50);
    expect(sentences.filter(looksLikeZawgyi)).toEqual([]);
  });
});
