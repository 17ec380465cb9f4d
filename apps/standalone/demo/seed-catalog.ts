import type { INestApplicationContext } from '@nestjs/common';
import { AppError, type TenantContext } from '#kernel';
import { Categories, Products, productSchema } from '#features/catalog';
import type { DemoProduct, DemoTenant, Text } from './content';
import { required } from './texts';

/** What a product of the demo refers to, by the demo's own keys. */
interface References {
  categoryIds: ReadonlyMap<string, string>;
  employeeIds: ReadonlyMap<string, string>;
  assetIds: ReadonlyMap<string, string>;
}

/** Enters a firm's categories and products, those that are not there yet. Returns product ids by handle. */
export async function seedCatalog(
  app: INestApplicationContext,
  ctx: TenantContext,
  demo: DemoTenant,
  references: Omit<References, 'categoryIds'>,
): Promise<Map<string, string>> {
  const categoryIds = await seedCategories(app, ctx, demo);
  const products = app.get(Products, { strict: false });
  for (const product of demo.products) {
    const input = productSchema.parse(toInput(demo, product, { ...references, categoryIds }));
    await products.create(ctx, input).catch((error: unknown) => {
      // Entered before the process was killed the last time.
      if (!(error instanceof AppError && error.code === 'handle_taken')) throw error;
    });
  }
  const listed = await products.list(ctx, { limit: 200 });
  return new Map(listed.map(({ product }) => [product.handle, product.id]));
}

async function seedCategories(
  app: INestApplicationContext,
  ctx: TenantContext,
  demo: DemoTenant,
): Promise<Map<string, string>> {
  const categories = app.get(Categories, { strict: false });
  const ids = new Map((await categories.list(ctx)).map(({ slug, id }) => [slug, id] as const));
  for (const { handle, name, parent } of demo.categories) {
    if (ids.has(handle)) continue;
    const created = await categories.create(ctx, {
      slug: handle,
      name: required(demo.source, name),
      description: null,
      parentId: parent ? ids.get(parent)! : null,
    });
    ids.set(handle, created.id);
  }
  return ids;
}

function factsOf({ source, storefront }: DemoTenant, handle: string): unknown {
  const facts = storefront.facts[handle];
  if (!facts) return null;
  const text = (value: Text | undefined) => (value ? required(source, value) : null);
  return {
    origin: text(facts.origin),
    packing: text(facts.packing),
    materials: text(facts.materials),
    duration: text(facts.duration),
    months: [...(facts.months ?? [])],
    steps: (facts.steps ?? []).map((step) => ({ title: text(step.title), text: text(step.text) })),
  };
}

function toInput(demo: DemoTenant, product: DemoProduct, { categoryIds, employeeIds, assetIds }: References): unknown {
  const text = (value: Parameters<typeof required>[1]) => required(demo.source, value);
  const options = product.options ?? [];
  return {
    handle: product.handle,
    status: 'active',
    name: text(product.name),
    summary: text(product.summary),
    description: text(product.description),
    options: options.map(({ name, values }) => ({ name: text(name), values: values.map((value) => text(value.name)) })),
    attributes: product.attributes.map(({ name, value }) => ({ name: text(name), value: text(value) })),
    pricePolicy: product.pricePolicy ?? null,
    unit: text(product.unit),
    minOrderQuantity: product.minimumOrder ?? null,
    incoterm: product.incoterm ?? null,
    port: product.port ?? null,
    leadTimeDays: product.leadTimeDays ?? null,
    facts: factsOf(demo, product.handle),
    contactEmployeeId: (product.contact && employeeIds.get(product.contact)) ?? null,
    variants: product.variants.map(({ sku, options: chosen = {}, prices, stock }) => ({
      sku,
      optionValues: options.map(({ code, values }) => values.findIndex((value) => value.code === chosen[code])),
      prices,
      stock: stock === undefined ? null : String(stock),
    })),
    categoryIds: [categoryIds.get(product.category)!],
    pictureIds: product.pictures.map((_, index) => assetIds.get(`products/${product.handle}/${index + 1}`)!),
  };
}
