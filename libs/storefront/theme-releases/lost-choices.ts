import type { StoredSection } from '#features/pages';
import type { CompiledTheme } from '#theming';

/** A choice of owners that a theme does not know, and how many sites made it. It is kept, and not shown. */
export interface LostChoice {
  kind: 'preset' | 'setting' | 'section' | 'section_setting';
  /** The preset's, setting's or section's id; `section.setting` for a section's. */
  name: string;
  sites: number;
}

/** What the owner of one site has chosen. */
export interface OwnerChoices {
  tenantId: string;
  themeSettings: Record<string, unknown>;
  /** Sections of all pages that the owner arranged. */
  sections: readonly StoredSection[];
}

/** The choices that a theme does not know, the most frequent first. */
export function lostChoices(sites: readonly OwnerChoices[], theme: CompiledTheme): LostChoice[] {
  const counts = new Map<string, LostChoice>();
  for (const site of sites) {
    const lost = new Map(lostOf(site, theme).map(({ kind, name }) => [`${kind} ${name}`, { kind, name }]));
    for (const [key, choice] of lost) {
      const known = counts.get(key);
      if (known) known.sites += 1;
      else counts.set(key, { ...choice, sites: 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.sites - a.sites || (a.name < b.name ? -1 : 1));
}

function lostOf({ themeSettings, sections }: OwnerChoices, theme: CompiledTheme): Omit<LostChoice, 'sites'>[] {
  const { preset, settings } = themeSettings;
  const lost: Omit<LostChoice, 'sites'>[] = [];
  if (typeof preset === 'string' && !theme.presets.some(({ id }) => id === preset)) {
    lost.push({ kind: 'preset', name: preset });
  }
  for (const id of Object.keys(typeof settings === 'object' && settings ? settings : {})) {
    if (!theme.settings.some((setting) => setting.id === id)) lost.push({ kind: 'setting', name: id });
  }
  for (const { type, settings: own = {} } of sections) {
    const section = Object.hasOwn(theme.sections, type) ? theme.sections[type] : undefined;
    if (!section) {
      lost.push({ kind: 'section', name: type });
      continue;
    }
    for (const id of Object.keys(own)) {
      if (section.settings.some((setting) => setting.id === id)) continue;
      lost.push({ kind: 'section_setting', name: `${type}.${id}` });
    }
  }
  return lost;
}
