import { Body, Controller, Get, Put } from '@nestjs/common';
import { z } from 'zod';
import type { TenantContext } from '#kernel';
import { Menus, menusSchema } from '#features/sites';
import { Answers, Does, Edits } from '../http';
import { InTenant, TenantCtx } from '../security';

const menusView = menusSchema.extend({ version: z.number() });

/** The menus of a firm's site. */
@Controller('tenants/:tenantId/menus')
export class MenusController {
  constructor(private readonly menus: Menus) {}

  @Get()
  @Does("Shows a site's menus.", 'Null is one that is made from what the site has.')
  @InTenant('site.read')
  @Answers(menusView)
  async get(@TenantCtx() ctx: TenantContext): Promise<z.output<typeof menusView>> {
    return this.menus.get(ctx);
  }

  @Put()
  @Does("Arranges a site's menus.", 'Entries that lead nowhere are left out when the site is published.')
  @InTenant('site.write')
  @Answers(menusView)
  async replace(
    @TenantCtx() ctx: TenantContext,
    @Edits() version: number,
    @Body({ schema: menusSchema }) body: z.output<typeof menusSchema>,
  ): Promise<z.output<typeof menusView>> {
    return this.menus.replace(ctx, body, version);
  }
}
