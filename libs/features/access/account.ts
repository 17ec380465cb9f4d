import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AppError, type Context, type Role } from '#kernel';
import { Agency } from '#features/agencies';
import { Database } from '#platform/database';
import { Membership } from './entities';
import type { TokenLimits } from './principal';
import { type Right, RIGHTS_OF_ROLE } from './rights';
import type { MemberScope } from './scopes';
import { tenantHomes } from './tenant-homes';

/** A role of one's own, with the name of where it is held. */
export interface OwnMembership {
  role: Role;
  agencyId: string | null;
  tenantId: string | null;
  /** Null for the platform. */
  name: string | null;
  rights: Right[];
}

/** A person's own view of where they belong. */
@Injectable()
export class Account {
  constructor(private readonly db: Database) {}

  /** A user's roles and what they allow, narrowed by an API token; those in deleted tenants are left out. */
  async memberships(ctx: Context, userId: string, token?: TokenLimits): Promise<OwnMembership[]> {
    return this.db.read(ctx, async (manager) => {
      const rows = await manager.find(Membership, { where: { userId }, order: { id: 'ASC' } });
      const agencyIds = rows.flatMap(({ agencyId }) => (agencyId ? [agencyId] : []));
      const agencies = new Map((await manager.findBy(Agency, { id: In(agencyIds) })).map(({ id, name }) => [id, name]));
      const tenants = await tenantHomes(
        manager,
        rows.flatMap(({ tenantId }) => (tenantId ? [tenantId] : [])),
      );
      return rows
        .filter(({ tenantId }) => !tenantId || tenants.get(tenantId)?.status !== 'deleted')
        .filter(({ tenantId }) => !token?.tenantId || token.tenantId === tenantId)
        .map(({ role, agencyId, tenantId }) => ({
          role,
          agencyId,
          tenantId,
          name: (tenantId ? tenants.get(tenantId)?.name : agencyId ? agencies.get(agencyId) : null) ?? null,
          rights: [...RIGHTS_OF_ROLE[role]].filter((right) => !token || token.scopes.has(right)),
        }));
    });
  }

  /** Name of a tenant or an agency, for mails. Throws not_found. */
  async nameOf(ctx: Context, scope: MemberScope): Promise<string> {
    if (scope === 'platform') return 'Teahorse';
    return this.db.read(ctx, async (manager) => {
      const found =
        'agencyId' in scope
          ? await manager.findOneBy(Agency, { id: scope.agencyId })
          : (await tenantHomes(manager, [scope.tenantId])).get(scope.tenantId);
      if (!found) throw new AppError('not_found');
      return found.name;
    });
  }
}
