/** The zero of each script's digits that the region's sheets hold; the nine after it follow. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x0e50, 0x0ed0, 0x1040, 0x1090, 0x17e0, 0xff10];
const DIGITS =
  /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u0E50-\u0E59\u0ED0-\u0ED9\u1040-\u1049\u1090-\u1099\u17E0-\u17E9\uFF10-\uFF19]/g;

/** The text with Thai, Lao, Khmer, Burmese, Shan, Arabic, Devanagari and full-width digits as 0 to 9. */
export function normaliseDigits(text: string): string {
  return text.replace(DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - ZEROS.find((zero) => code >= zero && code < zero + 10)!);
  });
}
