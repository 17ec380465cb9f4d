import { type Locale, LOCALES } from './locales';

/** How far a translation can be trusted. A locale without text is `missing` and not stored. */
export type TranslationState = 'machine' | 'draft' | 'approved' | 'stale';

/**
 * A text in several languages, stored as JSON on the row that owns it. `source` is the language it was written in;
 * `state` names only locales that are not `approved`.
 */
export interface LocalizedText {
  source: Locale;
  text: Partial<Record<Locale, string>>;
  state?: Partial<Record<Locale, TranslationState>>;
}

/** A text as it is shown: the words and the language they are really in, for the `lang` attribute. */
export interface ResolvedText {
  text: string;
  locale: Locale;
}

/** A localized text with one language filled in; the text is NFC-normalised and trimmed. */
export function localized(source: Locale, text: string): LocalizedText {
  return { source, text: { [source]: normaliseText(text) } };
}

/** A localized text from several languages; empty ones are dropped. Undefined when nothing is left. */
export function localizedFrom(
  source: Locale,
  texts: Partial<Record<Locale, string | undefined>>,
): LocalizedText | undefined {
  const text: Partial<Record<Locale, string>> = {};
  for (const locale of LOCALES) {
    const value = normaliseText(texts[locale] ?? '');
    if (value) text[locale] = value;
  }
  const present = LOCALES.filter((locale) => text[locale]);
  if (present.length === 0) return undefined;
  return { source: text[source] ? source : present[0]!, text };
}

/** A character of which something is seen. U+2800 is Braille's blank. */
const SEEN = /[^\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/u;

/**
 * NFC, trimmed, without characters that no text of ours needs: C0 and C1 controls other than tab and line breaks,
 * bidirectional overrides and isolates (they can make a name read as another), and lone surrogates.
 * Empty when nothing would be seen of it: a name of zero-width spaces would be an empty heading and a link without words.
 * NFKC is not used: it breaks Lao ໜ and Thai ำ. ZWSP, ZWNJ and ZWJ stay: Khmer, Burmese and emoji need them.
 */
export function normaliseText(text: string): string {
  const clean = text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g, '')
    // After the removal, which can bring a letter and its accent together.
    .normalize('NFC')
    .trim();
  return SEEN.test(clean) ? clean : '';
}

/**
 * The text for a reader of `locale`: that language, else the source, else English, else whatever there is.
 * Undefined only when the value holds no text at all.
 */
export function resolveText(value: LocalizedText | null | undefined, locale: Locale): ResolvedText | undefined {
  if (!value) return undefined;
  for (const candidate of [locale, value.source, 'en' as const, ...LOCALES]) {
    const text = value.text[candidate];
    if (text) return { text, locale: candidate };
  }
  return undefined;
}

/**
 * The value after an edit. A changed source marks the other languages' unchanged texts stale; a changed translation
 * becomes approved; an emptied one is dropped. A state that `after` gives counts when it differs from the one before:
 * a client that sends back what it was given, with another text, has not said that the text is still stale.
 */
export function editText(before: LocalizedText | null | undefined, after: LocalizedText): LocalizedText {
  const text: Partial<Record<Locale, string>> = {};
  const state: Partial<Record<Locale, TranslationState>> = {};
  const sourceChanged =
    !!before &&
    before.source === after.source &&
    before.text[before.source] !== normaliseText(after.text[after.source] ?? '');
  const stateOfUntouched = (locale: Locale): TranslationState | undefined =>
    sourceChanged && locale !== after.source ? 'stale' : before?.state?.[locale];
  for (const locale of LOCALES) {
    const value = normaliseText(after.text[locale] ?? '');
    if (!value) continue;
    text[locale] = value;
    const known = before?.state?.[locale];
    const given = after.state?.[locale];
    const untouched = before?.text[locale] === value;
    const next = given && given !== known ? given : untouched && stateOfUntouched(locale);
    if (next && next !== 'approved') state[locale] = next;
  }
  return Object.keys(state).length > 0 ? { source: after.source, text, state } : { source: after.source, text };
}

/** `editText` of a text that may be absent: undefined leaves it as it is, null removes it. */
export function editOptionalText(
  before: LocalizedText | null,
  after: LocalizedText | null | undefined,
): LocalizedText | null {
  return after ? editText(before, after) : after === null ? null : before;
}
