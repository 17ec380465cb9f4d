import { PUBLIC_EMPLOYEE_FIELDS, type PublicEmployeeField } from '../entities';

const YES = [
  'yes|y|true|1|x|✓|✔|ok|public|agreed',
  '是|有|对|同意|公开|可以',
  'ใช่|ได้|ยินยอม|เผยแพร่|ตกลง',
  'có|co|đồng ý|dong y|đúng|công khai|cong khai',
  'បាទ|ចាស|បាទ/ចាស|យល់ព្រម|មាន',
  'ແມ່ນ|ໄດ້|ຍິນຍອມ|ຕົກລົງ',
  'ဟုတ်|ဟုတ်ကဲ့|သဘောတူ|ရသည်',
];
const NO = [
  'no|n|false|0|-|none|private|not agreed',
  '否|不|无|没有|不同意|不公开|不可以',
  'ไม่|ไม่ใช่|ไม่ยินยอม|ไม่เผยแพร่|ไม่ได้',
  'không|khong|không đồng ý|khong dong y|không công khai',
  'ទេ|មិនយល់ព្រម|គ្មាន|អត់ទេ',
  'ບໍ່|ບໍ່ແມ່ນ|ບໍ່ຍິນຍອມ|ບໍ່ໄດ້',
  'မဟုတ်|မဟုတ်ပါ|သဘောမတူ|မရပါ',
];

const FIELD_WORDS: Readonly<Record<PublicEmployeeField, string>> = {
  name: 'name|names|姓名|名字|ชื่อ|tên|họ tên|ten|ឈ្មោះ|ຊື່|အမည်',
  photo: 'photo|picture|portrait|照片|相片|รูป|รูปถ่าย|ภาพถ่าย|ảnh|anh|hình ảnh|រូបថត|ຮູບ|ຮູບພາບ|ຮູບຖ່າຍ|ဓာတ်ပုံ',
  position: 'position|title|job title|职位|职务|ตำแหน่ง|chức vụ|chức danh|chuc vu|តួនាទី|មុខតំណែង|ຕຳແໜ່ງ|ຕໍາແໜ່ງ|ရာထူး',
  department: 'department|dept|部门|แผนก|ฝ่าย|phòng ban|bộ phận|phong ban|នាយកដ្ឋាន|ផ្នែក|ພະແນກ|ຝ່າຍ|ဌာန',
  bio: 'bio|biography|profile|简介|个人简介|ประวัติ|ประวัติย่อ|tiểu sử|giới thiệu|tieu su|ជីវប្រវត្តិ|ប្រវត្តិរូប|ປະຫວັດ|ကိုယ်ရေးအကျဉ်း',
  languages: 'languages|language|语言|外语|ภาษา|ngôn ngữ|ngoại ngữ|ngon ngu|ភាសា|ພາສາ|ဘာသာစကား|ဘာသာစကားများ',
  email: 'email|e-mail|mail|邮箱|电子邮箱|电子邮件|อีเมล|อีเมล์|thư điện tử|អ៊ីមែល|ອີເມວ|ອີເມລ|အီးမေးလ်',
  phone: 'phone|telephone|tel|mobile|电话|手机|โทรศัพท์|เบอร์โทร|มือถือ|điện thoại|dien thoai|ទូរស័ព្ទ|ទូរសព្ទ|ໂທລະສັບ|ເບີໂທ|ဖုန်း',
};

const ANSWERS = new Map<string, boolean>([
  ...YES.flatMap((words) => words.split('|').map((word) => [fold(word), true] as const)),
  ...NO.flatMap((words) => words.split('|').map((word) => [fold(word), false] as const)),
]);
const FIELDS = new Map(
  PUBLIC_EMPLOYEE_FIELDS.flatMap((field) => FIELD_WORDS[field].split('|').map((word) => [fold(word), field] as const)),
);

/** Yes or no in any of the seven languages; undefined when the cell says neither. */
export function readYesNo(text: string): boolean | undefined {
  return ANSWERS.get(fold(text));
}

/** What a cell says a person has agreed to. */
export interface ConsentCell {
  /** In the order of the fields; none when the person has not agreed to anything. */
  fields: PublicEmployeeField[];
  /** Places of the entries that name no field, from 1. */
  unknown: number[];
}

/** A consent cell: "yes" for every field, "no" for none, or a list such as "name, photo; position". */
export function readConsent(text: string): ConsentCell {
  const answer = readYesNo(text);
  if (answer !== undefined) return { fields: answer ? [...PUBLIC_EMPLOYEE_FIELDS] : [], unknown: [] };
  const found = new Set<PublicEmployeeField>();
  const unknown: number[] = [];
  const entries = text.split(/[,;|/+&、，；\n]+/).filter((entry) => entry.trim() !== '');
  for (const [at, entry] of entries.entries()) {
    const field = FIELDS.get(fold(entry));
    if (field) found.add(field);
    else unknown.push(at + 1);
  }
  return { fields: PUBLIC_EMPLOYEE_FIELDS.filter((field) => found.has(field)), unknown };
}

/** A word as it is compared: NFC, lower case, no spaces or full stop around it. */
export function fold(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .replace(/[.。!]$/, '');
}
