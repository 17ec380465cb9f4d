import type { PublicEmployee } from '#features/people';
import type { PublicPicture, PublicPost } from '#storefront/content';
import type { PageContext } from '../page-context';
import type { LinkedNode } from './linked-node';

/** A piece of news; `author` only when he or she is shown. */
export function postNode(
  context: PageContext,
  post: PublicPost,
  { author, picture }: { author?: PublicEmployee; picture?: PublicPicture },
): LinkedNode {
  const { baseUrl } = context.shell;
  const title = context.text(post.title);
  const summary = context.text(post.summary)?.text;
  return {
    '@type': 'NewsArticle',
    headline: title.text,
    url: baseUrl + context.path('news', post.slug),
    datePublished: post.publishedAt.toISOString(),
    inLanguage: title.lang ?? context.locale,
    ...(summary ? { description: summary } : {}),
    ...(picture ? { image: context.sharedPicture(picture).url } : {}),
    ...(author
      ? {
          author: {
            '@type': 'Person',
            name: context.text(author.name).text,
            url: baseUrl + context.path('team', author.slug),
          },
        }
      : {}),
    publisher: { '@id': `${baseUrl}/#organization` },
  };
}
