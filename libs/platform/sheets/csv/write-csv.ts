import { stringify } from 'csv-stringify/sync';
import { escapeFormula } from './formula-prefix';

const BATCH = 500;

/**
 * A CSV (RFC 4180, CRLF) as pieces of text for a stream, opened by a byte order mark so that Excel reads it as UTF-8.
 * Formulas are neutralised; `openSheet` takes the prefix off again, so that an export read back gives the same cells.
 */
export async function* writeCsv(
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
): AsyncGenerator<string> {
  yield '\uFEFF';
  let batch: string[][] = [];
  for await (const row of rows) {
    batch.push(row.map(escapeFormula));
    if (batch.length >= BATCH) {
      yield text(batch);
      batch = [];
    }
  }
  if (batch.length > 0) yield text(batch);
}

function text(rows: string[][]): string {
  // A set delimiter alone would leave lone line breaks unquoted, and a text with one would be torn into two rows.
  return stringify(rows, { record_delimiter: '\r\n', quote_record_delimiter: true, quoted_match: /^\s|\s$/ });
}
