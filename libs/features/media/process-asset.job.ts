import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { AppError, inTenant, systemContext, type TenantContext } from '#kernel';
import { changeKeys, ContentChanges } from '#features/sites';
import { CONFIG, type Config } from '#platform/config';
import { Database } from '#platform/database';
import { Background, defineJob, type DueWork, type JobOutcome, JobQueue } from '#platform/jobs';
import { DecoderDiedError, PictureProcessor } from '#platform/pictures';
import { copyFileDurably, PrivateFiles } from '#platform/storage';
import { Asset } from './entities';

/** Hint that an asset is waiting to be processed. */
export const processAsset = defineJob<{ tenantId: string; assetId: string }>({
  name: 'media.processAsset',
  queue: 'media',
  key: ({ tenantId, assetId }) => `${tenantId}:${assetId}`,
});

/** Widths in px that themes ask for. */
const WIDTHS = [320, 640, 960, 1280];
const MAX_PIXELS = 40_000_000;
/** A picture whose decoder dies this often is refused rather than tried for ever. */
const MAX_ATTEMPTS = 4;
/** Pending for so long, in ms, that its hint must have been lost. */
const OVERDUE = 20_000;

/** Why an asset is given up, or undefined when it is to be tried again: a full disk is no fault of the picture. */
function reasonFor(error: unknown, attempts: number): AppError | undefined {
  if (error instanceof AppError) return error;
  return error instanceof DecoderDiedError && attempts >= MAX_ATTEMPTS ? new AppError('picture_damaged') : undefined;
}

/** Makes pending assets ready, or failed with a reason. */
@Injectable()
export class AssetProcessing implements DueWork {
  readonly name = 'assets';
  readonly every = 10_000;

  constructor(
    private readonly db: Database,
    private readonly files: PrivateFiles,
    private readonly pictures: PictureProcessor,
    private readonly jobs: JobQueue,
    private readonly changes: ContentChanges,
    @Inject(CONFIG) private readonly config: Pick<Config, 'dataDir'>,
    background: Background,
  ) {
    background.handle(processAsset, ({ tenantId, assetId }) =>
      this.process(inTenant(systemContext('media', assetId), tenantId), assetId),
    );
    background.reconcile(this);
  }

  /** Where a tenant's derivatives are kept; pages refer to them by name. */
  static derivativesFolder(dataDir: string, tenantId: string): string {
    return join(dataDir, 'derivatives', tenantId);
  }

  /** Processes one asset unless it is done already. Doing it twice gives the same files. */
  async process(ctx: TenantContext, id: string): Promise<JobOutcome> {
    const key = { tenantId: ctx.tenantId, id };
    const asset = await this.db.read(ctx, (manager) => manager.findOneBy(Asset, key));
    if (!asset || asset.deletedAt) return { skipped: 'deleted' };
    if (asset.status !== 'pending') return { skipped: 'processed already' };
    await this.db.transact(ctx, ({ manager }) =>
      manager.update(Asset, key, { attempts: asset.attempts + 1, updatedAt: new Date() }),
    );
    try {
      const ready = asset.kind === 'document' ? await this.checkDocument(ctx, asset) : await this.decode(ctx, asset);
      await this.finish(ctx, id, { ...ready, status: 'ready', failure: null });
    } catch (error) {
      const refused = reasonFor(error, asset.attempts + 1);
      if (!refused) throw error;
      await this.finish(ctx, id, { status: 'failed', failure: { code: refused.code, args: { ...refused.args } } });
    }
  }

  /** Reconciler: pending assets whose hint was lost. */
  async look(): Promise<void> {
    const due = await this.db.read(systemContext('media', 'reconciler'), (manager) =>
      manager.find(Asset, {
        where: { status: 'pending', updatedAt: LessThan(new Date(Date.now() - OVERDUE)) },
        select: { tenantId: true, id: true },
        // The longest untouched first: a few hundred that fail again and again must not keep the others waiting.
        order: { updatedAt: 'ASC' },
        take: 200,
      }),
    );
    for (const { tenantId, id } of due) await this.jobs.enqueue(processAsset, { tenantId, assetId: id });
  }

  private async decode(ctx: TenantContext, asset: Asset): Promise<Partial<Asset>> {
    const output = await this.outputFolder(ctx);
    const input = this.files.path(ctx.tenantId, asset.sha256);
    const result = await this.pictures.process({ input, output, widths: WIDTHS, maxPixels: MAX_PIXELS });
    const { width, height, color, derivatives } = result;
    return { width, height, color, derivatives };
  }

  /** Documents are published as they are, under their hash, once they prove to be PDF. */
  private async checkDocument(ctx: TenantContext, asset: Asset): Promise<Partial<Asset>> {
    const input = this.files.path(ctx.tenantId, asset.sha256);
    const file = await open(input, 'r');
    const { buffer } = await file.read(Buffer.alloc(5), 0, 5, 0).finally(() => file.close());
    if (buffer.toString('latin1') !== '%PDF-') throw new AppError('document_not_pdf');
    await copyFileDurably(input, join(await this.outputFolder(ctx), `${asset.sha256.slice(0, 24)}.pdf`));
    return { mediaType: 'application/pdf' };
  }

  private async outputFolder(ctx: TenantContext): Promise<string> {
    const folder = AssetProcessing.derivativesFolder(this.config.dataDir, ctx.tenantId);
    await mkdir(folder, { recursive: true });
    return folder;
  }

  private async finish(ctx: TenantContext, id: string, change: Partial<Asset>): Promise<void> {
    await this.db.transact(ctx, async (tx) => {
      const key = { tenantId: ctx.tenantId, id, status: 'pending' as const };
      const result = await tx.manager.update(Asset, key, { ...change, updatedAt: new Date() } as object);
      if (result.affected) await this.changes.record(tx, ctx, [changeKeys.asset(id)]);
    });
  }
}
