import { Injectable } from '@nestjs/common';
import { AuditEntry } from '#features/audit';
import type { Context } from '#kernel';
import { Database } from '#platform/database';

/** Reads one scope's chain of the audit log, latest entries first. Callers have checked who may. */
@Injectable()
export class AuditTrail {
  constructor(private readonly db: Database) {}

  /** Entries older than `before` (a sequence number), or the latest. `scope` is `agency:ID`, `tenant:ID` or `platform`. */
  async list(ctx: Context, scope: string, page: { before?: number | undefined; limit: number }): Promise<AuditEntry[]> {
    return this.db.read(ctx, (manager) => {
      const query = manager
        .createQueryBuilder(AuditEntry, 'e')
        .where('e.scope = :scope', { scope })
        .orderBy('e.seq', 'DESC')
        .limit(page.limit);
      if (page.before !== undefined) query.andWhere('e.seq < :before', { before: page.before });
      return query.getMany();
    });
  }
}
