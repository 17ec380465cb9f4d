import { inTenant, localized, type TenantContext } from '#kernel';
import { ContentChange, Redirects } from '#features/sites';
import { createTestApp, newProduct, newTenant, type TestApp, testContext } from '#testing';
import { Categories, type Category, categorySchema, Products } from '.';

describe('Categories', () => {
  let app: TestApp;
  let categories: Categories;
  let ctx: TenantContext;
  beforeAll(async () => {
    app = await createTestApp();
    categories = app.get(Categories);
  });
  beforeEach(async () => {
    ctx = inTenant(testContext, (await newTenant(app)).tenant.id);
  });
  afterAll(() => app?.close());

  const add = (name: string, parent?: Category): Promise<Category> =>
    categories.create(ctx, categorySchema.parse({ name: localized('en', name), parentId: parent?.id ?? null }));
  const tree = async (): Promise<string[]> => {
    const all = await categories.list(ctx);
    const names = new Map(all.map(({ id, name }) => [id, name.text.en]));
    return all
      .map(({ name, parentId, position }) => `${parentId ? names.get(parentId) : ''}/${position} ${name.text.en}`)
      .sort();
  };
  const lastKeys = async (): Promise<string[]> => {
    const [last] = await app.db.read(ctx, (manager) =>
      manager.find(ContentChange, { where: { tenantId: ctx.tenantId }, order: { version: 'DESC' }, take: 1 }),
    );
    return [...last!.keys].sort();
  };

  it('makes free slugs and redirects when one changes', async () => {
    const [first, second] = [await add('Tea'), await add('Tea')];
    expect([first.slug, second.slug]).toEqual(['tea', 'tea-2']);
    await expect(categories.update(ctx, second.id, { slug: 'tea' })).rejects.toMatchObject({ code: 'handle_taken' });
    await categories.update(ctx, first.id, { slug: 'green-tea' });
    expect(await lastKeys()).toEqual([`category:${first.id}`, 'category-tree'].sort());
    expect(await app.get(Redirects).list(ctx)).toMatchObject([
      { path: '/categories/tea', target: '/categories/green-tea' },
    ]);
  });

  it('moves without cycles and within the depth', async () => {
    const [a, b] = [await add('A'), await add('B')];
    let last = await add('C', a);
    await expect(categories.update(ctx, a.id, { parentId: last.id })).rejects.toMatchObject({ code: 'category_cycle' });
    await expect(categories.update(ctx, a.id, { parentId: a.id })).rejects.toMatchObject({ code: 'category_cycle' });
    await categories.update(ctx, b.id, { parentId: a.id, position: 0 });
    expect(await tree()).toEqual(['/0 A', 'A/0 B', 'A/1 C']);
    expect(await lastKeys()).toEqual(['category-tree']);
    for (let depth = 3; depth <= 6; depth += 1) last = await add(`D${depth}`, last);
    await expect(add('too deep', last)).rejects.toMatchObject({ code: 'category_too_deep' });
    const outside = await add('Outside');
    await expect(categories.update(ctx, a.id, { parentId: outside.id })).rejects.toMatchObject({
      code: 'category_too_deep',
    });
  });

  it('lets no two moves make a cycle together', async () => {
    const [a, b] = [await add('A'), await add('B')];
    const moves = await Promise.allSettled([
      categories.update(ctx, a.id, { parentId: b.id }),
      categories.update(ctx, b.id, { parentId: a.id }),
    ]);
    expect(moves.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('moves what lies in a deleted category up, and takes it off its products', async () => {
    const [before, gone, after] = [await add('Before'), await add('Gone'), await add('After')];
    const [x, y] = [await add('X', gone), await add('Y', gone)];
    const shown = await newProduct(app, ctx, { categoryIds: [gone.id, x.id] });
    const draft = await newProduct(app, ctx, { categoryIds: [gone.id], status: 'draft' });
    await categories.remove(ctx, gone.id);
    expect(await tree()).toEqual(['/0 Before', '/1 X', '/2 Y', '/3 After']);
    expect(await lastKeys()).toEqual(
      ['category-tree', `category:${gone.id}`, `category-list:${gone.id}`, `product:${shown.product.id}`].sort(),
    );
    const products = app.get(Products);
    expect(await products.get(ctx, shown.product.id)).toMatchObject({ product: { version: 2 }, categoryIds: [x.id] });
    expect(await products.get(ctx, draft.product.id)).toMatchObject({ product: { version: 2 }, categoryIds: [] });
    expect([before, y, after].every(({ slug }) => slug)).toBe(true);
  });

  it('refuses an edit of what has changed meanwhile', async () => {
    const category = await add('Tea');
    await categories.update(ctx, category.id, { name: localized('en', 'Teas') }, category.updatedAt.getTime());
    const late = categories.update(ctx, category.id, { name: localized('en', 'Late') }, category.updatedAt.getTime());
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
  });

  it("answers not_found to another firm's ids", async () => {
    const other = inTenant(testContext, (await newTenant(app)).tenant.id);
    const theirs = await categories.create(other, categorySchema.parse({ name: localized('en', 'Theirs') }));
    const mine = await add('Mine');
    const notFound = { code: 'not_found' };
    await expect(categories.get(ctx, theirs.id)).rejects.toMatchObject(notFound);
    await expect(categories.update(ctx, theirs.id, { position: 0 })).rejects.toMatchObject(notFound);
    await expect(categories.update(ctx, mine.id, { parentId: theirs.id })).rejects.toMatchObject(notFound);
    await expect(categories.remove(ctx, theirs.id)).rejects.toMatchObject(notFound);
    await expect(add('Child', theirs)).rejects.toMatchObject(notFound);
    expect(await categories.list(other)).toEqual([theirs]);
  });
});
