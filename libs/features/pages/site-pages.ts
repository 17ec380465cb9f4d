import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import { AppError, editOptionalText, editText, newId, type TenantContext } from '#kernel';
import { AuditLog } from '#features/audit';
import { Media } from '#features/media';
import { changeKeys, ContentChanges, Redirects } from '#features/sites';
import { Database, insertRows, isUniqueViolation, type Transaction } from '#platform/database';
import { editSections } from './edit-sections';
import { SitePage, type StoredSection } from './entities';
import { PAGE_LIMITS } from './limits';
import { affectedKeys, findPage, OWN_PAGE_SUMMARY, type OwnPage, type OwnPageSummary } from './own-page';
import { admitPageType, type ArrangeablePage } from './page-types';
import type { SitePageChange, SitePageInput } from './schemas';
import { checkSectionReferences } from './section-references';
import { freeSlug } from './slugs';

/** Address of a page of the owner's within its site, without the locale. */
export const sitePagePath = (slug: string): string => `/pages/${slug}`;

/** How an owner arranged one of the theme's pages. */
export interface Arrangement {
  pageType: ArrangeablePage;
  /** Null: as the theme has it. */
  sections: StoredSection[] | null;
  /** 0 while it is as the theme has it. */
  version: number;
}

/** Pages that a firm makes itself, and the theme's pages as it arranged them, for its members. */
@Injectable()
export class SitePages {
  constructor(
    private readonly db: Database,
    private readonly changes: ContentChanges,
    private readonly redirects: Redirects,
    private readonly audit: AuditLog,
    private readonly media: Media,
  ) {}

  /** All pages that the firm made, in its order, without their sections. */
  async list(ctx: TenantContext): Promise<OwnPageSummary[]> {
    const rows = await this.db.read(ctx, (manager) =>
      manager.find(SitePage, {
        where: { tenantId: ctx.tenantId, kind: Not('template') },
        select: OWN_PAGE_SUMMARY,
        order: { position: 'ASC', id: 'ASC' },
      }),
    );
    return rows as OwnPageSummary[];
  }

  /** One page that the firm made. Throws not_found. */
  async get(ctx: TenantContext, id: string): Promise<OwnPage> {
    return this.db.read(ctx, (manager) => findPage(manager, ctx, id));
  }

  /**
   * Adds a page. Throws handle_taken, site_pages_too_many, page_asset_unknown, page_product_unknown or
   * payload_too_large.
   */
  async create(ctx: TenantContext, input: SitePageInput): Promise<OwnPage> {
    const { tenantId } = ctx;
    const id = newId();
    return this.write(ctx, input.slug, async (tx) => {
      const { manager } = tx;
      const now = new Date();
      const page: OwnPage = {
        ...input,
        tenantId,
        id,
        key: id,
        slug: input.slug ?? '',
        title: editText(null, input.title),
        description: editOptionalText(null, input.description),
        sections: editSections([], input.sections),
        position: input.position ?? 0,
        version: 1,
        createdAt: now,
        updatedAt: now,
      };
      // First, for the log lets one of the tenant's transactions on at a time: the count and the address hold then.
      await this.note(tx, ctx, page.key, 'page.created', affectedKeys(undefined, page));
      const others = { tenantId, kind: Not('template' as const) };
      if ((await manager.countBy(SitePage, others)) >= PAGE_LIMITS.pages) {
        throw new AppError('site_pages_too_many', { limit: PAGE_LIMITS.pages });
      }
      await checkSectionReferences(manager, ctx, page.sections, this.media);
      page.slug ||= await freeSlug(manager, ctx, SitePage, page.title, 'page');
      if (input.position === undefined) {
        page.position = Number((await manager.maximum(SitePage, 'position', others)) ?? -1) + 1;
      }
      await insertRows(manager, SitePage, [page]);
      await this.redirects.free(tx, ctx, sitePagePath(page.slug));
      return page;
    });
  }

  /** Changes a page. Throws conflict when `version` is not the current one, and what `create` throws. */
  async update(ctx: TenantContext, id: string, version: number, change: SitePageChange): Promise<OwnPage> {
    return this.write(ctx, change.slug, async (tx) => {
      const before = await findPage(tx.manager, ctx, id);
      const after: OwnPage = {
        ...before,
        ...change,
        title: change.title ? editText(before.title, change.title) : before.title,
        description: editOptionalText(before.description, change.description),
        sections: change.sections ? editSections(before.sections, change.sections) : before.sections,
        version: version + 1,
        updatedAt: new Date(),
      };
      if (change.sections) await checkSectionReferences(tx.manager, ctx, after.sections, this.media);
      await save(tx.manager, after, version);
      if (after.slug !== before.slug) {
        await this.redirects.add(tx, ctx, sitePagePath(before.slug), sitePagePath(after.slug));
      }
      const details = { fields: Object.keys(change) };
      await this.note(tx, ctx, before.key, 'page.updated', affectedKeys(before, after), details);
      return after;
    });
  }

