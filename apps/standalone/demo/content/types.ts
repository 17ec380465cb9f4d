import type { Locale, PriceTier } from '#kernel';
import type { PictureSpec, SceneKind, StudioName } from '../pictures';
import type { DemoStorefront } from './storefront-types';

/** A text in the languages that its owner publishes. Long texts are HTML of `p`, `ul`, `li` and `strong`. */
export type Text = Partial<Record<Locale, string>>;

/** What a firm lives from. */
export type DemoSector = 'general' | 'handicrafts' | 'tourism' | 'manufacturing' | 'it_services' | 'food';

/** Who may see a price; see decision 10 of the design. */
export type DemoPricePolicy = 'public' | 'range' | 'on_request' | 'verified_buyers';

/** An agency of the demo's tree. */
export interface DemoAgency {
  slug: string;
  name: Text;
  /** Slug of the agency above. */
  parent?: string;
}

/** A picture of a product: its scene; the studio is the firm's and the seed follows from the place in the list. */
export type DemoPicture = { kind: SceneKind } & Pick<PictureSpec, 'palette' | 'variant' | 'zoom'>;

/** A fact about a product. A value that reads the same everywhere (`357 g`) is a plain string. */
export interface DemoAttribute {
  name: Text;
  value: Text | string;
}

/** Something to choose, and its choices. */
export interface DemoOption {
  code: string;
  name: Text;
  values: readonly { code: string; name: Text | string }[];
}

/** What is really sold: one combination of choices. */
export interface DemoVariant {
  sku: string;
  /** Option code → value code. */
  options?: Readonly<Record<string, string>>;
  /** From the price for one upwards, in minor units of the currency. */
  prices: readonly PriceTier[];
  /** Undefined when stock is not counted (a tour, a service). */
  stock?: number;
}

/** A product of a firm. */
export interface DemoProduct {
  handle: string;
  /** Handle of its category. */
  category: string;
  name: Text;
  summary: Text;
  /** HTML. */
  description: Text;
  attributes: readonly DemoAttribute[];
  options?: readonly DemoOption[];
  variants: readonly DemoVariant[];
  /** Where it differs from the firm's. */
  pricePolicy?: DemoPricePolicy;
  unit: Text;
  /** Minimum order quantity, as a decimal string. */
  minimumOrder?: string;
  /** Incoterms 2020 rule and the named place. */
  incoterm?: 'EXW' | 'FCA' | 'FOB' | 'CIF' | 'DAP';
  port?: string;
  leadTimeDays?: number;
  pictures: readonly DemoPicture[];
  /** Code of the employee who answers. */
  contact?: string;
}

/** A shelf of the firm's catalogue. */
export interface DemoCategory {
  handle: string;
  name: Text;
  /** Handle of the category above. */
  parent?: string;
}

/** A department. */
export interface DemoDepartment {
  code: string;
  name: Text;
}

/** Somebody who works there. */
export interface DemoEmployee {
  code: string;
  /** In his own script. */
  name: string;
  /** In Latin letters. */
  latinName: string;
  department: string;
  position: Text;
  languages: readonly { locale: Locale; level: 'native' | 'fluent' | 'working' | 'basic' }[];
  /** Shown on the site; never without consent. */
  public: boolean;
  /** Has agreed in writing to be shown. */
  consent: boolean;
  portrait?: { variant: string; palette?: readonly string[] };
}

/** A post to be filled. */
export interface DemoVacancy {
  code: string;
  department: string;
  title: Text;
  /** HTML. */
  description: Text;
  closesInDays: number;
}

/** A firm of the demo with all that its site shows. */
export interface DemoTenant {
  subdomain: string;
  /** Slug of the agency that looks after it. */
  agency: string;
  name: Text;
  sector: DemoSector;
  /** ISO 3166-1. */
  country: string;
  /** ISO 4217. */
  currency: string;
  /** The language its people write in. */
  source: Locale;
  /** Languages that its site is published in, its own first. */
  locales: readonly Locale[];
  tagline: Text;
  /** HTML paragraphs. */
  story: Text;
  address: Text;
  /** E.164. */
  phone: string;
  email: string;
  pricePolicy: DemoPricePolicy;
  studio: StudioName;
  logo: { variant: string; palette: readonly string[] };
  hero: DemoPicture;
  categories: readonly DemoCategory[];
  products: readonly DemoProduct[];
  departments: readonly DemoDepartment[];
  employees: readonly DemoEmployee[];
  vacancies: readonly DemoVacancy[];
  storefront: DemoStorefront;
}
