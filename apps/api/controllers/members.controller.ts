import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Account, Members, type MemberScope, type Right } from '#features/access';
import { type Context, LOCALES, ROLES, type TenantContext } from '#kernel';
import { Answers, decodeCursor, Does, type Page, pageOf, pageQuery, type PageQuery, toPage } from '../http';
import {
  AgencyCtx,
  type AgencyContext,
  CallerRights,
  IdParam,
  InAgency,
  InTenant,
  Limits,
  TenantCtx,
} from '../security';
import { memberView, nameSchema } from './account-views';

type MemberView = z.infer<typeof memberView>;

const invitationBody = z
  .strictObject({
    email: z.string().max(254).optional(),
    phone: z.string().max(40).optional().describe('With country code; used when there is no e-mail address'),
    name: nameSchema,
    locale: z.enum(LOCALES).optional().describe('Language of the mail'),
    role: z.enum(ROLES),
  })
  .refine(({ email, phone }) => email !== undefined || phone !== undefined, {
    path: ['email'],
    message: 'an e-mail address or a phone number is needed',
  });
type InvitationBody = z.infer<typeof invitationBody>;

const roleBody = z.strictObject({ role: z.enum(ROLES) });

const invitedView = memberView.extend({
  link: z.string().nullable().describe('For a new person without an e-mail address: hand it over yourself'),
});
type InvitedView = z.infer<typeof invitedView>;

/** Invitations within an hour from one person: a sheet of firms goes by provisioning instead. */
const INVITATIONS = { requests: 100, seconds: 3600 };

/** Who belongs to an agency or a tenant. Nobody gives, changes or takes away a role that allows more than their own. */
@Controller()
export class MembersController {
  constructor(
    private readonly members: Members,
    private readonly account: Account,
  ) {}

  @Get('tenants/:tenantId/members')
  @Does("Lists a firm's members.")
  @InTenant('members.manage')
  @Answers(pageOf(memberView))
  listOfTenant(
    @TenantCtx() ctx: TenantContext,
    @Query({ schema: pageQuery }) query: PageQuery,
  ): Promise<Page<MemberView>> {
    return this.list(ctx, { tenantId: ctx.tenantId }, query);
  }

  @Post('tenants/:tenantId/members')
  @Does('Invites somebody to a firm.', 'They get a link by mail; without an address it is in the answer.')
  @InTenant('members.manage')
  @Limits(INVITATIONS)
  @Answers(invitedView, 201)
  inviteToTenant(
    @TenantCtx() ctx: TenantContext,
    @CallerRights() rights: ReadonlySet<Right>,
    @Body({ schema: invitationBody }) body: InvitationBody,
  ): Promise<InvitedView> {
    return this.invite(ctx, { tenantId: ctx.tenantId }, rights, body);
  }

  @Patch('tenants/:tenantId/members/:memberId')
  @Does("Changes a member's role in a firm.")
  @InTenant('members.manage')
  @Answers(memberView)
  changeInTenant(
    @TenantCtx() ctx: TenantContext,
    @CallerRights() rights: ReadonlySet<Right>,
    @IdParam('memberId') id: string,
    @Body({ schema: roleBody }) { role }: z.infer<typeof roleBody>,
  ): Promise<MemberView> {
    return this.members.changeRole(ctx, { tenantId: ctx.tenantId }, rights, id, role);
  }

  @Delete('tenants/:tenantId/members/:memberId')
  @Does('Removes a member from a firm.')
  @HttpCode(204)
  @InTenant('members.manage')
  @Answers(undefined, 204)
  removeFromTenant(
    @TenantCtx() ctx: TenantContext,
    @CallerRights() rights: ReadonlySet<Right>,
    @IdParam('memberId') id: string,
  ): Promise<void> {
    return this.members.remove(ctx, { tenantId: ctx.tenantId }, rights, id);
  }

  @Get('agencies/:agencyId/members')
  @Does("Lists an agency's members.")
  @InAgency('agency.manage')
  @Answers(pageOf(memberView))
  listOfAgency(
    @AgencyCtx() { ctx, agencyId }: AgencyContext,
    @Query({ schema: pageQuery }) query: PageQuery,
  ): Promise<Page<MemberView>> {
    return this.list(ctx, { agencyId }, query);
  }

  @Post('agencies/:agencyId/members')
  @Does('Invites somebody to an agency.', 'They get a link by mail; without an address it is in the answer.')
  @InAgency('agency.manage')
  @Limits(INVITATIONS)
  @Answers(invitedView, 201)
  inviteToAgency(
    @AgencyCtx() { ctx, agencyId }: AgencyContext,
    @CallerRights() rights: ReadonlySet<Right>,
    @Body({ schema: invitationBody }) body: InvitationBody,
  ): Promise<InvitedView> {
    return this.invite(ctx, { agencyId }, rights, body);
  }

  @Patch('agencies/:agencyId/members/:memberId')
  @Does("Changes a member's role in an agency.")
  @InAgency('agency.manage')
  @Answers(memberView)
  changeInAgency(
    @AgencyCtx() { ctx, agencyId }: AgencyContext,
    @CallerRights() rights: ReadonlySet<Right>,
    @IdParam('memberId') id: string,
    @Body({ schema: roleBody }) { role }: z.infer<typeof roleBody>,
  ): Promise<MemberView> {
    return this.members.changeRole(ctx, { agencyId }, rights, id, role);
  }

  @Delete('agencies/:agencyId/members/:memberId')
  @Does('Removes a member from an agency.')
  @HttpCode(204)
  @InAgency('agency.manage')
  @Answers(undefined, 204)
  removeFromAgency(
    @AgencyCtx() { ctx, agencyId }: AgencyContext,
    @CallerRights() rights: ReadonlySet<Right>,
    @IdParam('memberId') id: string,
  ): Promise<void> {
    return this.members.remove(ctx, { agencyId }, rights, id);
  }

  private async list(ctx: Context, scope: MemberScope, { cursor, limit }: PageQuery): Promise<Page<MemberView>> {
    const after = decodeCursor(cursor, z.tuple([z.uuid()]))?.[0];
    const rows = await this.members.list(ctx, scope, { after, limit: limit + 1 });
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (member) => member,
    );
  }

  private async invite(
    ctx: Context,
    scope: MemberScope,
    rights: ReadonlySet<Right>,
    body: InvitationBody,
  ): Promise<InvitedView> {
    const place = await this.account.nameOf(ctx, scope);
    const invitation = { ...body, locale: body.locale ?? ctx.locale, scope, place };
    const { member, link } = await this.members.invite(ctx, rights, invitation);
    // A person with an address gets the link there and nowhere else: who invites must not be able to be them.
    return { ...member, link: member.email === null ? (link ?? null) : null };
  }
}
