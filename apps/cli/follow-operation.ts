import { setTimeout as sleep } from 'node:timers/promises';
import { type Operation, OperationRunner, type OperationRow, Operations } from '#features/operations';
import { progressBar } from './progress-bar';
import type { CommandTools } from './run-command';

const ROWS_A_PAGE = 500;

/** How an operation ended, in words and as a document. */
export interface FollowedOperation {
  operation: Operation;
  rows: Array<{ row: number; level: string; column: string | null; code: string; message: string }>;
}

/**
 * Runs an operation in this process, or watches while a running server does it, with a progress bar on a terminal.
 * Ctrl-C leaves it where it is; the same command, or a server, goes on from there.
 */
export async function followOperation(tools: CommandTools, id: string): Promise<FollowedOperation> {
  const { get, ctx, signal } = tools;
  const operations = get(Operations);
  const runner = get(OperationRunner);
  const bar = progressBar(0);
  try {
    let running = runner.run(id, signal);
    for (;;) {
      const outcome = await Promise.race([running.then(() => 'stopped' as const), sleep(200, 'waiting' as const)]);
      const operation = await operations.get(ctx, 'all', id);
      bar.update(operation.done + operation.failed, operation.total ?? 0);
      if (operation.finishedAt) return { operation, rows: await allRows(tools, id) };
      if (signal.aborted) throw new Error('Stopped. Run the same command again to go on where it stopped.');
      if (outcome === 'stopped') {
        await sleep(200);
        running = runner.run(id, signal);
      }
    }
  } finally {
    bar.stop();
  }
}

/** Prints the end of an operation; true when the whole of it did not fail. */
export function answerOperation(tools: CommandTools, { operation, rows }: FollowedOperation, dryRun: boolean): boolean {
  const error = operation.error && { code: operation.error.code, detail: tools.words(operation.error) };
  const { id, kind, status, total, done, failed, unchanged, result } = operation;
  const lines = rows.map(
    ({ row, level, column, message }) => `row ${row}${column ? `, ${column}` : ''}: ${level}: ${message}`,
  );
  const made = done - unchanged;
  lines.push(
    error
      ? error.detail
      : `${dryRun ? 'Dry run: ' : ''}${made} ${dryRun ? 'would be written' : 'written'}, ${unchanged} unchanged, ${failed} left out, of ${total ?? 0} rows.`,
  );
  tools.answer({ id, kind, status, dryRun, total, done, failed, unchanged, result, error, rows }, lines);
  return status === 'done';
}

async function allRows({ get, ctx, words }: CommandTools, id: string): Promise<FollowedOperation['rows']> {
  const rows: OperationRow[] = [];
  for (;;) {
    const last = rows.at(-1);
    const after = last && ([last.rowNumber, last.seq] as const);
    const page = await get(Operations).rows(ctx, id, { after, limit: ROWS_A_PAGE });
    rows.push(...page);
    if (page.length < ROWS_A_PAGE) break;
  }
  return rows.map(({ rowNumber, level, columnName, code, args }) => ({
    row: rowNumber,
    level,
    column: columnName,
    code,
    message: words({ code, args }),
  }));
}
