import { setTimeout as sleep } from 'node:timers/promises';
import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { Account, Passwords, type Principal, Sessions, Users } from '#features/access';
import { AppError, type Context, LOCALES } from '#kernel';
import { Answers, Does } from '../http';
import { Authenticator, ClientAddress, Ctx, IdParam, Public, SignedIn, SignedInAs } from '../security';
import { SessionCookie } from '../security/session-cookie';
import {
  identifierSchema,
  meView,
  nameSchema,
  passwordSchema,
  presentSession,
  presentUser,
  secretSchema,
  sessionView,
  userView,
} from './account-views';

const signInBody = z.strictObject({ identifier: identifierSchema, password: z.string().min(1).max(1000) });
const resetRequestBody = z.strictObject({ identifier: identifierSchema });
const resetBody = z.strictObject({ token: secretSchema, password: passwordSchema });
const acceptBody = resetBody.extend({ name: nameSchema.optional(), locale: z.enum(LOCALES).optional() });
const profileBody = z.strictObject({ name: nameSchema.optional(), locale: z.enum(LOCALES).optional() });
const passwordBody = z.strictObject({ oldPassword: z.string().min(1).max(1000), password: passwordSchema });

/** Least time that a request for a reset takes, in ms: more than it needs whether or not there is such an account. */
const RESET_FLOOR = 250;

/** Signing in and out, and one's own account. */
@Controller('auth')
export class AuthController {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly cookie: SessionCookie,
    private readonly account: Account,
    private readonly sessions: Sessions,
    private readonly passwords: Passwords,
    private readonly users: Users,
  ) {}

  @Post('sign-in')
  @Does('Opens a session and gives its cookie.')
  @HttpCode(200)
  @Public({ sameOrigin: true })
  @Answers(userView)
  async signIn(
    @Ctx() ctx: Context,
    @Body({ schema: signInBody }) _body: z.infer<typeof signInBody>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.infer<typeof userView>> {
    const user = await this.authenticator.user(request, response);
    if (!user) throw new AppError('sign_in_failed');
    await this.openSession(ctx, user.id, request, response);
    return presentUser(user);
  }

  @Post('sign-out')
  @Does('Ends this session.')
  @HttpCode(204)
  @SignedIn({ sessionOnly: true })
  @Answers(undefined, 204)
  async signOut(
    @Ctx() ctx: Context,
    @SignedInAs() me: Principal,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.sessions.revoke(ctx, me.userId, me.sessionId!);
    this.cookie.clear(response);
  }

  @Get('me')
  @Does('Shows who is signed in, and what they may do where.')
  @SignedIn()
  @Answers(meView)
  async me(@Ctx() ctx: Context, @SignedInAs() me: Principal): Promise<z.infer<typeof meView>> {
    const user = await this.users.get(ctx, me.userId);
    return { ...presentUser(user), memberships: await this.account.memberships(ctx, me.userId, me.token) };
  }

  @Patch('me')
  @Does("Changes one's own name or language.")
  @SignedIn({ sessionOnly: true })
  @Answers(userView)
  async edit(
    @Ctx() ctx: Context,
    @SignedInAs() me: Principal,
    @Body({ schema: profileBody }) body: z.infer<typeof profileBody>,
  ): Promise<z.infer<typeof userView>> {
    await this.users.editProfile(ctx, me.userId, body);
    return presentUser(await this.users.get(ctx, me.userId));
  }

  @Post('password')
  @Does("Changes one's own password; all other sessions end.")
  @HttpCode(204)
  @SignedIn({ sessionOnly: true })
  @Answers(undefined, 204)
  async changePassword(
    @Ctx() ctx: Context,
    @SignedInAs() me: Principal,
    @Body({ schema: passwordBody }) body: z.infer<typeof passwordBody>,
  ): Promise<void> {
    await this.passwords.change(ctx, me.userId, me.sessionId!, body.oldPassword, body.password);
  }

  @Get('sessions')
  @Does("Lists one's own sessions.")
  @SignedIn({ sessionOnly: true })
  @Answers(z.array(sessionView))
  async listSessions(@Ctx() ctx: Context, @SignedInAs() me: Principal): Promise<Array<z.infer<typeof sessionView>>> {
    const sessions = await this.sessions.list(ctx, me.userId);
    return sessions.map((session) => presentSession(session, me.sessionId));
  }

  @Delete('sessions/:sessionId')
  @Does("Ends one of one's own sessions.")
  @HttpCode(204)
  @SignedIn({ sessionOnly: true })
  @Answers(undefined, 204)
  async revokeSession(
    @Ctx() ctx: Context,
    @SignedInAs() me: Principal,
    @IdParam('sessionId') sessionId: string,
  ): Promise<void> {
    await this.sessions.revoke(ctx, me.userId, sessionId);
  }

  @Post('password-resets')
  @Does(
    'Mails a link to choose a new password, if there is such an account.',
    'The answer is the same if there is none.',
  )
  @HttpCode(202)
  @Public({ sameOrigin: true })
  @Answers(undefined, 202)
  async requestReset(
    @Ctx() ctx: Context,
    @Body({ schema: resetRequestBody }) body: z.infer<typeof resetRequestBody>,
    @ClientAddress() address: string,
  ): Promise<void> {
    await Promise.all([this.passwords.requestReset(ctx, body.identifier, address), sleep(RESET_FLOOR)]);
  }

  @Post('password-resets/confirm')
  @Does('Sets a new password by the secret of a mailed link; all sessions end.')
  @HttpCode(204)
  @Public({ sameOrigin: true })
  @Answers(undefined, 204)
  async confirmReset(
    @Ctx() ctx: Context,
    @Body({ schema: resetBody }) body: z.infer<typeof resetBody>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.passwords.setByLink(ctx, 'password_reset', body.token, body.password);
    this.cookie.clear(response);
  }

  @Post('invitations/accept')
  @Does('Accepts an invitation by the secret of its link: sets the password and signs in.')
  @HttpCode(200)
  @Public({ sameOrigin: true })
  @Answers(userView)
  async accept(
    @Ctx() ctx: Context,
    @Body({ schema: acceptBody }) { token, password, ...profile }: z.infer<typeof acceptBody>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.infer<typeof userView>> {
    const user = await this.passwords.setByLink(ctx, 'invitation', token, password, profile);
    await this.openSession(ctx, user.id, request, response);
    return presentUser(user);
  }

  private async openSession(ctx: Context, userId: string, request: Request, response: Response): Promise<void> {
    const userAgent = request.headers['user-agent'] ?? '';
    this.cookie.set(response, await this.sessions.open(ctx, userId, userAgent, this.cookie.read(request)));
  }
}
