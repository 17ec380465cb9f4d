import type { MenuItem, TextView } from '#theming';
import type { PageContext } from '../page-context';
import type { ShellEntry } from './menu-entries';

/** A menu in the page's language; `current` marks the place of the page. */
export function menuView(context: PageContext, entries: readonly ShellEntry[]): MenuItem[] {
  return entries.map((entry) => {
    const children = menuView(context, entry.children);
    return {
      label: label(context, entry.label),
      url: entry.url ?? context.path(...(entry.segments ?? [])),
      current: isCurrent(context, entry),
      ...(children.length > 0 ? { children } : {}),
    };
  });
}

function isCurrent({ route }: PageContext, { types, id }: ShellEntry): boolean {
  return types.includes(route.type) && (id === undefined || id === route.id);
}

function label(context: PageContext, words: ShellEntry['label']): TextView {
  if ('word' in words) return context.word(words.word);
  return 'text' in words ? context.text(words.text) : { text: words.plain };
}
