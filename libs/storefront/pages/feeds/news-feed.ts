import { escapeMarkup, type Locale } from '#kernel';
import { plainText } from '#platform/rich-text';
import type { PublicPost } from '#storefront/content';
import type { PageContext } from '../page-context';
import { type DerivedFiles, languageContext, type SiteSource } from './derived-files';
import { element, XML_HEAD } from './xml';

/** News in a feed. */
const NEWEST = 20;
/** Characters of a text that stands for a summary. */
const EXCERPT = 300;

/** The news as RSS 2.0 (rssboard.org), one file a language: `news.xml`, `en/news.xml`. */
export const newsFeeds: DerivedFiles = {
  owns: (path) => /^([\w-]+\/)?news\.xml$/.test(path),
  dependsOn: (key) => /^(post|post-list|employee|team)(:|$)/.test(key),
  async *make(site) {
    if (!site.shell.has.news) return;
    for (const locale of site.shell.locales) {
      const path = site.addresses.path(locale, 'news.xml').slice(1);
      yield [path, await feed(site, locale)];
    }
  },
};

async function feed(site: SiteSource, locale: Locale): Promise<string> {
  const context = languageContext(site, locale);
  const { addresses, shell, content } = site;
  const posts = (await content.posts()).slice(0, NEWEST);
  const items = await Promise.all(posts.map((post) => item(context, post)));
  const name = context.text(shell.firm.name).text;
  const self = escapeMarkup(addresses.url(locale, 'news.xml'));
  const spaces = 'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  const head = [
    element('title', `${name} – ${context.word('news').text}`),
    element('link', addresses.url(locale, 'news')),
    `<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    element('description', context.text(shell.firm.tagline)?.text ?? name),
    element('language', locale),
  ];
  return `${XML_HEAD}<rss version="2.0" ${spaces}>\n<channel>\n${[...head, ...items].join('\n')}\n</channel>\n</rss>\n`;
}

async function item(context: PageContext, post: PublicPost): Promise<string> {
  const url = context.addresses.url(context.locale, 'news', post.slug);
  const body = context.html(post.body)?.html;
  const summary = context.text(post.summary)?.text ?? (body ? excerpt(plainText(body)) : undefined);
  const author = post.authorId ? await context.reader.person(post.authorId) : undefined;
  const parts = [
    element('title', context.text(post.title).text),
    element('link', url),
    element('guid', url),
    element('pubDate', post.publishedAt.toUTCString()),
    ...(author ? [element('dc:creator', context.text(author.name).text)] : []),
    ...(summary ? [element('description', summary)] : []),
  ];
  return `<item>${parts.join('')}</item>`;
}

/** The beginning of a text, cut between graphemes: a mark must not lose its letter. */
function excerpt(text: string): string {
  if (text.length <= EXCERPT) return text;
  let cut = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (cut.length + segment.length > EXCERPT) break;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}
