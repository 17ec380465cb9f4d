import { Inject, Injectable } from '@nestjs/common';
import { AppError, type Context, systemContext } from '#kernel';
import { Database, insertRows, type Lease, Leases, type Transaction } from '#platform/database';
import { Background, type JobOutcome } from '#platform/jobs';
import { type Logger, LOGGER } from '#platform/observability';
import { Operation, OperationRow } from './entities';
import { OperationKinds, type Progress, type RunningOperation } from './operation-kind';
import { runOperation } from './operations';

/** How long a worker that says nothing is believed to be alive, in ms. */
const LEASE = 30_000;

/** Thrown when the lease was lost: another worker goes on, and this one's transaction must not commit. */
class TakenOverError extends Error {}

/** Runs operations, one worker each, from their cursor. */
@Injectable()
export class OperationRunner {
  constructor(
    private readonly db: Database,
    private readonly leases: Leases,
    private readonly kinds: OperationKinds,
    @Inject(LOGGER) private readonly logger: Logger,
    background: Background,
  ) {
    background.handle(runOperation, ({ operationId }, signal) => this.run(operationId, signal));
  }

  /** Runs an operation in this process until it ends or `signal` aborts; skips it when another worker has it. */
  async run(operationId: string, signal: AbortSignal): Promise<JobOutcome> {
    const ctx = systemContext('operations', operationId);
    const lease = await this.leases.acquire(`operation:${operationId}`, LEASE);
    if (!lease) return { skipped: 'another worker has it' };
    const stop = new AbortController();
    const heartbeat = setInterval(() => {
      lease.renew().then(
        (kept) => kept || stop.abort(),
        () => stop.abort(),
      );
    }, LEASE / 3);
    try {
      const operation = await this.db.read(ctx, (manager) => manager.findOneBy(Operation, { id: operationId }));
      if (!operation || !['pending', 'running'].includes(operation.status)) return { skipped: 'already ended' };
      await this.execute(ctx, operation, lease, AbortSignal.any([signal, stop.signal]));
    } finally {
      clearInterval(heartbeat);
      await lease.release();
    }
  }

  private async execute(ctx: Context, operation: Operation, lease: Lease, signal: AbortSignal): Promise<void> {
    const { id, createdBy } = operation;
    const actor = createdBy ? ({ kind: 'user', userId: createdBy, via: 'session' } as const) : ctx.actor;
    await this.update(ctx, id, { status: 'running' });
    const running: RunningOperation = {
      id,
      ctx: { ...ctx, actor },
      agencyId: operation.agencyId,
      tenantId: operation.tenantId,
      input: operation.input,
      cursor: operation.cursor,
      signal,
      setTotal: (total) => this.update(ctx, id, { total }),
      progress: (tx, progress) => this.progress(tx, id, lease, progress),
    };
    try {
      const result = await this.kinds.get(operation.kind).run(running);
      if (signal.aborted) return;
      await this.end(ctx, id, { status: 'done', result: result ?? null });
    } catch (error) {
      if (signal.aborted || error instanceof TakenOverError) return;
      if (!(error instanceof AppError)) throw error;
      this.logger.info({ operation: id, code: error.code }, 'operation failed');
      await this.end(ctx, id, { status: 'failed', error: { code: error.code, args: { ...error.args } } });
    }
  }

  private async progress(tx: Transaction, id: string, lease: Lease, progress: Progress): Promise<void> {
    const held = await tx.manager.query('SELECT token FROM leases WHERE name = ? AND token = ?', [
      lease.name,
      lease.token,
    ]);
    if ((held as unknown[]).length === 0) throw new TakenOverError();
    const { cursor, done = 0, failed = 0, unchanged = 0, reports = [] } = progress;
    await tx.manager
      .createQueryBuilder()
      .update(Operation)
      .set({
        cursor,
        done: () => `done + ${Number(done)}`,
        failed: () => `failed + ${Number(failed)}`,
        unchanged: () => `unchanged + ${Number(unchanged)}`,
        updatedAt: new Date(),
      })
      .where({ id })
      .execute();
    const seq = new Map<number, number>();
    await insertRows(
      tx.manager,
      OperationRow,
      reports.map(({ rowNumber, level, column, code, args }) => {
        const next = (seq.get(rowNumber) ?? 0) + 1;
        seq.set(rowNumber, next);
        return { operationId: id, rowNumber, seq: next, level, columnName: column?.slice(0, 200) ?? null, code, args: args ?? {} };
      }),
    );
  }

  private async end(ctx: Context, id: string, change: Partial<Operation>): Promise<void> {
    // The key is freed, so that the same input may be submitted once more.
    await this.update(ctx, id, { ...change, finishedAt: new Date(), submissionKey: id });
  }

  private async update(ctx: Context, id: string, change: Partial<Operation>): Promise<void> {
    await this.db.transact(ctx, ({ manager }) => manager.update(Operation, { id }, { ...change, updatedAt: new Date() } as object));
  }
}
