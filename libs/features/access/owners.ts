import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Membership, User } from './entities';

/** Whom to write to about a tenant. */
@Injectable()
export class Owners {
  /** Addresses of a tenant's owners who have one and are not disabled. */
  async emails(manager: EntityManager, tenantId: string): Promise<string[]> {
    const users = await manager
      .createQueryBuilder(User, 'u')
      .innerJoin(Membership, 'm', 'm.user_id = u.id')
      .where("m.tenant_id = :tenantId AND m.role = 'owner'", { tenantId })
      .andWhere('u.email IS NOT NULL AND u.disabled_at IS NULL')
      .orderBy('m.id')
      .getMany();
    return users.map(({ email }) => email!);
  }
}
