import { type Locale, normaliseText } from '#kernel';
import type { Texts } from '#features/catalog';
import type { TextCells } from '../formats/raw-product';
import type { RowReports } from './row-reports';

/** How texts are read. */
export interface TextRules {
  /** Language of columns that name none. */
  readonly locale: Locale;
  readonly limit: number;
  readonly blankWords?: boolean;
  /** A text that is too long is an error of the variant, not of the product. */
  readonly ofVariant?: boolean;
}

/** Nothing that a reader could see: spaces and zero-width characters only. */
const INVISIBLE = /^[\s\u00AD\u200B-\u200F\u2060-\u2064]*$/;

/** One cell's words, normalised. With `blankWords`, "-", "NULL" and what nobody can see count as nothing. */
export function readText(text: string, blankWords = false): string {
  const words = normaliseText(text);
  return blankWords && (INVISIBLE.test(words) || /^(-|null)$/i.test(words)) ? '' : words;
}

/** The words of a text by language; empty ones are kept, since they mean that there are none. */
export function readTexts(cells: TextCells, rules: TextRules, reports: RowReports): Texts {
  const texts: Texts = {};
  for (const cell of cells) {
    const words = readText(cell.text, rules.blankWords);
    if (words.length > rules.limit) {
      const report = rules.ofVariant ? 'reject' : 'refuse';
      reports[report](cell, 'row_text_too_long', { limit: rules.limit });
    }
    const locale = cell.locale ?? rules.locale;
    // A column that names its language wins over one that does not, as long as it says something.
    if (cell.locale ? words || !texts[locale] : !texts[locale]) texts[locale] = words;
  }
  return texts;
}

/** True when there are words in any language. */
export function hasWords(texts: Texts): boolean {
  return Object.values(texts).some((words) => words !== '');
}

/** True when there are words in any language that a reader can see. */
export function hasVisibleWords(texts: Texts): boolean {
  return Object.values(texts).some((words) => !INVISIBLE.test(words));
}
