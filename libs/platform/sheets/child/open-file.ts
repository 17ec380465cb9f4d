import { open } from 'node:fs/promises';
import { detectContainer } from '../detect-format';
import type { SheetLimits } from '../limits';
import { oleFailure } from '../ole-kind';
import { SheetFailure } from '../sheet-failure';
import type { ReadOptions, RowSource } from '../sheet-row';
import { guardRows } from './guard-rows';

const HEAD_BYTES = 256 * 1024;

/**
 * Opens a file of any kind as rows, or says why not. The XLSX reader is loaded only when needed: it takes half of the
 * child's start.
 */
export async function openFile(path: string, options: ReadOptions, limits: SheetLimits): Promise<RowSource> {
  const head = await readHead(path, limits);
  const container = detectContainer(head);
  if (container === 'ole') throw await oleFailure(path);
  const { source, rows } =
    container === 'zip'
      ? await (require('../xlsx/open-xlsx') as typeof import('../xlsx/open-xlsx')).openXlsx(path, options, limits)
      : await (require('../csv/read-csv') as typeof import('../csv/read-csv')).openCsv(path, head, options, limits);
  return { source, rows: guardRows(rows, limits) };
}

async function readHead(path: string, limits: SheetLimits): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size > limits.maxBytes) {
      throw new SheetFailure('sheet_too_large', { limit: `${Math.floor(limits.maxBytes / (1024 * 1024))} MB` });
    }
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, HEAD_BYTES)), 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
