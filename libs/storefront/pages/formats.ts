import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { currencyDecimals, decimalString, type Locale, type Money } from '#kernel';

// Making a formatter takes some 50 µs, formatting 1 µs: there are few of them, so they are kept.
const moneyFormats = new Map<string, Intl.NumberFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const languageNames = new Map<Locale, Intl.DisplayNames>();

/** An amount as readers of a locale write it, with as many decimals as the currency is used with or the amount has. */
export function formatMoney(money: Money, locale: Locale): string {
  return moneyFormat(money.currency, locale).format(exact(money));
}

/** Two amounts of one currency: "฿1,200 – 1,300", as the locale writes ranges. */
export function formatMoneyRange(from: Money, to: Money, locale: Locale): string {
  return moneyFormat(from.currency, locale).formatRange(exact(from), exact(to));
}

/** A quantity (decimal string) with its unit, if it has one. */
export function formatQuantity(quantity: string, unit: string | undefined, locale: Locale): string {
  const number = numberFormat(locale, {}).format(quantity as Intl.StringNumericLiteral);
  return unit ? `${number} ${unit}` : number;
}

/** A number of days in words. */
export function formatDays(days: number, locale: Locale): string {
  return numberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);
}

/** A file's size in kB or MB (decimal, as file managers show it). */
export function formatBytes(bytes: number, locale: Locale): string {
  const [unit, value] = bytes < 1_000_000 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const);
  return numberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 2 }).format(value);
}

/** A language's name in a locale: "en" in Thai is "อังกฤษ". */
export function languageName(language: string, locale: Locale): string {
  let names = languageNames.get(locale);
  if (!names) languageNames.set(locale, (names = new Intl.DisplayNames(locale, { type: 'language' })));
  try {
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}

/** An E.164 number as people write it internationally: "+66 53 123 456". */
export function formatPhone(phone: string): string {
  return parsePhoneNumberFromString(phone)?.formatInternational() ?? phone;
}

/** The `tel:` address of a number (RFC 3966). */
export function phoneUrl(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '')}`;
}

/** The day of a moment, ISO 8601, in UTC. */
export function isoDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** A kept formatter of dates and times in UTC. */
export function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = dateFormats.get(key);
  if (!format) dateFormats.set(key, (format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })));
  return format;
}

function exact(money: Money): Intl.StringNumericLiteral {
  return decimalString(money) as Intl.StringNumericLiteral;
}

function moneyFormat(currency: string, locale: Locale): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  let format = moneyFormats.get(key);
  if (!format) {
    const usual = new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions();
    const least = usual.minimumFractionDigits ?? 0;
    const most = Math.max(least, currencyDecimals(currency));
    const digits = { minimumFractionDigits: least, maximumFractionDigits: most };
    moneyFormats.set(key, (format = new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits })));
  }
  return format;
}

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = numberFormats.get(key);
  if (!format) numberFormats.set(key, (format = new Intl.NumberFormat(locale, options)));
  return format;
}
