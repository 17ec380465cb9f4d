import { type Locale, parseCurrency } from '#kernel';
import { normaliseDigits } from './digits';

/** An amount as read from a cell. */
export interface ParsedDecimal {
  /** Plain decimal text ("-1299.50"), or undefined when the cell is no single number. */
  readonly value?: string;
  /** ISO 4217 code that the cell's symbol or word means; `$` means too many to say. */
  readonly currency?: string;
}

/** What is known beforehand; it decides only what the text leaves open. */
export interface DecimalOptions {
  readonly locale?: Locale;
  readonly currency?: string;
}

const MAX_CHARS = 60;

/** Symbols and words by currency, longest first where one begins another. */
const CURRENCY_WORDS: readonly (readonly [words: RegExp, currency: string | undefined])[] = [
  [/vnđ|đồng|₫|đ/iu, 'VND'],
  [/฿|บาท|baht/iu, 'THB'],
  [/₭|ກີບ|kip/iu, 'LAK'],
  [/៛|រៀល|riels?/iu, 'KHR'],
  [/ကျပ်|[Kk]yats?|(?<![A-Za-z])K[Ss]?(?![A-Za-z])/u, 'MMK'],
  [/¥|￥|元|人民币|rmb/iu, 'CNY'],
  [/us\$|usd/iu, 'USD'],
  [/€/u, 'EUR'],
  [/£/u, 'GBP'],
  [/\$/u, undefined],
];
/** Currencies whose prices are written without decimals, by rule or by habit. */
const WITHOUT_DECIMALS: ReadonlySet<string> = new Set(['VND', 'LAK', 'MMK', 'KHR', 'JPY', 'KRW', 'IDR']);
/** Languages that group with points and write a decimal comma (CLDR). */
const DECIMAL_COMMA: ReadonlySet<Locale> = new Set<Locale>(['vi', 'lo', 'km']);

/**
 * Reads an amount as people write it: "80.000 đ", "24.990.000 VNĐ", " 2,000,000,000 ", "1 299,50", "฿1,250.-",
 * "(500)", and the digits of every script of the region.
 *
 * One separator followed by exactly three digits is ambiguous. It groups thousands when the currency is one that is
 * written without decimals or when the locale groups with it; otherwise a comma groups and a point is the decimal
 * point. With two kinds the last is the decimal one; a repeated one always groups.
 */
export function parseDecimal(text: string, options: DecimalOptions = {}): ParsedDecimal {
  if (text.length > MAX_CHARS) return {};
  const { rest, currency } = takeCurrency(foldPunctuation(normaliseDigits(text)));
  const value = parseNumber(rest, { ...options, currency: currency ?? options.currency });
  return { ...(value !== undefined && { value }), ...(currency !== undefined && { currency }) };
}

/** Full-width signs, the minus sign and every kind of space in their ASCII form. */
function foldPunctuation(text: string): string {
  return text
    .replaceAll('，', ',')
    .replaceAll('．', '.')
    .replace(/[－−‒–]/g, '-')
    .replaceAll('＋', '+')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replace(/[\s\u00A0\u2000-\u200B\u202F\u3000]+/g, ' ')
    .replace(/[’']/g, ' ')
    .trim();
}

function takeCurrency(text: string): { rest: string; currency?: string } {
  const code = /(?<![A-Za-z])([A-Za-z]{3})(?![A-Za-z])/.exec(text);
  const currency = code && parseCurrency(code[1]!);
  if (code && currency) return { rest: without(text, code[0]), currency };
  for (const [words, meaning] of CURRENCY_WORDS) {
    const match = words.exec(text);
    if (match) return { rest: without(text, match[0]), currency: meaning };
  }
  return { rest: text };
}

function without(text: string, word: string): string {
  return text
    .replace(word, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .replace(/^\.+(?=\s)|\s\.+$/g, '')
    .trim();
}

function parseNumber(text: string, options: DecimalOptions): string | undefined {
  const match = /^(\()?([+-])? ?(\d[\d., ]*?)(?:[.,]-)?(\))?$/.exec(text);
  if (!match || !match[1] !== !match[4]) return undefined;
  const plain = placePoint(match[3]!.trim(), options);
  if (plain === undefined) return undefined;
  const [integer = '', fraction] = plain.split('.');
  const digits = `${integer.replace(/^0+(?=\d)/, '')}${fraction ? `.${fraction}` : ''}`;
  const negative = match[2] === '-' || match[1] !== undefined;
  return negative && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** Takes the grouping out and makes the decimal separator a point. */
function placePoint(body: string, options: DecimalOptions): string | undefined {
  const separators = [...new Set(body.replace(/\d/g, ''))];
  const marks = separators.filter((separator) => separator !== ' ');
  if (separators.length === 0) return body;
  if (marks.length === 2 && separators.length === 2) {
    const decimal = body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ',';
    return split(body, decimal === '.' ? ',' : '.', decimal);
  }
  if (marks.length > 1) return undefined;
  if (separators.includes(' ')) return split(body, ' ', marks[0]);
  const mark = marks[0]!;
  if (body.indexOf(mark) !== body.lastIndexOf(mark)) return split(body, mark, undefined);
  const groups = /^[1-9]\d{0,2}[.,]\d{3}$/.test(body) && groupsThousands(mark, options);
  return groups ? split(body, mark, undefined) : split(body, undefined, mark);
}

function groupsThousands(mark: string, { locale, currency }: DecimalOptions): boolean {
  if (currency && WITHOUT_DECIMALS.has(currency)) return true;
  if (locale && DECIMAL_COMMA.has(locale)) return mark === '.';
  return mark === ',';
}

function split(body: string, group: string | undefined, decimal: string | undefined): string | undefined {
  const [integer = '', fraction, ...more] = decimal ? body.split(decimal) : [body];
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const groups = group ? integer.split(group) : [integer];
  const wellGrouped = groups.every((part, i) => (i === 0 ? /^\d+$/ : /^\d{3}$/).test(part));
  if (!wellGrouped || (groups.length > 1 && groups[0]!.length > 3)) return undefined;
  return fraction === undefined ? groups.join('') : `${groups.join('')}.${fraction}`;
}
