import { isAscii } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { detectLegacyEncoding, markedEncoding, unmarkedUtf16 } from '../encoding/detect-encoding';
import { refuseOtherText } from '../detect-format';
import type { SheetLimits } from '../limits';
import { SheetFailure } from '../sheet-failure';
import type { ReadOptions, RowSource, SheetRow } from '../sheet-row';
import { CsvScanner } from './csv-scanner';
import { detectDelimiter, SEPARATOR_LINE } from './detect-delimiter';

/** Bytes from which the encoding and the separator are judged. */
const SAMPLE_BYTES = 256 * 1024;

/**
 * Opens a text file as a table. `head` is its first bytes, at most {@link SAMPLE_BYTES}.
 * @throws SheetFailure `sheet_encoding_unknown`, `sheet_wrong_type`, and while reading those of {@link CsvScanner}
 */
export async function openCsv(
  path: string,
  head: Buffer,
  options: ReadOptions,
  limits: SheetLimits,
): Promise<RowSource> {
  const encoding = options.encoding ? knownEncoding(options.encoding) : await detectEncoding(path, head);
  const sample = new TextDecoder(encoding).decode(head, { stream: true });
  refuseOtherText(sample);
  const delimiter = detectDelimiter(sample);
  return {
    source: { format: 'csv', encoding, delimiter },
    rows: readRows(path, encoding, delimiter, limits, SEPARATOR_LINE.test(sample)),
  };
}

async function* readRows(
  path: string,
  encoding: string,
  delimiter: string,
  limits: SheetLimits,
  separatorLine: boolean,
): AsyncGenerator<SheetRow> {
  const scanner = new CsvScanner(delimiter, limits);
  let rowNumber = 0;
  for await (const text of decode(path, encoding)) {
    for (const cells of scanner.write(text)) {
      rowNumber += 1;
      if (!(separatorLine && rowNumber === 1)) yield { rowNumber, cells };
    }
  }
  const cells = scanner.end();
  if (cells) yield { rowNumber: rowNumber + 1, cells };
}

/** The file's text. Zero bytes are left out: no text has them, and databases and XML refuse them. */
async function* decode(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path, { highWaterMark: SAMPLE_BYTES })) {
    const text = decoder.decode(chunk as Buffer, { stream: true });
    yield text.includes('\0') ? text.replaceAll('\0', '') : text;
  }
  yield decoder.decode();
}

async function detectEncoding(path: string, head: Buffer): Promise<string> {
  const unicode = markedEncoding(head) ?? unmarkedUtf16(head);
  if (unicode) return unicode;
  const sample = await firstForeignBytes(path);
  if (!sample) return 'utf-8';
  const encoding = detectLegacyEncoding(sample);
  if (!encoding) throw new SheetFailure('sheet_encoding_unknown');
  return encoding;
}

/** The first piece of the file that is not pure ASCII: an export in English may have its first Thai name far below. */
async function firstForeignBytes(path: string): Promise<Buffer | undefined> {
  for await (const chunk of createReadStream(path, { highWaterMark: SAMPLE_BYTES })) {
    const bytes = chunk as Buffer;
    if (!isAscii(bytes)) return bytes;
  }
  return undefined;
}

function knownEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new SheetFailure('sheet_encoding_unknown');
  }
}
