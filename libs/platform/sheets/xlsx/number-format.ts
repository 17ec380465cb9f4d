/** How a number format shows its number, as far as a reader of plain values must know. */
export type NumberFormat =
  | { readonly kind: 'general' }
  | { readonly kind: 'date'; readonly date: boolean; readonly time: boolean; readonly elapsed: boolean }
  | {
      readonly kind: 'number';
      /** Digits after the point; undefined keeps what the number has. */
      readonly decimals?: number;
      /** Leading zeros are shown up to this many digits, as in ids and phone numbers. */
      readonly integerDigits: number;
      readonly percent: boolean;
    };

const GENERAL: NumberFormat = { kind: 'general' };

/** Formats that files name by number only (ECMA-376 18.8.30, with those of East Asian and Thai Excel). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  59: '0',
  60: '0.00',
  61: '#,##0',
  62: '#,##0.00',
  67: '0%',
  68: '0.00%',
  75: 'h:mm',
  76: 'h:mm:ss',
};
const isBuiltInDate = (id: number): boolean =>
  (id >= 27 && id <= 36) || (id >= 50 && id <= 58) || (id >= 71 && id <= 81);

/** The meaning of a cell format by its number and, for a workbook's own, its code. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  const text = code ?? BUILT_IN[id];
  if (text !== undefined) return parseFormatCode(text);
  return isBuiltInDate(id) ? { kind: 'date', date: true, time: false, elapsed: false } : GENERAL;
}

/** Reads the first section of a format code; quoted words, escapes, colours and conditions mean nothing here. */
export function parseFormatCode(code: string): NumberFormat {
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(code);
  const bare = code
    .slice(0, 255)
    .replace(/"[^"]*"/g, '')
    .replace(/\\.|_.|\*./gs, '')
    .replace(/\[(?:h+|m+|s+)\]/gi, 'h')
    .replace(/\[[^\]]*\]/g, '')
    .split(';')[0]!
    .replace(/general|standard/gi, '');
  if (/[ymdhs]/i.test(bare)) {
    const letters = bare.replace(/AM\/PM|A\/P/gi, 'h');
    const time = /[hs]/i.test(letters);
    const date = /[yd]/i.test(letters) || !time;
    return { kind: 'date', date, time, elapsed };
  }
  const digits = /([#0?,]*)(?:\.([#0?]*))?/.exec(bare.replace(/^[^#0?.]*/, ''));
  const integer = digits?.[1] ?? '';
  if (!/[#0?]/.test(bare) || /e[+-]|\/|@/i.test(bare) || integer.endsWith(',')) return GENERAL;
  return {
    kind: 'number',
    decimals: digits?.[2]?.length ?? 0,
    integerDigits: integer.replace(/[^0]/g, '').length,
    percent: bare.includes('%'),
  };
}
