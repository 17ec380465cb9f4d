import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ContentReader } from '#storefront/content';
import {
  type Addresses,
  buildView,
  DERIVED_FILES,
  type DerivedFiles,
  type PlannedPage,
  redirectMap,
  robots,
  type Shell,
  sitemaps,
} from '#storefront/pages';
import type { SiteContent } from '#storefront/content';
import { type FileEntry, fileEntry, type Manifest, type PageEntry, referredFiles } from './manifest';
import type { ReleaseTree } from './release-tree';
import type { SiteTheme } from './themes';

/** How long rendering may hold the event loop, in ms: the same process answers visitors in the embedded mode. */
const TURN = 10;
/** Pages whose products are loaded together. */
const AHEAD = 50;

/** What a release is made from. */
export interface ReleasePlan {
  content: SiteContent;
  shell: Shell;
  addresses: Addresses;
  pages: readonly PlannedPage[];
  redirects: ReadonlyArray<{ path: string; target: string }>;
  theme: SiteTheme;
  /** The visible release, if it is one to build on. */
  base: Manifest | undefined;
  /** Undefined: all pages are rendered. */
  changed: ReadonlySet<string> | undefined;
  /** Folder of the tenant's derivatives. */
  derivatives: string;
}

/** What came of it. Without a tree nothing differs from the base. */
export interface MadeRelease {
  pages: Record<string, PageEntry>;
  others: Record<string, FileEntry>;
  rendered: number;
  tree: ReleaseTree | undefined;
}

/**
 * Renders what has to be and writes what differs from the base into a tree, which `begin` makes when the first
 * difference is found. The tree may still be writing when this returns.
 */
export async function makeRelease(
  plan: ReleasePlan,
  begin: () => ReleaseTree,
  signal: AbortSignal,
): Promise<MadeRelease> {
  const { base, theme } = plan;
  const pages: Record<string, PageEntry> = {};
  const others: Record<string, FileEntry> = {};
  const kept: Array<[path: string, entry: FileEntry]> = [];
  let rendered = 0;
  let tree: ReleaseTree | undefined;
  const put = async (path: string, bytes: Buffer, before: FileEntry | undefined): Promise<FileEntry> => {
    const entry = fileEntry(bytes);
    if (before?.hash === entry.hash) kept.push([path, entry]);
    else await (tree ??= begin()).write(path, bytes);
    return entry;
  };
  try {
    for await (const { planned, entry } of stalePages(plan, signal)) {
      if (entry) {
        kept.push([planned.file, entry]);
        pages[planned.file] = entry;
        continue;
      }
      const reader = new ContentReader(plan.content);
      const { view, keys, files } = await buildView(planned, reader, plan.shell, plan.addresses);
      const made = theme.render(planned.route.type, view);
      const html = Buffer.from(typeof made === 'string' ? made : await made);
      rendered += 1;
      pages[planned.file] = { ...(await put(planned.file, html, base?.pages[planned.file])), keys, files };
    }
    for (const [path, entry] of sharedFiles(plan)) {
      kept.push([path, entry]);
      others[path] = entry;
    }
    for await (const [path, bytes] of otherFiles(plan)) others[path] = await put(path, bytes, base?.others[path]);
    if (!tree && base && sameNames(base, { pages, others })) return { pages, others, rendered, tree };
    tree ??= begin();
    for (const [path, entry] of kept) await tree.share(path, entry);
    for (const path of referredFiles({ pages })) {
      await tree.link(path, join(plan.derivatives, path.slice(path.indexOf('/') + 1)));
    }
    return { pages, others, rendered, tree };
  } catch (error) {
    await tree?.discard();
    throw error;
  }
}

/** All pages in order, each with its entry of the base when that still holds. Gives way to other work in between. */
async function* stalePages(
  plan: ReleasePlan,
  signal: AbortSignal,
): AsyncGenerator<{ planned: PlannedPage; entry: PageEntry | undefined }> {
  const { pages, base, changed, content } = plan;
  const holds = (planned: PlannedPage): PageEntry | undefined => {
    const entry = changed && base?.pages[planned.file];
    return entry && !entry.keys.some((key) => changed.has(key)) ? entry : undefined;
  };
  let turn = performance.now();
  for (let start = 0; start < pages.length; start += AHEAD) {
    const batch = pages.slice(start, start + AHEAD).map((planned) => ({ planned, entry: holds(planned) }));
    const products = batch.flatMap(({ planned: { route }, entry }) =>
      route.type === 'product' && !entry ? [route.id!] : [],
    );
    await content.products(products);
    for (const page of batch) {
      if (performance.now() - turn > TURN) {
        await nextTurn();
        signal.throwIfAborted();
        turn = performance.now();
      }
      yield page;
    }
  }
}

/** Files made from content that nothing of what has changed concerns, as the base has them. */
function sharedFiles({ base, changed }: ReleasePlan): Array<[path: string, entry: FileEntry]> {
  if (!base || !changed) return [];
  const still = DERIVED_FILES.filter((kind) => !isConcerned(kind, changed));
  return Object.entries(base.others).filter(([path]) => still.some((kind) => kind.owns(path)));
}

function isConcerned(kind: DerivedFiles, changed: ReadonlySet<string>): boolean {
  return [...changed].some((key) => kind.dependsOn(key));
}

/** Files beside the pages, made anew for each release; only those that differ from the base are written. */
async function* otherFiles(plan: ReleasePlan): AsyncGenerator<[path: string, bytes: Buffer]> {
  const { pages, addresses, redirects, theme, base, changed } = plan;
  for (const [path, text] of sitemaps(pages, addresses)) yield [path, Buffer.from(text)];
  yield ['robots.txt', Buffer.from(robots(addresses))];
  yield ['redirects.json', Buffer.from(JSON.stringify(redirectMap(redirects, pages)))];
  for (const kind of DERIVED_FILES) {
    if (base && changed && !isConcerned(kind, changed)) continue;
    for await (const [path, text] of kind.make(plan)) yield [path, Buffer.from(text)];
  }
  for (const { fileName, bytes, locale } of theme.assets) {
    if (!locale || plan.shell.locales.includes(locale)) yield [`assets/${fileName}`, Buffer.from(bytes)];
  }
}

function sameNames(base: Manifest, made: Pick<MadeRelease, 'pages' | 'others'>): boolean {
  const count = (files: object): number => Object.keys(files).length;
  // Every file made has its twin in the base, or there would be a tree: equal counts mean equal names.
  return count(base.pages) === count(made.pages) && count(base.others) === count(made.others);
}
