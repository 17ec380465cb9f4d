import { Injectable } from '@nestjs/common';
import { AppError, type Context } from '#kernel';
import { Database, isUniqueViolation, type Transaction } from '#platform/database';
import { ThrottleCounter } from './throttle.entity';

/** Counts tries in windows of time, in the database: over all processes, and not forgotten by a restart. */
@Injectable()
export class Throttle {
  constructor(private readonly db: Database) {}

  /**
   * Counts one try. The counting is one atomic update, so that tries sent side by side cannot slip through.
   * @param name what is counted, such as `sign-in:address:IP`; of anything personal use a hash
   * @param limit tries within the window
   * @param window length in ms, from the first try on
   * @throws AppError too_many_requests, with the seconds until the window ends
   */
  async take(ctx: Context, name: string, limit: number, window: number): Promise<void> {
    const { count, resetsAt } = await this.count(ctx, name, window);
    if (count <= limit) return;
    const seconds = Math.max(1, Math.ceil((resetsAt.getTime() - Date.now()) / 1000));
    throw new AppError('too_many_requests', { seconds }, { retryAfter: seconds });
  }

  /** Gives one try back: it was an honest one. */
  async giveBack(ctx: Context, name: string): Promise<void> {
    await this.db.transact(ctx, ({ manager }) =>
      manager
        .createQueryBuilder()
        .update(ThrottleCounter)
        .set({ count: () => 'count - 1' })
        .where('name = :name AND count > 0', { name })
        .execute(),
    );
  }

  /** Forgets the tries. */
  async forget(tx: Transaction, name: string): Promise<void> {
    await tx.manager.delete(ThrottleCounter, { name });
  }

  private async count(ctx: Context, name: string, window: number): Promise<ThrottleCounter> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.db.transact(ctx, (tx) => countOnce(tx, name, window));
      } catch (error) {
        // Two first tries side by side: the second finds the row of the first.
        if (attempt > 3 || !isUniqueViolation(error)) throw error;
      }
    }
  }
}

async function countOnce({ manager }: Transaction, name: string, window: number): Promise<ThrottleCounter> {
  const now = new Date();
  const counted = await manager
    .createQueryBuilder()
    .update(ThrottleCounter)
    .set({ count: () => 'count + 1' })
    .where('name = :name AND resets_at > :now', { name, now })
    .execute();
  if (counted.affected) return manager.findOneByOrFail(ThrottleCounter, { name });
  const fresh = { name, count: 1, resetsAt: new Date(now.getTime() + window) };
  const restarted = await manager
    .createQueryBuilder()
    .update(ThrottleCounter)
    .set({ count: fresh.count, resetsAt: fresh.resetsAt })
    .where('name = :name AND resets_at <= :now', { name, now })
    .execute();
  if (!restarted.affected) await manager.insert(ThrottleCounter, fresh);
  return fresh;
}
