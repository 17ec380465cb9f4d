import type { Locale } from '#kernel';

const CURRENCIES: Readonly<Record<string, string>> = {
  CN: 'CNY',
  HK: 'HKD',
  KH: 'USD',
  LA: 'LAK',
  MM: 'MMK',
  MO: 'MOP',
  TH: 'THB',
  TW: 'TWD',
  VN: 'VND',
};

const HOMES: Readonly<Record<Locale, string | undefined>> = {
  'zh-Hans': 'CN',
  en: undefined,
  th: 'TH',
  vi: 'VN',
  km: 'KH',
  lo: 'LA',
  my: 'MM',
};

/** Countries whose firms write Chinese: an agency there is not moved to China by a Chinese name. */
const CHINESE_WRITING: ReadonlySet<string> = new Set(['CN', 'TW', 'HK', 'MO', 'SG']);

/** The currency (ISO 4217) that firms of a country (ISO 3166-1) mostly quote in. Cambodia's trade is in dollars. */
export function currencyOf(country: string): string {
  return CURRENCIES[country] ?? 'USD';
}

/** The country whose language it is, as far as a language says so; `agencyCountry` where it may be as well. */
export function countryOf(locale: Locale, agencyCountry: string): string | undefined {
  if (locale === 'zh-Hans' && CHINESE_WRITING.has(agencyCountry)) return agencyCountry;
  return HOMES[locale];
}
