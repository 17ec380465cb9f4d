import { LOCALES } from '#kernel';
import { fold } from './cell-words';

/** Languages whose names are known in all seven languages: of the region and of those who buy there. */
const LANGUAGES =
  'zh yue wuu nan hak en th vi km lo my shn kac mnw hmn za ii bo ug mn ja ko fr de es pt it nl ru uk pl cs sv da no fi el ' +
  'tr ar he fa ur hi bn ta te ml pa gu mr ne si id ms tl jv su kk uz ky hu ro bg sr hr';

/** Names and abbreviations that people write beside those of CLDR. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  zh: 'cn|mandarin|mandarin chinese|chinese mandarin|chinese (mandarin)|putonghua|普通话|国语|汉语|华语|中国语|จีนกลาง|tiếng hoa|tiếng quan thoại|tieng trung|tieng hoa|ចិនកុកងឺ|ຈີນກາງ|တရုတ်',
  yue: '广东话|白话|tiếng quảng',
  en: 'eng|英文|tieng anh|អង់គ្លេស|ອັງກິດ|အင်္ဂလိပ်',
  th: 'tieng thai|泰文|ไทยกลาง',
  vi: 'vn|vietnamese|tiếng việt|tieng viet|越南文|越语|เวียดนาม|ญวน|ຫວຽດນາມ|ဗီယက်နမ်',
  km: 'kh|cambodian|khmer|高棉语|柬语|柬埔寨语|เขมร|กัมพูชา|ກຳປູເຈຍ|ខ្មែរ|ខ្មែរ|tiếng campuchia',
  lo: 'laotian|lao|老挝文|寮语|ลาว|ລາວ|tiếng lào|tieng lao',
  my: 'mm|myanmar|burmese|缅文|เมียนมา|พม่า|ພະມ້າ|မြန်မာ|tiếng myanmar',
  ja: 'jp|japanese|日文|tieng nhat|tiếng nhật bản',
  ko: 'kr|korean|韩文|朝鲜语|tieng han|tiếng hàn quốc',
  tl: 'filipino|tagalog|fil',
  ms: 'malay|bahasa malaysia|bahasa melayu',
  id: 'indonesian|bahasa indonesia',
  za: '壮话',
  shn: 'tai yai|ไทยใหญ่',
  hmn: "hmong|miao|mong|h’mông|h'mông",
};

/** Words for "language" around its name: ภาษาอังกฤษ and อังกฤษ are the same. */
const AROUND = /^(?:ภาษา|ພາສາ|ភាសា|tiếng |tieng )\s*|\s*(?:ဘာသာစကား|ဘာသာ|စကား|语|文|话| language)$/gu;

let names: Map<string, string> | undefined;

/**
 * The BCP 47 tag of a language by its tag or its name in any of the seven languages; undefined when there is none.
 * Two-letter country codes that people write for a language (cn, jp, vn) are understood.
 */
export function readLanguage(text: string): string | undefined {
  names ??= languageNames();
  const word = fold(text);
  return names.get(word) ?? names.get(bare(word)) ?? readTag(word);
}

function readTag(word: string): string | undefined {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/.test(word)) return undefined;
  try {
    const [tag = ''] = Intl.getCanonicalLocales(word);
    const [language = ''] = tag.split('-');
    const known = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(language);
    return known ? tag : undefined;
  } catch {
    return undefined;
  }
}

function languageNames(): Map<string, string> {
  const found = new Map<string, string>();
  const add = (name: string | undefined, tag: string): void => {
    if (!name) return;
    for (const form of [fold(name), bare(fold(name))]) if (form && !found.has(form)) found.set(form, tag);
  };
  for (const tag of LANGUAGES.split(' ')) add(tag, tag);
  for (const [tag, list] of Object.entries(OTHER_NAMES)) for (const name of list.split('|')) add(name, tag);
  for (const display of LOCALES) {
    const spoken = new Intl.DisplayNames([display], { type: 'language', fallback: 'none' });
    for (const tag of LANGUAGES.split(' ')) add(spoken.of(tag), tag);
  }
  return found;
}

function bare(word: string): string {
  return word.replace(AROUND, '').trim();
}
