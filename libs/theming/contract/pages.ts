import type { AccessFormView, InquiryFormView } from './inquiry-form';
import type { CategoryCard, PersonCard, ProductCard, VacancyCard } from './cards';
import type { PictureView } from './picture';
import type { PostCard, PostDetail } from './posts';
import type { PriceView } from './price';
import type { ProductDetail } from './product';
import type { SearchView } from './search';
import type { PlacedSection } from './settings';
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
  /**
   * The page as its owner arranged it, in order; absent: as the theme has it. Sections that the theme requires and the
   * list lacks are put in.
   */
  sections?: PlacedSection[];
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

/** A selection of all there is, for pages made of sections. Empty lists hide their section. */
export interface Highlights {
  story?: StoryView;
  featured?: ProductCard;
  products: ProductCard[];
  categories: CategoryCard[];
  people: PersonCard[];
  contactPerson?: PersonCard;
  vacancies: VacancyCard[];
  posts: PostCard[];
  /** Addresses of the pages that the page leads to; absent when the site does not have the page. */
  productsUrl?: string;
  aboutUrl?: string;
  teamUrl?: string;
  careersUrl?: string;
  newsUrl?: string;
  contactUrl?: string;
  /** On its form the page's own sections post; one a page. */
  form?: InquiryFormView;
}

/** The home page. */
export interface HomeView extends BasePageView, Highlights {
  hero: { heading: TextView; text?: TextView; picture?: PictureView };
}

/** A page that its owner made: all of it is in its sections. */
export interface CustomPageView extends BasePageView, Highlights {
  heading: TextView;
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

/** A person with the products that he or she answers for. */
export interface PersonView extends BasePageView {
  person: PersonCard;
  department?: TextView;
  products: ProductCard[];
  teamUrl?: string;
  form?: InquiryFormView;
}

/** The news, the newest first, paged. */
export interface NewsView extends BasePageView {
  posts: PostCard[];
  paging: PagingView;
}

/** One piece of news. */
export interface PostView extends BasePageView {
  post: PostDetail;
  newsUrl: string;
  older?: LinkView;
  newer?: LinkView;
}

/** Search within the site. */
export interface SearchPageView extends BasePageView {
  search: SearchView;
  productsUrl?: string;
}

/** One product of the price list that verified buyers see; its price is always public to this reader. */
export interface PriceRow {
  url: string;
  /** Id of the row, for links that lead to it; on the first row of each product. */
  anchor?: string;
  name: TextView;
  sku?: string;
  /** What was chosen, e.g. "Large, red". */
  variant?: TextView;
  unit?: TextView;
  price: PriceView;
}

/**
 * The door of verified buyers. The published page holds the form that asks to be let in; a visitor who was let in gets
 * the same page with `rows`, made for him and kept nowhere.
 */
export interface BuyersView extends BasePageView {
  form?: AccessFormView;
  /** The buyer's own name, when he was let in. */
  buyer?: string;
  rows?: PriceRow[];
  paging?: PagingView;
  /** Where the buyer's visit is ended: with POST. */
  leaveUrl?: string;
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
  person: PersonView;
  news: NewsView;
  post: PostView;
  page: CustomPageView;
  search: SearchPageView;
  buyers: BuyersView;
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
  'person',
  'news',
  'post',
  'page',
  'search',
  'buyers',
  'not-found',
] as const satisfies readonly (keyof PageViews)[];

/** One of the page types. */
export type PageType = keyof PageViews;
