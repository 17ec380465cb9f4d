import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import { ApiTokens, type Principal, RIGHTS } from '#features/access';
import type { Context } from '#kernel';
import { Answers, Does } from '../http';
import { Ctx, IdParam, SignedIn, SignedInAs } from '../security';
import { nameSchema, presentToken, tokenView } from './account-views';

const YEAR = 366 * 24 * 3_600_000;

const newTokenBody = z.strictObject({
  name: nameSchema.max(100),
  scopes: z.array(z.enum(RIGHTS)).min(1).max(RIGHTS.length),
  forTenant: z.uuid().optional().describe('Works in this tenant only'),
  expiresAt: z.iso
    .datetime({ offset: true })
    .optional()
    .refine((text) => text === undefined || within(new Date(text)), 'must lie ahead, within a year'),
});

const newTokenView = tokenView.extend({ secret: z.string().describe('Shown this once') });

/** One's own API tokens. Only a person who has signed in makes them: a token cannot make a wider or longer-lived one. */
@Controller('auth/tokens')
export class TokensController {
  constructor(private readonly tokens: ApiTokens) {}

  @Get()
  @Does("Lists one's own API tokens.", 'Those that are not revoked, latest first.')
  @SignedIn({ sessionOnly: true })
  @Answers(z.array(tokenView))
  async list(@Ctx() ctx: Context, @SignedInAs() me: Principal): Promise<Array<z.infer<typeof tokenView>>> {
    return (await this.tokens.list(ctx, me.userId)).map(presentToken);
  }

  @Post()
  // No @Creates: that keeps answers, and this one holds a secret.
  @Does('Creates an API token.', 'Its secret is in this answer and nowhere else.')
  @SignedIn({ sessionOnly: true })
  @Answers(newTokenView, 201)
  async create(
    @Ctx() ctx: Context,
    @SignedInAs() me: Principal,
    @Body({ schema: newTokenBody }) body: z.infer<typeof newTokenBody>,
  ): Promise<z.infer<typeof newTokenView>> {
    const expiresAt = body.expiresAt === undefined ? undefined : new Date(body.expiresAt);
    const wanted = { name: body.name, scopes: body.scopes, tenantId: body.forTenant, expiresAt };
    const { row, secret } = await this.tokens.create(ctx, me.userId, wanted);
    return { ...presentToken(row), secret };
  }

  @Delete(':tokenId')
  @Does('Ends a token.')
  @HttpCode(204)
  @SignedIn({ sessionOnly: true })
  @Answers(undefined, 204)
  async revoke(@Ctx() ctx: Context, @SignedInAs() me: Principal, @IdParam('tokenId') tokenId: string): Promise<void> {
    await this.tokens.revoke(ctx, me.userId, tokenId);
  }
}

function within(end: Date): boolean {
  return end.getTime() > Date.now() && end.getTime() <= Date.now() + YEAR;
}
