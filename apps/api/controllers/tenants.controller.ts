import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { LOCALES, type TenantContext } from '#kernel';
import { Agencies } from '#features/agencies';
import {
  CHANNEL_KINDS,
  newTenantSchema,
  PRICE_POLICIES,
  profileChangeSchema,
  SECTORS,
  type Tenant,
  TenantDirectory,
  Tenants,
  type TenantWithSite,
} from '#features/tenants';
import { Answers, Creates, decodeCursor, Does, Edits, pageOf, pageQuery, toPage } from '../http';
import { type AgencyContext, AgencyCtx, IdParam, InAgency, InTenant, TenantCtx } from '../security';
import { momentView, textView } from './views';

const hoursView = z.object({
  days: z.array(z.object({ day: z.number(), opens: z.string(), closes: z.string() })),
  note: textView.nullable(),
});

const tenantView = z.object({
  id: z.string(),
  agencyId: z.string(),
  status: z.enum(['active', 'suspended', 'deleted']),
  name: z.string(),
  names: textView,
  sector: z.enum(SECTORS),
  country: z.string(),
  currency: z.string(),
  locale: z.enum(LOCALES),
  tagline: textView.nullable(),
  story: textView.nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  address: textView.nullable(),
  hours: hoursView.nullable(),
  channels: z.array(z.object({ kind: z.enum(CHANNEL_KINDS), value: z.string() })).nullable(),
  location: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
  pricePolicy: z.enum(PRICE_POLICIES),
  logoAssetId: z.string().nullable(),
  heroAssetId: z.string().nullable(),
  createdAt: momentView,
  version: z.number(),
});

const listedView = z.object({
  id: z.string(),
  agencyId: z.string(),
  status: z.enum(['active', 'suspended', 'deleted']),
  name: z.string(),
  sector: z.enum(SECTORS),
  country: z.string(),
  subdomain: z.string(),
  publishedAt: momentView.nullable(),
  createdAt: momentView,
});

const listQuery = pageQuery.extend({
  search: z.string().trim().max(100).optional().describe('Part of the name'),
  status: z.enum(['active', 'suspended', 'deleted']).optional(),
});

/** A firm's own profile. */
@Controller('tenants/:tenantId')
export class TenantsController {
  constructor(private readonly tenants: Tenants) {}

  @Get()
  @Does('Shows a firm.')
  @InTenant('tenant.read')
  @Answers(tenantView)
  async get(@TenantCtx() ctx: TenantContext) {
    return present(await this.tenants.get(ctx));
  }

  @Patch()
  @Does("Changes a firm's profile.")
  @InTenant('tenant.manage')
  @Answers(tenantView)
  async edit(
    @TenantCtx() ctx: TenantContext,
    @Edits() version: number,
    @Body({ schema: profileChangeSchema }) body: z.output<typeof profileChangeSchema>,
  ) {
    return present(await this.tenants.update(ctx, body, version));
  }
}

/** An agency's firms and those of the agencies below it. */
@Controller('agencies/:agencyId/tenants')
export class AgencyTenantsController {
  constructor(
    private readonly agencies: Agencies,
    private readonly tenants: Tenants,
    private readonly directory: TenantDirectory,
  ) {}

  @Get()
  @Does('Lists the firms of an agency and of those below it.', 'Latest first.')
  @InAgency('tenant.read')
  @Answers(pageOf(listedView))
  async list(@AgencyCtx() agency: AgencyContext, @Query({ schema: listQuery }) query: z.output<typeof listQuery>) {
    const { cursor, limit, search, status } = query;
    const [before] = decodeCursor(cursor, z.tuple([z.uuid()])) ?? [];
    const rows = await this.directory.list(agency.ctx, await this.scope(agency), {
      search,
      status,
      before,
      limit: limit + 1,
    });
    return toPage(rows, limit, ({ tenant }) => [tenant.id], presentListed);
  }

  @Post()
  @Does('Creates a firm with its site.')
  @InAgency('tenant.create')
  @Creates()
  @Answers(listedView, 201)
  async create(
    @AgencyCtx() { ctx, agencyId }: AgencyContext,
    @Body({ schema: newTenantSchema }) body: z.output<typeof newTenantSchema>,
  ) {
    return presentListed(await this.tenants.create(ctx, { ...body, agencyId }));
  }

  @Post(':tenantId/suspend')
  @Does('Suspends a firm.', 'Its site answers 410 until it is restored.')
  @InAgency('tenant.manage')
  @HttpCode(200)
  @Answers(tenantView)
  async suspend(@AgencyCtx() agency: AgencyContext, @IdParam('tenantId') tenantId: string) {
    return present(await this.directory.suspend(agency.ctx, await this.scope(agency), tenantId));
  }

  @Post(':tenantId/restore')
  @Does('Restores a suspended or deleted firm.')
  @InAgency('tenant.manage')
  @HttpCode(200)
  @Answers(tenantView)
  async restore(@AgencyCtx() agency: AgencyContext, @IdParam('tenantId') tenantId: string) {
    return present(await this.directory.restore(agency.ctx, await this.scope(agency), tenantId));
  }

  @Delete(':tenantId')
  @Does('Deletes a firm.', 'Everything stays until the timed purge, and `restore` brings it back.')
  @InAgency('tenant.manage')
  @HttpCode(204)
  @Answers(undefined, 204)
  async remove(@AgencyCtx() agency: AgencyContext, @IdParam('tenantId') tenantId: string) {
    await this.directory.remove(agency.ctx, await this.scope(agency), tenantId);
  }

  private async scope({ ctx, agencyId }: AgencyContext): Promise<{ agencyIds: string[] }> {
    return { agencyIds: await this.agencies.descendantIds(ctx, agencyId) };
  }
}

function present(tenant: Tenant): z.input<typeof tenantView> {
  const { sourceKey: _sourceKey, updatedAt, deletedAt: _deletedAt, ...shown } = tenant;
  return { ...shown, version: updatedAt.getTime() };
}

function presentListed({ tenant, site }: TenantWithSite): z.input<typeof listedView> {
  const { id, agencyId, status, name, sector, country, createdAt } = tenant;
  const { subdomain, publishedAt } = site;
  return { id, agencyId, status, name, sector, country, subdomain, publishedAt, createdAt };
}
