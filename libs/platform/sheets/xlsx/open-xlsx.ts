import type { SheetLimits } from '../limits';
import { SheetFailure } from '../sheet-failure';
import type { ReadOptions, RowSource, SheetRow } from '../sheet-row';
import { openZip, type Zip } from './open-zip';
import { readSharedStrings } from './shared-strings';
import { readStyles } from './styles';
import { findWorkbook, readWorkbook, type SheetEntry } from './workbook';
import { type CellContext, readWorksheet } from './worksheet';

/**
 * Opens a ZIP as an XLSX: the named worksheet, or the first visible one with a filled cell.
 * @throws SheetFailure `sheet_wrong_type`, `sheet_no_such_sheet`, `sheet_empty` and those of the parts
 */
export async function openXlsx(path: string, options: ReadOptions, limits: SheetLimits): Promise<RowSource> {
  const zip = await openZip(path, limits);
  const part = await findWorkbook(zip);
  if (!part) throw new SheetFailure('sheet_wrong_type', { kind: archiveKind(zip) });
  const workbook = await readWorkbook(zip, part);
  const context: CellContext = {
    strings: await readSharedStrings(zip, workbook.sharedStrings),
    formats: await readStyles(zip, workbook.styles),
    date1904: workbook.date1904,
  };
  const sheet =
    options.sheet === undefined
      ? await firstFilledSheet(zip, workbook.sheets, context, limits)
      : namedSheet(workbook.sheets, options.sheet);
  return {
    source: { format: 'xlsx', encoding: 'utf-8', sheetName: sheet.name },
    rows: readWorksheet(zip, sheet.part, context, limits),
  };
}

async function firstFilledSheet(
  zip: Zip,
  sheets: readonly SheetEntry[],
  context: CellContext,
  limits: SheetLimits,
): Promise<SheetEntry> {
  for (const sheet of sheets) {
    if (!sheet.hidden && (await hasContent(readWorksheet(zip, sheet.part, context, limits)))) return sheet;
  }
  throw new SheetFailure('sheet_empty');
}

async function hasContent(rows: AsyncIterable<SheetRow>): Promise<boolean> {
  for await (const { cells } of rows) if (cells.some((cell) => cell.trim() !== '')) return true;
  return false;
}

function namedSheet(sheets: readonly SheetEntry[], name: string): SheetEntry {
  const key = (text: string): string => text.normalize('NFC').trim().toLowerCase();
  const found = sheets.find((sheet) => key(sheet.name) === key(name));
  if (found) return found;
  const names = sheets.filter((sheet) => !sheet.hidden).map((sheet) => sheet.name);
  throw new SheetFailure('sheet_no_such_sheet', { name, names: names.slice(0, 20).join(', ') });
}

/** The name of a ZIP that is no XLSX, as people know it. */
function archiveKind(zip: Zip): string {
  if (zip.has('word/document.xml')) return 'Word';
  if (zip.has('ppt/presentation.xml')) return 'PowerPoint';
  if (zip.has('xl/workbook.bin')) return 'XLSB';
  if (zip.has('META-INF/manifest.xml') && zip.has('content.xml')) return 'OpenDocument (ODS)';
  if (zip.has('Index/Document.iwa')) return 'Numbers';
  return 'ZIP';
}
