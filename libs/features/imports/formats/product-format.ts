import type { ColumnMapping, SheetRow } from '#platform/sheets';
import type { RawProduct } from './raw-product';

/** The formats that product sheets come in. */
export const FORMAT_IDS = ['teahorse', 'shopify', 'woocommerce', 'vendure'] as const;

/** One of them. */
export type FormatId = (typeof FORMAT_IDS)[number];

/** The rows of one product; the first one tells of the product as a whole. */
export type RowGroup = readonly SheetRow[];

/** A part of the sheet that something is said about after the rows were read. */
export type ReportedField = 'name' | 'handle' | 'sku' | 'options' | 'pictures' | 'documents' | 'category';

/** A sheet whose header was understood. */
export interface SheetReading {
  /** Headers of columns that are not read. */
  readonly unread: readonly string[];
  /** True when an empty-looking word ("-", "NULL") is no name: lists from other programs, but not our own sheet. */
  readonly blankWords: boolean;
  /**
   * True when the column that is read as the SKU is only called a number or code: such may repeat in a list of lists,
   * and a product whose code another one has is then imported without it.
   */
  readonly looseSkus: boolean;
  /** Header of the column that holds a part, as the person wrote it. */
  columnOf(field: ReportedField): string | undefined;
  /** Cuts the rows into products, in the order of their first rows. */
  group(rows: readonly SheetRow[]): RowGroup[];
  /** What the rows of one product say. */
  product(group: RowGroup): RawProduct;
}

/** A format: knows its header and how its rows make products. */
export interface ProductFormat {
  readonly id: FormatId;
  /** Headers by which the header row is found. */
  readonly knownHeaders: readonly string[];
  /** How surely a header is of this format: 0 (not at all) to 1. */
  detect(header: readonly string[]): number;
  /** @throws AppError sheet_columns_missing and those of `matchColumns` */
  open(header: readonly string[], mapping: ColumnMapping): SheetReading;
}
