import { gzipSync } from 'node:zlib';
import { AppError, type Locale, LOCALES } from '#kernel';
import { PAGE_TYPES, type PageType, type PageView } from '../contract';
import { type CompiledTheme, render } from '../engine';
import { emptyPages, emptySite, samplePages, sampleSite } from '../samples/sample-views';
import type { LintFinding } from './finding';
import { RULES, type RuleId } from './rules';

/** Bytes of a page with its styles, compressed: what a server sends before the first answer (10 segments, RFC 6928). */
export const PAGE_BUDGET = 14 * 1024;

/**
 * Draws every page type in every language, with everything and with nothing filled in, and says where that fails or
 * becomes heavy (`render-failed`, `page-budget`). This runs the theme: a theme of strangers belongs into a process that
 * can be killed.
 */
export function lintPages(theme: CompiledTheme): LintFinding[] {
  const found = new Map<string, LintFinding>();
  for (const type of PAGE_TYPES) {
    let heaviest = { bytes: 0, locale: LOCALES[0] as Locale };
    for (const locale of LOCALES) {
      for (const view of [full(locale, type), empty(locale, type)]) {
        try {
          const bytes = gzipSync(render(theme, type, view), { level: 6 }).length;
          if (bytes > heaviest.bytes) heaviest = { bytes, locale };
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          const { file = 'theme.json', line = 1 } = error.args;
          const words = error.cause instanceof Error ? ` (${error.cause.message.split('\n')[0]})` : '';
          const finding = make('render-failed', String(file), error.message + words, { page: type, locale });
          const key = `${file}:${line}`;
          if (!found.has(key)) found.set(key, { ...finding, line: Number(line) });
        }
      }
    }
    if (heaviest.bytes <= PAGE_BUDGET) continue;
    const size = (heaviest.bytes / 1024).toFixed(1);
    const message = `The page “${type}” in ${heaviest.locale} is ${size} KB compressed; 14 KB is the most. Look for long style sheets and drawings.`;
    const args = { page: type, locale: heaviest.locale, bytes: heaviest.bytes };
    found.set(type, make('page-budget', `pages/${type}.json`, message, args));
  }
  return [...found.values()];
}

function make(rule: RuleId, file: string, message: string, args: LintFinding['args']): LintFinding {
  return { rule, level: RULES[rule].level, file, line: 1, message, args };
}

function full<T extends PageType>(locale: Locale, type: T): PageView<T> {
  return { site: sampleSite(locale, type), page: samplePages(locale)[type] };
}

function empty<T extends PageType>(locale: Locale, type: T): PageView<T> {
  return { site: emptySite(locale), page: emptyPages(locale)[type] };
}
