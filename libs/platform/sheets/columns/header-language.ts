import { type Locale, LOCALES } from '#kernel';

/** Tags and abbreviations that sheets use for a language, beyond the BCP 47 tag itself. */
const CODES: Readonly<Record<Locale, readonly string[]>> = {
  'zh-Hans': ['zh', 'zh-hans', 'zh hans', 'zh-cn', 'zh cn', 'cn', 'chi', 'zho', 'chs'],
  en: ['en', 'eng', 'en-us', 'en us', 'en-gb', 'en gb'],
  th: ['th', 'tha', 'th-th', 'th th'],
  vi: ['vi', 'vn', 'vie', 'vi-vn', 'vi vn'],
  km: ['km', 'kh', 'khm', 'km-kh', 'km kh'],
  lo: ['lo', 'la', 'lao', 'lo-la', 'lo la'],
  my: ['my', 'mm', 'mya', 'bur', 'my-mm', 'my mm'],
};

/** Names that CLDR does not give but people write. */
const OTHER_NAMES: Readonly<Record<Locale, readonly string[]>> = {
  'zh-Hans': ['中文', '汉语', '简体', '简体中文', 'chinese', 'simplified chinese', 'ภาษาจีน', 'tiếng hoa'],
  en: ['英文', '英语', 'english', 'ภาษาอังกฤษ', 'อังกฤษ', 'ພາສາອັງກິດ', 'ភាសាអង់គ្លេស', 'အင်္ဂလိပ်'],
  th: ['泰文', '泰语', 'thai', 'ภาษาไทย', 'ไทย', 'ພາສາໄທ', 'ភាសាថៃ', 'ထိုင်း'],
  vi: ['越文', '越南文', '越南语', 'vietnamese', 'tiếng việt', 'ภาษาเวียดนาม', 'ພາສາຫວຽດນາມ', 'ဗီယက်နမ်'],
  km: ['柬文', '柬埔寨语', '高棉语', 'khmer', 'cambodian', 'ភាសាខ្មែរ', 'ខ្មែរ', 'ภาษาเขมร', 'tiếng khmer'],
  lo: ['老挝文', '老挝语', 'lao', 'laotian', 'ພາສາລາວ', 'ລາວ', 'ภาษาลาว', 'tiếng lào'],
  my: ['缅文', '缅甸语', 'burmese', 'myanmar', 'မြန်မာ', 'မြန်မာဘာသာ', 'ภาษาพม่า', 'tiếng miến điện'],
};

const WORDS = new Map<string, Locale>();
const NAMES: [name: string, locale: Locale][] = [];
for (const locale of LOCALES) {
  const spoken = LOCALES.map((display) => new Intl.DisplayNames([display], { type: 'language' }).of(locale) ?? '');
  const names = new Set([...spoken, ...OTHER_NAMES[locale]].map((name) => name.normalize('NFC').toLowerCase()));
  for (const code of CODES[locale]) WORDS.set(code, locale);
  for (const name of names) {
    WORDS.set(name, locale);
    NAMES.push([name, locale]);
  }
}
NAMES.sort(([a], [b]) => b.length - a.length);

/** A header cut into the column's own name and the language it says its cells are in. */
export interface LanguageSplit {
  readonly base: string;
  readonly locale: Locale;
}

/**
 * The ways in which a normalised header may name a language, likeliest first: `name:en`, `name(english)`, `name th`
 * (from `name_th`), `ชื่อภาษาอังกฤษ`, `english name`, `英文名称`.
 */
export function languageSplits(header: string): LanguageSplit[] {
  const splits: LanguageSplit[] = [];
  const add = (base: string | undefined, word: string | undefined): void => {
    const locale = WORDS.get(word?.trim() ?? '');
    if (locale && base?.trim()) splits.push({ base: base.trim(), locale });
  };
  const bracketed = /^(.*)\(([^()]*)\)$/.exec(header);
  add(bracketed?.[1], bracketed?.[2]);
  for (const separator of [':', ' ', '-', '.']) {
    for (let at = header.indexOf(separator); at > 0; at = header.indexOf(separator, at + 1)) {
      add(header.slice(0, at), header.slice(at + 1));
      if (separator === ' ') add(header.slice(at + 1), header.slice(0, at));
    }
  }
  for (const [name, locale] of NAMES) {
    if (header.endsWith(name)) splits.push({ base: header.slice(0, -name.length).trim(), locale });
    if (header.startsWith(name)) splits.push({ base: header.slice(name.length).trim(), locale });
  }
  return splits.filter(({ base }) => base !== '');
}
