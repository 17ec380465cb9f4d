import { Inject, Injectable } from '@nestjs/common';
import { AppError, type Context, systemContext } from '#kernel';
import { Database, type Lease, Leases } from '#platform/database';
import { Background, type JobOutcome } from '#platform/jobs';
import { type Logger, LOGGER } from '#platform/observability';
import { Operation } from './entities';
import { HeldOperation, TakenOverError } from './held-operation';
import { OperationKinds, type RunningOperation } from './operation-kind';
import { runOperation } from './operations';

/** How long a worker that says nothing is believed to be alive, in ms. */
const LEASE = 30_000;

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
    const held = new HeldOperation(this.db, ctx, id, lease);
    const running: RunningOperation = {
      id,
      ctx: { ...ctx, actor },
      agencyId: operation.agencyId,
      tenantId: operation.tenantId,
      input: operation.input,
      cursor: operation.cursor,
      signal,
      setTotal: (total) => held.update({ total }),
      progress: (tx, progress) => held.progress(tx, progress),
    };
    try {
      await held.update({ status: 'running' });
      const result = await this.kinds.get(operation.kind).run(running);
      if (signal.aborted) return;
      await held.end({ status: 'done', result: result ?? null, error: null });
    } catch (error) {
      if (signal.aborted || error instanceof TakenOverError) return;
      if (!(error instanceof AppError)) {
        await held.stumble();
        throw error;
      }
      this.logger.info({ operation: id, code: error.code }, 'operation failed');
      await held.end({ status: 'failed', error: { code: error.code, args: { ...error.args } } });
    }
  }
}
