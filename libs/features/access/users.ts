import { Injectable } from '@nestjs/common';
import { AppError, type Context, type Locale, newId, normaliseText, type Role } from '#kernel';
import { AuditLog, type AuditScope } from '#features/audit';
import { Database, insertRows, isUniqueViolation, type Transaction } from '#platform/database';
import { Membership, User } from './entities';
import { readEmail, readPhone } from './identifiers';
import type { Invitation, Invited } from './invitation';
import { Inviter } from './inviter';
import { PasswordHasher } from './password-hasher';
import { assertRoleFits, type MemberScope, scopeColumns, scopeKey } from './scopes';

/** An account with a password, for the command line and the demo. */
export interface NewUser {
  email?: string | undefined;
  phone?: string | undefined;
  name: string;
  locale: Locale;
  password: string;
  /** Roles to begin with. */
  roles: ReadonlyArray<{ scope: MemberScope; role: Role }>;
}

/** People's accounts. Callers have checked what the actor may do; `Members` does so for the API. */
@Injectable()
export class Users {
  constructor(
    private readonly db: Database,
    private readonly hasher: PasswordHasher,
    private readonly inviter: Inviter,
    private readonly audit: AuditLog,
  ) {}

  /** Gives somebody a role, with a new account if they have none, and writes them a mail. */
  async invite(tx: Transaction, ctx: Context, invitation: Invitation): Promise<Invited> {
    const [invited] = await this.inviter.inviteMany(tx, ctx, invitation.scope, [invitation]);
    return invited!;
  }

  /**
   * The same for many, by multi-row statements: thousands in a few seconds. Somebody invited more than once in one call
   * gets one mail. The audit entries, one for each new role, go to one scope: the agency's that provisions.
   */
  async inviteMany(
    tx: Transaction,
    ctx: Context,
    auditScope: AuditScope,
    invitations: readonly Invitation[],
  ): Promise<Invited[]> {
    return this.inviter.inviteMany(tx, ctx, auditScope, invitations);
  }

  /** Creates an account that can sign in at once. Throws user_exists, password_unfit, email_invalid, phone_invalid. */
  async create(ctx: Context, user: NewUser): Promise<User> {
    const identity = user.email ? readEmail(user.email) : { email: null, emailKey: null };
    const phone = user.phone || !user.email ? readPhone(user.phone ?? '') : null;
    for (const { scope, role } of user.roles) assertRoleFits(scope, role);
    this.hasher.assertFit(user.password, [identity.email, phone]);
    const passwordHash = await this.hasher.hash(user.password);
    const now = new Date();
    const row: User = {
      id: newId(),
      ...identity,
      phone,
      passwordHash,
      name: normaliseText(user.name),
      locale: user.locale,
      disabledAt: null,
      createdAt: now,
      updatedAt: now,
    };
    await this.db
      .transact(ctx, async (tx) => {
        await insertRows(tx.manager, User, [row]);
        await this.audit.record(tx, ctx, 'platform', { action: 'user.created', subject: `user:${row.id}` });
        for (const { scope, role } of user.roles) {
          const id = newId();
          const key = scopeKey(scope);
          const membership = { id, userId: row.id, ...scopeColumns(scope), scopeKey: key, role, createdAt: now };
          await insertRows(tx.manager, Membership, [membership]);
          const event = { action: 'member.added', subject: `user:${row.id}`, details: { role } };
          await this.audit.record(tx, ctx, scope, event);
        }
      })
      .catch((error: unknown) => {
        if (isUniqueViolation(error)) throw new AppError('user_exists');
        throw error;
      });
    return row;
  }

  /** One account. Throws not_found. */
  async get(ctx: Context, id: string): Promise<User> {
    const user = await this.db.read(ctx, (manager) => manager.findOneBy(User, { id }));
    if (!user) throw new AppError('not_found');
    return user;
  }

  /** Changes what a person may change of their own account. */
  async editProfile(
    ctx: Context,
    id: string,
    change: { name?: string | undefined; locale?: Locale | undefined },
  ): Promise<void> {
    await this.db.transact(ctx, async (tx) => {
      const set = {
        ...(change.name === undefined ? {} : { name: normaliseText(change.name) }),
        ...(change.locale === undefined ? {} : { locale: change.locale }),
      };
      await tx.manager.update(User, { id }, { ...set, updatedAt: new Date() });
      const details = { fields: Object.keys(set) };
      await this.audit.record(tx, ctx, 'platform', { action: 'user.updated', subject: `user:${id}`, details });
    });
  }
}
