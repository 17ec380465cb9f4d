import { escapeMarkup } from '#kernel';
import type { Addresses } from './addresses';
import { isUnlisted, type PlannedPage } from './page-plan';

/** Most addresses in one file (sitemaps.org). */
const MAX_URLS = 50_000;

/**
 * `sitemap.xml`, and above 50,000 addresses an index with `sitemap-1.xml` and so on, by file name. Each address lists
 * its other languages. There is no lastmod: it would make every edit rewrite a file as large as the site.
 */
export function sitemaps(pages: readonly PlannedPage[], addresses: Addresses, maxUrls = MAX_URLS): Map<string, string> {
  const shown = pages.filter(({ route }) => !isUnlisted(route));
  const parts: string[] = [];
  for (let start = 0; start < shown.length; start += maxUrls) {
    parts.push(urlSet(shown.slice(start, start + maxUrls), addresses));
  }
  if (parts.length <= 1) return new Map([['sitemap.xml', parts[0] ?? urlSet([], addresses)]]);
  const names = parts.map((_, index) => `sitemap-${index + 1}.xml`);
  const entries = names.map((name) => `<sitemap><loc>${addresses.baseUrl}/${name}</loc></sitemap>\n`).join('');
  const index = `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</sitemapindex>\n`;
  return new Map([['sitemap.xml', index], ...names.map((name, at) => [name, parts[at]!] as const)]);
}

/** `robots.txt`: all may be read; here is the map. */
export function robots(addresses: Addresses): string {
  return `User-agent: *\nAllow: /\nDisallow: /_forms/\nDisallow: /_visit/\n\nSitemap: ${addresses.baseUrl}/sitemap.xml\n`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

function urlSet(pages: readonly PlannedPage[], addresses: Addresses): string {
  const { locales } = addresses;
  const entries = pages.map(({ route, locale }) => {
    const link = (hreflang: string, url: string): string =>
      `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeMarkup(url)}"/>`;
    const alternates =
      locales.length > 1
        ? locales.map((other) => link(other, addresses.url(other, ...route.segments))).join('') +
          link('x-default', addresses.url(locales[0]!, ...route.segments))
        : '';
    return `<url><loc>${escapeMarkup(addresses.url(locale, ...route.segments))}</loc>${alternates}</url>\n`;
  });
  const spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `${HEAD}<urlset ${spaces}>\n${entries.join('')}</urlset>\n`;
}
