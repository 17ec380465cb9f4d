import { Injectable } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import { AppError, type Context, newId, normaliseText } from '#kernel';
import { AuditLog } from '#features/audit';
import { Database, insertRows } from '#platform/database';
import { Access } from './access';
import { ApiToken, User } from './entities';
import type { Principal } from './principal';
import { type Right, rightsOf } from './rights';
import { newSecret, secretHash } from './secret-token';

/** Start of every token, by which scanners of leaked secrets know ours. */
export const API_TOKEN_PREFIX = 'th_';
/** Pause between two writes of `lastUsedAt`, in ms. */
const USED_EVERY = 60_000;

/** What a token is made from. */
export interface NewApiToken {
  name: string;
  scopes: readonly Right[];
  /** Works in this tenant only. */
  tenantId?: string | undefined;
  expiresAt?: Date | undefined;
}

/** Bearer tokens for integrations: they act for their user, within their scopes. */
@Injectable()
export class ApiTokens {
  constructor(
    private readonly db: Database,
    private readonly access: Access,
    private readonly audit: AuditLog,
  ) {}

  /** Makes a token; `secret` is shown this once. Throws scope_too_wide for a right that the user does not have. */
  async create(ctx: Context, userId: string, token: NewApiToken): Promise<{ row: ApiToken; secret: string }> {
    const rights = token.tenantId
      ? await this.access.tenantRights(ctx, userId, token.tenantId)
      : rightsOf((await this.access.memberships(ctx, userId)).map(({ role }) => role));
    for (const scope of token.scopes) if (!rights.has(scope)) throw new AppError('scope_too_wide', { scope });
    const secret = newSecret(API_TOKEN_PREFIX);
    const row: ApiToken = {
      id: newId(),
      userId,
      tenantId: token.tenantId ?? null,
      name: normaliseText(token.name),
      tokenHash: secretHash(secret),
      scopes: [...new Set(token.scopes)],
      createdAt: new Date(),
      expiresAt: token.expiresAt ?? null,
      lastUsedAt: null,
      revokedAt: null,
    };
    await this.db.transact(ctx, async (tx) => {
      await insertRows(tx.manager, ApiToken, [row]);
      const scope = token.tenantId ? { tenantId: token.tenantId } : 'platform';
      const details = { scopes: row.scopes };
      await this.audit.record(tx, ctx, scope, { action: 'api_token.created', subject: `api-token:${row.id}`, details });
    });
    return { row, secret };
  }

  /** Who a token acts for, or undefined when it is unknown, revoked or expired, or its user is disabled. */
  async find(ctx: Context, secret: string): Promise<Principal | undefined> {
    if (!secret.startsWith(API_TOKEN_PREFIX)) return undefined;
    const now = new Date();
    const found = await this.db.read(ctx, async (manager) => {
      const token = await manager.findOneBy(ApiToken, { tokenHash: secretHash(secret), revokedAt: IsNull() });
      if (!token || (token.expiresAt && token.expiresAt <= now)) return undefined;
      const user = await manager.findOneBy(User, { id: token.userId, disabledAt: IsNull() });
      return user ? { token, user } : undefined;
    });
    if (!found) return undefined;
    const { token, user } = found;
    if (!token.lastUsedAt || now.getTime() - token.lastUsedAt.getTime() > USED_EVERY) {
      await this.noteUse(ctx, token.id, now);
    }
    const limits = { tokenId: token.id, scopes: new Set(token.scopes as Right[]), tenantId: token.tenantId };
    return { userId: user.id, locale: user.locale, token: limits };
  }

  /** A user's tokens that are not revoked, latest first. */
  async list(ctx: Context, userId: string): Promise<ApiToken[]> {
    return this.db.read(ctx, (manager) =>
      manager.find(ApiToken, { where: { userId, revokedAt: IsNull() }, order: { id: 'DESC' }, take: 200 }),
    );
  }

  /** Ends a token. Throws not_found when it is none of the user's. */
  async revoke(ctx: Context, userId: string, id: string): Promise<void> {
    await this.db.transact(ctx, async (tx) => {
      const token = await tx.manager.findOneBy(ApiToken, { id, userId, revokedAt: IsNull() });
      if (!token) throw new AppError('not_found');
      await tx.manager.update(ApiToken, { id }, { revokedAt: new Date() });
      const scope = token.tenantId ? { tenantId: token.tenantId } : 'platform';
      await this.audit.record(tx, ctx, scope, { action: 'api_token.revoked', subject: `api-token:${id}` });
    });
  }

  private async noteUse(ctx: Context, id: string, now: Date): Promise<void> {
    const since = new Date(now.getTime() - USED_EVERY);
    const stale = [
      { id, lastUsedAt: IsNull() },
      { id, lastUsedAt: LessThan(since) },
    ];
    await this.db.transact(ctx, ({ manager }) =>
      manager.createQueryBuilder().update(ApiToken).set({ lastUsedAt: now }).where(stale).execute(),
    );
  }
}
