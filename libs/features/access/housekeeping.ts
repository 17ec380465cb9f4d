import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { systemContext } from '#kernel';
import { Database } from '#platform/database';
import { Background, type DueWork } from '#platform/jobs';
import { OneTimeToken, Session } from './entities';
import { ThrottleCounter } from './throttle.entity';

const DAY = 24 * 3_600_000;
/** How long ended sessions and links are kept for questions about them, in ms. */
const KEPT = 30 * DAY;

/** Removes what has ended: sessions, links and counters. Nothing reads them any more; this keeps the tables small. */
@Injectable()
export class AccessHousekeeping implements DueWork {
  readonly name = 'access housekeeping';
  readonly every = 3_600_000;

  constructor(
    private readonly db: Database,
    background: Background,
  ) {
    background.reconcile(this);
  }

  /** Deletes what has ended. */
  async look(): Promise<void> {
    const ctx = systemContext('housekeeping', 'access-housekeeping');
    const now = Date.now();
    const ended = { expiresAt: LessThan(new Date(now - KEPT)) };
    await this.db.transact(ctx, ({ manager }) =>
      manager.delete(ThrottleCounter, { resetsAt: LessThan(new Date(now)) }),
    );
    await this.db.transact(ctx, ({ manager }) => manager.delete(Session, ended));
    await this.db.transact(ctx, ({ manager }) => manager.delete(OneTimeToken, ended));
  }
}
