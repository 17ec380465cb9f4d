/** The languages of the console, the themes and the sheets, as BCP 47 tags in the order they are offered. */
export const LOCALES = ['zh-Hans', 'en', 'th', 'vi', 'km', 'lo', 'my'] as const;

/** One of the seven locales. */
export type Locale = (typeof LOCALES)[number];

/** Each language's own name for itself, for language switches and column headers. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  'zh-Hans': '简体中文',
  en: 'English',
  th: 'ไทย',
  vi: 'Tiếng Việt',
  km: 'ខ្មែរ',
  lo: 'ລາວ',
  my: 'မြန်မာ',
};

/** True when the value is exactly one of the seven tags. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (LOCALES as readonly string[]).includes(value);
}

/**
 * The locale that a loosely written tag means (`zh`, `zh_CN`, `ZH-HANS`, `th-TH`), or undefined.
 * Traditional Chinese is not one of the seven and is not folded into Simplified.
 */
export function parseLocale(tag: string): Locale | undefined {
  const parts = tag.trim().replace(/_/g, '-').toLowerCase().split('-');
  if (parts[0] === 'zh') {
    return parts.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? undefined : 'zh-Hans';
  }
  return LOCALES.find((locale) => locale === parts[0]);
}

/** The first locale of an Accept-Language header that we speak, in the header's order of preference. */
export function negotiateLocale(header: string | undefined, fallback: Locale = 'en'): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...params] = entry.trim().split(';');
      const quality = params.map((param) => /^\s*q=([\d.]+)$/.exec(param)?.[1]).find(Boolean);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const locale = parseLocale(tag);
    if (locale) return locale;
  }
  return fallback;
}
