import type { PageType, PlacedSection } from '../../contract';
import type { CompiledTheme, SectionPlace } from '../compile/compiled-theme';

/** A section where it will stand: what the theme's page file gives it, and what its owner chose. */
export interface ArrangedSection extends SectionPlace {
  chosen: PlacedSection | undefined;
}

/**
 * The sections of a page in order. Without the owner's list it is the theme's own; with it, it is the list, less what
 * the theme does not have or has for other pages, or twice what stands once, and the theme's required sections that it
 * lacks are put in where the theme has them. So a list outlives a change of theme, and of the theme's version.
 */
export function arrange(
  theme: Pick<CompiledTheme, 'sections'>,
  pageType: PageType,
  own: readonly SectionPlace[],
  chosen: readonly PlacedSection[] | undefined,
): ArrangedSection[] {
  if (!chosen) return own.map((place) => ({ ...place, chosen: undefined }));
  const places = new Map(own.map((place) => [place.id, place]));
  const seen = new Set<string>();
  const arranged = chosen.flatMap((placed): ArrangedSection[] => {
    const section = Object.hasOwn(theme.sections, placed.type) ? theme.sections[placed.type] : undefined;
    if (!section || (section.pages && !section.pages.includes(pageType))) return [];
    const place = places.get(placed.id);
    if (section.once && seen.has(placed.type)) return [];
    if (!placed.hidden || place?.required) seen.add(placed.type);
    if (place?.type === placed.type) return [{ ...place, chosen: placed }];
    return [{ id: placed.id, type: placed.type, required: false, settings: {}, chosen: placed }];
  });
  own.forEach((place, index) => {
    if (!place.required || arranged.some(({ type }) => type === place.type)) return;
    arranged.splice(Math.min(index, arranged.length), 0, { ...place, chosen: undefined });
  });
  return arranged;
}
