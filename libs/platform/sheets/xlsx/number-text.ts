import type { NumberFormat } from './number-format';

/** Excel keeps and shows at most 15 digits; more in the file are noise of binary fractions. */
const SIGNIFICANT_DIGITS = 15;
const DAY_SECONDS = 86_400;
/** 31 December 9999, the last day that Excel shows. */
const LAST_SERIAL = 2_958_465;
/** Days from the 1900 system's day 0 to the 1904 system's. */
const SHIFT_1904 = 1462;

/** The text of a stored number as the person sees it: plain digits without grouping or currency, dates in ISO 8601. */
export function numberText(raw: string, format: NumberFormat, date1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (format.kind === 'date') {
    const text = dateText(value + (date1904 && format.date ? SHIFT_1904 : 0), format);
    if (text !== undefined) return text;
  }
  if (format.kind !== 'number') return plainDecimal(value);
  const shown = round(plainDecimal(format.percent ? value * 100 : value), format.decimals);
  return `${pad(shown, format.integerDigits)}${format.percent ? '%' : ''}`;
}

/** A number in plain digits, never with an exponent: 1.2E+12 → "1200000000000". */
export function plainDecimal(value: number): string {
  const text = String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign, integer = '', fraction = '', exponent] = match;
  const power = Number(exponent);
  return power < 0
    ? `${sign}0.${'0'.repeat(-power - 1)}${integer}${fraction}`
    : `${sign}${integer}${fraction.padEnd(power, '0')}`;
}

/** Rounds decimal text half away from zero, as Excel shows it, and drops trailing zeros. */
function round(text: string, decimals: number | undefined): string {
  const [integer = '', fraction = ''] = text.split('.');
  if (decimals === undefined || fraction.length <= decimals) return text;
  const negative = integer.startsWith('-');
  const kept =
    BigInt(`${integer.replace('-', '')}${fraction.slice(0, decimals)}`) + (fraction[decimals]! >= '5' ? 1n : 0n);
  const digits = kept.toString().padStart(decimals + 1, '0');
  const whole = decimals === 0 ? digits : digits.slice(0, -decimals);
  const rest = decimals === 0 ? '' : digits.slice(-decimals).replace(/0+$/, '');
  return `${negative && kept > 0n ? '-' : ''}${whole}${rest && `.${rest}`}`;
}

function pad(text: string, integerDigits: number): string {
  const match = /^(-?)(\d+)(.*)$/.exec(text);
  return match ? `${match[1]}${match[2]!.padStart(integerDigits, '0')}${match[3]}` : text;
}

function dateText(serial: number, format: Extract<NumberFormat, { kind: 'date' }>): string | undefined {
  if (serial < 0 || serial >= LAST_SERIAL + 1) return undefined;
  const seconds = Math.round(serial * DAY_SECONDS);
  const clock = (total: number): string =>
    [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60]
      .map((n) => String(n).padStart(2, '0'))
      .join(':');
  if (!format.date || serial < 1) return clock(format.elapsed ? seconds : seconds % DAY_SECONDS);
  // Lotus 1-2-3 had a 29 February 1900, and Excel has it still: serial 60. Days before it are one off.
  const days = Math.floor(seconds / DAY_SECONDS);
  const iso = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * DAY_SECONDS * 1000).toISOString().slice(0, 10);
  return format.time && seconds % DAY_SECONDS !== 0 ? `${iso}T${clock(seconds % DAY_SECONDS)}` : iso;
}
