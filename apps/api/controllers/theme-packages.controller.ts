import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import { AppError, inTenant, isId, LOCALES } from '#kernel';
import { Agencies } from '#features/agencies';
import { findTenant } from '#features/tenants';
import { packageTheme, type ThemePackage, ThemePackages } from '#features/themes';
import { Database } from '#platform/database';
import { PreviewLinks } from '#storefront/previews';
import { MAX_ARCHIVE_BYTES, ThemeChoice, ThemeUploads } from '#storefront/themes';
import { Answers, Does, fileBody, TakesFile } from '../http';
import { type AgencyContext, AgencyCtx, IdParam, InAgency, Limits } from '../security';
import { momentView } from './views';

const packageView = z.object({
  id: z.string(),
  agencyId: z.string().describe('The agency that brought it; those below can use it too'),
  theme: z.string().describe('What sites are given: package:<id>'),
  name: z.string(),
  version: z.string(),
  label: z.record(z.enum(LOCALES), z.string()),
  state: z.enum(['checked', 'released', 'retired']),
  bytes: z.number(),
  warnings: z.number(),
  createdAt: momentView,
});

const findingView = z.object({
  rule: z.string(),
  level: z.enum(['fatal', 'error', 'warning']),
  file: z.string(),
  line: z.number(),
  message: z.string(),
});

const packageDetailView = packageView.extend({ findings: z.array(findingView) });

/** A link to a preview, as answers hold it. */
export const previewView = z.object({ url: z.string(), expiresAt: momentView });

const previewBody = z.strictObject({ tenantId: z.string().refine(isId, 'Not an id') });

/** Themes that agencies bring. */
@Controller('agencies/:agencyId/theme-packages')
export class ThemePackagesController {
  constructor(
    private readonly uploads: ThemeUploads,
    private readonly packages: ThemePackages,
    private readonly choice: ThemeChoice,
    private readonly agencies: Agencies,
    private readonly previews: PreviewLinks,
    private readonly db: Database,
  ) {}

  @Post()
  @Does(
    'Uploads a theme package.',
    'The body is the ZIP archive itself. It is checked at once: with mistakes the answer lists them all and nothing is stored. The same content again is the same package.',
  )
  @InAgency('themes.manage')
  @Limits({ requests: 20, seconds: 60, bytes: MAX_ARCHIVE_BYTES })
  @TakesFile('application/zip')
  @Answers(packageDetailView, 201)
  async upload(@AgencyCtx() { ctx, agencyId }: AgencyContext, @Req() request: Request) {
    return presentDetail(await this.uploads.upload(ctx, agencyId, fileBody(request)));
  }

  @Get()
  @Does('Lists the theme packages that an agency can use.', 'Its own and those of agencies above it, newest first.')
  @InAgency('themes.read')
  @Answers(z.object({ items: z.array(packageView) }))
  async list(@AgencyCtx() { ctx, agencyId }: AgencyContext) {
    return { items: (await this.packages.list(ctx, agencyId)).map(present) };
  }

  @Get(':packageId')
  @Does('Shows a theme package with what its check remarked.')
  @InAgency('themes.read')
  @Answers(packageDetailView)
  async get(@AgencyCtx() { ctx, agencyId }: AgencyContext, @IdParam('packageId') id: string) {
    return presentDetail(await this.packages.get(ctx, agencyId, id));
  }

  @Post(':packageId/retire')
  @Does('Retires a theme package of the agency.', 'Nobody can choose it any more. Refused while sites use it.')
  @InAgency('themes.manage')
  @HttpCode(200)
  @Answers(packageDetailView)
  async retire(@AgencyCtx() { ctx, agencyId }: AgencyContext, @IdParam('packageId') id: string) {
    return presentDetail(await this.packages.retire(ctx, agencyId, id));
  }

  @Post(':packageId/previews')
  @Does("Makes a link to a firm's site with a theme package.", 'It works for an hour, for whoever has it.')
  @InAgency('themes.read')
  @Limits({ requests: 60, seconds: 60 })
  @Answers(previewView, 201)
  async preview(
    @AgencyCtx() { ctx, agencyId }: AgencyContext,
    @IdParam('packageId') id: string,
    @Body({ schema: previewBody }) { tenantId }: z.output<typeof previewBody>,
  ) {
    const theme = packageTheme((await this.packages.get(ctx, agencyId, id)).id);
    const agencyIds = await this.agencies.descendantIds(ctx, agencyId);
    const tenant = await this.db.read(ctx, (manager) => findTenant(manager, tenantId));
    if (!tenant || !agencyIds.includes(tenant.agencyId)) throw new AppError('not_found');
    const own = inTenant(ctx, tenantId);
    await this.choice.admit(own, theme);
    return this.previews.make(own, theme);
  }
}

function present(row: ThemePackage): z.input<typeof packageView> {
  const { id, agencyId, name, version, label, state, bytes, findings, createdAt } = row;
  const theme = packageTheme(id);
  return { id, agencyId, theme, name, version, label, state, bytes, warnings: findings.length, createdAt };
}

function presentDetail(row: ThemePackage): z.input<typeof packageDetailView> {
  return { ...present(row), findings: row.findings };
}
