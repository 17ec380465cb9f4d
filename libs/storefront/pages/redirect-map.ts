import type { PlannedPage } from './page-plan';

/** Addresses that moved, both without a language: what `redirects.json` holds. */
export type RedirectMap = Record<string, string>;

/**
 * Redirects that lead somewhere: chains are followed to their end, and those whose own path is a page again, or whose
 * end is none, are left out. Paths are decoded, so that a visitor's spelling of them does not matter.
 */
export function redirectMap(
  rows: ReadonlyArray<{ path: string; target: string }>,
  pages: readonly PlannedPage[],
): RedirectMap {
  const there = new Set(pages.map(({ route }) => `/${route.segments.join('/')}`));
  const moved = new Map(rows.map(({ path, target }) => [decoded(path), decoded(target)]));
  const map: RedirectMap = Object.create(null) as RedirectMap;
  for (const path of [...moved.keys()].sort()) {
    const passed = new Set<string>();
    let target = path;
    while (!there.has(target) && !passed.has(target)) {
      passed.add(target);
      target = moved.get(target) ?? target;
    }
    if (target !== path && there.has(target)) map[path] = encodeURI(target);
  }
  return map;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
