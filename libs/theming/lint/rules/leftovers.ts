import { LOCALES } from '#kernel';
import { snippetReach } from '../../engine/compile/snippet-reach';
import type { SettingSchema } from '../../engine/compile/setting-schema';
import type { Note } from '../finding';
import { lineOfKey } from '../line-of-key';
import type { LintedTheme } from '../linted-theme';

/** `unused-snippet`, `unused-section`, `unused-label`. What base holds is for the themes built on it. */
export function checkLeftovers(theme: LintedTheme, note: Note): void {
  if (theme.isBase) return;
  const { templates, sections, pages, ownLabels, own } = theme;
  const reach = snippetReach((file) => templates.get(file)?.references.snippets.keys() ?? []);
  const reached = new Set([...templates.keys()].filter((file) => !file.startsWith('snippets/')).flatMap(reach));
  for (const file of templates.keys()) {
    const snippet = /^snippets\/(.+)\.hbs$/.exec(file)?.[1];
    if (snippet === undefined || reached.has(snippet)) continue;
    note({ rule: 'unused-snippet', file, message: `No section or layout calls the snippet “${snippet}”. Delete it.` });
  }
  const placed = new Set([...pages.values()].flatMap((page) => page.sections.map(({ type }) => type)));
  for (const [name, { settings }] of sections) {
    // What an owner fills is made to be added.
    const isOwners = settings.some(({ type }) => type === 'list' || type === 'richtext');
    if (placed.has(name) || isOwners) continue;
    const message = `No page has the section “${name}”: owners meet it only when they add it by hand.`;
    note({ rule: 'unused-section', file: `sections/${name}/section.hbs`, message });
  }
  const used = usedLabels(theme);
  const prefixes = [...used].filter((key) => key.endsWith('.*')).map((key) => key.slice(0, -1));
  const told = new Set<string>();
  for (const locale of LOCALES) {
    const file = `locales/${locale}.json`;
    for (const key of Object.keys(ownLabels[locale] ?? {})) {
      if (told.has(key) || used.has(key) || prefixes.some((prefix) => key.startsWith(prefix))) continue;
      told.add(key);
      const message = `Nothing uses the label “${key}”. Delete it in all languages.`;
      note({ rule: 'unused-label', file, line: lineOfKey(own, file, key.split('.')), message, args: { key } });
    }
  }
}

function usedLabels({ templates, sections, pages, manifest }: LintedTheme): Set<string> {
  const used = new Set<string>();
  const declare = (settings: readonly SettingSchema[]): void => {
    for (const setting of settings) {
      used.add(setting.label);
      if (setting.type === 'list') declare(setting.fields);
      if (setting.type === 'choice') for (const { label } of setting.options) used.add(label);
      if (setting.type === 'text' && setting.default !== undefined) used.add(setting.default);
    }
  };
  for (const { references } of templates.values()) for (const key of references.labels.keys()) used.add(key);
  for (const { label, settings } of sections.values()) {
    used.add(label);
    declare(settings);
  }
  for (const page of pages.values()) {
    for (const { settings } of page.sections)
      for (const value of Object.values(settings ?? {})) used.add(String(value));
  }
  if (manifest) {
    used.add(manifest.label);
    declare(manifest.settings);
    for (const { label, settings } of manifest.presets) {
      used.add(label);
      for (const value of Object.values(settings)) used.add(String(value));
    }
  }
  return used;
}
