import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, Not } from 'typeorm';
import { AppError, type Context, newId } from '#kernel';
import { AuditLog } from '#features/audit';
import { Database, insertRows, type Transaction } from '#platform/database';
import { Session, User } from './entities';
import type { Principal } from './principal';
import { newSecret, secretHash } from './secret-token';

const DAY = 24 * 3_600_000;
/** A session ends after so long without use, and after so long in any case; in ms. */
export const SESSION_IDLE = 30 * DAY;
export const SESSION_ABSOLUTE = 90 * DAY;
/** Pause between two writes of `lastSeenAt`, in ms: not every request should write. */
const SEEN_EVERY = 5 * 60_000;

/** Signed-in browsers. The cookie holds a random token; only its hash is stored. */
@Injectable()
export class Sessions {
  constructor(
    private readonly db: Database,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Opens a session and returns its token. The token is always a new one and the browser's former session ends, so that
   * one planted before the sign-in is worth nothing after it.
   */
  async open(ctx: Context, userId: string, userAgent: string, formerToken?: string): Promise<string> {
    const token = newSecret();
    const now = new Date();
    const session: Session = {
      id: newId(),
      userId,
      tokenHash: secretHash(token),
      userAgent: userAgent.replace(/[^\x20-\x7e]/g, '').slice(0, 300),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_IDLE),
      revokedAt: null,
    };
    const asUser: Context = { ...ctx, actor: { kind: 'user', userId, via: 'session' } };
    await this.db.transact(ctx, async (tx) => {
      if (formerToken) {
        const former = { tokenHash: secretHash(formerToken), revokedAt: IsNull() };
        await tx.manager.update(Session, former, { revokedAt: now });
      }
      await insertRows(tx.manager, Session, [session]);
      await this.audit.record(tx, asUser, 'platform', { action: 'session.opened', subject: `session:${session.id}` });
    });
    return token;
  }

  /** Who a session's token belongs to, or undefined when it is unknown, revoked or expired, or the user is disabled. */
  async find(ctx: Context, token: string): Promise<Principal | undefined> {
    const now = new Date();
    const session = await this.db.read(ctx, (manager) =>
      manager.findOneBy(Session, {
        tokenHash: secretHash(token),
        revokedAt: IsNull(),
        expiresAt: MoreThan(now),
      }),
    );
    if (!session || session.createdAt.getTime() + SESSION_ABSOLUTE <= now.getTime()) return undefined;
    const user = await this.db.read(ctx, (manager) =>
      manager.findOneBy(User, { id: session.userId, disabledAt: IsNull() }),
    );
    if (!user) return undefined;
    if (now.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY) await this.keepAlive(ctx, session, now);
    return { userId: user.id, locale: user.locale, sessionId: session.id };
  }

  /** A user's sessions that still work, latest first. */
  async list(ctx: Context, userId: string): Promise<Session[]> {
    return this.db.read(ctx, (manager) =>
      manager.find(Session, {
        where: { userId, revokedAt: IsNull(), expiresAt: MoreThan(new Date()) },
        order: { lastSeenAt: 'DESC' },
        take: 100,
      }),
    );
  }

  /** Ends one of the user's sessions. Throws not_found when it is none of theirs. */
  async revoke(ctx: Context, userId: string, sessionId: string): Promise<void> {
    await this.db.transact(ctx, async (tx) => {
      const own = { id: sessionId, userId, revokedAt: IsNull() };
      const ended = await tx.manager.update(Session, own, { revokedAt: new Date() });
      if (!ended.affected) throw new AppError('not_found');
      await this.audit.record(tx, ctx, 'platform', { action: 'session.revoked', subject: `session:${sessionId}` });
    });
  }

  /** Ends all of a user's sessions, but one if it is named; returns how many. */
  async revokeAll(tx: Transaction, userId: string, exceptId?: string): Promise<number> {
    const where = { userId, revokedAt: IsNull(), ...(exceptId ? { id: Not(exceptId) } : {}) };
    return (await tx.manager.update(Session, where, { revokedAt: new Date() })).affected ?? 0;
  }

  private async keepAlive(ctx: Context, session: Session, now: Date): Promise<void> {
    const end = Math.min(now.getTime() + SESSION_IDLE, session.createdAt.getTime() + SESSION_ABSOLUTE);
    await this.db.transact(ctx, ({ manager }) =>
      manager.update(Session, { id: session.id, revokedAt: IsNull() }, { lastSeenAt: now, expiresAt: new Date(end) }),
    );
  }
}
