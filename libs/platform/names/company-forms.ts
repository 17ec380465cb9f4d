/**
 * Words that say a name is a firm's and of which kind. They are taken off where they stand: Thai and Vietnamese put
 * them before the name, Chinese after, English after. Longest first, so that none leaves a piece of itself behind.
 */
const PREFIXES = [
  'บริษัทหลักทรัพย์',
  'บริษัท',
  'ห้างหุ้นส่วนสามัญนิติบุคคล',
  'ห้างหุ้นส่วนจำกัด',
  'ห้างหุ้นส่วน',
  'บมจ.',
  'บจ.',
  'บจก.',
  'หจก.',
  'ร้าน',
  'วิสาหกิจชุมชน',
  'tổng công ty',
  'công ty trách nhiệm hữu hạn',
  'công ty cổ phần',
  'công ty tnhh mtv',
  'công ty tnhh',
  'công ty cp',
  'công ty',
  'ctcp',
  'cty tnhh',
  'cty',
  'doanh nghiệp tư nhân',
  'dntn',
  'hợp tác xã',
  'htx',
  'một thành viên',
  'mtv',
  'ບໍລິສັດ',
  'ຫ້າງຫຸ້ນສ່ວນຈຳກັດ',
  'ວິສາຫະກິດ',
  'ຮ້ານ',
  'ក្រុមហ៊ុន',
  'សហគ្រាស',
  'ហាង',
];
const SUFFIXES = [
  '(มหาชน)',
  'จำกัด (มหาชน)',
  'จำกัด(มหาชน)',
  'จำกัด',
  'จํากัด',
  'มหาชน',
  '股份有限公司',
  '有限责任公司',
  '有限公司',
  '股份公司',
  '集团公司',
  '总公司',
  '分公司',
  '公司',
  '集团',
  '个体工商户',
  'ຈຳກັດຜູ້ດຽວ',
  'ຈຳກັດ',
  'ມະຫາຊົນ',
  'ខូអិលធីឌី',
  'ឯ.ក',
  'ឯ.ក.',
  'ម.ក',
  'ကုမ္ပဏီလီမိတက်',
  'လုပ်ငန်းစု',
  'ကုမ္ပဏီ',
  'လီမိတက်',
  'အများပိုင်',
  'tnhh',
  'jsc',
  'co., ltd',
  'co.,ltd',
  'co ltd',
  'company limited',
  'pte. ltd',
  'pte ltd',
  'sdn. bhd',
  'sdn bhd',
  'public company limited',
  'plc',
  'pcl',
  'limited',
  'ltd',
  'llc',
  'llp',
  'inc',
  'incorporated',
  'corporation',
  'corp',
  'gmbh',
  'company',
  'co',
];

const byLength = (words: readonly string[]): string[] =>
  words.map((word) => word.normalize('NFC').toLowerCase()).sort((a, b) => b.length - a.length);
const ALL_PREFIXES = byLength(PREFIXES);
const ALL_SUFFIXES = byLength(SUFFIXES);

/** No name has more forms than this around it; it also bounds the work. */
const MAX_FORMS = 6;

const isLatin = (word: string): boolean => /^[\p{Script=Latin}\s.,]+$/u.test(word);
const trimMarks = (text: string): string => text.replace(/^[\s.,()（）·-]+/u, '').replace(/[\s.,(（·-]{1,20}$/u, '');

/**
 * A firm's name without its legal form: "บจ.ไทย แมกซ์ จำกัด" → "ไทย แมกซ์", "云南茶叶有限公司" → "云南茶叶". In lower case.
 * A name that is nothing but a form is returned whole.
 */
export function stripCompanyForms(name: string): string {
  const whole = name.slice(0, 300).normalize('NFC').toLowerCase().replaceAll('（', '(').replaceAll('）', ')').trim();
  let rest = trimMarks(whole.replace(/\([^()]*\)?(?=\s*(?:有限|股份|公司|co\b|ltd|$))/gu, ' '));
  for (let i = 0; i < MAX_FORMS; i++) {
    const shorter = trimMarks(withoutSuffix(withoutPrefix(rest)));
    if (shorter === rest) break;
    rest = shorter;
  }
  return /[\p{L}\p{N}]/u.test(rest) ? rest : whole;
}

function withoutPrefix(name: string): string {
  const form = ALL_PREFIXES.find(
    (word) => name.startsWith(word) && (!isLatin(word) || /^[\s.,]/.test(name.slice(word.length))),
  );
  return form ? name.slice(form.length) : name;
}

function withoutSuffix(name: string): string {
  const form = ALL_SUFFIXES.find(
    (word) => name.endsWith(word) && (!isLatin(word) || /[\s.,]$/.test(name.slice(0, -word.length))),
  );
  return form ? name.slice(0, -form.length) : name;
}
