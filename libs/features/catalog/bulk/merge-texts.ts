import { editText, type Locale, LOCALES, type LocalizedText } from '#kernel';
import type { Texts } from './product-draft';

/**
 * The localized text after a source spoke of some of its languages; null when no words are left. Languages it does not
 * speak of stay. Undefined `texts` change nothing.
 */
export function mergeTexts(
  before: LocalizedText | null | undefined,
  texts: Texts | undefined,
  source: Locale,
): LocalizedText | null {
  if (!texts) return before ?? null;
  const text: Texts = { ...before?.text, ...texts };
  const present = LOCALES.filter((locale) => text[locale]);
  if (present.length === 0) return null;
  const preferred = before?.source && text[before.source] ? before.source : source;
  return editText(before, { source: text[preferred] ? preferred : present[0]!, text });
}

/** True when the two may be the same words: they share a language, and no language contradicts. */
export function compatible(known: Texts, texts: Texts): boolean {
  let shared = false;
  for (const locale of LOCALES) {
    const [a, b] = [known[locale], texts[locale]];
    if (!a || !b) continue;
    if (a !== b) return false;
    shared = true;
  }
  return shared;
}

/** Place of the words among known ones: those that agree in every language first, then compatible ones; or -1. */
export function findTexts(known: readonly Texts[], texts: Texts): number {
  const locales = Object.keys(texts) as Locale[];
  const exact = known.findIndex((candidate) => locales.every((locale) => (candidate[locale] ?? '') === texts[locale]));
  if (exact >= 0 && locales.some((locale) => texts[locale])) return exact;
  return known.findIndex((candidate) => compatible(candidate, texts));
}

/**
 * Takes out of a list the entry that a source means: one that says the same in all that the source speaks of, else the
 * first whose heading (the first of its parts) may be the same words. Undefined: it is a new one.
 */
export function takeAlike<Entry>(
  left: Entry[],
  [heading, text]: readonly [heading: Texts, text: Texts],
  partsOf: (entry: Entry) => readonly [heading: LocalizedText, text: LocalizedText | null],
): Entry | undefined {
  const whole = left.findIndex((entry) => {
    const [knownHeading, knownText] = partsOf(entry);
    return speaksAlike(knownHeading, heading) && speaksAlike(knownText, text);
  });
  const headings = left.map((entry) => partsOf(entry)[0].text);
  const at = whole >= 0 ? whole : findTexts(headings, heading);
  return at >= 0 ? left.splice(at, 1)[0] : undefined;
}

function speaksAlike(known: LocalizedText | null, texts: Texts): boolean {
  return LOCALES.every((locale) => texts[locale] === undefined || texts[locale] === (known?.text[locale] ?? ''));
}
