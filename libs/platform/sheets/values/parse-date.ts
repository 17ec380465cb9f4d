import { normaliseDigits } from './digits';

/** The order of a date that is written with three numbers and can be read in two ways. */
export type DateOrder = 'dmy' | 'mdy';

/** Thai months by their first letters, which are enough; full names and abbreviations both begin with them. */
const THAI_MONTHS = [
  'ม.ค|มกร',
  'ก.พ|กุม',
  'มี.ค|มีน',
  'เม.ย|เมษ',
  'พ.ค|พฤษ',
  'มิ.ย|มิถ',
  'ก.ค|กรก',
  'ส.ค|สิง',
  'ก.ย|กัน',
  'ต.ค|ตุล',
  'พ.ย|พฤศ',
  'ธ.ค|ธัน',
];
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day that a cell names as YYYY-MM-DD, or undefined: ISO 8601, 15/8/2015, 15.8.2015, 2015年8月15日, 3 ส.ค. 2558,
 * 15 Aug 2015. Years from 2400 to 2700 are of the Buddhist era (543 ahead). Two-digit years are refused: 58 may be
 * 1958, 2015 or 2058. A time of day is left out. An order that gives no month gives way to the other.
 */
export function parseDate(text: string, order: DateOrder = 'dmy'): string | undefined {
  const cell = normaliseDigits(text).trim();
  if (cell.length > 60) return undefined;
  const iso = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/.exec(cell);
  if (iso) return day(iso[1]!, Number(iso[2]), iso[3]!);
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ ,].*)?$/.exec(cell);
  if (numbers) {
    const [, first = '', second = '', year = ''] = numbers;
    const dmy = day(year, Number(second), first);
    const mdy = day(year, Number(first), second);
    return order === 'dmy' ? (dmy ?? mdy) : (mdy ?? dmy);
  }
  const words = /^(\d{1,2})[\s-]*([^\d\s-][^\d]*?)[\s,-]*(\d{4})$/.exec(cell);
  return words ? day(words[3]!, monthNumber(words[2]!), words[1]!) : undefined;
}

function monthNumber(name: string): number {
  const bare = name.normalize('NFC').toLowerCase();
  const english = ENGLISH_MONTHS.findIndex((month) => bare.startsWith(month));
  if (english >= 0) return english + 1;
  return THAI_MONTHS.findIndex((forms) => forms.split('|').some((form) => bare.startsWith(form))) + 1;
}

function day(yearText: string, month: number, dayText: string): string | undefined {
  const written = Number(yearText);
  const year = written >= 2400 && written <= 2700 ? written - 543 : written;
  const date = new Date(Date.UTC(year, month - 1, Number(dayText)));
  const real = year >= 1000 && month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(dayText);
  return real ? date.toISOString().slice(0, 10) : undefined;
}
