/** One row of a sheet that has at least one filled cell. */
export interface SheetRow {
  /** 1-based, as a spreadsheet program numbers the row: blank rows and the rows above the header count. */
  readonly rowNumber: number;
  /** As many cells as the row has: a ragged row is shorter or longer than the header. Never null. */
  readonly cells: readonly string[];
  /** 0-based columns whose text holds U+FFFD: bytes that are no text in the file's encoding, or were lost before. */
  readonly damaged?: readonly number[];
  /** 0-based columns whose Burmese seems to be in Zawgyi; whoever sent the sheet is to be asked. */
  readonly zawgyi?: readonly number[];
  /** 0-based columns whose Burmese was turned from Zawgyi into Unicode. */
  readonly converted?: readonly number[];
}

/** How a file is written, as found in its bytes and not in its name. */
export type SheetFormat = 'csv' | 'xlsx';

/** What is known of a file once it is open and before its rows are read. */
export interface SheetSource {
  readonly format: SheetFormat;
  /** WHATWG name of the text encoding; `utf-8` for XLSX. */
  readonly encoding: string;
  /** Name of the worksheet; undefined for CSV. */
  readonly sheetName?: string;
  /** The separator of a CSV. */
  readonly delimiter?: string;
}

/** What the caller decides about reading; everything left out is found in the file. */
export interface ReadOptions {
  /** A WHATWG encoding label that overrides detection. */
  readonly encoding?: string;
  /** Name of the worksheet to read. */
  readonly sheet?: string;
}

/** An opened file: what it is, and its rows. */
export interface RowSource {
  readonly source: SheetSource;
  readonly rows: AsyncIterable<SheetRow>;
}
