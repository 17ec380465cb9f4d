import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import type { LocalizedText, TenantContext } from '#kernel';
import { type Asset, MAX_ORIGINAL_BYTES, Media } from '#features/media';
import { localizedTextSchema } from '#platform/validation';
import { Answers, decodeCursor, Does, fileBody, pageOf, type PageQuery, pageQuery, TakesFile, toPage } from '../http';
import { IdParam, InTenant, Limits, TenantCtx } from '../security';
import { faultView, momentView, presentFault, textView } from './views';

const assetView = z.object({
  id: z.string(),
  kind: z.enum(['picture', 'document']),
  fileName: z.string(),
  status: z.enum(['pending', 'ready', 'failed']),
  failure: faultView.nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  color: z.string().nullable(),
  alt: textView.nullable(),
  createdAt: momentView,
});

const uploadQuery = z.strictObject({ fileName: z.string().trim().min(1).max(255) });
const altBody = z.strictObject({ alt: localizedTextSchema(500).nullable() });

/** Uploaded pictures and documents. Originals are never served. */
@Controller('tenants/:tenantId/assets')
export class AssetsController {
  constructor(private readonly media: Media) {}

  @Get()
  @Does('Lists uploaded pictures and documents.', 'Latest first.')
  @InTenant('media.read')
  @Answers(pageOf(assetView))
  async list(@TenantCtx() ctx: TenantContext, @Query({ schema: pageQuery }) query: PageQuery) {
    const [before] = decodeCursor(query.cursor, z.tuple([z.uuid()])) ?? [];
    const rows = await this.media.list(ctx, { before, limit: query.limit + 1 });
    return toPage(
      rows,
      query.limit,
      (row) => [row.id],
      (row) => present(ctx, row),
    );
  }

  @Post()
  @Does(
    'Uploads a picture or a document.',
    'The body is the file itself. The same file under the same name is the same asset, so a retry doubles nothing.',
  )
  @InTenant('media.write')
  @Limits({ requests: 600, seconds: 60, bytes: MAX_ORIGINAL_BYTES })
  @TakesFile()
  @Answers(assetView, 201)
  async upload(
    @TenantCtx() ctx: TenantContext,
    @Query({ schema: uploadQuery }) query: z.infer<typeof uploadQuery>,
    @Req() request: Request,
  ) {
    return present(ctx, await this.media.add(ctx, { content: fileBody(request), fileName: query.fileName }));
  }

  @Get(':assetId')
  @Does('Shows one picture or document.', '`status` tells how far its processing is.')
  @InTenant('media.read')
  @Answers(assetView)
  async get(@TenantCtx() ctx: TenantContext, @IdParam('assetId') id: string) {
    return present(ctx, await this.media.get(ctx, id));
  }

  @Put(':assetId/alt')
  @Does("Sets a picture's alternative text.")
  @InTenant('media.write')
  @Answers(assetView)
  async describe(
    @TenantCtx() ctx: TenantContext,
    @IdParam('assetId') id: string,
    @Body({ schema: altBody }) body: { alt: LocalizedText | null },
  ) {
    return present(ctx, await this.media.describe(ctx, id, body.alt));
  }

  @Delete(':assetId')
  @Does('Deletes a picture or document.')
  @InTenant('media.write')
  @HttpCode(204)
  @Answers(undefined, 204)
  async remove(@TenantCtx() ctx: TenantContext, @IdParam('assetId') id: string) {
    await this.media.remove(ctx, id);
  }
}

function present(ctx: TenantContext, row: Asset): z.input<typeof assetView> {
  const { id, kind, fileName, status, width, height, color, alt, createdAt } = row;
  const failure = row.failure && presentFault(ctx, row.failure);
  return { id, kind, fileName, status, failure, width, height, color, alt, createdAt };
}
