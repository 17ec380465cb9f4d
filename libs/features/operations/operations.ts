import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AppError, type Context, newId, systemContext } from '#kernel';
import { Database, type Transaction, upsertRows } from '#platform/database';
import { Background, defineJob, type DueWork, JobQueue } from '#platform/jobs';
import { Operation, OperationRow } from './entities';

/** Hint that an operation may be waiting for a worker. */
export const runOperation = defineJob<{ operationId: string }>({
  name: 'operations.runOperation',
  queue: 'operations',
  key: ({ operationId }) => operationId,
});

/** What to do and for whom. */
export interface Submission {
  kind: string;
  agencyId?: string;
  tenantId?: string;
  input: Record<string, unknown>;
  /** While an operation with this key is unfinished, submitting again returns it. */
  submissionKey: string;
}

/** Whose operations a caller may see. */
export type OperationScope = { agencyIds: readonly string[] } | { tenantId: string } | 'all';

/** Submits operations and tells how they stand. */
@Injectable()
export class Operations implements DueWork {
  readonly name = 'operations';
  readonly every = 5_000;

  constructor(
    private readonly db: Database,
    private readonly jobs: JobQueue,
    background: Background,
  ) {
    background.reconcile(this);
  }

  /** Records an operation and hints that it is due; or finds the unfinished one with the same key. */
  async submit(tx: Transaction, ctx: Context, submission: Submission): Promise<Operation> {
    const rows = tx.manager.getRepository(Operation);
    const now = new Date();
    const { submissionKey } = submission;
    const fresh: Operation = {
      id: newId(),
      agencyId: submission.agencyId ?? null,
      tenantId: submission.tenantId ?? null,
      kind: submission.kind,
      status: 'pending',
      input: submission.input,
      submissionKey,
      total: null,
      done: 0,
      failed: 0,
      unchanged: 0,
      cursor: 0,
      result: null,
      error: null,
      createdBy: ctx.actor.kind === 'user' ? ctx.actor.userId : null,
      createdAt: now,
      updatedAt: now,
      finishedAt: null,
    };
    // One statement makes the row or leaves the one with its key alone, also when both are submitted at the same moment.
    await upsertRows(tx.manager, Operation, [fresh], ['submissionKey'], ['submissionKey']);
    const operation = await rows.findOneByOrFail({ submissionKey });
    tx.afterCommit(() => this.jobs.enqueue(runOperation, { operationId: operation.id }));
    return operation;
  }

  /** One operation that the caller may see. Throws not_found. */
  async get(ctx: Context, scope: OperationScope, id: string): Promise<Operation> {
    const operation = await this.db.read(ctx, (manager) => manager.findOneBy(Operation, { id }));
    if (!operation || !visible(operation, scope)) throw new AppError('not_found');
    return operation;
  }

  /**
   * What there is to say about its rows, in the sheet's order. `after` is row number and seq of the last one of the page
   * before: a row may have several reports, and a page may end between them.
   */
  async rows(
    ctx: Context,
    id: string,
    page: { after?: readonly [rowNumber: number, seq: number]; limit: number },
  ): Promise<OperationRow[]> {
    const [rowNumber, seq] = page.after ?? [0, 0];
    return this.db.read(ctx, (manager) =>
      manager
        .createQueryBuilder(OperationRow, 'r')
        .where('r.operation_id = :id', { id })
        .andWhere('(r.row_number > :rowNumber OR (r.row_number = :rowNumber AND r.seq > :seq))', { rowNumber, seq })
        .orderBy('r.row_number')
        .addOrderBy('r.seq')
        .limit(page.limit)
        .getMany(),
    );
  }

  /**
   * Stops an operation that the caller may see. What its finished batches did stays; the batch in progress is rolled
   * back. One that has ended already stays as it ended. Throws not_found.
   */
  async cancel(ctx: Context, scope: OperationScope, id: string): Promise<Operation> {
    await this.get(ctx, scope, id);
    const now = new Date();
    // The key is freed, so that the same input may be submitted once more.
    const change = { status: 'cancelled' as const, submissionKey: id, updatedAt: now, finishedAt: now };
    await this.db.transact(ctx, ({ manager }) =>
      manager.update(Operation, { id, status: In(['pending', 'running']) }, change),
    );
    return this.get(ctx, scope, id);
  }

  /** Reconciler: hints for all that is unfinished; those that a worker holds are left alone by its lease. */
  async look(): Promise<void> {
    const due = await this.db.read(systemContext('operations', 'reconciler'), (manager) =>
      manager.find(Operation, {
        where: { status: In(['pending', 'running']) },
        select: { id: true },
        order: { createdAt: 'ASC' },
        take: 100,
      }),
    );
    for (const { id } of due) await this.jobs.enqueue(runOperation, { operationId: id });
  }
}

function visible(operation: Operation, scope: OperationScope): boolean {
  if (scope === 'all') return true;
  if ('tenantId' in scope) return operation.tenantId === scope.tenantId;
  return operation.agencyId !== null && scope.agencyIds.includes(operation.agencyId);
}
