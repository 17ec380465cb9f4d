import type { ErrorCode, Locale, PriceTier } from '#kernel';
import type { Product } from '../entities';

/**
 * Words by language; only languages that the source speaks of. An empty text says that there is none (any more), a
 * missing language that nothing is known of it.
 */
export type Texts = Partial<Record<Locale, string>>;

/** One category on a way through the tree. */
export interface CategoryLevel {
  /** The name by which it is looked for, in whatever language. */
  main: string;
  /** Language of `main` should the category have to be made. */
  locale: Locale;
  /** Its names as far as their language is known for sure. */
  texts: Texts;
}

/** A way through the category tree, the widest first. */
export type CategoryDraft = readonly CategoryLevel[];

/** What a source says of one variant; what is undefined stays as it is. */
export interface VariantDraft {
  /** Where it is from, for what there is to say about it. */
  row: number;
  sku?: string | null;
  /** One value for each option of the product; empty without options. */
  optionValues: readonly Texts[];
  prices?: readonly PriceTier[];
  /** The source speaks of prices for one unit only: other tiers stay. */
  unitPriceOnly?: boolean;
  stock?: string | null;
  barcode?: string | null;
  weightGrams?: number | null;
}

/** What a source says of a product's facts; what is undefined stays as it is. */
export interface FactsDraft {
  origin?: Texts;
  packing?: Texts;
  materials?: Texts;
  duration?: Texts;
  /** 1 to 12, rising, each once. */
  months?: readonly number[];
  /** Each with a title. */
  steps?: readonly { title: Texts; text: Texts }[];
}

/** What a source says of a product as a whole; what is undefined stays as it is. */
export interface ProductFields {
  name?: Texts;
  summary?: Texts;
  /** Rich text, not sanitised yet. */
  description?: Texts;
  status?: Product['status'];
  pricePolicy?: Product['pricePolicy'];
  unit?: Texts;
  minOrderQuantity?: string | null;
  incoterm?: Product['incoterm'];
  port?: string | null;
  leadTimeDays?: number | null;
  facts?: FactsDraft;
  contactEmployeeId?: string | null;
  attributes?: readonly { name: Texts; value: Texts }[];
  categories?: readonly CategoryDraft[];
  /** File names. */
  pictures?: readonly string[];
  documents?: readonly string[];
}

/**
 * A product as a source tells it, checked by itself: texts normalised and within their limits, quantities canonical,
 * prices ordered, SKUs used once in the source. What concerns the database is decided by `ProductBatches`.
 */
export interface ProductDraft {
  /** Where it is from, for what there is to say about it. */
  row: number;
  /** Asked for by the source; undefined: made from the name. */
  handle?: string;
  /** Language of a new product's texts, where it has them. */
  source: Locale;
  fields: ProductFields;
  /** Names of the options, one for each value of a variant; undefined when the source speaks of none. */
  optionNames?: readonly Texts[];
  variants: readonly VariantDraft[];
}

/** The part of a draft that a report is about, for the caller to name the column. */
export type DraftField = 'name' | 'sku' | 'options' | 'pictures' | 'documents' | 'category';

/** Something to say about a draft. */
export interface DraftReport {
  row: number;
  level: 'error' | 'warning';
  field?: DraftField;
  code: ErrorCode;
  args?: Record<string, string | number>;
}

/** What became of a draft. */
export interface DraftOutcome {
  result: 'created' | 'updated' | 'unchanged' | 'refused';
  /** Undefined when it was refused. */
  productId?: string;
  reports: DraftReport[];
}
