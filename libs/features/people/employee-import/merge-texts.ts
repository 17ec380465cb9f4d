import { editText, type Locale, LOCALES, type LocalizedText } from '#kernel';
import type { Texts } from './text-locale';

/** The localized text after a sheet spoke of some of its languages; those that it does not speak of stay. */
export function mergeTexts(
  before: LocalizedText | null,
  texts: Texts | undefined,
  source: Locale,
): LocalizedText | null {
  if (!texts || Object.keys(texts).length === 0) return before;
  const text: Texts = { ...before?.text, ...texts };
  const first = LOCALES.find((locale) => text[locale])!;
  const wanted = before && text[before.source] ? before.source : source;
  return editText(before, { source: text[wanted] ? wanted : first, text });
}
