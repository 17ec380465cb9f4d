import { AppError, type Locale, LOCALES } from '#kernel';
import { z } from 'zod';
import type { ThemeSource } from '../source/theme-source';
import { readJson } from './read-json';
import { refuse, type Report } from './report';

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
  for (const locale of LOCALES) all[locale] = readLabelFile(source, locale);
  for (const key of labelKeys(all)) requireLabels(all, key);
  return all;
}

/**
 * The labels of one language.
 * @throws AppError `theme_file_missing`, `theme_file_invalid`, `theme_too_large`
 */
export function readLabelFile(source: ThemeSource, locale: Locale): Labels {
  return flatten(readJson(source, labelFile(locale), tree));
}

/** Every key that some language has. */
export function labelKeys(all: Partial<Record<Locale, Labels>>): Set<string> {
  return new Set(Object.values(all).flatMap((labels) => Object.keys(labels)));
}

/**
 * Makes sure that a label exists in every language. A key that ends in `.*` needs at least one label below it.
 * @param all labels of each language that could be read
 * @param report gets AppError `theme_label_missing` for each language that lacks it; throws it unless told
 */
export function requireLabels(all: Partial<Record<Locale, Labels>>, key: string, report: Report = refuse): void {
  for (const locale of LOCALES) {
    const labels = all[locale];
    if (!labels) continue;
    const found = key.endsWith('.*')
      ? Object.keys(labels).some((name) => name.startsWith(key.slice(0, -1)))
      : key in labels;
    if (!found) report(new AppError('theme_label_missing', { key, file: labelFile(locale) }));
  }
}

/** Path of a language's labels in a theme. */
export function labelFile(locale: Locale): string {
  return `locales/${locale}.json`;
}

function flatten(value: LabelTree, prefix = '', into: Labels = Object.create(null) as Labels): Labels {
  for (const [key, entry] of Object.entries(value)) {
    if (typeof entry === 'string') into[prefix + key] = entry;
    else if (typeof entry.other === 'string') into[prefix + key] = entry as { one?: string; other: string };
    else flatten(entry as LabelTree, `${prefix}${key}.`, into);
  }
  return into;
}
