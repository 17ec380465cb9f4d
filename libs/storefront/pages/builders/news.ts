import type { LinkView } from '#theming';
import { breadcrumbNode, postNode } from '../linked-data';
import type { PageContext } from '../page-context';
import { NEWS_PAGE_SIZE } from '../page-plan';
import { personCard } from '../views/cards';
import type { PageParts } from '../views/page-parts';
import { pageOf, paging } from '../views/paging';
import { postCard, postCards } from '../views/post-card';
import { pagedTitle } from '../words';

/** One page of the news, the newest first. */
export async function buildNews(context: PageContext): Promise<PageParts<'news'>> {
  const ids = await context.reader.postIds();
  const title = context.word('news').text;
  return {
    page: {
      meta: { title: { text: pagedTitle(context.locale, title, context.route.page ?? 1) } },
      posts: await postCards(context, pageOf(context, ids, NEWS_PAGE_SIZE)),
      paging: paging(context, ['news'], ids.length, NEWS_PAGE_SIZE),
    },
    linked: [breadcrumbNode(context, [{ name: title, url: context.path('news') }])],
  };
}

/** One piece of news; its author only when he or she is shown. */
export async function buildPost(context: PageContext): Promise<PageParts<'post'>> {
  const { reader, route } = context;
  const post = (await reader.post(route.id!))!;
  const card = await postCard(context, post);
  const body = context.html(post.body);
  const author = post.authorId ? await reader.person(post.authorId) : undefined;
  const picture = post.pictureId ? await reader.picture(post.pictureId) : undefined;
  const ids = await reader.postIds();
  const at = ids.indexOf(post.id);
  const newer = await postLink(context, ids[at - 1]);
  const older = await postLink(context, ids[at + 1]);
  const newsUrl = context.path('news');
  const places = [
    { name: context.word('news').text, url: newsUrl },
    { name: card.title.text, url: card.url },
  ];
  return {
    page: {
      meta: { title: card.title, ...(card.summary ? { description: card.summary.text } : {}) },
      post: { ...card, ...(body ? { body } : {}), ...(author ? { author: await personCard(context, author) } : {}) },
      newsUrl,
      ...(older ? { older } : {}),
      ...(newer ? { newer } : {}),
    },
    linked: [
      postNode(context, post, { ...(author ? { author } : {}), ...(picture ? { picture } : {}) }),
      breadcrumbNode(context, places),
    ],
    ...(picture ? { picture } : {}),
    ogType: 'article',
  };
}

async function postLink(context: PageContext, id: string | undefined): Promise<LinkView | undefined> {
  const post = id === undefined ? undefined : await context.reader.post(id);
  return post && { label: context.text(post.title), url: context.path('news', post.slug) };
}
