import { AppError, type Locale, LOCALES } from '#kernel';
import { z } from 'zod';
import type { ThemeSource } from '../source/theme-source';
import { readJson } from './read-json';

/** A label: words with `{name}` marks, or words by CLDR plural category, chosen by the argument `count`. */
export type Label = string | { one?: string; other: string };

/** A theme's labels in one language, by dotted key. */
export type Labels = Record<string, Label>;

const plural = z.strictObject({ one: z.string().min(1).optional(), other: z.string().min(1) });
const tree: z.ZodType<LabelTree> = z.lazy(() =>
  z.record(z.string().regex(/^[A-Za-z0-9_-]+$/), z.union([z.string().min(1), plural, tree])),
);
interface LabelTree {
  [key: string]: string | z.output<typeof plural> | LabelTree;
}

/**
 * Reads the seven label files and makes sure that they hold the same keys.
 * @throws AppError `theme_label_missing` for a key that one language has and another lacks
 */
export function readLabels(source: ThemeSource): Record<Locale, Labels> {
  const all = Object.create(null) as Record<Locale, Labels>;
  for (const locale of LOCALES) all[locale] = flatten(readJson(source, fileOf(locale), tree));
  const keys = new Set(LOCALES.flatMap((locale) => Object.keys(all[locale])));
  for (const locale of LOCALES) for (const key of keys) requireLabel(all, key, locale);
  return all;
}

/**
 * Makes sure that a label exists in every language. A key that ends in `.*` needs at least one label below it.
 * @throws AppError `theme_label_missing`
 */
export function requireLabels(all: Record<Locale, Labels>, key: string): void {
  for (const locale of LOCALES) requireLabel(all, key, locale);
}

function requireLabel(all: Record<Locale, Labels>, key: string, locale: Locale): void {
  const labels = all[locale];
  const found = key.endsWith('.*')
    ? Object.keys(labels).some((name) => name.startsWith(key.slice(0, -1)))
    : key in labels;
  if (!found) throw new AppError('theme_label_missing', { key, file: fileOf(locale) });
}

function flatten(value: LabelTree, prefix = '', into: Labels = Object.create(null) as Labels): Labels {
  for (const [key, entry] of Object.entries(value)) {
    if (typeof entry === 'string') into[prefix + key] = entry;
    else if (typeof entry.other === 'string') into[prefix + key] = entry as { one?: string; other: string };
    else flatten(entry as LabelTree, `${prefix}${key}.`, into);
  }
  return into;
}

function fileOf(locale: Locale): string {
  return `locales/${locale}.json`;
}
