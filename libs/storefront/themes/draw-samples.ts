import { AppError, LOCALES } from '#kernel';
import type { PackageFinding } from '#features/themes';
import { renderIsolated } from '#storefront/isolation';
import {
  type CompiledTheme,
  emptyPages,
  emptySite,
  PAGE_TYPES,
  type PageType,
  type PageView,
  samplePages,
  sampleSite,
} from '#theming';

/**
 * Draws every page type in every language, with everything and with nothing filled in, in the process apart. Says where
 * that fails; a page that takes too long ends it.
 */
export async function drawSamples(theme: CompiledTheme): Promise<PackageFinding[]> {
  const found = new Map<string, PackageFinding>();
  for (const type of PAGE_TYPES) {
    for (const view of viewsOf(type)) {
      try {
        await renderIsolated(theme, type, view);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        const { file = 'theme.json', line = 1 } = error.args;
        const place = { file: String(file), line: Number(line) };
        const finding = { rule: 'render-failed', level: 'fatal' as const, ...place, message: error.in('en') };
        found.set(`${file}:${line}`, finding);
        if (error.code === 'theme_too_slow') return [...found.values()];
      }
    }
  }
  return [...found.values()];
}

function viewsOf(type: PageType): PageView[] {
  return LOCALES.flatMap((locale): PageView[] => [
    { site: sampleSite(locale, type), page: samplePages(locale)[type] },
    { site: emptySite(locale), page: emptyPages(locale)[type] },
  ]);
}
