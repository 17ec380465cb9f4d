import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import type { AuditEntry } from '#features/audit';
import type { Context, TenantContext } from '#kernel';
import { AuditTrail } from '../audit-trail';
import { Answers, decodeCursor, Does, type Page, pageOf, pageQuery, type PageQuery, toPage } from '../http';
import { AgencyCtx, type AgencyContext, Ctx, InAgency, InTenant, Operator, TenantCtx } from '../security';
import { momentView } from './views';

const auditEntryView = z.object({
  seq: z.int(),
  actor: z.string().describe('`user:ID`, `system:NAME` or `visitor`'),
  action: z.string(),
  subject: z.string(),
  details: z.record(z.string(), z.unknown()),
  requestId: z.string(),
  at: momentView,
});
type AuditEntryView = z.infer<typeof auditEntryView>;

/** Who did what, latest first. */
@Controller()
export class AuditController {
  constructor(private readonly trail: AuditTrail) {}

  @Get('tenants/:tenantId/audit-log')
  @Does('Lists what was done in a firm.', 'Latest first.')
  @InTenant('audit.read')
  @Answers(pageOf(auditEntryView))
  ofTenant(
    @TenantCtx() ctx: TenantContext,
    @Query({ schema: pageQuery }) query: PageQuery,
  ): Promise<Page<AuditEntryView>> {
    return this.page(ctx, `tenant:${ctx.tenantId}`, query);
  }

  @Get('agencies/:agencyId/audit-log')
  @Does('Lists what was done in an agency.', 'Latest first; what was done in its firms is in their logs.')
  @InAgency('audit.read')
  @Answers(pageOf(auditEntryView))
  ofAgency(
    @AgencyCtx() { ctx, agencyId }: AgencyContext,
    @Query({ schema: pageQuery }) query: PageQuery,
  ): Promise<Page<AuditEntryView>> {
    return this.page(ctx, `agency:${agencyId}`, query);
  }

  @Get('audit-log')
  @Does('Lists what was done on the platform.', 'Latest first.')
  @Operator()
  @Answers(pageOf(auditEntryView))
  ofPlatform(@Ctx() ctx: Context, @Query({ schema: pageQuery }) query: PageQuery): Promise<Page<AuditEntryView>> {
    return this.page(ctx, 'platform', query);
  }

  private async page(ctx: Context, scope: string, { cursor, limit }: PageQuery): Promise<Page<AuditEntryView>> {
    const before = decodeCursor(cursor, z.tuple([z.int()]))?.[0];
    const entries = await this.trail.list(ctx, scope, { before, limit: limit + 1 });
    return toPage(entries, limit, ({ seq }) => [seq], present);
  }
}

function present({ seq, actor, action, subject, details, requestId, at }: AuditEntry): AuditEntryView {
  return { seq, actor, action, subject, details, requestId, at };
}
