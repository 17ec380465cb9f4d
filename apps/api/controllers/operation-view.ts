import { z } from 'zod';
import type { Context } from '#kernel';
import type { Operation } from '#features/operations';
import { faultView, momentView, presentFault } from './views';

/** Long work as its submitter sees it. */
export const operationView = z.object({
  id: z.string(),
  kind: z.string(),
  status: z.enum(['pending', 'running', 'done', 'failed', 'cancelled']),
  fileName: z.string().nullable(),
  dryRun: z.boolean(),
  total: z.number().nullable().describe('Rows of the input; null until they are counted'),
  done: z.number(),
  failed: z.number(),
  unchanged: z.number().describe('Of those done, how many needed no change'),
  result: z.record(z.string(), z.unknown()).nullable(),
  error: faultView.nullable(),
  createdAt: momentView,
  finishedAt: momentView.nullable(),
});

/** An operation, with its error in the caller's language. */
export function presentOperation(ctx: Context, operation: Operation): z.input<typeof operationView> {
  const { id, kind, status, input, total, done, failed, unchanged, result, error, createdAt, finishedAt } = operation;
  return {
    id,
    kind,
    status,
    fileName: typeof input.fileName === 'string' ? input.fileName : null,
    dryRun: input.dryRun === true,
    total,
    done,
    failed,
    unchanged,
    result,
    error: error && presentFault(ctx, error),
    createdAt,
    finishedAt,
  };
}
