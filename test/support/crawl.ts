import type { Installation } from './running-server';

/** A fetched page of a site. */
export interface CrawledPage {
  host: string;
  path: string;
  status: number;
  body: string;
}

/** Every page that a site's sitemap names, fetched. */
export async function crawlSite(installation: Installation, host: string): Promise<CrawledPage[]> {
  const sitemap = await installation.get(host, '/sitemap.xml');
  const addresses = [...sitemap.body.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(unescapeXml(match[1]!)));
  const pages: CrawledPage[] = [];
  for (const address of addresses) {
    const answer = await installation.get(host, address.pathname);
    pages.push({ host, path: address.pathname, status: answer.status, body: answer.body });
  }
  return pages;
}

/** The visible words of a page, for comparing with a sheet's. */
export function wordsOf(html: string): string {
  return unescapeXml(html.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');
}

function unescapeXml(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#')) {
      const hex = name[1]?.toLowerCase() === 'x';
      return String.fromCodePoint(Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10));
    }
    return named[name] ?? whole;
  });
}
