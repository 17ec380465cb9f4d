import type { EntityManager } from 'typeorm';
import { LOCALES, type LocalizedText, newId, type TenantContext } from '#kernel';
import { listCategories } from '../catalog-reader';
import type { Category } from '../entities';
import { slugOf, takeSlug } from '../handles';
import { mergeTexts } from './merge-texts';
import type { CategoryDraft, CategoryLevel, Texts } from './product-draft';

/** The categories of a tenant while drafts name them: finds them by their names and makes those that are missing. */
export class CategoryPaths {
  private readonly children = new Map<string | null, Category[]>();
  private readonly slugs = new Set<string>();
  /** To be inserted, parents first. */
  readonly made: Category[] = [];
  /** Known ones that got a translation. */
  readonly translated = new Map<string, Category>();

  private constructor(
    private readonly ctx: TenantContext,
    categories: readonly Category[],
    private readonly now: Date,
  ) {
    for (const category of categories) this.add(category);
  }

  /** The tenant's tree as it is now. */
  static async load(manager: EntityManager, ctx: TenantContext, now: Date): Promise<CategoryPaths> {
    return new CategoryPaths(ctx, await listCategories(manager, ctx), now);
  }

  /**
   * Id of the category at the end of a path. Names are compared in every language without regard to case. Of siblings
   * with one name, that which `preferred` holds (where the product is already), else the first.
   */
  resolve(path: CategoryDraft, preferred: ReadonlySet<string>): string | undefined {
    let parents: (Category | null)[] = [null];
    for (const [level, wanted] of path.entries()) {
      const found = parents.flatMap((parent) => this.find(parent?.id ?? null, wanted));
      const last = level === path.length - 1;
      const best = found.find(({ id }) => last && preferred.has(id)) ?? found[0];
      if (best) {
        const chosen = last ? [best] : found;
        for (const category of chosen) this.translate(category, wanted);
        parents = chosen;
      } else {
        parents = [this.make(parents[0] ?? null, wanted)];
      }
    }
    return parents[0]?.id;
  }

  private find(parentId: string | null, { main, texts }: CategoryLevel): Category[] {
    const wanted = fold(main);
    return (this.children.get(parentId) ?? []).filter(
      ({ name }) => Object.values(name.text).some((own) => fold(own) === wanted) && !contradicts(name, texts),
    );
  }

  private translate(category: Category, { texts }: CategoryLevel): void {
    const missing = LOCALES.filter((locale) => texts[locale] && !category.name.text[locale]);
    if (missing.length === 0) return;
    const text = Object.fromEntries(missing.map((locale) => [locale, texts[locale]]));
    category.name = mergeTexts(category.name, text, category.name.source)!;
    if (!this.made.includes(category)) this.translated.set(category.id, category);
  }

  private make(parent: Category | null, { main, locale, texts }: CategoryLevel): Category {
    const source = LOCALES.find((candidate) => texts[candidate] === main) ?? locale;
    const name = mergeTexts(null, { [source]: main, ...texts }, source)!;
    const category: Category = {
      tenantId: this.ctx.tenantId,
      id: newId(),
      parentId: parent?.id ?? null,
      slug: takeSlug(slugOf(name, 'category'), this.slugs),
      name,
      description: null,
      position: (this.children.get(parent?.id ?? null) ?? []).length,
      createdAt: this.now,
      updatedAt: this.now,
    };
    this.made.push(category);
    this.add(category);
    return category;
  }

  private add(category: Category): void {
    this.slugs.add(category.slug);
    const siblings = this.children.get(category.parentId);
    if (siblings) siblings.push(category);
    else this.children.set(category.parentId, [category]);
  }
}

function fold(name: string): string {
  return name.toLowerCase();
}

/** True when a language that both have says something else: "Tea" (th: ชา) is not "Tea" (th: เครื่องดื่ม). */
function contradicts(known: LocalizedText, names: Texts): boolean {
  return LOCALES.some(
    (locale) => names[locale] && known.text[locale] && fold(names[locale]) !== fold(known.text[locale]),
  );
}
