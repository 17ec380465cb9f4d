import type { Reply } from './child/protocol';
import { findHeader, type HeaderTest } from './columns/find-header';
import { DEFAULT_LIMITS, type SheetLimits } from './limits';
import { SheetProcess } from './sheet-process';
import { readZawgyi, type ZawgyiWish } from './zawgyi';
import type { ReadOptions, SheetRow, SheetSource } from './sheet-row';

/** Rows before the header that may hold titles, logos and dates. */
const HEADER_SEARCH_ROWS = 20;

/** How to open a sheet. Without `knownHeaders` and `isHeader` the first filled row is the header. */
export interface OpenSheetOptions extends ReadOptions {
  /** Header texts that the importer understands, in any form; see `knownHeaders` of a dictionary. */
  readonly knownHeaders?: Iterable<string>;
  /** Decides alone whether a row is the header. */
  readonly isHeader?: (cells: readonly string[]) => boolean;
  readonly limits?: Partial<SheetLimits>;
  /** Burmese in Zawgyi is kept unless told otherwise. */
  readonly zawgyi?: ZawgyiWish;
  readonly signal?: AbortSignal;
}

/** An open sheet. Read `rows` once, to the end or not; then, or instead, call `close`. */
export interface OpenSheet extends SheetSource {
  /** The header's cells as written, trimmed. */
  readonly header: readonly string[];
  /** The header's row number. */
  readonly headerRow: number;
  /** How many cells of the header are known; 0 when it is a guess that a person should confirm. */
  readonly knownCells: number;
  /** The rows below the header. The child runs at most one batch ahead of the reader. Ends the child at the end. */
  readonly rows: AsyncIterable<SheetRow>;
  /** Ends the child process. Safe to call again. */
  close(): void;
}

/**
 * Opens a stranger's spreadsheet (CSV in any encoding of the region, or XLSX) in a child process and finds its header.
 * @throws AppError `sheet_…` when the file is not a table, too much, or broken; nothing is left running then
 */
export async function openSheet(path: string, options: OpenSheetOptions = {}): Promise<OpenSheet> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const child = new SheetProcess(limits, options.signal);
  try {
    const { encoding, sheet } = options;
    const opened = await child.ask({ type: 'open', path, options: { encoding, sheet }, limits });
    const batches = readBatches(child);
    const head = await readHead(batches);
    const test: HeaderTest = { known: options.knownHeaders, isHeader: options.isHeader };
    const { index, knownCells } = findHeader(head.rows.slice(0, HEADER_SEARCH_ROWS), test);
    const { rowNumber, cells } = head.rows[index]!;
    return {
      ...(opened as Extract<Reply, { type: 'opened' }>).source,
      header: cells.map((cell) => cell.trim()),
      headerRow: rowNumber,
      knownCells,
      rows: readRows(head.rows.slice(index + 1), head.failure, batches, child, options.zawgyi ?? 'keep'),
      close: () => child.close(),
    };
  } catch (error) {
    child.close();
    throw error;
  }
}

/**
 * The rows among which the header is looked for. A fault that shows behind the first of them is kept for later, so that
 * a short file also gives the rows before it.
 */
async function readHead(batches: AsyncIterator<readonly SheetRow[]>): Promise<{ rows: SheetRow[]; failure?: unknown }> {
  const rows: SheetRow[] = [];
  try {
    while (rows.length < HEADER_SEARCH_ROWS) {
      const batch = await batches.next();
      if (batch.done) break;
      rows.push(...batch.value);
    }
  } catch (failure) {
    if (rows.length === 0) throw failure;
    return { rows, failure };
  }
  return { rows };
}

async function* readRows(
  head: readonly SheetRow[],
  failure: unknown,
  batches: AsyncIterable<readonly SheetRow[]>,
  child: SheetProcess,
  zawgyi: ZawgyiWish,
): AsyncGenerator<SheetRow> {
  try {
    for (const row of head) yield readZawgyi(row, zawgyi);
    if (failure) throw failure;
    for await (const batch of batches) for (const row of batch) yield readZawgyi(row, zawgyi);
  } finally {
    child.close();
  }
}

/** Asks for the next batch before handing out this one, so that reading and importing overlap. */
async function* readBatches(child: SheetProcess): AsyncGenerator<readonly SheetRow[]> {
  let pending = child.ask({ type: 'next' });
  for (;;) {
    const { rows, done } = (await pending) as Extract<Reply, { type: 'rows' }>;
    if (!done) {
      pending = child.ask({ type: 'next' });
      pending.catch(() => undefined);
    }
    if (rows.length > 0) yield rows;
    if (done) return;
  }
}
