import { AppError, isLocale, type Locale } from '#kernel';
import type { PageType, PageView, SiteView } from '../../contract';
import type { CompiledTheme } from '../compile/compiled-theme';
import { arrange } from './arrange';
import { mergeSettings } from './merge-settings';
import { plainData } from './plain-data';
import { ThemeInstance } from './theme-instance';
import { typography } from './typography';

// Making an instance costs a few milliseconds, so each compiled theme keeps its own for as long as it is used.
const instances = new WeakMap<CompiledTheme, ThemeInstance>();

/**
 * A page as HTML: a pure function of the theme version, the page type and the view. It reads no file, clock, or
 * environment and changes nothing it is given, so it can run in any thread.
 * @throws AppError `theme_render_failed` (file and line), `theme_output_too_large`, `theme_view_invalid`
 */
export function render<T extends PageType>(theme: CompiledTheme, pageType: T, view: PageView<T>): string {
  let instance = instances.get(theme);
  if (!instance) instances.set(theme, (instance = new ThemeInstance(theme)));
  instance.budget.start(pageType);
  try {
    return compose(instance, pageType, plainData(view));
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const line = lineOf(cause);
    throw new AppError('theme_render_failed', { page: pageType, file: instance.failedFile, line }, { cause });
  }
}

function compose(instance: ThemeInstance, pageType: PageType, { site, page }: PageView): string {
  const { theme } = instance;
  const label = (key: string): string => instance.localizer(site.locale).label(key, undefined, {});
  const preset = theme.presets.find((candidate) => candidate.id === site.theme.preset) ?? theme.presets[0]!;
  const themeSettings = mergeSettings(theme.settings, preset.settings, site.theme.settings, label);
  const { layout, sections } = theme.pages[pageType];
  const ownTheme = bare({ name: theme.name, preset: preset.id, settings: themeSettings });
  const shared = { site, page, pageType, theme: ownTheme };

  let content = '';
  const used: string[] = [];
  for (const place of arrange(theme, pageType, sections, page.sections)) {
    const { chosen } = place;
    if (chosen?.hidden && !place.required) continue;
    const section = theme.sections[place.type]!;
    const settings = mergeSettings(section.settings, place.settings, chosen?.settings, label);
    const own = bare({ id: place.id, type: place.type, first: content === '' });
    const html = instance.run(`sections/${place.type}/section.hbs`, bare({ ...shared, settings, section: own })).trim();
    if (html === '') continue;
    used.push(place.type);
    content += `${html}\n`;
    instance.budget.hold(content.length);
  }
  const spoken = {
    onPage: [site.locale, ...foreignLanguages(content, site)],
    ofSite: [site.locale, ...site.languages.map(({ locale }) => locale)],
  };
  const styles =
    typography(spoken, (name) => instance.assetUrl(name, site)) +
    instance.styles(preset.css, layout, [...new Set(used)].sort());
  return instance.run(
    `layouts/${layout}.hbs`,
    bare({ ...shared, settings: themeSettings, content: bare({ styles, sections: content }) }),
  );
}

/** Languages besides the page's own that words on it are in. */
function foreignLanguages(content: string, site: SiteView): Locale[] {
  const marks = [
    ...content.matchAll(/ lang="([a-zA-Z-]+)"/g),
    ...JSON.stringify(site).matchAll(/"lang":"([a-zA-Z-]+)"/g),
  ];
  return marks.map(([, lang]) => lang!).filter(isLocale);
}

/** The same object without a prototype, like all that a template reaches. */
function bare<T extends object>(value: T): T {
  return Object.assign(Object.create(null) as T, value);
}

/** Handlebars writes the line into the words of its own errors; other errors have none. */
function lineOf(cause: unknown): number {
  const line = (cause as { lineNumber?: unknown }).lineNumber;
  return typeof line === 'number' ? line : 1;
}
