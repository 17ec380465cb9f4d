import type { SheetLimits } from '../limits';
import { SheetFailure } from '../sheet-failure';
import type { SheetRow } from '../sheet-row';
import { decodeEscapes } from './decode-escapes';
import type { NumberFormat } from './number-format';
import { numberText } from './number-text';
import type { Zip } from './open-zip';
import { parseXml } from './read-xml';

/** What cells refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly date1904: boolean;
}

const GENERAL: NumberFormat = { kind: 'general' };

/**
 * The rows of a worksheet part, as it unpacks. Formulas give the value that was stored with them, error values are
 * empty. Merges, hyperlinks, comments and pictures are never looked at: the words are in the cells.
 */
export async function* readWorksheet(
  zip: Zip,
  part: string,
  context: CellContext,
  limits: SheetLimits,
): AsyncGenerator<SheetRow> {
  const reader = new RowReader(context, limits);
  for await (const _ of parseXml(await zip.read(part), reader)) yield* reader.take();
}

class RowReader {
  private done: SheetRow[] = [];
  private inData = false;
  private rowNumber = 0;
  private cells: string[] = [];
  private column = 0;
  private type = '';
  private style = 0;
  private value = '';
  private collecting = false;
  private inPhonetic = false;

  constructor(
    private readonly context: CellContext,
    private readonly limits: SheetLimits,
  ) {}

  /** The rows completed since the last call. */
  take(): SheetRow[] {
    const rows = this.done;
    this.done = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'sheetData') this.inData = true;
    if (!this.inData) return;
    switch (name) {
      case 'row':
        this.rowNumber = Number(attributes.r) || this.rowNumber + 1;
        this.cells = [];
        this.column = 0;
        break;
      case 'c':
        this.column = columnNumber(attributes.r) ?? this.column + 1;
        this.type = attributes.t ?? 'n';
        this.style = Number(attributes.s ?? 0);
        this.value = '';
        break;
      case 'rPh':
        this.inPhonetic = true;
        break;
      case 'v':
      case 't':
        this.collecting = !this.inPhonetic;
        break;
    }
  }

  text(text: string): void {
    if (!this.collecting) return;
    this.value += text;
    if (this.value.length > this.limits.maxCellChars) {
      throw new SheetFailure('sheet_cell_too_long', { row: this.rowNumber, limit: this.limits.maxCellChars });
    }
  }

  close(name: string): void {
    if (!this.inData) return;
    switch (name) {
      case 'v':
      case 't':
        this.collecting = false;
        break;
      case 'rPh':
        this.inPhonetic = false;
        break;
      case 'c':
        this.endCell();
        break;
      case 'row':
        this.done.push({ rowNumber: this.rowNumber, cells: this.cells });
        break;
      case 'sheetData':
        this.inData = false;
        break;
    }
  }

  private endCell(): void {
    const text = this.cellText();
    if (text === '') return;
    const { maxColumns } = this.limits;
    if (this.column > maxColumns) throw new SheetFailure('sheet_too_many_columns', { limit: maxColumns });
    while (this.cells.length < this.column - 1) this.cells.push('');
    this.cells[this.column - 1] = text;
  }

  private cellText(): string {
    const { strings, formats, date1904 } = this.context;
    switch (this.type) {
      case 's':
        return strings[Number(this.value)] ?? '';
      case 'str':
      case 'inlineStr':
        return decodeEscapes(this.value);
      case 'b':
        return this.value === '' ? '' : this.value === '1' || this.value === 'true' ? 'TRUE' : 'FALSE';
      case 'e':
        return '';
      case 'd':
        return this.value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '').replace(/(?:\.0+)?Z$/, '');
      default:
        return this.value === '' ? '' : numberText(this.value, formats[this.style] ?? GENERAL, date1904);
    }
  }
}

/** 1-based number of a reference's column: "AB12" → 28. Undefined when the cell has no reference. */
function columnNumber(reference: string | undefined): number | undefined {
  if (!reference) return undefined;
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column || undefined;
}
