import type { SheetRow } from '../sheet-row';
import { SheetFailure } from '../sheet-failure';
import { openFile } from './open-file';
import type { Reply, Request, TimedReply } from './protocol';

const BATCH_ROWS = 500;
/** UTF-16 code units after which a batch is full, however few its rows. */
const BATCH_CHARS = 256 * 1024;

let rows: AsyncIterator<SheetRow> | undefined;
let failure: unknown;

async function answer(request: Request): Promise<Reply> {
  if (request.type === 'next') return nextBatch();
  const opened = await openFile(request.path, request.options, request.limits);
  rows = opened.rows[Symbol.asyncIterator]();
  return { type: 'opened', source: opened.source };
}

/** A failure in the middle of a batch waits for the next request: the good rows before it are not lost. */
async function nextBatch(): Promise<Reply> {
  if (failure) throw failure;
  const batch: SheetRow[] = [];
  try {
    for (let chars = 0; rows && batch.length < BATCH_ROWS && chars < BATCH_CHARS;) {
      const next = await rows.next();
      if (next.done) return { type: 'rows', rows: batch, done: true };
      batch.push(next.value);
      for (const cell of next.value.cells) chars += cell.length;
    }
  } catch (error) {
    if (batch.length === 0) throw error;
    failure = error;
  }
  return { type: 'rows', rows: batch, done: false };
}

process.on('message', (request: Request) => {
  const started = performance.now();
  void answer(request)
    .catch((error: unknown): Reply => {
      if (error instanceof SheetFailure) return { type: 'failed', code: error.code, args: error.args };
      return { type: 'crashed', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    })
    .then((reply): TimedReply => ({ ...reply, workedMs: performance.now() - started }))
    .then((reply) => process.send?.(reply));
});
process.on('disconnect', () => process.exit(0));
