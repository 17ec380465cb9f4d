import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { z } from 'zod';
import { Access, type Principal } from '#features/access';
import { Agencies } from '#features/agencies';
import { type Context, LOCALES } from '#kernel';
import { Database } from '#platform/database';
import { Answers, Creates, Does, Edits } from '../http';
import { AgencyCtx, type AgencyContext, Ctx, InAgency, Operator, SignedIn, SignedInAs } from '../security';
import { agencyView, nameSchema, presentAgency } from './account-views';

type AgencyView = z.infer<typeof agencyView>;

const newAgencyBody = z.strictObject({
  slug: z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, 'lower-case letters, digits and hyphens'),
  name: nameSchema,
  locale: z.enum(LOCALES).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two letters of ISO 3166-1')
    .optional(),
});
const agencyEditBody = z.strictObject({ name: nameSchema.optional(), locale: z.enum(LOCALES).optional() });

/** The tree of agencies. */
@Controller('agencies')
export class AgenciesController {
  constructor(
    private readonly agencies: Agencies,
    private readonly access: Access,
    private readonly db: Database,
  ) {}

  @Get()
  @Does('Lists the agencies that the caller acts in and all below them.', 'Parents come before children.')
  @SignedIn()
  @Answers(z.array(agencyView))
  async list(@Ctx() ctx: Context, @SignedInAs() me: Principal): Promise<AgencyView[]> {
    const roots = await this.access.agencyRoots(ctx, me.userId, me.token);
    return (await this.agencies.forest(ctx, roots)).map(presentAgency);
  }

  @Post()
  @Does('Creates an agency at the top.')
  @Operator()
  @Creates()
  @Answers(agencyView, 201)
  async create(
    @Ctx() ctx: Context,
    @Body({ schema: newAgencyBody }) body: z.infer<typeof newAgencyBody>,
  ): Promise<AgencyView> {
    return presentAgency(await this.db.transact(ctx, (tx) => this.agencies.create(tx, ctx, body)));
  }

  @Get(':agencyId')
  @Does('Shows one agency.')
  @InAgency('agency.read')
  @Answers(agencyView)
  async get(@AgencyCtx() { ctx, agencyId }: AgencyContext): Promise<AgencyView> {
    return presentAgency(await this.agencies.get(ctx, agencyId));
  }

  @Get(':agencyId/tree')
  @Does('Lists an agency and all below it.', 'Parents come before children.')
  @InAgency('agency.read')
  @Answers(z.array(agencyView))
  async tree(@AgencyCtx() { ctx, agencyId }: AgencyContext): Promise<AgencyView[]> {
    return (await this.agencies.tree(ctx, agencyId)).map(presentAgency);
  }

  @Post(':agencyId/agencies')
  @Does('Creates an agency below another.')
  @InAgency('agency.manage')
  @Creates()
  @Answers(agencyView, 201)
  async createBelow(
    @AgencyCtx() { ctx, agencyId }: AgencyContext,
    @Body({ schema: newAgencyBody }) body: z.infer<typeof newAgencyBody>,
  ): Promise<AgencyView> {
    const agency = { ...body, parentId: agencyId };
    return presentAgency(await this.db.transact(ctx, (tx) => this.agencies.create(tx, ctx, agency)));
  }

  @Patch(':agencyId')
  @Does('Renames an agency or changes its language.')
  @InAgency('agency.manage')
  @Answers(agencyView)
  async edit(
    @AgencyCtx() { ctx, agencyId }: AgencyContext,
    @Edits() version: number,
    @Body({ schema: agencyEditBody }) body: z.infer<typeof agencyEditBody>,
  ): Promise<AgencyView> {
    return presentAgency(await this.agencies.edit(ctx, agencyId, version, body));
  }
}
