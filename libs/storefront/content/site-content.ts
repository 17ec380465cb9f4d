import { type EntityManager, In, IsNull } from 'typeorm';
import type { TenantContext } from '#kernel';
import {
  type ActiveProduct,
  listActiveProducts,
  listCategories,
  listCategoryProducts,
  loadProducts,
} from '#features/catalog';
import { Asset } from '#features/media';
import { listDepartments, listOpenVacancies, listPublicEmployees, type PublicEmployee } from '#features/people';
import { listPublishedPages, listPublishedPosts } from '#features/pages';
import type { Tenant } from '#features/tenants';
import { BatchCache } from './batch-cache';
import type {
  ProductEntry,
  PublicCategory,
  PublicDepartment,
  PublicFirm,
  PublicPage,
  PublicPost,
  PublicProduct,
  PublicVacancy,
} from './projections';
import { publicPicture } from './public-asset';
import { publicProduct } from './public-product';

/** Ids in one query: well under the databases' limits, and each answer stays small. */
const BATCH = 200;

/** The people that are shown, in order, and the departments they show. */
export interface PublicTeam {
  people: PublicEmployee[];
  departments: PublicDepartment[];
}

/** Products by category, as visitors see them, both in order. */
export interface CategoryProducts {
  categories: PublicCategory[];
  products: ReadonlyMap<string, string[]>;
}

/** One site's public content at one moment. Read it through a `ContentReader`, which notes what a page has read. */
export class SiteContent {
  private readonly productCache = new BatchCache<PublicProduct>((ids) => this.loadProducts(ids), BATCH);
  private readonly assetCache = new BatchCache<Asset>((ids) => this.loadAssets(ids), BATCH);
  private entries: Promise<ActiveProduct[]> | undefined;
  private lists: Promise<CategoryProducts> | undefined;
  private shownTeam: Promise<PublicTeam> | undefined;
  private openVacancies: Promise<PublicVacancy[]> | undefined;
  private news: Promise<PublicPost[]> | undefined;
  private ownPages: Promise<PublicPage[]> | undefined;

  /** `manager` is a snapshot's; `moment` decides on consents and closing dates. */
  constructor(
    private readonly ctx: TenantContext,
    private readonly manager: EntityManager,
    private readonly tenant: Tenant,
    readonly moment: Date,
  ) {}

  /** The firm. */
  async firm(): Promise<PublicFirm> {
    const { tenant } = this;
    const [logo, hero] = await this.assets([tenant.logoAssetId ?? '', tenant.heroAssetId ?? '']);
    const logoPicture = logo && publicPicture(logo);
    const heroPicture = hero && publicPicture(hero);
    const names = { ...tenant.names.text };
    names[tenant.locale] ??= tenant.name;
    return {
      name: { source: tenant.locale, text: names },
      country: tenant.country,
      tagline: tenant.tagline,
      story: tenant.story,
      email: tenant.email,
      phone: tenant.phone,
      address: tenant.address,
      hours: tenant.hours,
      channels: tenant.channels ?? [],
      location: tenant.location,
      ...(logoPicture ? { logo: logoPicture } : {}),
      ...(heroPicture ? { hero: heroPicture } : {}),
    };
  }

  /** Active products in order, as far as the list of pages needs them. */
  productEntries(): Promise<ProductEntry[]> {
    return this.activeProducts();
  }

  /** Whether some price of the site is kept for verified buyers. */
  async hasBuyersPrices(): Promise<boolean> {
    const products = await this.activeProducts();
    return products.some(({ pricePolicy }) => (pricePolicy ?? this.tenant.pricePolicy) === 'verified_buyers');
  }

  /** The category tree and what each category shows itself. */
  categories(): Promise<CategoryProducts> {
    return (this.lists ??= this.loadCategories());
  }

  /** Active products by id. */
  products(ids: readonly string[]): Promise<Array<PublicProduct | undefined>> {
    return this.productCache.get(ids);
  }

