import { Injectable } from '@nestjs/common';
import { AppError, type Context } from '#kernel';
import { AuditLog } from '#features/audit';
import { Outbox } from '#features/mailing';
import { Database, type Transaction } from '#platform/database';
import { type OneTimeToken, User } from './entities';
import { readIdentifier } from './identifiers';
import { AccountMails } from './mails/account-mails';
import { issueToken, storeTokens, useToken } from './one-time-tokens';
import { PasswordHasher } from './password-hasher';
import { secretHash } from './secret-token';
import { Sessions } from './sessions';
import { signInCounter } from './sign-in';
import { Throttle } from './throttle';

const HOUR = 3_600_000;
/** Requests for a reset within an hour. */
const LIMITS = { account: 5, address: 30 };

/** Sets passwords: by invitation, by reset, by the person, by the command line. */
@Injectable()
export class Passwords {
  constructor(
    private readonly db: Database,
    private readonly hasher: PasswordHasher,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
    private readonly outbox: Outbox,
    private readonly mails: AccountMails,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Mails a link to the account's stored address, if there is an account with one: what was typed may be a look-alike of
   * it. The caller learns nothing of that. Throws too_many_requests, by what was typed and by address.
   */
  async requestReset(ctx: Context, identifier: string, address: string): Promise<void> {
    const who = readIdentifier(identifier);
    const account = secretHash(who ? Object.values(who).join() : identifier);
    await this.throttle.take(ctx, `reset:address:${address}`, LIMITS.address, HOUR);
    await this.throttle.take(ctx, `reset:account:${account}`, LIMITS.account, HOUR);
    if (!who) return;
    await this.db.transact(ctx, async (tx) => {
      const user = await tx.manager.findOneBy(User, who);
      if (!user?.email || user.disabledAt) return;
      const token = issueToken(user.id, 'password_reset');
      await storeTokens(tx, [token]);
      const text = this.mails.passwordReset(user, token);
      await this.outbox.add(tx, { effectKey: `password-reset:${token.row.id}`, to: user.email, ...text });
      await this.audit.record(tx, ctx, 'platform', { action: 'password.reset_requested', subject: `user:${user.id}` });
    });
  }

  /**
   * Sets a password by the secret of a link, which is used up, and ends all of the user's sessions. Returns the user.
   * Throws link_expired, password_unfit.
   */
  async setByLink(
    ctx: Context,
    purpose: OneTimeToken['purpose'],
    secret: string,
    password: string,
    profile: Partial<Pick<User, 'name' | 'locale'>> = {},
  ): Promise<User> {
    this.hasher.assertFit(password, []);
    const passwordHash = await this.hasher.hash(password);
    return this.db.transact(ctx, async (tx) => {
      const userId = await useToken(tx, purpose, secret);
      const user = await tx.manager.findOneByOrFail(User, { id: userId });
      if (user.disabledAt) throw new AppError('link_expired');
      this.hasher.assertFit(password, [user.email, user.phone]);
      await this.write(tx, ctx, user, { passwordHash, ...profile });
      // Whoever has the link owns the account: strangers who used up its tries must not keep them out.
      for (const name of [user.emailKey, user.phone]) if (name) await this.throttle.forget(tx, signInCounter(name));
      return { ...user, passwordHash, ...profile };
    });
  }

  /** Changes the password of somebody who knows the old one; their other sessions end. Throws sign_in_failed. */
  async change(ctx: Context, userId: string, sessionId: string, old: string, password: string): Promise<void> {
    await this.throttle.take(ctx, `password:${userId}`, 10, HOUR / 4);
    const user = await this.db.read(ctx, (manager) => manager.findOneByOrFail(User, { id: userId }));
    if (!(await this.hasher.verify(user.passwordHash, old))) throw new AppError('sign_in_failed');
    await this.set(ctx, user, password, sessionId);
  }

  /** Sets a password without a question asked, for the command line; all sessions end but one if it is named. */
  async set(ctx: Context, user: User, password: string, exceptSessionId?: string): Promise<void> {
    this.hasher.assertFit(password, [user.email, user.phone]);
    const passwordHash = await this.hasher.hash(password);
    await this.db.transact(ctx, (tx) => this.write(tx, ctx, user, { passwordHash }, exceptSessionId));
  }

  private async write(
    tx: Transaction,
    ctx: Context,
    user: User,
    change: Partial<User>,
    exceptSessionId?: string,
  ): Promise<void> {
    await tx.manager.update(User, { id: user.id }, { ...change, updatedAt: new Date() });
    const sessions = await this.sessions.revokeAll(tx, user.id, exceptSessionId);
    const asUser: Context =
      ctx.actor.kind === 'visitor' ? { ...ctx, actor: { kind: 'user', userId: user.id, via: 'session' } } : ctx;
    const event = { action: 'password.set', subject: `user:${user.id}`, details: { sessionsEnded: sessions } };
    await this.audit.record(tx, asUser, 'platform', event);
  }
}
