import type { StoredSection } from '#features/pages';
import type { PlacedSection, SettingValue } from '#theming';
import type { PageContext } from '../page-context';
import { resolveSetting } from './resolve-value';

/**
 * The page as its owner arranged it: a page of his own always, one of the theme's when he did. Undefined: as the theme
 * has it.
 */
export async function placedSections(context: PageContext): Promise<PlacedSection[] | undefined> {
  const { reader, route } = context;
  const page = await reader.page(route.type === 'page' ? route.id! : route.type);
  if (!page) return undefined;
  return Promise.all(page.sections.map((section) => placedSection(context, section)));
}

async function placedSection(context: PageContext, section: StoredSection): Promise<PlacedSection> {
  const settings: Array<[string, SettingValue]> = [];
  // What is hidden is not on the page, so what it refers to need not be either.
  for (const [id, stored] of section.hidden ? [] : Object.entries(section.settings ?? {})) {
    const value = await resolveSetting(context, stored);
    if (value !== undefined) settings.push([id, value]);
  }
  return {
    id: section.id,
    type: section.type,
    ...(section.hidden ? { hidden: true } : {}),
    ...(settings.length > 0 ? { settings: Object.fromEntries(settings) } : {}),
  };
}
