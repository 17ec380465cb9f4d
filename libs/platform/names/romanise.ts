import anyAscii from 'any-ascii';

/** Scripts that write no spaces between words, and the language whose dictionary divides them. */
const UNSPACED: readonly (readonly [run: RegExp, language: string])[] = [
  [/[\p{Script=Han}]+/gu, 'zh'],
  [/[\p{Script=Thai}]+/gu, 'th'],
  [/[\p{Script=Lao}]+/gu, 'lo'],
  [/[\p{Script=Khmer}\u200B]+/gu, 'km'],
  [/[\p{Script=Myanmar}\u200B]+/gu, 'my'],
];

/** Thai and Lao write some vowels before the consonant after which they are spoken: ไทย is "thaiy", not "aithy". */
const LEADING_VOWEL = /([เ-ไເ-ໄ])([ก-ฮກ-ຮໜໝ])/gu;

const segmenters = new Map<string, Intl.Segmenter>();

/** any-ascii would spell them out: "grinning". */
const PICTOGRAMS = /[\p{Extended_Pictographic}\u200D\uFE0F]/gu;

/** Text longer than this is cut before it is romanised; names and titles are far shorter. */
const MAX_CHARS = 500;

/**
 * The text in ASCII letters, with a space between words also where its script writes none. Chinese becomes pinyin
 * without tones, joined within a word. It is readable, not a standard transcription: for addresses, not for display.
 */
export function romanise(text: string): string {
  let spaced = text
    .slice(0, MAX_CHARS)
    .toWellFormed()
    .normalize('NFC')
    .replaceAll('&', ' and ')
    .replace(PICTOGRAMS, ' ');
  for (const [run, language] of UNSPACED) {
    spaced = spaced.replace(run, (words) => ` ${romaniseWords(words, language)} `);
  }
  return anyAscii(spaced).replace(/\s+/g, ' ').trim();
}

function romaniseWords(run: string, language: string): string {
  let segmenter = segmenters.get(language);
  if (!segmenter) segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'word' })));
  const words = Array.from(segmenter.segment(run), ({ segment }) => segment.replace(LEADING_VOWEL, '$2$1'));
  // any-ascii writes pinyin as "YunNan"; lower case joins the syllables of a word.
  return words.map((word) => anyAscii(word).toLowerCase()).join(' ');
}
