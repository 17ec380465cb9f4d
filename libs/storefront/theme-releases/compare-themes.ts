import type { CompiledTheme, SettingSchema } from '#theming';

/** Names that only the new one has, and only the old one. */
export interface Difference {
  added: string[];
  removed: string[];
}

/** How two themes differ in what owners and pages can see of them. */
export interface ThemeDifference {
  from: { name: string; version: string };
  to: { name: string; version: string };
  presets: Difference;
  sections: Difference;
  /** Settings as `theme.<id>` and `<section>.<id>`; one whose type changed is in both lists, with its type. */
  settings: Difference;
  labels: Difference;
  /** Pages whose sections are others now, or stand in another order. */
  pages: string[];
}

/** Compares two compiled themes. */
export function compareThemes(from: CompiledTheme, to: CompiledTheme): ThemeDifference {
  return {
    from: { name: from.name, version: from.version },
    to: { name: to.name, version: to.version },
    presets: differ(
      from.presets.map(({ id }) => id),
      to.presets.map(({ id }) => id),
    ),
    sections: differ(Object.keys(from.sections), Object.keys(to.sections)),
    settings: differ(settingsOf(from), settingsOf(to)),
    labels: differ(Object.keys(from.labels.en), Object.keys(to.labels.en)),
    pages: (Object.keys(to.pages) as (keyof CompiledTheme['pages'])[]).filter(
      (type) => JSON.stringify(from.pages[type]) !== JSON.stringify(to.pages[type]),
    ),
  };
}

function settingsOf(theme: CompiledTheme): string[] {
  const named = (place: string, settings: readonly SettingSchema[]): string[] =>
    settings.map(({ id, type }) => `${place}.${id} (${type})`);
  return [
    ...named('theme', theme.settings),
    ...Object.entries(theme.sections).flatMap(([section, { settings }]) => named(section, settings)),
  ];
}

function differ(before: readonly string[], after: readonly string[]): Difference {
  const [old, now] = [new Set(before), new Set(after)];
  return {
    added: after.filter((name) => !old.has(name)).sort(),
    removed: before.filter((name) => !now.has(name)).sort(),
  };
}
