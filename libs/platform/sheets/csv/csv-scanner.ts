import type { SheetLimits } from '../limits';
import { SheetFailure } from '../sheet-failure';

/** Where in a cell the scanner is. `closed`: after a quote that ends the cell, or is the first half of a doubled one. */
type State = 'start' | 'plain' | 'quoted' | 'closed';

const QUOTE = 34;
const CR = 13;
const LF = 10;
const SPACE = 32;
const TAB = 9;

/** A row may be this many times longer than a cell may be. */
const CELLS_PER_ROW = 10;

/**
 * Cuts decoded text into rows, piece by piece. It reads what people's files hold rather than what RFC 4180 allows:
 * CRLF, LF and CR in one file, quotes after a space, padding, a quote in the middle of a cell, words after a closing
 * quote (kept, as Excel does). csv-parse 7 refuses the last and loses the row, so it is the oracle of the tests and
 * not the reader. Unquoted cells are trimmed; quoted ones are kept as they are.
 */
export class CsvScanner {
  private state: State = 'start';
  private cell = '';
  private padding = '';
  private cells: string[] = [];
  private rowChars = 0;
  private afterCr = false;
  private row = 1;
  private readonly delimiter: number;

  constructor(
    delimiter: string,
    private readonly limits: Pick<SheetLimits, 'maxCellChars' | 'maxColumns'>,
  ) {
    this.delimiter = delimiter.charCodeAt(0);
  }

  /** The rows that this piece of text completes; a blank line is a row of one empty cell. */
  *write(text: string): Generator<string[]> {
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (this.afterCr) {
        this.afterCr = false;
        if (code === LF) continue;
      }
      if (this.state === 'quoted') {
        if (code !== QUOTE) continue;
        this.keep(text.slice(from, i));
        this.state = 'closed';
      } else if (code === this.delimiter || code === LF || code === CR) {
        if (this.state === 'plain') this.keep(text.slice(from, i));
        this.endCell();
        if (code === this.delimiter) continue;
        this.afterCr = code === CR;
        yield this.endRow();
      } else if (this.state === 'start') {
        if (code === SPACE || code === TAB) continue;
        this.state = code === QUOTE ? 'quoted' : 'plain';
        from = code === QUOTE ? i + 1 : i;
      } else if (this.state === 'closed') {
        if (code === SPACE || code === TAB) {
          this.padding += text[i];
          if (this.padding.length > this.limits.maxCellChars) throw this.tooLong();
          continue;
        }
        this.state = code === QUOTE && this.padding === '' ? 'quoted' : 'plain';
        this.keep(this.padding);
        this.padding = '';
        from = i;
      }
    }
    if (this.state === 'quoted' || this.state === 'plain') this.keep(text.slice(from));
  }

  /**
   * The last row when the file has no final line break.
   * @throws SheetFailure `sheet_quote_not_closed` with the row in which the open quote stands
   */
  end(): string[] | undefined {
    if (this.state === 'quoted') throw new SheetFailure('sheet_quote_not_closed', { row: this.row });
    if (this.state === 'start' && this.cells.length === 0) return undefined;
    this.endCell();
    return this.endRow();
  }

  private keep(text: string): void {
    this.cell += text;
    this.rowChars += text.length;
    const { maxCellChars } = this.limits;
    if (this.cell.length > maxCellChars || this.rowChars > maxCellChars * CELLS_PER_ROW) {
      throw this.tooLong();
    }
  }

  private tooLong(): SheetFailure {
    return new SheetFailure('sheet_cell_too_long', { row: this.row, limit: this.limits.maxCellChars });
  }

  private endCell(): void {
    const value = this.state === 'plain' ? this.cell.trim() : this.cell;
    if (this.cells.length < this.limits.maxColumns) this.cells.push(value);
    else if (value !== '') throw new SheetFailure('sheet_too_many_columns', { limit: this.limits.maxColumns });
    this.cell = '';
    this.padding = '';
    this.state = 'start';
  }

  private endRow(): string[] {
    const cells = this.cells;
    this.cells = [];
    this.rowChars = 0;
    this.row += 1;
    return cells;
  }
}
