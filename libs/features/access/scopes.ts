import { AppError, type Role } from '#kernel';
import type { Membership } from './entities';
import { ROLES_OF_SCOPE } from './rights';

/** Where a role is held. */
export type MemberScope = 'platform' | { agencyId: string } | { tenantId: string };

/** The scope as it is stored, unique with user and role. */
export function scopeKey(scope: MemberScope): string {
  if (scope === 'platform') return scope;
  return 'agencyId' in scope ? `agency:${scope.agencyId}` : `tenant:${scope.tenantId}`;
}

/** The two columns of a scope. */
export function scopeColumns(scope: MemberScope): Pick<Membership, 'agencyId' | 'tenantId'> {
  return {
    agencyId: scope !== 'platform' && 'agencyId' in scope ? scope.agencyId : null,
    tenantId: scope !== 'platform' && 'tenantId' in scope ? scope.tenantId : null,
  };
}

/** Throws role_not_here when the role is none of this kind of scope: an owner of an agency, an operator of a tenant. */
export function assertRoleFits(scope: MemberScope, role: Role): void {
  const choices: readonly Role[] =
    ROLES_OF_SCOPE[scope === 'platform' ? 'platform' : 'agencyId' in scope ? 'agency' : 'tenant'];
  if (!choices.includes(role)) throw new AppError('role_not_here', { role, choices: choices.join(', ') });
}
