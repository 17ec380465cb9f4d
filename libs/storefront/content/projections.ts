import type { LocalizedText, Money, PriceTier } from '#kernel';
import type { StoredSection } from '#features/pages';
import type { Channel, GeoPoint, OpeningHours } from '#features/tenants';

/** What a visitor may know of a price. Only `public` holds exact amounts. */
export type PublicPrice =
  | {
      kind: 'public';
      /** In one currency, by rising quantity. Never empty. */
      tiers: PriceTier[];
    }
  | {
      kind: 'range';
      /** Rounded down. */
      from: Money;
      /** Rounded up, always above `from`. */
      to: Money;
    }
  | { kind: 'on_request' }
  | { kind: 'verified_buyers' };

/** One buyable form of a product. How much is in stock stays private; whether there is any does not. */
export interface PublicVariant {
  sku: string;
  /** One index into each option's values. */
  optionValues: number[];
  price: PublicPrice;
  stock?: 'in_stock' | 'out_of_stock';
  /** As it is printed on the packing. */
  barcode?: string;
}

/** What some sectors say of a product besides its attributes. */
export interface PublicFacts {
  origin: LocalizedText | null;
  packing: LocalizedText | null;
  materials: LocalizedText | null;
  duration: LocalizedText | null;
  /** Months in season, 1 to 12, rising. */
  months: number[];
  steps: Array<{ title: LocalizedText; text: LocalizedText | null }>;
}

/** An active product. */
export interface PublicProduct {
  id: string;
  handle: string;
  name: LocalizedText;
  summary: LocalizedText | null;
  /** Sanitised rich text. */
  description: LocalizedText | null;
  options: Array<{ name: LocalizedText; values: LocalizedText[] }>;
  attributes: Array<{ name: LocalizedText; value: LocalizedText }>;
  /** Over all variants: the lowest price, with its tiers, or the range of all. */
  price: PublicPrice;
  /** Highest price for one unit where variants differ and prices are public. */
  highest?: Money;
  variants: PublicVariant[];
  /** What one unit is, e.g. "box of 12". */
  unit: LocalizedText | null;
  minOrderQuantity: string | null;
  incoterm: string | null;
  port: string | null;
  leadTimeDays: number | null;
  facts: PublicFacts | null;
  contactEmployeeId: string | null;
  /** In order, whether or not they are ready; ask `ContentReader` for each. */
  pictureIds: string[];
  documentIds: string[];
  categoryIds: string[];
}

/** An active product as far as the list of pages needs it. */
export interface ProductEntry {
  id: string;
  handle: string;
  /** Who answers for it, whether or not he or she is shown. */
  contactEmployeeId: string | null;
}

/** A category; the tree is made of `parentId`. Siblings are in order. */
export interface PublicCategory {
  id: string;
  parentId: string | null;
  slug: string;
  name: LocalizedText;
  description: LocalizedText | null;
}

/** A department that somebody shown belongs to. */
export interface PublicDepartment {
  id: string;
  name: LocalizedText;
}

/** An open vacancy. */
export interface PublicVacancy {
  id: string;
  slug: string;
  title: LocalizedText;
  /** Sanitised rich text. */
  description: LocalizedText | null;
  location: LocalizedText | null;
  department?: LocalizedText;
  employmentType: 'full_time' | 'part_time' | 'temporary' | 'internship';
  openedAt: Date | null;
  closesAt: Date | null;
}

/** A piece of news that has appeared. */
export interface PublicPost {
  id: string;
  slug: string;
  title: LocalizedText;
  summary: LocalizedText | null;
  /** Sanitised rich text. */
  body: LocalizedText | null;
  /** Ready or not; ask `ContentReader`. */
  pictureId: string | null;
  /** Shown or not; ask `ContentReader`. */
  authorId: string | null;
  publishedAt: Date;
}

/** A page that its owner made, or one of the theme's as he arranged it. */
export interface PublicPage {
  id: string;
  /** The page type for one of the theme's, else the id. */
  key: string;
  kind: 'template' | 'custom' | 'legal';
  /** Null for one of the theme's. */
  slug: string | null;
  title: LocalizedText | null;
  /** For search engines. */
  description: LocalizedText | null;
  sections: StoredSection[];
}

/** A checked, re-encoded picture. */
export interface PublicPicture {
  alt: LocalizedText | null;
  color?: string;
  /** Names under the tenant's derivatives; content-addressed. Never empty. */
  derivatives: Array<{ format: 'avif' | 'webp' | 'jpeg'; width: number; height: number; file: string }>;
}

/** A checked document. */
export interface PublicDocument {
  title: LocalizedText | null;
  fileName: string;
  bytes: number;
  /** Name under the tenant's derivatives; content-addressed. */
  file: string;
}

/** The firm as all pages show it. */
export interface PublicFirm {
  name: LocalizedText;
  country: string;
  tagline: LocalizedText | null;
  /** Sanitised rich text. */
  story: LocalizedText | null;
  email: string | null;
  /** E.164. */
  phone: string | null;
  address: LocalizedText | null;
  hours: OpeningHours | null;
  channels: Channel[];
  location: GeoPoint | null;
  logo?: PublicPicture;
  hero?: PublicPicture;
}
