import type { ProductFacts } from './facts';
import type { EmploymentType } from './vacancy';
import type { PictureView } from './picture';
import type { PriceView } from './price';
import type { HtmlView, TextView } from './text';

/** A product in a list. */
export interface ProductCard {
  url: string;
  name: TextView;
  summary?: TextView;
  picture?: PictureView;
  price: PriceView;
  /** Without steps: a list has no room for them. */
  facts?: ProductFacts;
  /** Minimum order quantity with its unit, e.g. "50 kg". */
  minimumOrder?: string;
  /** e.g. "15 days". */
  leadTime?: TextView;
}

/** A category in a list. */
export interface CategoryCard {
  url: string;
  name: TextView;
  summary?: TextView;
  picture?: PictureView;
  productCount: number;
}

/** An employee's public fields, present only with consent; nothing else of the record exists here. */
export interface PersonCard {
  /** The person's own page. */
  url?: string;
  name: TextView;
  position?: TextView;
  photo?: PictureView;
  /** Names of languages spoken, in the page's locale, e.g. "English". */
  languages: string[];
  email?: string;
  /** As people write it; `phoneUrl` is its `tel:` address. */
  phone?: string;
  phoneUrl?: string;
  bio?: HtmlView;
}

/** A vacancy in a list. */
export interface VacancyCard {
  url: string;
  title: TextView;
  department?: TextView;
  location?: TextView;
  employmentType?: EmploymentType;
  /** ISO 8601 date after which the vacancy is gone. */
  closesOn?: string;
}
