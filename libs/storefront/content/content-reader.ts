import type { PublicEmployee } from '#features/people';
import { changeKeys } from '#features/sites';
import type {
  ProductEntry,
  PublicCategory,
  PublicDepartment,
  PublicDocument,
  PublicPage,
  PublicPicture,
  PublicPost,
  PublicProduct,
  PublicVacancy,
} from './projections';
import { publicDocument, publicPicture } from './public-asset';
import type { SiteContent } from './site-content';

/** A category as a page shows it: with all that lies in it and below it. */
export interface CategoryListing {
  category: PublicCategory;
  /** Wider ones, the widest first. */
  parents: PublicCategory[];
  children: PublicCategory[];
  /** Products of this category and of those below it, in the firm's order. */
  productIds: string[];
}

/** One page's door to the content. Notes the key of everything that is read. */
export class ContentReader {
  private readonly noted = new Set<string>();

  constructor(private readonly content: SiteContent) {}

  /** Keys of what was read so far, sorted. */
  keys(): string[] {
    return [...this.noted].sort();
  }

  /** Which products there are. */
  async productEntries(): Promise<ProductEntry[]> {
    this.noted.add(changeKeys.productList());
    return this.content.productEntries();
  }

  /** Products that a person answers for, in the firm's order. */
  async productsOf(employeeId: string): Promise<string[]> {
    const entries = await this.productEntries();
    return entries.flatMap(({ id, contactEmployeeId }) => (contactEmployeeId === employeeId ? [id] : []));
  }

  /** Active products, in the ids' order; others are left out. */
  async products(ids: readonly string[]): Promise<PublicProduct[]> {
    for (const id of ids) this.noted.add(changeKeys.product(id));
    return (await this.content.products(ids)).flatMap((product) => product ?? []);
  }

  /** The first picture of a product that is ready. */
  async mainPicture(product: PublicProduct): Promise<PublicPicture | undefined> {
    for (const id of product.pictureIds) {
      const picture = await this.picture(id);
      if (picture) return picture;
    }
    return undefined;
  }

  /** A picture, unless it is not ready. */
  async picture(id: string): Promise<PublicPicture | undefined> {
    this.noted.add(changeKeys.asset(id));
    const [asset] = await this.content.assets([id]);
    return asset && publicPicture(asset);
  }

  /** A document, unless it is not checked. */
  async document(id: string): Promise<PublicDocument | undefined> {
    this.noted.add(changeKeys.asset(id));
    const [asset] = await this.content.assets([id]);
    return asset && publicDocument(asset);
  }

  /** Categories directly below one, or the widest ones. */
  async categoriesBelow(parentId: string | null): Promise<PublicCategory[]> {
    this.noted.add(changeKeys.categoryTree());
    const { categories } = await this.content.categories();
    const below = categories.filter((category) => category.parentId === parentId);
    for (const { id } of below) this.noted.add(changeKeys.category(id));
    return below;
  }

  /** A category with what surrounds it. Undefined when there is no such category. */
  async category(id: string): Promise<CategoryListing | undefined> {
    const path = await this.categoryPath(id);
    const category = path.at(-1);
    if (!category) return undefined;
    const children = await this.categoriesBelow(id);
    return { category, parents: path.slice(0, -1), children, productIds: await this.categoryProducts(id) };
  }

  /** The category with the wider ones it lies in, the widest first. */
  async categoryPath(id: string): Promise<PublicCategory[]> {
    this.noted.add(changeKeys.categoryTree());
    const { categories } = await this.content.categories();
    const byId = new Map(categories.map((category) => [category.id, category]));
    const path: PublicCategory[] = [];
    for (let at = byId.get(id); at && !path.includes(at); at = byId.get(at.parentId ?? '')) {
      this.noted.add(changeKeys.category(at.id));
      path.unshift(at);
    }
    return path;
  }

  /** Products of a category and of those below it, in the firm's order. */
  async categoryProducts(id: string): Promise<string[]> {
    this.noted.add(changeKeys.categoryTree());
    const { categories, products } = await this.content.categories();
    const within = new Set([id]);
    // Parents may come after their children in the list, so go on until nothing is added.
    for (let size = 0; size < within.size;) {
      size = within.size;
      for (const category of categories) if (within.has(category.parentId ?? '')) within.add(category.id);
    }
    const shown = new Set<string>();
    for (const categoryId of within) {
      this.noted.add(changeKeys.categoryList(categoryId));
      for (const productId of products.get(categoryId) ?? []) shown.add(productId);
    }
    if (within.size === 1) return [...shown];
    return (await this.content.productEntries()).flatMap((entry) => (shown.has(entry.id) ? [entry.id] : []));
  }

  /** The people who are shown, and their departments. */
  async team(): Promise<{ people: PublicEmployee[]; departments: PublicDepartment[] }> {
    this.noted.add(changeKeys.team());
    const team = await this.content.team();
    for (const { id } of team.people) this.noted.add(changeKeys.employee(id));
    return team;
  }

  /** One person, unless he or she is not shown. */
  async person(id: string): Promise<PublicEmployee | undefined> {
    this.noted.add(changeKeys.employee(id));
    const { people } = await this.content.team();
    return people.find((person) => person.id === id);
  }

  /** Open vacancies. */
  async vacancies(): Promise<PublicVacancy[]> {
    this.noted.add(changeKeys.vacancyList());
    const vacancies = await this.content.vacancies();
    for (const vacancy of vacancies) this.noteVacancy(vacancy);
    return vacancies;
  }

  /** One open vacancy. */
  async vacancy(id: string): Promise<PublicVacancy | undefined> {
    this.noted.add(changeKeys.vacancy(id));
    const found = (await this.content.vacancies()).find((vacancy) => vacancy.id === id);
    if (found) this.noteVacancy(found);
    return found;
  }

  /** Which news has appeared, the newest first. */
  async postIds(): Promise<string[]> {
    this.noted.add(changeKeys.postList());
    return (await this.content.posts()).map(({ id }) => id);
  }

  /** One piece of news, unless it has not appeared. */
  async post(id: string): Promise<PublicPost | undefined> {
    this.noted.add(changeKeys.post(id));
    return (await this.content.posts()).find((post) => post.id === id);
  }

  /** A page that its owner made or arranged, by its key. Undefined: as the theme has it. */
  async page(key: string): Promise<PublicPage | undefined> {
    this.noted.add(changeKeys.page(key));
    return (await this.content.pages()).find((page) => page.key === key);
  }

  private noteVacancy({ id, department }: PublicVacancy): void {
    this.noted.add(changeKeys.vacancy(id));
    // Departments have no key of their own: a change to them is one of the team.
    if (department) this.noted.add(changeKeys.team());
  }
}
