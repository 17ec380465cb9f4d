import type { CategoryCard, PersonCard, ProductCard, VacancyCard } from './cards';
import type { InquiryFormView } from './inquiry-form';
import type { PictureView } from './picture';
import type { ProductDetail } from './product';
import type { HtmlView, LinkView, TextView } from './text';
import type { VacancyDetail } from './vacancy';

/** The words for a page's title element and for search engines. */
export interface PageMeta {
  /** Without the site's name; absent on the home page. */
  title?: TextView;
  description?: string;
}

/** What the view of every page type has. */
export interface BasePageView {
  meta: PageMeta;
}

/** A long list cut into pages. Addresses are absent at the ends. */
export interface PagingView {
  page: number;
  pages: number;
  total: number;
  previousUrl?: string;
  nextUrl?: string;
}

/** A passage with a heading, rich text and a picture. */
export interface StoryView {
  heading?: TextView;
  body: HtmlView;
  picture?: PictureView;
}

/** The home page. Lists are a selection that the publisher made; empty ones hide their section. */
export interface HomeView extends BasePageView {
  hero: { heading: TextView; text?: TextView; picture?: PictureView };
  story?: StoryView;
  featured?: ProductCard;
  products: ProductCard[];
  categories: CategoryCard[];
  people: PersonCard[];
  contactPerson?: PersonCard;
  vacancies: VacancyCard[];
  /** Addresses of the pages that the home page leads to; absent when the site does not have the page. */
  productsUrl?: string;
  aboutUrl?: string;
  teamUrl?: string;
  careersUrl?: string;
  contactUrl?: string;
}

/** All products, paged. */
export interface ProductsView extends BasePageView {
  categories: CategoryCard[];
  products: ProductCard[];
  paging: PagingView;
  contactUrl?: string;
}

/** A category with its subcategories and its products, paged. */
export interface CategoryView extends BasePageView {
  name: TextView;
  description?: HtmlView;
  picture?: PictureView;
  /** Wider categories, the widest first, without home. */
  parents: LinkView[];
  subcategories: CategoryCard[];
  products: ProductCard[];
  paging: PagingView;
  productsUrl?: string;
  contactUrl?: string;
}

/** One product with its inquiry form. */
export interface ProductView extends BasePageView {
  product: ProductDetail;
  productsUrl?: string;
  form?: InquiryFormView;
}

/** About the firm: passages in the owner's order and a few people. */
export interface AboutView extends BasePageView {
  heading?: TextView;
  stories: StoryView[];
  people: PersonCard[];
  teamUrl?: string;
  contactUrl?: string;
}

/** Employees of one department; the last group may be nameless. */
export interface DepartmentGroup {
  name?: TextView;
  people: PersonCard[];
}

/** The people, by department. */
export interface TeamView extends BasePageView {
  intro?: HtmlView;
  departments: DepartmentGroup[];
  careersUrl?: string;
  contactUrl?: string;
}

/** Open vacancies. */
export interface CareersView extends BasePageView {
  intro?: HtmlView;
  vacancies: VacancyCard[];
  contactUrl?: string;
}

/** One vacancy. */
export interface VacancyView extends BasePageView {
  vacancy: VacancyDetail;
  careersUrl?: string;
}

/** How to reach the firm; the details are in `site.contact`. */
export interface ContactPageView extends BasePageView {
  intro?: HtmlView;
  contactPerson?: PersonCard;
  form?: InquiryFormView;
}

/** What a wrong address gets. */
export interface NotFoundView extends BasePageView {
  productsUrl?: string;
  contactUrl?: string;
}

/** The view of each page type. */
export interface PageViews {
  home: HomeView;
  products: ProductsView;
  category: CategoryView;
  product: ProductView;
  about: AboutView;
  team: TeamView;
  careers: CareersView;
  vacancy: VacancyView;
  contact: ContactPageView;
  'not-found': NotFoundView;
}

/** Every page type; a theme has one file `pages/<type>.json` for each. */
export const PAGE_TYPES = [
  'home',
  'products',
  'category',
  'product',
  'about',
  'team',
  'careers',
  'vacancy',
  'contact',
  'not-found',
] as const satisfies readonly (keyof PageViews)[];

/** One of the page types. */
export type PageType = keyof PageViews;
