import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { AppError, editText, type LocalizedText, newId, normaliseText, type TenantContext } from '#kernel';
import { AuditLog } from '#features/audit';
import { changeKeys, ContentChanges } from '#features/sites';
import { Database, insertRows, type Transaction } from '#platform/database';
import { JobQueue } from '#platform/jobs';
import { PrivateFiles, type StoredFile, TooManyBytesError } from '#platform/storage';
import { Asset } from './entities';
import { processAsset } from './process-asset.job';

/** Largest original, in bytes. Phones' pictures are 3 to 12 MB. */
export const MAX_ORIGINAL_BYTES = 40 * 1024 * 1024;

/** A file to take in: bytes, a stream, or the path of a file on this machine (command line, demo). */
export interface Upload {
  content: Buffer | Readable | { path: string };
  fileName: string;
  alt?: LocalizedText;
}

/** The same picture came in by another request at the same moment; undoes this one's transaction. */
class DoubledError extends Error {
  constructor(readonly asset: Asset) {
    super('the same upload was taken by another request');
  }
}

/** Takes in pictures and documents, and finds them again. */
@Injectable()
export class Media {
  constructor(
    private readonly db: Database,
    private readonly files: PrivateFiles,
    private readonly jobs: JobQueue,
    private readonly changes: ContentChanges,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Stores an original and hints that it is to be processed. The same bytes under the same name are the same asset, so
   * that importing twice doubles nothing.
   * @throws AppError payload_too_large
   */
  async add(ctx: TenantContext, upload: Upload): Promise<Asset> {
    const stored = await this.store(ctx, upload);
    const fileName = normaliseText(baseName(upload.fileName)).slice(0, 255) || 'picture';
    const { tenantId } = ctx;
    const { sha256 } = stored;
    const findSame = (manager: EntityManager): Promise<Asset | null> =>
      manager.findOneBy(Asset, { tenantId, sha256, fileName, deletedAt: IsNull() });
    try {
      return await this.db.transact(ctx, async (tx) => {
        const same = await findSame(tx.manager);
        if (same) return same;
        const asset = newAsset(ctx, stored, fileName, upload.alt);
        await this.audit.record(tx, ctx, { tenantId }, { action: 'asset.created', subject: `asset:${asset.id}` });
        // The log lets one of the tenant's transactions on at a time: the same upload may have come in between.
        const doubled = await findSame(tx.manager);
        if (doubled) throw new DoubledError(doubled);
        await insertRows(tx.manager, Asset, [asset]);
        tx.afterCommit(() => this.jobs.enqueue(processAsset, { tenantId, assetId: asset.id }));
        return asset;
      });
    } catch (error) {
      if (error instanceof DoubledError) return error.asset;
      throw error;
    }
  }

  /** One asset of the tenant. Throws not_found. */
  async get(ctx: TenantContext, id: string): Promise<Asset> {
    const asset = await this.db.read(ctx, (manager) =>
      manager.findOneBy(Asset, { tenantId: ctx.tenantId, id, deletedAt: IsNull() }),
    );
    if (!asset) throw new AppError('not_found');
    return asset;
  }

  /** A page of the tenant's assets, newest first; `before` is the last id of the page before. */
  async list(ctx: TenantContext, page: { before?: string; limit: number }): Promise<Asset[]> {
    return this.db.read(ctx, (manager) => {
      const query = manager
        .createQueryBuilder(Asset, 'a')
        .where('a.tenant_id = :tenantId AND a.deleted_at IS NULL', { tenantId: ctx.tenantId })
        .orderBy('a.id', 'DESC')
        .limit(page.limit);
      if (page.before) query.andWhere('a.id < :before', { before: page.before });
      return query.getMany();
    });
  }

  /** Describes what a picture shows, for those who can't see it. */
  async describe(ctx: TenantContext, id: string, alt: LocalizedText | null): Promise<Asset> {
    const asset = await this.get(ctx, id);
    const after: Asset = { ...asset, alt: alt && editText(asset.alt, alt), updatedAt: new Date() };
    await this.db.transact(ctx, async (tx) => {
      const change = { alt: after.alt, updatedAt: after.updatedAt } as object;
      await tx.manager.update(Asset, { tenantId: ctx.tenantId, id, deletedAt: IsNull() }, change);
      await this.changed(tx, ctx, id, 'asset.updated');
    });
    return after;
  }

  /** Takes an asset off all pages. Its files stay until the purge. */
  async remove(ctx: TenantContext, id: string): Promise<void> {
    await this.get(ctx, id);
    await this.db.transact(ctx, async (tx) => {
      await tx.manager.update(Asset, { tenantId: ctx.tenantId, id }, { deletedAt: new Date(), updatedAt: new Date() });
      await this.changed(tx, ctx, id, 'asset.deleted');
    });
  }

  /**
   * The tenant's assets by lower-cased file name, for sheets that name their pictures. Paths in front of a name are
   * dropped; of several files with one name the newest counts.
   */
  async findByFileName(
    manager: EntityManager,
    ctx: TenantContext,
    names: readonly string[],
  ): Promise<Map<string, Asset>> {
    if (names.length === 0) return new Map();
    const wanted = new Set(names.map(fileKey));
    // SQLite's LOWER knows only ASCII: of other letters it finds those written as in the sheet, all small or all large.
    const spellings = names.flatMap((name) => {
      const plain = normaliseText(baseName(name));
      return [plain.toLowerCase(), asciiLower(plain), asciiLower(plain.toUpperCase())];
    });
    const assets = await manager
      .createQueryBuilder(Asset, 'a')
      .where('a.tenant_id = :tenantId AND a.deleted_at IS NULL', { tenantId: ctx.tenantId })
      .andWhere('LOWER(a.file_name) IN (:...names)', { names: [...new Set(spellings)] })
      .orderBy('a.id')
      .getMany();
    // MariaDB's collation finds more than was asked for: `ảnh.jpg` for `anh.jpg`.
    const found = assets.map((asset) => [fileKey(asset.fileName), asset] as const);
    return new Map(found.filter(([key]) => wanted.has(key)));
  }

  /** Assets by id, for pages. Only the tenant's own and not deleted ones. */
  async load(manager: EntityManager, ctx: TenantContext, ids: readonly string[]): Promise<Map<string, Asset>> {
    if (ids.length === 0) return new Map();
    const assets = await manager.findBy(Asset, {
      tenantId: ctx.tenantId,
      id: In([...new Set(ids)]),
      deletedAt: IsNull(),
    });
    return new Map(assets.map((asset) => [asset.id, asset]));
  }

  private async store(ctx: TenantContext, { content }: Upload): Promise<StoredFile> {
    // A request is a stream that has a `path`, too: its address.
    const isFile = !Buffer.isBuffer(content) && !(content instanceof Readable);
    try {
      const source = isFile ? createReadStream(content.path) : content;
      return await this.files.store(ctx.tenantId, source, MAX_ORIGINAL_BYTES);
    } catch (error) {
      if (error instanceof TooManyBytesError) {
        throw new AppError('payload_too_large', { limit: `${MAX_ORIGINAL_BYTES / 1024 / 1024} MB` });
      }
      throw error;
    }
  }

  private async changed(tx: Transaction, ctx: TenantContext, id: string, action: string): Promise<void> {
    await this.changes.record(tx, ctx, [changeKeys.asset(id)]);
    await this.audit.record(tx, ctx, { tenantId: ctx.tenantId }, { action, subject: `asset:${id}` });
  }
}

/** A file's name without the folders in front of it, in either direction of slash. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).pop()?.trim() ?? '';
}

function fileKey(path: string): string {
  return normaliseText(baseName(path)).toLowerCase();
}

function asciiLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function newAsset(ctx: TenantContext, stored: StoredFile, fileName: string, alt: LocalizedText | undefined): Asset {
  const now = new Date();
  const isDocument = extname(fileName).toLowerCase() === '.pdf';
  return {
    tenantId: ctx.tenantId,
    id: newId(),
    kind: isDocument ? 'document' : 'picture',
    fileName,
    // What it really is, the processing finds out.
    mediaType: isDocument ? 'application/pdf' : 'application/octet-stream',
    bytes: stored.bytes,
    sha256: stored.sha256,
    status: 'pending',
    failure: null,
    width: null,
    height: null,
    color: null,
    derivatives: [],
    alt: alt ? editText(null, alt) : null,
    attempts: 0,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}
