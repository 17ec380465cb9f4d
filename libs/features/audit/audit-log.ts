import { Injectable } from '@nestjs/common';
import { type Context, currentActor } from '#kernel';
import { insertRows, type Transaction, upsertRows } from '#platform/database';
import { Secrets } from '#platform/secrets';
import { AuditEntry, AuditHead } from './entities';

/** Where an entry belongs; each scope is a chain of its own. */
export type AuditScope = { agencyId: string } | { tenantId: string } | 'platform';

/** What happened. */
export interface AuditEvent {
  /** `noun.verb`, such as `product.updated`. */
  action: string;
  /** `kind:ID` of what it happened to. */
  subject: string;
  /** Names of changed fields, counts, codes. Never values that identify a person, prices or tokens. */
  details?: Record<string, unknown>;
}

const FIRST = '0'.repeat(64);

/** Writes the audit log, in the transaction of what it tells of. */
@Injectable()
export class AuditLog {
  constructor(private readonly secrets: Secrets) {}

  /**
   * Appends events to a scope's chain. From here to its end the transaction is the only one that changes anything in the
   * scope: what must be checked against a neighbour's write is checked after this call.
   */
  async record(tx: Transaction, ctx: Context, scope: AuditScope, ...events: AuditEvent[]): Promise<void> {
    const name = scopeName(scope);
    const head = await this.lockHead(tx, name);
    const rows = events.map((event) => {
      head.seq += 1;
      const row = {
        scope: name,
        seq: head.seq,
        actor: currentActor(ctx),
        action: event.action,
        subject: event.subject,
        details: event.details ?? {},
        requestId: ctx.requestId,
        at: new Date(),
        hmac: '',
      };
      row.hmac = this.sign(row, head.hmac);
      head.hmac = row.hmac;
      return row;
    });
    await insertRows(tx.manager, AuditEntry, rows);
    await tx.manager.update(AuditHead, { scope: name }, { seq: head.seq, hmac: head.hmac });
  }

  /** True when every entry of a chain is as it was written, none is missing, and the last one is the head. */
  verify(entries: readonly AuditEntry[], head: AuditHead | null): boolean {
    let previous = FIRST;
    for (const [index, entry] of entries.entries()) {
      if (entry.seq !== index + 1 || entry.hmac !== this.sign(entry, previous)) return false;
      previous = entry.hmac;
    }
    return (head?.seq ?? 0) === entries.length && (head?.hmac ?? FIRST) === previous;
  }

  /**
   * The end of the chain, with its row's lock on MariaDB (SQLite has one writer anyway). One statement makes the row or
   * locks it, so that two first events at the same moment don't both try to make it.
   */
  private async lockHead(tx: Transaction, scope: string): Promise<{ seq: number; hmac: string }> {
    await upsertRows(tx.manager, AuditHead, [{ scope, seq: 0, hmac: FIRST }], ['scope'], ['scope']);
    return tx.manager.findOneByOrFail(AuditHead, { scope });
  }

  private sign(entry: Omit<AuditEntry, 'hmac'>, previous: string): string {
    const { scope, seq, actor, action, subject, details, requestId, at } = entry;
    const text = JSON.stringify([previous, scope, seq, actor, action, subject, details, requestId, at.toISOString()]);
    return this.secrets.hmac('audit', text);
  }
}

function scopeName(scope: AuditScope): string {
  if (scope === 'platform') return scope;
  return 'agencyId' in scope ? `agency:${scope.agencyId}` : `tenant:${scope.tenantId}`;
}
