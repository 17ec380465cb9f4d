import type { Locale } from '#kernel';

/** A cell as written, with where it stands. */
export interface Cell {
  readonly text: string;
  readonly row: number;
  /** Header of its column. */
  readonly column: string;
}

/** A cell of words; `locale` is undefined when the header says no language. */
export interface TextCell extends Cell {
  readonly locale: Locale | undefined;
}

/** One text: a cell for each language that the sheet has a column for, empty ones too. */
export type TextCells = readonly TextCell[];

/** Category paths of one column: each a way through the tree, the widest first. */
export interface CategoryCell extends TextCell {
  readonly paths: readonly (readonly string[])[];
}

/** One variant as a format tells it; what is undefined has no column. */
export interface RawVariant {
  readonly row: number;
  readonly optionValues: readonly TextCells[];
  readonly sku?: Cell;
  readonly price?: Cell;
  readonly currency?: Cell;
  /** `10:4.50;100:4.00` */
  readonly tiers?: Cell;
  readonly stock?: Cell;
  readonly barcode?: Cell;
  readonly weight?: Cell;
  /** Grams in one of the weight's unit when its cell names none. */
  readonly weightUnit?: number;
}

/** One product as a format tells it, before anything is checked. What is undefined has no column, or is not spoken of. */
export interface RawProduct {
  /** The first row. */
  readonly row: number;
  readonly handle?: Cell;
  readonly name?: TextCells;
  readonly summary?: TextCells;
  readonly description?: TextCells;
  readonly status?: Cell;
  readonly pricePolicy?: Cell;
  readonly unit?: TextCells;
  readonly minOrderQuantity?: Cell;
  readonly incoterm?: Cell;
  readonly port?: Cell;
  readonly leadTime?: Cell;
  readonly contact?: Cell;
  readonly origin?: TextCells;
  readonly packing?: TextCells;
  readonly materials?: TextCells;
  readonly duration?: TextCells;
  readonly season?: Cell;
  readonly steps?: readonly { readonly title: TextCells; readonly text: TextCells }[];
  readonly attributes?: readonly { readonly name: TextCells; readonly value: TextCells }[];
  readonly categories?: readonly CategoryCell[];
  /** File names or addresses. */
  readonly pictures?: { readonly cell: Cell; readonly names: readonly string[] };
  readonly documents?: { readonly cell: Cell; readonly names: readonly string[] };
  /** Undefined: the sheet speaks of no options. */
  readonly optionNames?: readonly TextCells[];
  readonly variants: readonly RawVariant[];
  /** Complaints of the format itself. */
  readonly faults?: readonly RawFault[];
}

/** A fault that only the format can see. A row with an error is left out. */
export interface RawFault {
  readonly row: number;
  readonly column?: string;
  readonly level: 'error' | 'warning';
  readonly code: 'import_parent_unknown' | 'import_price_zero' | 'product_options_mismatch';
  readonly args?: Record<string, string | number>;
}
