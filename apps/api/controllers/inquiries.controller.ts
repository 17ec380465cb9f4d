import { Body, Controller, Get, Patch, Query } from '@nestjs/common';
import { z } from 'zod';
import type { TenantContext } from '#kernel';
import { Inquiries, type Inquiry } from '#features/inquiries';
import { Answers, decodeCursor, Does, pageOf, pageQuery, toPage } from '../http';
import { IdParam, InTenant, TenantCtx } from '../security';
import { momentView } from './views';

const inquiryView = z.object({
  id: z.string(),
  status: z.enum(['new', 'read', 'answered', 'spam']),
  productId: z.string().nullable(),
  employeeId: z.string().nullable(),
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  company: z.string().nullable(),
  country: z.string().nullable(),
  quantity: z.string().nullable(),
  locale: z.string(),
  message: z.string(),
  createdAt: momentView,
});

const listQuery = pageQuery.extend({ spam: z.enum(['true', 'false']).default('false').describe('Show spam instead') });
const markBody = z.strictObject({ status: z.enum(['new', 'read', 'answered', 'spam']) });

/** Visitors' questions, for the firm. */
@Controller('tenants/:tenantId/inquiries')
export class InquiriesController {
  constructor(private readonly inquiries: Inquiries) {}

  @Get()
  @Does("Lists visitors' questions.", 'Latest first.')
  @InTenant('inquiries.read')
  @Answers(pageOf(inquiryView))
  async list(@TenantCtx() ctx: TenantContext, @Query({ schema: listQuery }) query: z.infer<typeof listQuery>) {
    const [before] = decodeCursor(query.cursor, z.tuple([z.uuid()])) ?? [];
    const rows = await this.inquiries.list(ctx, { before, limit: query.limit + 1, spam: query.spam === 'true' });
    return toPage(rows, query.limit, (row) => [row.id], present);
  }

  @Patch(':inquiryId')
  @Does('Sets the status of an inquiry.')
  @InTenant('inquiries.write')
  @Answers(inquiryView)
  async mark(
    @TenantCtx() ctx: TenantContext,
    @IdParam('inquiryId') id: string,
    @Body({ schema: markBody }) body: z.infer<typeof markBody>,
  ) {
    return present(await this.inquiries.setStatus(ctx, id, body.status));
  }
}

function present(row: Inquiry): z.input<typeof inquiryView> {
  const {
    id,
    status,
    productId,
    employeeId,
    name,
    email,
    phone,
    company,
    country,
    quantity,
    locale,
    message,
    createdAt,
  } = row;
  return {
    id,
    status,
    productId,
    employeeId,
    name,
    email,
    phone,
    company,
    country,
    quantity,
    locale,
    message,
    createdAt,
  };
}
