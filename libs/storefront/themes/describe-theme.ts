import { type Locale, LOCALES } from '#kernel';
import type { CompiledTheme, PageType, SettingSchema, ThemeSource } from '#theming';

/** Words in all languages. */
export type Words = Record<Locale, string>;

/** A setting as an editor shows it: what the theme declares, with words in the place of labels' keys. */
export type SettingDescription = Record<string, unknown> & { id: string; type: SettingSchema['type']; label: Words };

/** What people choose by, and what an editor needs to know of a theme. */
export interface ThemeDescription {
  name: string;
  version: string;
  sector: string;
  label: Words;
  presets: Array<{ id: string; label: Words; settings: Record<string, string | number | boolean> }>;
  settings: SettingDescription[];
  /** Sections that pages can be made of: on which page types (null: all), and whether only once on a page. */
  sections: Array<{
    name: string;
    label: Words;
    pages: PageType[] | null;
    once: boolean;
    settings: SettingDescription[];
  }>;
  /** Sections of each page as the theme has them. */
  pages: Record<string, Array<{ id: string; type: string; required: boolean }>>;
}

/** Describes a theme from its files, inheritance included, and what was compiled of them. */
export function describeTheme(source: ThemeSource, theme: CompiledTheme): ThemeDescription {
  const read = (path: string): Labelled =>
    JSON.parse(Buffer.from(source.files.get(path)!).toString('utf8')) as Labelled;
  const words = (key: string): Words => {
    const entries = LOCALES.map((locale) => {
      const label = theme.labels[locale][key] ?? key;
      return [locale, typeof label === 'string' ? label : label.other];
    });
    return Object.fromEntries(entries) as Words;
  };
  const manifest = read('theme.json');
  return {
    name: theme.name,
    version: theme.version,
    sector: theme.sector,
    label: words(manifest.label),
    presets: theme.presets.map(({ id, settings }) => {
      const { label } = manifest.presets!.find((preset) => preset.id === id)!;
      return { id, label: words(label), settings };
    }),
    settings: theme.settings.map((setting) => describeSetting(setting, words)),
    sections: Object.entries(theme.sections).map(([name, { settings, pages, once }]) => ({
      name,
      label: words(read(`sections/${name}/schema.json`).label),
      pages: pages ?? null,
      once,
      settings: settings.map((setting) => describeSetting(setting, words)),
    })),
    pages: Object.fromEntries(
      Object.entries(theme.pages).map(([type, { sections }]) => [
        type,
        sections.map(({ id, type: section, required }) => ({ id, type: section, required })),
      ]),
    ),
  };
}

interface Labelled {
  label: string;
  presets?: Array<{ id: string; label: string }>;
}

function describeSetting(setting: SettingSchema, words: (key: string) => Words): SettingDescription {
  const described: SettingDescription = { ...setting, label: words(setting.label) };
  if (setting.type === 'text' && setting.default) described.default = words(setting.default);
  if (setting.type === 'choice') {
    described.options = setting.options.map(({ value, label }) => ({ value, label: words(label) }));
  }
  if (setting.type === 'list') described.fields = setting.fields.map((field) => describeSetting(field, words));
  return described;
}
