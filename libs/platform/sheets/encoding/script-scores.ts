/**
 * Each score is the share (0 to 1) of the sample's bytes over 0x7F that stand where that encoding's script allows them.
 * Bytes are judged by their neighbours, not by frequency tables, so that ten short names are enough.
 */

const isHigh = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80;
const isAsciiLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));

/** Typographic quotes, dashes, ellipsis and no-break space: the same in all Windows code pages, so no evidence. */
const isNeutral = (byte: number): boolean => byte === 0x85 || byte === 0xa0 || (byte >= 0x91 && byte <= 0x97);

const isThaiConsonant = (byte: number | undefined): boolean => byte !== undefined && byte >= 0xa1 && byte <= 0xce;
const isThaiLeadingVowel = (byte: number): boolean => byte >= 0xe0 && byte <= 0xe4;
const isThaiVowelMark = (byte: number | undefined): boolean =>
  byte !== undefined && (byte === 0xd1 || (byte >= 0xd4 && byte <= 0xda));
const isThaiTone = (byte: number | undefined): boolean => byte !== undefined && byte >= 0xe7 && byte <= 0xee;

/** ฃ ฅ ฆ ฌ ฏ ฑ ฒ: under half a percent of Thai, but leads or trails of common Chinese characters. */
const RARE_THAI = new Set([0xa3, 0xa5, 0xa6, 0xac, 0xaf, 0xb1, 0xb2]);

/** Windows-874: marks need a consonant before them, leading vowels a consonant after them. */
export function thaiScore(sample: Buffer): number {
  return share(sample, (i) => {
    const byte = sample[i]!;
    const before = sample[i - 1];
    if (isThaiConsonant(byte)) return !RARE_THAI.has(byte);
    if (byte === 0xcf || byte === 0xdf) return true;
    if (isThaiLeadingVowel(byte)) return isThaiConsonant(sample[i + 1]);
    if (isThaiVowelMark(byte)) return isThaiConsonant(before);
    if (isThaiTone(byte)) return isThaiConsonant(before) || isThaiVowelMark(before);
    if (byte === 0xd0 || byte === 0xd2 || byte === 0xd3 || byte === 0xe5 || byte === 0xe6) return isHigh(before);
    return byte >= 0xf0 && byte <= 0xf9;
  });
}

/** Bytes of windows-1258 that are letters of Vietnamese: ă â đ ê ô ơ ư and the vowels with grave, acute or tilde. */
const VIETNAMESE_LETTERS = new Set([
  0xc0, 0xc1, 0xc2, 0xc3, 0xc8, 0xc9, 0xca, 0xcd, 0xd0, 0xd3, 0xd4, 0xd5, 0xd9, 0xda, 0xdd, 0xe0, 0xe1, 0xe2, 0xe3,
  0xe8, 0xe9, 0xea, 0xed, 0xf0, 0xf3, 0xf4, 0xf5, 0xf9, 0xfa, 0xfd,
]);
/** The five tones as combining marks: grave, hook, tilde, acute, dot below. */
const VIETNAMESE_TONES = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);
const VOWELS = new Set([...'aeiouyAEIOUY'].map((letter) => letter.charCodeAt(0)));

/** Windows-1258: tones follow a vowel, and Latin words never have four letters in a row over 0x7F. */
export function vietnameseScore(sample: Buffer): number {
  return share(sample, (i) => {
    const byte = sample[i]!;
    const before = sample[i - 1];
    if (isHigh(before) && isHigh(sample[i + 1]) && (isHigh(sample[i - 2]) || isHigh(sample[i + 2]))) return false;
    if (VIETNAMESE_TONES.has(byte)) {
      return before !== undefined && (VOWELS.has(before) || VIETNAMESE_LETTERS.has(before));
    }
    if (!VIETNAMESE_LETTERS.has(byte)) return byte === 0xfe;
    return isAsciiLetter(before) || isAsciiLetter(sample[i + 1]) || isHigh(sample[i + 1]) || isHigh(before);
  });
}

/**
 * GB18030: two-byte characters whose lead is of GB 2312's punctuation or its 3,755 common characters, which are over
 * 97% of any text; rarer ones count half, and what is no character at all counts against.
 */
export function gb18030Score(sample: Buffer): number {
  let total = 0;
  let good = 0;
  for (let i = 0; i < sample.length - 1; i++) {
    const lead = sample[i]!;
    if (!isHigh(lead)) continue;
    const trail = sample[i + 1]!;
    total += 1;
    if (lead === 0x80 || lead === 0xff || trail < 0x30 || trail === 0x7f || trail === 0xff) {
      good -= 2;
      continue;
    }
    i += 1;
    if (trail < 0xa1) continue;
    if ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7)) good += 1;
    else if (lead >= 0xd8 && lead <= 0xf7) good += 0.5;
  }
  return total === 0 ? 0 : good / total;
}

/** UTF-8 with some damage: the share of bytes over 0x7F that are in whole sequences. */
export function utf8Score(sample: Buffer): number {
  let total = 0;
  let good = 0;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i]!;
    if (!isHigh(byte)) continue;
    total += 1;
    const length = byte >= 0xf0 && byte <= 0xf4 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 && byte < 0xe0 ? 1 : 0;
    const tail = sample.subarray(i + 1, i + 1 + length);
    if (length === 0 || byte > 0xf4 || tail.length < length || tail.some((next) => next < 0x80 || next > 0xbf))
      continue;
    good += 1 + length;
    total += length;
    i += length;
  }
  return total === 0 ? 0 : good / total;
}

function share(sample: Buffer, plausible: (index: number) => boolean): number {
  let total = 0;
  let good = 0;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i]!;
    if (byte < 0x80 || isNeutral(byte)) continue;
    total += 1;
    if (plausible(i)) good += 1;
  }
  return total === 0 ? 0 : good / total;
}
