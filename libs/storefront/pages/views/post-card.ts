import type { PublicPost } from '#storefront/content';
import type { PostCard } from '#theming';
import { isoDay } from '../formats';
import type { PageContext } from '../page-context';

/** News in lists, in the ids' order. */
export async function postCards(context: PageContext, ids: readonly string[]): Promise<PostCard[]> {
  const posts = await Promise.all(ids.map((id) => context.reader.post(id)));
  return Promise.all(posts.flatMap((post) => (post ? [postCard(context, post)] : [])));
}

/** A piece of news in a list. */
export async function postCard(context: PageContext, post: PublicPost): Promise<PostCard> {
  const title = context.text(post.title);
  const summary = context.text(post.summary);
  const picture = post.pictureId ? context.picture(await context.reader.picture(post.pictureId), title) : undefined;
  return {
    url: context.path('news', post.slug),
    title,
    ...(summary ? { summary } : {}),
    ...(picture ? { picture } : {}),
    publishedOn: isoDay(post.publishedAt),
  };
}
