import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import type { TenantContext } from '#kernel';
import {
  ARRANGEABLE_PAGES,
  arrangementSchema,
  type OwnPage,
  type OwnPageSummary,
  sectionSchema,
  type SitePageChange,
  sitePageChangeSchema,
  type SitePageInput,
  SitePages,
  sitePageSchema,
} from '#features/pages';
import { Answers, Creates, Does, Edits } from '../http';
import { IdParam, InTenant, TenantCtx } from '../security';
import { momentView, textView } from './views';

const pageSummaryView = z.object({
  id: z.string(),
  kind: z.enum(['custom', 'legal']),
  slug: z.string(),
  title: textView,
  description: textView.nullable(),
  status: z.enum(['draft', 'published']),
  position: z.number(),
  createdAt: momentView,
  updatedAt: momentView,
  version: z.number(),
});

const pageView = pageSummaryView.extend({ sections: z.array(sectionSchema) });

/** Pages that a firm makes itself. */
@Controller('tenants/:tenantId/site-pages')
export class SitePagesController {
  constructor(private readonly pages: SitePages) {}

  @Get()
  @Does('Lists the pages that a firm made itself.', 'In its order; sections are left out.')
  @InTenant('site.read')
  @Answers(z.object({ items: z.array(pageSummaryView) }))
  async list(@TenantCtx() ctx: TenantContext) {
    return { items: (await this.pages.list(ctx)).map(summarise) };
  }

  @Post()
  @Does('Creates a page.', 'Without a slug, one is made from the title; without a position, it is the last one.')
  @InTenant('site.write')
  @Creates()
  @Answers(pageView, 201)
  async create(@TenantCtx() ctx: TenantContext, @Body({ schema: sitePageSchema }) body: SitePageInput) {
    return present(await this.pages.create(ctx, body));
  }

  @Get(':pageId')
  @Does('Shows one page with its sections.')
  @InTenant('site.read')
  @Answers(pageView)
  async get(@TenantCtx() ctx: TenantContext, @IdParam('pageId') id: string) {
    return present(await this.pages.get(ctx, id));
  }

  @Patch(':pageId')
  @Does('Changes a page.', 'The former address sends its visitors on when the slug changes.')
  @InTenant('site.write')
  @Answers(pageView)
  async update(
    @TenantCtx() ctx: TenantContext,
    @IdParam('pageId') id: string,
    @Edits() version: number,
    @Body({ schema: sitePageChangeSchema }) body: SitePageChange,
  ) {
    return present(await this.pages.update(ctx, id, version, body));
  }

  @Delete(':pageId')
  @Does('Deletes a page.')
  @InTenant('site.write')
  @HttpCode(204)
  @Answers(undefined, 204)
  async remove(@TenantCtx() ctx: TenantContext, @IdParam('pageId') id: string) {
    await this.pages.remove(ctx, id);
  }
}

const arrangementView = z.object({
  pageType: z.enum(ARRANGEABLE_PAGES),
  sections: z.array(sectionSchema).nullable().describe('Null: as the theme has the page'),
  version: z.number().describe('For If-Match; 0 while the page is as the theme has it'),
});

/** How a firm arranges the theme's pages. */
@Controller('tenants/:tenantId/page-arrangements/:pageType')
export class PageArrangementsController {
  constructor(private readonly pages: SitePages) {}

  @Get()
  @Does("Shows how one of the theme's pages is arranged.")
  @InTenant('site.read')
  @Answers(arrangementView)
  async get(
    @TenantCtx() ctx: TenantContext,
    @Param('pageType') pageType: string,
  ): Promise<z.input<typeof arrangementView>> {
    return this.pages.arrangement(ctx, pageType);
  }

  @Put()
  @Does("Arranges one of the theme's pages.", 'Sections and settings that the theme does not know are kept.')
  @InTenant('site.write')
  @Answers(arrangementView)
  async arrange(
    @TenantCtx() ctx: TenantContext,
    @Param('pageType') pageType: string,
    @Edits() version: number,
    @Body({ schema: arrangementSchema }) body: z.output<typeof arrangementSchema>,
  ): Promise<z.input<typeof arrangementView>> {
    return this.pages.arrange(ctx, pageType, version, body.sections);
  }

  @Delete()
  @Does('Gives a page back to the theme.')
  @InTenant('site.write')
  @HttpCode(204)
  @Answers(undefined, 204)
  async reset(@TenantCtx() ctx: TenantContext, @Param('pageType') pageType: string) {
    await this.pages.reset(ctx, pageType);
  }
}

function summarise(row: OwnPageSummary): z.input<typeof pageSummaryView> {
  const { id, kind, slug, title, description, status, position, createdAt, updatedAt, version } = row;
  return { id, kind, slug, title, description, status, position, createdAt, updatedAt, version };
}

function present(row: OwnPage): z.input<typeof pageView> {
  return { ...summarise(row), sections: row.sections };
}
