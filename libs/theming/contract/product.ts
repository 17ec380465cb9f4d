import type { PersonCard, ProductCard } from './cards';
import type { ProductFacts } from './facts';
import type { PictureView } from './picture';
import type { PriceView } from './price';
import type { HtmlView, LinkView, TextView } from './text';

/** What a firm says of its stock; themes name the states through their labels `stock.*`. */
export const STOCK_STATES = ['in_stock', 'low_stock', 'made_to_order', 'out_of_stock', 'discontinued'] as const;

/** One of the stock states. */
export type StockState = (typeof STOCK_STATES)[number];

/** A row of the attributes table: "Origin – Pu'er, Yunnan". */
export interface AttributeRow {
  name: TextView;
  value: TextView;
}

/** A variant as a row of the options table; `values` follows the order of `ProductDetail.optionNames`. */
export interface VariantRow {
  sku: string;
  values: TextView[];
  price: PriceView;
  stock?: StockState;
}

/** A file to take away: a certificate, a data sheet. */
export interface DocumentRow {
  url: string;
  title: TextView;
  /** Short format name, e.g. "PDF". */
  format: string;
  /** Formatted size, e.g. "240 kB". */
  size: string;
}

/** Terms of trade (Incoterms 2020, ICC): the rule and the named place. */
export interface IncotermView {
  /** Three letters, e.g. "FOB". */
  rule: string;
  place?: TextView;
}

/** A product's own page. */
export interface ProductDetail {
  name: TextView;
  summary?: TextView;
  description?: HtmlView;
  sku?: string;
  /** The first picture is the main one. */
  gallery: PictureView[];
  price: PriceView;
  /** Unit of sale, e.g. "kg". */
  unit?: TextView;
  /** Minimum order quantity with its unit, e.g. "50 kg". */
  minimumOrder?: string;
  incoterm?: IncotermView;
  /** e.g. "15–20 days". */
  leadTime?: TextView;
  stock?: StockState;
  facts: ProductFacts;
  attributes: AttributeRow[];
  /** Names of the options, the heads of the variants table, e.g. "Size". */
  optionNames: TextView[];
  variants: VariantRow[];
  documents: DocumentRow[];
  contactPerson?: PersonCard;
  related: ProductCard[];
  /** From the widest category to the narrowest, without home and without the product. */
  categories: LinkView[];
}
