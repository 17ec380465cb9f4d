import { In } from 'typeorm';
import type { Context } from '#kernel';
import { type Database, insertRows, type Lease, LeaseRow, type Transaction } from '#platform/database';
import { Operation, OperationRow } from './entities';
import type { Progress } from './operation-kind';

/** Runs in a row that an unforeseen error may end without a step forward, before the operation is given up. */
const MAX_STUMBLES = 10;

/** Thrown when the lease was lost or the operation cancelled: this worker's transaction must not commit. */
export class TakenOverError extends Error {}

/** What a worker writes of the operation whose lease it holds. Each write throws TakenOverError once it holds it no more. */
export class HeldOperation {
  constructor(
    private readonly db: Database,
    private readonly ctx: Context,
    private readonly id: string,
    private readonly lease: Lease,
  ) {}

  /** Changes the operation's row. */
  async update(change: Partial<Operation>): Promise<void> {
    await this.db.transact(this.ctx, (tx) => this.write(tx, change));
  }

  /** Ends the operation. Its key is freed, so that the same input may be submitted once more. */
  async end(change: Partial<Operation>): Promise<void> {
    await this.update({ ...change, finishedAt: new Date(), submissionKey: this.id });
  }

  /** Counts an unforeseen error; when they go on without a step forward, trying again for ever helps nobody. */
  async stumble(): Promise<void> {
    const now = await this.db.read(this.ctx, (manager) => manager.findOneByOrFail(Operation, { id: this.id }));
    const stumbles = Number(now.error?.args.stumbles ?? 0) + 1;
    if (stumbles >= MAX_STUMBLES) await this.end({ status: 'failed', error: { code: 'internal', args: {} } });
    else await this.update({ error: { code: 'internal', args: { stumbles } } });
  }

  /** Adds to the progress, in the transaction that did the work. */
  async progress(tx: Transaction, progress: Progress): Promise<void> {
    const { cursor, done = 0, failed = 0, unchanged = 0, reports = [] } = progress;
    await this.write(tx, {
      cursor,
      done: () => `done + ${Number(done)}`,
      failed: () => `failed + ${Number(failed)}`,
      unchanged: () => `unchanged + ${Number(unchanged)}`,
      error: null,
    });
    const seq = new Map<number, number>();
    await insertRows(
      tx.manager,
      OperationRow,
      reports.map(({ rowNumber, level, column, code, args }) => {
        const next = (seq.get(rowNumber) ?? 0) + 1;
        seq.set(rowNumber, next);
        return {
          operationId: this.id,
          rowNumber,
          seq: next,
          level,
          columnName: column?.slice(0, 200) ?? null,
          code,
          args: args ?? {},
        };
      }),
    );
  }

  private async write(tx: Transaction, change: object): Promise<void> {
    await this.hold(tx);
    const written = await tx.manager
      .createQueryBuilder()
      .update(Operation)
      .set({ ...change, updatedAt: new Date() })
      .where({ id: this.id, status: In(['pending', 'running']) })
      .execute();
    if (!written.affected) throw new TakenOverError();
  }

  /**
   * Makes sure until the transaction's end that the lease is still ours: the update that changes nothing locks its row,
   * so that nobody takes it over between this check and the commit.
   */
  private async hold(tx: Transaction): Promise<void> {
    const { name, token } = this.lease;
    const { affected } = await tx.manager.update(LeaseRow, { name, token }, { token });
    if (!affected) throw new TakenOverError();
  }
}
