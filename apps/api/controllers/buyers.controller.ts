import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import type { TenantContext } from '#kernel';
import { approvalSchema, type Buyer, type BuyerInvitation, buyerInvitationSchema, Buyers } from '#features/buyers';
import { Answers, decodeCursor, Does, pageOf, pageQuery, toPage } from '../http';
import { IdParam, InTenant, TenantCtx } from '../security';
import { momentView } from './views';

const STATUSES = ['asked', 'approved', 'refused', 'revoked'] as const;

const buyerView = z.object({
  id: z.string(),
  status: z.enum(STATUSES),
  email: z.string(),
  name: z.string(),
  company: z.string().nullable(),
  country: z.string().nullable(),
  message: z.string().nullable(),
  locale: z.string(),
  expiresAt: momentView.nullable(),
  lastSeenAt: momentView.nullable().describe('Noted once an hour'),
  decidedAt: momentView.nullable(),
  createdAt: momentView,
});

const listQuery = pageQuery.extend({ status: z.enum(STATUSES).optional() });

/** Buyers who may see prices that a firm keeps for those it knows. */
@Controller('tenants/:tenantId/buyers')
export class BuyersController {
  constructor(private readonly buyers: Buyers) {}

  @Get()
  @Does('Lists buyers who asked to see prices or were invited to.', 'Latest first.')
  @InTenant('inquiries.read')
  @Answers(pageOf(buyerView))
  async list(@TenantCtx() ctx: TenantContext, @Query({ schema: listQuery }) query: z.infer<typeof listQuery>) {
    const { cursor, limit, status } = query;
    const [before] = decodeCursor(cursor, z.tuple([z.uuid()])) ?? [];
    const rows = await this.buyers.list(ctx, { before, limit: limit + 1, status });
    return toPage(rows, limit, (row) => [row.id], present);
  }

  @Post()
  @Does('Lets a buyer in who has not asked.', 'Sends the link. An address that is known already is the same buyer.')
  @InTenant('inquiries.write')
  @Answers(buyerView, 201)
  async invite(@TenantCtx() ctx: TenantContext, @Body({ schema: buyerInvitationSchema }) body: BuyerInvitation) {
    return present(await this.buyers.invite(ctx, body));
  }

  @Post(':buyerId/approve')
  @HttpCode(200)
  @Does('Lets a buyer in for a number of days.', 'Sends the link; links sent before end.')
  @InTenant('inquiries.write')
  @Answers(buyerView)
  async approve(
    @TenantCtx() ctx: TenantContext,
    @IdParam('buyerId') id: string,
    @Body({ schema: approvalSchema }) body: z.output<typeof approvalSchema>,
  ) {
    return present(await this.buyers.approve(ctx, id, body.days));
  }

  @Post(':buyerId/refuse')
  @HttpCode(200)
  @Does('Does not let a buyer in.', 'The buyer is not told.')
  @InTenant('inquiries.write')
  @Answers(buyerView)
  async refuse(@TenantCtx() ctx: TenantContext, @IdParam('buyerId') id: string) {
    return present(await this.buyers.shutOut(ctx, id, 'refused'));
  }

  @Post(':buyerId/revoke')
  @HttpCode(200)
  @Does("Ends a buyer's access at once.")
  @InTenant('inquiries.write')
  @Answers(buyerView)
  async revoke(@TenantCtx() ctx: TenantContext, @IdParam('buyerId') id: string) {
    return present(await this.buyers.shutOut(ctx, id, 'revoked'));
  }

  @Post(':buyerId/resend')
  @HttpCode(200)
  @Does('Sends a buyer a new link with the same end.', 'The one before ends.')
  @InTenant('inquiries.write')
  @Answers(buyerView)
  async resend(@TenantCtx() ctx: TenantContext, @IdParam('buyerId') id: string) {
    return present(await this.buyers.resend(ctx, id));
  }
}

function present(row: Buyer): z.input<typeof buyerView> {
  const { id, status, email, name, company, country, message, locale } = row;
  const { expiresAt, lastSeenAt, decidedAt, createdAt } = row;
  return { id, status, email, name, company, country, message, locale, expiresAt, lastSeenAt, decidedAt, createdAt };
}