  /** Deletes a page. Throws not_found. */
  async remove(ctx: TenantContext, id: string): Promise<void> {
    await this.db.transact(ctx, async (tx) => {
      const before = await findPage(tx.manager, ctx, id);
      const result = await tx.manager.delete(SitePage, { tenantId: ctx.tenantId, id });
      if (!result.affected) throw new AppError('not_found');
      await this.note(tx, ctx, before.key, 'page.deleted', affectedKeys(before, undefined));
    });
  }

  /** How the owner arranged one of the theme's pages. Throws not_found for what is no such page. */
  async arrangement(ctx: TenantContext, pageType: string): Promise<Arrangement> {
    const key = admitPageType(pageType);
    const row = await this.db.read(ctx, (manager) => manager.findOneBy(SitePage, { tenantId: ctx.tenantId, key }));
    return { pageType: key, sections: row?.sections ?? null, version: row?.version ?? 0 };
  }

  /**
   * Arranges one of the theme's pages. With a `version` it must be the current one (0: not arranged yet), or conflict
   * is thrown; not_found for what is no such page, else what `create` throws of sections.
   */
  async arrange(
    ctx: TenantContext,
    pageType: string,
    version: number | undefined,
    sections: readonly StoredSection[],
  ): Promise<Arrangement> {
    const key = admitPageType(pageType);
    const { tenantId } = ctx;
    return this.write(ctx, undefined, async (tx) => {
      const before = await tx.manager.findOneBy(SitePage, { tenantId, key });
      if (version !== undefined && version !== (before?.version ?? 0)) throw new AppError('conflict');
      const edited = editSections(before?.sections ?? [], sections);
      await checkSectionReferences(tx.manager, ctx, edited, this.media);
      const after = before
        ? { ...before, sections: edited, version: before.version + 1, updatedAt: new Date() }
        : newTemplate(ctx, key, edited);
      if (before) await save(tx.manager, after, before.version);
      else await insertRows(tx.manager, SitePage, [after]);
      await this.note(tx, ctx, key, 'page.arranged', [changeKeys.page(key)]);
      return { pageType: key, sections: edited, version: after.version };
    });
  }

  /** Gives a page back to the theme; nothing happens to one that is as the theme has it. Throws not_found. */
  async reset(ctx: TenantContext, pageType: string): Promise<void> {
    const key = admitPageType(pageType);
    await this.db.transact(ctx, async (tx) => {
      const result = await tx.manager.delete(SitePage, { tenantId: ctx.tenantId, key });
      if (result.affected) await this.note(tx, ctx, key, 'page.reset', [changeKeys.page(key)]);
    });
  }

  private async note(
    tx: Transaction,
    ctx: TenantContext,
    key: string,
    action: string,
    keys: readonly string[],
    details?: Record<string, unknown>,
  ): Promise<void> {
    await this.changes.record(tx, ctx, keys);
    await this.audit.record(tx, ctx, { tenantId: ctx.tenantId }, { action, subject: `page:${key}`, details });
  }

  /** A slug that is taken is the caller's error. Without one, two made the same arrangement at once. */
  private async write<T>(
    ctx: TenantContext,
    slug: string | undefined,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    try {
      return await this.db.transact(ctx, work);
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      if (slug === undefined) throw new AppError('conflict', {}, { cause: error });
      throw new AppError('handle_taken', { handle: slug }, { cause: error });
    }
  }
}

async function save(manager: EntityManager, after: SitePage, version: number): Promise<void> {
  const { tenantId, id, key: _key, ...columns } = after;
  const result = await manager.update(SitePage, { tenantId, id, version }, columns as object);
  if (!result.affected) throw new AppError('conflict');
}

function newTemplate({ tenantId }: TenantContext, key: ArrangeablePage, sections: StoredSection[]): SitePage {
  const now = new Date();
  return {
    tenantId,
    id: newId(),
    key,
    kind: 'template',
    slug: null,
    title: null,
    description: null,
    sections,
    status: 'published',
    position: 0,
    // Not 1: one that was reset and made anew must not look like the one before to an editor who still shows that.
    version: now.getTime(),
    createdAt: now,
    updatedAt: now,
  };
}
