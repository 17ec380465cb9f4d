import { unescapeXml } from './html';
import type { Installation } from './running-server';

/** A fetched page of a site. */
export interface CrawledPage {
  host: string;
  path: string;
  status: number;
  body: string;
}

/** Pages asked for side by side. */
const PARALLEL = 12;

/** The paths that a site's sitemap names. Throws when there is no sitemap, or one without a page. */
export async function sitemapPaths(installation: Installation, host: string): Promise<string[]> {
  const { status, body } = await installation.get(host, '/sitemap.xml');
  const paths = [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(unescapeXml(match[1]!)).pathname);
  if (status !== 200 || paths.length === 0) throw new Error(`${host}/sitemap.xml: ${status}, ${paths.length} pages`);
  return paths;
}

/** Every page that a site's sitemap names, fetched. */
export async function crawlSite(installation: Installation, host: string): Promise<CrawledPage[]> {
  const paths = await sitemapPaths(installation, host);
  return inParallel(paths, async (path) => {
    const { status, body } = await installation.get(host, path);
    return { host, path, status, body };
  });
}

/** Fetches every page of many sites. Returns how many there were, and those that were not answered 200. */
export async function crawlAll(
  installation: Installation,
  hosts: readonly string[],
): Promise<{ pages: number; bad: string[] }> {
  const bad: string[] = [];
  let pages = 0;
  await inParallel(hosts, async (host) => {
    for (const { path, status } of await crawlSite(installation, host)) {
      pages += 1;
      if (status !== 200) bad.push(`${status} ${host}${path}`);
    }
  });
  return { pages, bad };
}

/** Does work for each item, a few side by side; results in the items' order. */
export async function inParallel<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  parallel = PARALLEL,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  return results;
}
