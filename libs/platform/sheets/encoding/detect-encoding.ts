import { gb18030Score, utf8Score, vietnameseScore, thaiScore } from './script-scores';

/** Below this share of plausible letters the bytes are more likely no text of ours than text in that encoding. */
const MINIMUM_SCORE = 0.75;

/** The encoding that a byte order mark declares. */
export function markedEncoding(head: Buffer): string | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Separators, digits and line breaks, which a table in any script holds. */
const TABLE_CHARACTERS = new Set(Buffer.from('\t\n\r ",;|0123456789'));

/**
 * UTF-16 without a mark. The characters of every table (separators, digits, line breaks) have a zero on one side, always
 * the same; a zero alone proves nothing, since Burmese က is U+1000. Text of single bytes with a stray zero is told by
 * its many pairs of ASCII, which UTF-16 has only by chance, as Chinese characters.
 */
export function unmarkedUtf16(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  let little = 0;
  let big = 0;
  let ascii = 0;
  const pairs = head.length >> 1;
  for (let i = 0; i + 1 < head.length; i += 2) {
    const first = head[i]!;
    const second = head[i + 1]!;
    if (second === 0 && TABLE_CHARACTERS.has(first)) little += 1;
    else if (first === 0 && TABLE_CHARACTERS.has(second)) big += 1;
    else if (isPrintable(first) && isPrintable(second)) ascii += 1;
  }
  if (ascii * 2 > pairs) return undefined;
  if (little > pairs * 0.03 && little > big * 4) return 'utf-16le';
  if (big > pairs * 0.03 && big > little * 4) return 'utf-16be';
  return undefined;
}

function isPrintable(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/**
 * The encoding of a sample that holds bytes over 0x7F, as a WHATWG label, or undefined when none is plausible.
 * Strict UTF-8 wins (text in another encoding is valid UTF-8 only by rare accident); otherwise each encoding of the
 * region is scored by how much of the text obeys its script's rules of sequence.
 */
export function detectLegacyEncoding(sample: Buffer): string | undefined {
  if (isUtf8Prefix(sample)) return 'utf-8';
  const scores: [string, number][] = [
    ['utf-8', utf8Score(sample)],
    // Before Thai: a few Chinese characters may obey Thai's rules, but Thai is hardly ever all common Chinese.
    ['gb18030', gb18030Score(sample)],
    ['windows-874', thaiScore(sample)],
    ['windows-1258', vietnameseScore(sample)],
  ];
  const [encoding, score] = scores.reduce((best, next) => (next[1] > best[1] ? next : best));
  return score >= MINIMUM_SCORE ? encoding : undefined;
}

/** True for valid UTF-8 that may end in the middle of a character. */
export function isUtf8Prefix(sample: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}
