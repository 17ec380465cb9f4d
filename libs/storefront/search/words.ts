import type { Locale } from '#kernel';

/** A letter of a script without spaces (Thai, Lao, Burmese, Khmer, Chinese), in text whose accents are stripped. */
const UNSPACED = /[\u0e00-\u9fff]/;

const segmenters = new Map<Locale, Intl.Segmenter>();

/**
 * Words made comparable: `exact` with their accents, `plain` without those of Latin letters. Both begin with a space
 * and have one between words, so that what begins a word is found with a space before it.
 */
export interface Folded {
  exact: string;
  plain: string;
}

/** A word that is looked for. */
export interface Term extends Folded {
  /** Pairs of neighbouring graphemes, of a term in a script without spaces; empty for others. */
  pairs: string[];
}

/** Folds words. NFC and not NFKC: the latter breaks Lao ໜ and Thai ำ. */
export function fold(text: string): Folded {
  const clean = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '');
  const exact = ` ${clean.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()}`;
  const plain = exact
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
  return { exact, plain };
}

/** A word or a phrase to look for. */
export function termOf(text: string): Term {
  const folded = fold(text);
  const parts = UNSPACED.test(folded.plain) ? (folded.exact.match(/\p{L}\p{M}*/gu) ?? []) : [];
  // Where a dictionary cuts depends on what stands around: a word of the query may lie across two of the text. Its pairs
  // of graphemes then still do not.
  return { ...folded, pairs: parts.slice(1).map((part, index) => parts[index]! + part) };
}

/** The words of a folded query, each once. */
export function termsOf(query: Folded, locale: Locale): Term[] {
  let segmenter = segmenters.get(locale);
  if (!segmenter) segmenters.set(locale, (segmenter = new Intl.Segmenter(locale, { granularity: 'word' })));
  const words = Array.from(segmenter.segment(query.exact)).flatMap(({ segment, isWordLike }) =>
    isWordLike ? segment : [],
  );
  return [...new Set(words)].map(termOf);
}
