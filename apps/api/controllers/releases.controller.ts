import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import type { TenantContext } from '#kernel';
import { Releases } from '#storefront/releases';
import { Answers, Does } from '../http';
import { InTenant, Limits, TenantCtx } from '../security';
import { momentView } from './views';

const releaseView = z.object({
  number: z.number(),
  createdAt: momentView,
  current: z.boolean(),
  kind: z.enum(['full', 'incremental']),
  theme: z.string(),
  pages: z.number(),
  rendered: z.number(),
  bytes: z.number(),
  durationMs: z.number(),
});

const publishedView = z.object({
  kind: z.enum(['published', 'unchanged']),
  release: z.number(),
  pages: z.number(),
  rendered: z.number(),
  durationMs: z.number(),
});

const rollbackBody = z.strictObject({
  release: z.number().int().min(1).optional().describe('The one before the visible one when left out'),
});

/** What was published of a site. */
@Controller('tenants/:tenantId/site')
export class ReleasesController {
  constructor(private readonly releases: Releases) {}

  @Get('releases')
  @Does('Lists the kept releases of a site.', 'Newest first.')
  @InTenant('site.read')
  @Answers(z.object({ items: z.array(releaseView) }))
  async list(@TenantCtx() ctx: TenantContext) {
    const rows = await this.releases.list(ctx);
    return {
      items: rows.map(({ number, createdAt, current, kind, theme, pages, rendered, bytes, durationMs }) => ({
        number,
        createdAt,
        current,
        kind,
        theme,
        pages,
        rendered,
        bytes,
        durationMs,
      })),
    };
  }

  @Post('publish')
  @Does('Publishes a site.', 'Answers when visitors see the present content. Changes are published by themselves, too.')
  @HttpCode(200)
  @InTenant('site.publish')
  @Limits({ requests: 30, seconds: 60 })
  @Answers(publishedView)
  async publish(@TenantCtx() ctx: TenantContext, @Req() request: Request) {
    const stop = new AbortController();
    request.once('close', () => request.complete || stop.abort());
    return this.releases.publish(ctx, stop.signal);
  }

  @Post('rollback')
  @Does('Shows an earlier release again.', 'Until the content changes or somebody publishes.')
  @HttpCode(200)
  @InTenant('site.publish')
  @Limits({ requests: 30, seconds: 60 })
  @Answers(publishedView)
  async rollback(@TenantCtx() ctx: TenantContext, @Body({ schema: rollbackBody }) body: z.infer<typeof rollbackBody>) {
    return this.releases.rollback(ctx, body.release);
  }
}
