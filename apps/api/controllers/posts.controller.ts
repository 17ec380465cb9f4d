import { Body, Controller, Delete, Get, HttpCode, Patch, Post as PostRoute, Query } from '@nestjs/common';
import { z } from 'zod';
import type { TenantContext } from '#kernel';
import {
  type Post,
  type PostChange,
  postChangeSchema,
  type PostInput,
  Posts,
  postSchema,
  type PostSummary,
} from '#features/pages';
import { Answers, Creates, decodeCursor, Does, Edits, pageOf, pageQuery, toPage } from '../http';
import { IdParam, InTenant, TenantCtx } from '../security';
import { momentView, textView } from './views';

const postSummaryView = z.object({
  id: z.string(),
  slug: z.string(),
  title: textView,
  summary: textView.nullable(),
  pictureAssetId: z.string().nullable(),
  authorEmployeeId: z.string().nullable(),
  status: z.enum(['draft', 'published']),
  publishedAt: momentView.nullable().describe('In the future: the news appears then'),
  createdAt: momentView,
  updatedAt: momentView,
  version: z.number(),
});

const postView = postSummaryView.extend({ body: textView.nullable() });

const postQuery = pageQuery.extend({ status: z.enum(['draft', 'published']).optional() });

/** A firm's news. */
@Controller('tenants/:tenantId/posts')
export class PostsController {
  constructor(private readonly posts: Posts) {}

  @Get()
  @Does('Lists news.', 'What was written last comes first; bodies are left out.')
  @InTenant('site.read')
  @Answers(pageOf(postSummaryView))
  async list(@TenantCtx() ctx: TenantContext, @Query({ schema: postQuery }) query: z.output<typeof postQuery>) {
    const { cursor, limit, status } = query;
    const [before] = decodeCursor(cursor, z.tuple([z.uuid()])) ?? [];
    const rows = await this.posts.list(ctx, { status, before, limit: limit + 1 });
    return toPage(rows, limit, ({ id }) => [id], summarise);
  }

  @PostRoute()
  @Does('Creates a piece of news.', 'Without a slug, one is made from the title.')
  @InTenant('site.write')
  @Creates()
  @Answers(postView, 201)
  async create(@TenantCtx() ctx: TenantContext, @Body({ schema: postSchema }) body: PostInput) {
    return present(await this.posts.create(ctx, body));
  }

  @Get(':postId')
  @Does('Shows one piece of news.')
  @InTenant('site.read')
  @Answers(postView)
  async get(@TenantCtx() ctx: TenantContext, @IdParam('postId') id: string) {
    return present(await this.posts.get(ctx, id));
  }

  @Patch(':postId')
  @Does('Changes a piece of news.', 'The former address sends its visitors on when the slug changes.')
  @InTenant('site.write')
  @Answers(postView)
  async update(
    @TenantCtx() ctx: TenantContext,
    @IdParam('postId') id: string,
    @Edits() version: number,
    @Body({ schema: postChangeSchema }) body: PostChange,
  ) {
    return present(await this.posts.update(ctx, id, version, body));
  }

  @Delete(':postId')
  @Does('Deletes a piece of news.')
  @InTenant('site.write')
  @HttpCode(204)
  @Answers(undefined, 204)
  async remove(@TenantCtx() ctx: TenantContext, @IdParam('postId') id: string) {
    await this.posts.remove(ctx, id);
  }
}

function summarise(row: PostSummary): z.input<typeof postSummaryView> {
  const { id, slug, title, summary, pictureAssetId, authorEmployeeId, status, publishedAt } = row;
  const { createdAt, updatedAt, version } = row;
  return {
    id,
    slug,
    title,
    summary,
    pictureAssetId,
    authorEmployeeId,
    status,
    publishedAt,
    createdAt,
    updatedAt,
    version,
  };
}

function present(row: Post): z.input<typeof postView> {
  return { ...summarise(row), body: row.body };
}
