import { type Locale, LOCALES } from '#kernel';
import { type RowCells, oneLine } from './row-cells';
import { localeOf, type TextLocales, type Texts } from './text-locale';

/** One step of a path of departments: the name to find it by, and its names by language. */
export interface DepartmentLevel {
  main: string;
  locale: Locale;
  texts: Texts;
}

/** Deepest path that a sheet may make. */
const MAX_DEPTH = 8;

/**
 * The department of a row as a path, "Production > Dyeing". The column without a language says which it is, else the
 * first filled one; columns of further languages add names where they have as many levels.
 */
export function readDepartment(cells: RowCells, locales: TextLocales, limit: number): DepartmentLevel[] | undefined {
  const byLocale = new Map<Locale, string[]>();
  for (const locale of LOCALES) {
    const path = split(cells.text('department', locale));
    if (path.length > 0) byLocale.set(locale, path);
  }
  const plain = split(cells.text('department'));
  const [first] = byLocale;
  const main = plain.length > 0 ? plain : first?.[1];
  if (!main) return undefined;
  const named: Texts = Object.fromEntries([...byLocale].map(([locale, path]) => [locale, path.join(' ')]));
  const source = plain.length > 0 ? localeOf(plain.join(' '), named, locales) : first![0];
  if (main.length > MAX_DEPTH || main.some((name) => name.length > limit)) {
    cells.report('warning', 'department', { code: 'row_text_too_long', args: { limit } });
    return undefined;
  }
  return main.map((name, level) => {
    const texts: Texts = {};
    for (const [locale, path] of byLocale) {
      const own = path.length === main.length ? path[level]! : '';
      if (own && own.length <= limit) texts[locale] = own;
    }
    texts[source] ??= name;
    return { main: name, locale: source, texts };
  });
}

function split(text: string): string[] {
  return text
    .split(/[>＞›»→]/)
    .map(oneLine)
    .filter((name) => name !== '');
}
