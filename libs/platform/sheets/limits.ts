/** What one file may cost. Beyond any of these the file is refused with a clear error and the child is gone. */
export interface SheetLimits {
  /** Bytes of the file as it lies on disk. */
  readonly maxBytes: number;
  /** Rows with at least one filled cell, the header included. */
  readonly maxRows: number;
  /** Rows without any filled cell. Excel's own sheet ends at row 1,048,576, and some programs write all of them. */
  readonly maxBlankRows: number;
  /** The last column that may hold a value. */
  readonly maxColumns: number;
  /** UTF-16 code units of one cell. Excel stops at 32,767; shop exports carry longer HTML descriptions. */
  readonly maxCellChars: number;
  /** Bytes of an XLSX after decompression, all parts together, by its own directory. */
  readonly maxUnpackedBytes: number;
  /** Times that an XLSX larger than 32 MB unpacked may have grown. Ordinary ones are 5 to 30. */
  readonly maxRatio: number;
  /** Megabytes of JavaScript heap of the child. */
  readonly memoryMb: number;
  /** Milliseconds that the caller may wait for the child in total; its own time between batches is not counted. */
  readonly timeMs: number;
}

/** Limits that let through 100,000 rows of 20 columns and nothing of another order. */
export const DEFAULT_LIMITS: SheetLimits = {
  maxBytes: 64 * 1024 * 1024,
  maxRows: 200_000,
  maxBlankRows: 1_100_000,
  maxColumns: 500,
  maxCellChars: 200_000,
  maxUnpackedBytes: 512 * 1024 * 1024,
  maxRatio: 150,
  memoryMb: 256,
  timeMs: 60_000,
};