  /** Assets by id, ready or not. */
  assets(ids: readonly string[]): Promise<Array<Asset | undefined>> {
    return this.assetCache.get(ids);
  }

  /** The people who are shown. */
  team(): Promise<PublicTeam> {
    return (this.shownTeam ??= this.loadTeam());
  }

  /** Open vacancies, the newest first. */
  vacancies(): Promise<PublicVacancy[]> {
    return (this.openVacancies ??= this.loadVacancies());
  }

  /** News that has appeared, the newest first. */
  posts(): Promise<PublicPost[]> {
    return (this.news ??= this.loadPosts());
  }

  /** Published pages of the owner's and his arrangements of the theme's, in his order. */
  pages(): Promise<PublicPage[]> {
    return (this.ownPages ??= this.loadPages());
  }

  private activeProducts(): Promise<ActiveProduct[]> {
    return (this.entries ??= listActiveProducts(this.manager, this.ctx));
  }

  private async loadPosts(): Promise<PublicPost[]> {
    const rows = await listPublishedPosts(this.manager, this.ctx, this.moment);
    return rows.map(({ id, slug, title, summary, body, pictureAssetId, authorEmployeeId, publishedAt }) => ({
      id,
      slug,
      title,
      summary,
      body,
      pictureId: pictureAssetId,
      authorId: authorEmployeeId,
      publishedAt: publishedAt!,
    }));
  }

  private async loadPages(): Promise<PublicPage[]> {
    const rows = await listPublishedPages(this.manager, this.ctx);
    return rows.map(({ id, key, kind, slug, title, description, sections }) => ({
      id,
      key,
      kind,
      slug,
      title,
      description,
      sections,
    }));
  }

  private async loadCategories(): Promise<CategoryProducts> {
    const rows = await listCategories(this.manager, this.ctx);
    const products = rows.length > 0 ? await listCategoryProducts(this.manager, this.ctx) : new Map<string, string[]>();
    const categories = rows.map(({ id, parentId, slug, name, description }) => ({
      id,
      parentId,
      slug,
      name,
      description,
    }));
    return { categories, products };
  }

  private async loadProducts(ids: string[]): Promise<Map<string, PublicProduct>> {
    const records = await loadProducts(this.manager, this.ctx, ids);
    await this.assets(records.flatMap(({ assets }) => assets.map(({ assetId }) => assetId)));
    const { pricePolicy, currency } = this.tenant;
    return new Map(records.map((record) => [record.product.id, publicProduct(record, pricePolicy, currency)]));
  }

  private async loadAssets(ids: string[]): Promise<Map<string, Asset>> {
    const wanted = ids.filter((id) => id !== '');
    if (wanted.length === 0) return new Map();
    const rows = await this.manager.findBy(Asset, { tenantId: this.tenant.id, id: In(wanted), deletedAt: IsNull() });
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async loadTeam(): Promise<PublicTeam> {
    const people = await listPublicEmployees(this.manager, this.ctx, this.moment);
    const shown = new Set(people.map(({ departmentId }) => departmentId));
    const departments = shown.size > 0 ? await listDepartments(this.manager, this.ctx) : [];
    return { people, departments: departments.filter(({ id }) => shown.has(id)).map(({ id, name }) => ({ id, name })) };
  }

  private async loadVacancies(): Promise<PublicVacancy[]> {
    const open = await listOpenVacancies(this.manager, this.ctx, this.moment);
    const departments = open.length > 0 ? await listDepartments(this.manager, this.ctx) : [];
    const names = new Map(departments.map(({ id, name }) => [id, name]));
    return open.map(({ id, slug, title, description, location, departmentId, employmentType, openedAt, closesAt }) => {
      const department = departmentId ? names.get(departmentId) : undefined;
      const shared = { id, slug, title, description, location, employmentType, openedAt, closesAt };
      return department ? { ...shared, department } : shared;
    });
  }
}
