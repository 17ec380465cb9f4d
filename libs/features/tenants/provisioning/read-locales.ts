import { type Locale, LOCALE_NAMES, LOCALES, parseLocale } from '#kernel';

let names: Map<string, Locale> | undefined;

/** The languages that a cell lists ("th, en", "中文；English"), in its order, and the words that are none. */
export function readLocales(text: string): { locales: Locale[]; unknown: string[] } {
  names ??= languageNames();
  const locales = new Set<Locale>();
  const unknown: string[] = [];
  for (const part of text.split(/[,;|/+&、，；\n]+/)) {
    const word = part.normalize('NFC').trim().toLowerCase();
    if (word === '') continue;
    const locale = names.get(word) ?? parseLocale(word);
    if (locale) {
      locales.add(locale);
      continue;
    }
    // "th en": spaces divide only what is not a language's name as a whole.
    const tags = word.split(/\s+/).map((tag) => names!.get(tag) ?? parseLocale(tag));
    if (tags.every((tag) => tag !== undefined)) for (const tag of tags) locales.add(tag);
    else unknown.push(part.trim());
  }
  return { locales: [...locales], unknown };
}

function languageNames(): Map<string, Locale> {
  const found = new Map<string, Locale>([
    ['中文', 'zh-Hans'],
    ['汉语', 'zh-Hans'],
    ['chinese', 'zh-Hans'],
    ['myanmar', 'my'],
    ['burmese', 'my'],
  ]);
  for (const display of LOCALES) {
    const spoken = new Intl.DisplayNames([display], { type: 'language' });
    for (const locale of LOCALES) found.set((spoken.of(locale) ?? locale).normalize('NFC').toLowerCase(), locale);
  }
  for (const locale of LOCALES) found.set(LOCALE_NAMES[locale].normalize('NFC').toLowerCase(), locale);
  return found;
}
