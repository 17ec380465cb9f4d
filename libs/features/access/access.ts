import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { AppError, type Context, isId } from '#kernel';
import { Agency, ancestorIds } from '#features/agencies';
import { Database } from '#platform/database';
import { Membership } from './entities';
import type { TokenLimits } from './principal';
import { type Right, rightsOf } from './rights';
import { scopeKey } from './scopes';
import { tenantHomes } from './tenant-homes';

/** Tells what a user may do where. */
@Injectable()
export class Access {
  constructor(private readonly db: Database) {}

  /**
   * What a user may do in a tenant: as its member, as an officer of its agency or one above, as an operator; narrowed by
   * the API token they came with. Throws not_found when they have nothing to do with it, as when there is no such tenant.
   */
  async tenantRights(ctx: Context, userId: string, tenantId: string, token?: TokenLimits): Promise<ReadonlySet<Right>> {
    if (!isId(tenantId) || (token?.tenantId && token.tenantId !== tenantId)) throw new AppError('not_found');
    return this.db.read(ctx, async (manager) => {
      const home = (await tenantHomes(manager, [tenantId])).get(tenantId);
      if (!home || home.status === 'deleted') throw new AppError('not_found');
      const agencies = ancestorIds(home.agencyPath).map((agencyId) => scopeKey({ agencyId }));
      return held(manager, userId, ['platform', ...agencies, scopeKey({ tenantId })], token);
    });
  }

  /** What a user may do in an agency: as its member, as one of an agency above, as an operator. Throws not_found. */
  async agencyRights(ctx: Context, userId: string, agencyId: string, token?: TokenLimits): Promise<ReadonlySet<Right>> {
    if (!isId(agencyId) || token?.tenantId) throw new AppError('not_found');
    return this.db.read(ctx, async (manager) => {
      const agency = await manager.findOne(Agency, { where: { id: agencyId }, select: { id: true, path: true } });
      if (!agency) throw new AppError('not_found');
      const agencies = ancestorIds(agency.path).map((id) => scopeKey({ agencyId: id }));
      return held(manager, userId, ['platform', ...agencies], token);
    });
  }

  /** What a user may do on the platform itself: nothing, unless they are an operator. */
  async platformRights(ctx: Context, userId: string, token?: TokenLimits): Promise<ReadonlySet<Right>> {
    if (token?.tenantId) return new Set();
    return this.db.read(ctx, async (manager) =>
      narrowed(rightsOf(await rolesIn(manager, userId, ['platform'])), token),
    );
  }

  /** All roles of a user. */
  async memberships(ctx: Context, userId: string): Promise<Membership[]> {
    return this.db.read(ctx, (manager) => manager.find(Membership, { where: { userId }, order: { id: 'ASC' } }));
  }

  /** The agencies that a user acts in and below; `'all'` for operators, none for a token without `agency.read`. */
  async agencyRoots(ctx: Context, userId: string, token?: TokenLimits): Promise<'all' | string[]> {
    if (token && (token.tenantId !== null || !token.scopes.has('agency.read'))) return [];
    const memberships = await this.memberships(ctx, userId);
    if (memberships.some(({ scopeKey: key }) => key === 'platform')) return 'all';
    return [...new Set(memberships.flatMap(({ agencyId }) => (agencyId ? [agencyId] : [])))];
  }
}

async function held(
  manager: EntityManager,
  userId: string,
  scopeKeys: string[],
  token: TokenLimits | undefined,
): Promise<ReadonlySet<Right>> {
  const roles = await rolesIn(manager, userId, scopeKeys);
  if (roles.length === 0) throw new AppError('not_found');
  return narrowed(rightsOf(roles), token);
}

async function rolesIn(manager: EntityManager, userId: string, scopeKeys: string[]): Promise<Membership['role'][]> {
  const rows = await manager.find(Membership, {
    where: { userId, scopeKey: In(scopeKeys) },
    select: { id: true, role: true },
  });
  return rows.map(({ role }) => role);
}

function narrowed(rights: Set<Right>, token: TokenLimits | undefined): ReadonlySet<Right> {
  return token ? new Set([...rights].filter((right) => token.scopes.has(right))) : rights;
}
