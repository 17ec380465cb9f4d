import { Injectable } from '@nestjs/common';
import type { TenantContext } from '#kernel';
import { secretHash } from '#features/access';
import { Database } from '#platform/database';
import { letInAt } from './buyers';
import { Buyer } from './entities';

/** How often a buyer's visits are noted, in ms: looking at prices must not be a write each time. */
const NOTED_EVERY = 3_600_000;

/** Knows buyers again by the secret of their link. */
@Injectable()
export class BuyerVisits {
  constructor(private readonly db: Database) {}

  /**
   * The buyer of a secret, noting the visit. Undefined when there is none in this tenant, or he may not come any more:
   * whoever holds a wrong secret is a stranger like all others.
   */
  async recognise(ctx: TenantContext, secret: string | undefined): Promise<Buyer | undefined> {
    // The length of a secret; what is longer need not be hashed.
    if (!secret || secret.length > 100) return undefined;
    const now = new Date();
    const key = { tenantId: ctx.tenantId, tokenHash: secretHash(secret), ...letInAt(now) };
    const buyer = await this.db.read(ctx, (manager) => manager.findOneBy(Buyer, key));
    if (!buyer) return undefined;
    if (now.getTime() - (buyer.lastSeenAt?.getTime() ?? 0) >= NOTED_EVERY) {
      await this.db.transact(ctx, ({ manager }) =>
        manager.update(Buyer, { tenantId: ctx.tenantId, id: buyer.id }, { lastSeenAt: now }),
      );
    }
    return buyer;
  }
}
