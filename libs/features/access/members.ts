import { Injectable } from '@nestjs/common';
import { AppError, type Context, type Role } from '#kernel';
import { AuditLog } from '#features/audit';
import { Database, isUniqueViolation, type Transaction } from '#platform/database';
import { Membership, User } from './entities';
import type { Invitation, Invited } from './invitation';
import { mayGrant, type Right } from './rights';
import { assertRoleFits, type MemberScope, scopeKey } from './scopes';
import { Users } from './users';

/** A member as others see them. */
export interface Member {
  id: string;
  userId: string;
  name: string;
  email: string | null;
  phone: string | null;
  role: Role;
  /** False until the invitation is accepted. */
  active: boolean;
  createdAt: Date;
}

/**
 * Who belongs to a tenant or an agency. `rights` are the caller's there: nobody gives, changes or takes away a role that
 * allows more than their own.
 */
@Injectable()
export class Members {
  constructor(
    private readonly db: Database,
    private readonly users: Users,
    private readonly audit: AuditLog,
  ) {}

  /** Members in the order they came, those after `after` (a membership's id). */
  async list(ctx: Context, scope: MemberScope, page: { after?: string | undefined; limit: number }): Promise<Member[]> {
    return this.db.read(ctx, async (manager) => {
      const query = manager
        .createQueryBuilder(Membership, 'm')
        .innerJoinAndMapOne('m.user', User, 'u', 'u.id = m.user_id')
        .where('m.scope_key = :key', { key: scopeKey(scope) })
        .orderBy('m.id')
        .limit(page.limit);
      if (page.after) query.andWhere('m.id > :after', { after: page.after });
      const rows = (await query.getMany()) as Array<Membership & { user: User }>;
      return rows.map(({ user, ...membership }) => present(membership, user));
    });
  }

  /** Invites somebody. Throws role_too_wide, role_not_here, member_has_role, email_invalid, phone_invalid. */
  async invite(
    ctx: Context,
    rights: ReadonlySet<Right>,
    invitation: Invitation,
  ): Promise<Invited & { member: Member }> {
    assertMayGrant(rights, invitation.role);
    const invite = (): Promise<Invited & { member: Member }> =>
      this.db.transact(ctx, async (tx) => {
        const invited = await this.users.invite(tx, ctx, invitation);
        if (!invited.isNewMember) throw new AppError('member_has_role', { role: invitation.role });
        const membership = await tx.manager.findOneByOrFail(Membership, { id: invited.membershipId });
        const user = await tx.manager.findOneByOrFail(User, { id: invited.userId });
        return { ...invited, member: present(membership, user) };
      });
    return invite().catch((error: unknown) => {
      // Two invitations of one new person side by side: the second finds the account of the first.
      if (isUniqueViolation(error)) return invite();
      throw error;
    });
  }

  /** Gives a member another role. Throws not_found, role_too_wide, role_not_here, last_owner, member_has_role. */
  async changeRole(
    ctx: Context,
    scope: MemberScope,
    rights: ReadonlySet<Right>,
    id: string,
    role: Role,
  ): Promise<Member> {
    assertRoleFits(scope, role);
    assertMayGrant(rights, role);
    return this.db.transact(ctx, async (tx) => {
      const membership = await this.lock(tx, ctx, scope, id, 'member.role_changed', { role });
      assertMayGrant(rights, membership.role);
      const twin = { userId: membership.userId, scopeKey: membership.scopeKey, role };
      if (membership.role !== role && (await tx.manager.existsBy(Membership, twin))) {
        throw new AppError('member_has_role', { role });
      }
      if (role !== 'owner') await assertOtherOwner(tx, membership);
      await tx.manager.update(Membership, { id }, { role });
      const user = await tx.manager.findOneByOrFail(User, { id: membership.userId });
      return present({ ...membership, role }, user);
    });
  }

  /** Takes a member's role away. Throws not_found, role_too_wide, last_owner. */
  async remove(ctx: Context, scope: MemberScope, rights: ReadonlySet<Right>, id: string): Promise<void> {
    await this.db.transact(ctx, async (tx) => {
      const membership = await this.lock(tx, ctx, scope, id, 'member.removed', {});
      assertMayGrant(rights, membership.role);
      await assertOtherOwner(tx, membership);
      await tx.manager.delete(Membership, { id });
    });
  }

  /**
   * The membership, after the audit entry is written: writing it takes the lock on the scope's chain, so that of two who
   * each remove one of the last two owners the second sees that the first is gone.
   */
  private async lock(
    tx: Transaction,
    ctx: Context,
    scope: MemberScope,
    id: string,
    action: string,
    details: Record<string, unknown>,
  ): Promise<Membership> {
    const where = { id, scopeKey: scopeKey(scope) };
    const before = await tx.manager.findOneBy(Membership, where);
    if (!before) throw new AppError('not_found');
    const event = { action, subject: `user:${before.userId}`, details: { from: before.role, ...details } };
    await this.audit.record(tx, ctx, scope, event);
    const membership = await tx.manager.findOneBy(Membership, where);
    if (!membership) throw new AppError('not_found');
    return membership;
  }
}

function assertMayGrant(rights: ReadonlySet<Right>, role: Role): void {
  if (!mayGrant(rights, role)) throw new AppError('role_too_wide', { role });
}

/** Throws last_owner when a tenant would be left without an owner. */
async function assertOtherOwner(tx: Transaction, { scopeKey: key, role }: Membership): Promise<void> {
  if (role !== 'owner') return;
  const owners = await tx.manager.countBy(Membership, { scopeKey: key, role: 'owner' });
  if (owners < 2) throw new AppError('last_owner');
}

function present(membership: Membership, user: User): Member {
  return {
    id: membership.id,
    userId: user.id,
    name: user.name,
    email: user.email,
    phone: user.phone,
    role: membership.role,
    active: user.passwordHash !== null && user.disabledAt === null,
    createdAt: membership.createdAt,
  };
}
