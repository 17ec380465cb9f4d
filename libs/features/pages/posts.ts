import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { AppError, editOptionalText, editText, newId, type TenantContext } from '#kernel';
import { AuditLog } from '#features/audit';
import { Media } from '#features/media';
import { Employees } from '#features/people';
import { changeKeys, ContentChanges, Redirects } from '#features/sites';
import { Database, insertRows, isUniqueViolation, type Transaction } from '#platform/database';
import { editRichText } from '#platform/rich-text';
import { Post } from './entities';
import type { PostChange, PostInput } from './schemas';
import { freeSlug } from './slugs';

/** Address of a post's page within its site, without the locale. */
export const postPath = (slug: string): string => `/news/${slug}`;

/** A piece of news as lists show it. */
export type PostSummary = Omit<Post, 'body'>;

/** Which news, and which page of it. */
export interface PostQuery {
  status?: Post['status'];
  /** The last id of the page before. */
  before?: string;
  limit: number;
}

/** The news of a firm, for its members. Pages read it by `listPublishedPosts`. */
@Injectable()
export class Posts {
  constructor(
    private readonly db: Database,
    private readonly changes: ContentChanges,
    private readonly redirects: Redirects,
    private readonly audit: AuditLog,
    private readonly media: Media,
    private readonly employees: Employees,
  ) {}

  /** A page of news, written last first, without the bodies. */
  async list(ctx: TenantContext, { status, before, limit }: PostQuery): Promise<PostSummary[]> {
    const filters = { ...(status ? { status } : {}), ...(before ? { id: LessThan(before) } : {}) };
    return this.db.read(ctx, (manager) =>
      manager.find(Post, {
        where: { tenantId: ctx.tenantId, ...filters },
        select: SUMMARY,
        order: { id: 'DESC' },
        take: limit,
      }),
    );
  }

  /** One piece of news. Throws not_found. */
  async get(ctx: TenantContext, id: string): Promise<Post> {
    return this.db.read(ctx, (manager) => findPost(manager, ctx, id));
  }

  /** Adds a piece of news. Throws not_found (picture, author) or handle_taken. */
  async create(ctx: TenantContext, input: PostInput): Promise<Post> {
    await this.checkAuthor(ctx, input.authorEmployeeId);
    const id = newId();
    return this.write(ctx, input.slug, async (tx) => {
      const { manager } = tx;
      const now = new Date();
      const title = editText(null, input.title);
      const post: Post = {
        ...input,
        tenantId: ctx.tenantId,
        id,
        slug: input.slug ?? '',
        title,
        summary: editOptionalText(null, input.summary),
        body: editRichText(null, input.body),
        publishedAt: appearance(input, now),
        version: 1,
        createdAt: now,
        updatedAt: now,
      };
      // First, for the log lets one of the tenant's transactions on at a time: two of one title get two addresses.
      await this.note(tx, ctx, id, 'post.created', affectedKeys(undefined, post));
      await this.checkPicture(manager, ctx, input.pictureAssetId);
      post.slug ||= await freeSlug(manager, ctx, Post, title, 'news');
      await insertRows(manager, Post, [post]);
      await this.redirects.free(tx, ctx, postPath(post.slug));
      return post;
    });
  }

  /** Changes a piece of news. Throws conflict when `version` is not the current one, and what `create` throws. */
  async update(ctx: TenantContext, id: string, version: number, change: PostChange): Promise<Post> {
    await this.checkAuthor(ctx, change.authorEmployeeId);
    return this.write(ctx, change.slug, async (tx) => {
      const before = await findPost(tx.manager, ctx, id);
      await this.checkPicture(tx.manager, ctx, change.pictureAssetId);
      const now = new Date();
      const after: Post = {
        ...before,
        ...change,
        title: change.title ? editText(before.title, change.title) : before.title,
        summary: editOptionalText(before.summary, change.summary),
        body: editRichText(before.body, change.body),
        version: version + 1,
        updatedAt: now,
      };
      after.publishedAt = appearance(after, now);
      const { tenantId, id: _id, ...columns } = after;
      const result = await tx.manager.update(Post, { tenantId, id, version }, columns as object);
      if (!result.affected) throw new AppError('conflict');
      if (after.slug !== before.slug) await this.redirects.add(tx, ctx, postPath(before.slug), postPath(after.slug));
      const details = { fields: Object.keys(change) };
      await this.note(tx, ctx, id, 'post.updated', affectedKeys(before, after), details);
      return after;
    });
  }

  /** Deletes a piece of news. Throws not_found. */
  async remove(ctx: TenantContext, id: string): Promise<void> {
    await this.db.transact(ctx, async (tx) => {
      const before = await findPost(tx.manager, ctx, id);
      const result = await tx.manager.delete(Post, { tenantId: ctx.tenantId, id });
      if (!result.affected) throw new AppError('not_found');
      await this.note(tx, ctx, id, 'post.deleted', affectedKeys(before, undefined));
    });
  }

  private async checkAuthor(ctx: TenantContext, id: string | null | undefined): Promise<void> {
    if (id) await this.employees.get(ctx, id);
  }

  private async checkPicture(manager: EntityManager, ctx: TenantContext, id: string | null | undefined): Promise<void> {
    if (id && !(await this.media.load(manager, ctx, [id])).has(id)) throw new AppError('not_found');
  }

  private async note(
    tx: Transaction,
    ctx: TenantContext,
    id: string,
    action: string,
    keys: readonly string[],
    details?: Record<string, unknown>,
  ): Promise<void> {
    await this.changes.record(tx, ctx, keys);
    await this.audit.record(tx, ctx, { tenantId: ctx.tenantId }, { action, subject: `post:${id}`, details });
  }

  private async write<T>(
    ctx: TenantContext,
    slug: string | undefined,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    try {
      return await this.db.transact(ctx, work);
    } catch (error) {
      if (slug === undefined || !isUniqueViolation(error)) throw error;
      throw new AppError('handle_taken', { handle: slug }, { cause: error });
    }
  }
}

const SUMMARY = {
  tenantId: true,
  id: true,
  slug: true,
  title: true,
  summary: true,
  pictureAssetId: true,
  authorEmployeeId: true,
  status: true,
  publishedAt: true,
  version: true,
  createdAt: true,
  updatedAt: true,
} as const satisfies Record<keyof PostSummary, true>;

async function findPost(manager: EntityManager, { tenantId }: TenantContext, id: string): Promise<Post> {
  const post = await manager.findOneBy(Post, { tenantId, id });
  if (!post) throw new AppError('not_found');
  return post;
}

/** When news appears: when its owner said, else with its first publication. */
function appearance({ status, publishedAt }: Pick<Post, 'status' | 'publishedAt'>, now: Date): Date | null {
  return status === 'published' ? (publishedAt ?? now) : publishedAt;
}

/** Keys of what a change may alter on pages. The list alters only when news in it comes, goes or moves. */
function affectedKeys(before: Post | undefined, after: Post | undefined): string[] {
  const keys = [changeKeys.post((after ?? before)!.id)];
  const isShown = [before, after].some((post) => post?.status === 'published');
  const isMoved =
    before?.status !== after?.status ||
    before?.slug !== after?.slug ||
    before?.publishedAt?.getTime() !== after?.publishedAt?.getTime();
  return isShown && isMoved ? [...keys, changeKeys.postList()] : keys;
}
