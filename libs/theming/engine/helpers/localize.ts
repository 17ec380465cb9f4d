import type { Locale } from '#kernel';
import type { Labels } from '../compile/labels';
import { attribute, escapeText, markup } from './markup';

/** The helpers that speak a language. Formats are made once per theme and locale: making one costs 50 µs. */
export class Localizer {
  private readonly numbers: Intl.NumberFormat;
  private readonly dates: Intl.DateTimeFormat;
  private readonly plurals: Intl.PluralRules;

  constructor(
    locale: Locale,
    private readonly labels: Labels,
  ) {
    this.numbers = new Intl.NumberFormat(locale);
    this.dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    this.plurals = new Intl.PluralRules(locale);
  }

  /**
   * `{{t "key" name=value}}`: a label of the theme; `{{t "stock.*" state}}`: the label below `stock.` that a value
   * names, or the value itself when the theme does not know it.
   */
  label(key: string, choice: unknown, args: Readonly<Record<string, unknown>>): string {
    const name = key.endsWith('.*') ? key.slice(0, -1) + String(choice) : key;
    const label = this.labels[name];
    if (label === undefined) return String(choice);
    const words =
      typeof label === 'string'
        ? label
        : this.plurals.select(Number(args.count)) === 'one'
          ? (label.one ?? label.other)
          : label.other;
    return words.replace(/\{(\w+)\}/g, (whole, argument: string) => {
      const value = Object.hasOwn(args, argument) ? args[argument] : undefined;
      return typeof value === 'number' ? this.numbers.format(value) : typeof value === 'string' ? value : whole;
    });
  }

  /** `{{number n}}`: with the language's digits and separators. */
  number(value: unknown): string {
    if (typeof value !== 'number') throw new TypeError('number: wants a number');
    return this.numbers.format(value);
  }

  /** `{{date "2026-05-01"}}`: a time element with the language's long date, in its own calendar. */
  date(value: unknown): unknown {
    const time = typeof value === 'string' ? Date.parse(value) : NaN;
    if (Number.isNaN(time)) throw new TypeError('date: wants an ISO 8601 date');
    return markup(`<time${attribute('datetime', value as string)}>${escapeText(this.dates.format(time))}</time>`);
  }
}
