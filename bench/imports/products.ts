import { inTenant, newId, systemContext, type TenantContext } from '#kernel';
import { Category, Product, ProductCategory, Variant } from '#features/catalog';
import { ProductImports } from '#features/imports';
import { OperationRunner, Operations } from '#features/operations';
import { insertRows } from '#platform/database';
import { createDatabase, createTestApp, newTenant, startMariaDb, type TestApp } from '#testing';

/** Products of the requirement, and how many a second are asked for. */
const PRODUCTS = 10_000;
const LIMIT = 3_000;
/** Products of one transaction, as the import has them. */
const BATCH = 250;
/** Each is measured this many times, in turns; the median counts. */
const ROUNDS = 3;

const ctx = systemContext('bench', 'bench');

/**
 * Imports a generated sheet (one variant each, two languages, category, price) end to end, from the upload to the last
 * commit, against the floor: the same rows by multi-row inserts in transactions of the same size, nothing checked.
 */
export async function productsBench(context: { args: readonly string[]; log(line: string): void }) {
  const products = Number(context.args.find((arg) => arg.startsWith('--products='))?.slice(11) ?? PRODUCTS);
  const figures: Record<string, number> = {};
  const ratios: Record<string, number> = {};
  const content = Buffer.from(sheet(products));
  const measure = async (name: string, env: Record<string, string>): Promise<void> => {
    const app = await createTestApp({ REDIS_URL: '', ...env });
    try {
      const runs: { imported: number; floor: number; again: number }[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const tenant = inTenant(ctx, (await newTenant(app, { country: 'TH' })).tenant.id);
        context.log(`importing ${products} products, ${name}, round ${round + 1} of ${ROUNDS} …`);
        const imported = await timed(() => importSheet(app, tenant, content, 0));
        const again = await timed(() => importSheet(app, tenant, content, products));
        runs.push({ imported, again, floor: await floor(app, tenant) });
      }
      const perSecond = (part: keyof (typeof runs)[number]): number => {
        const seconds = runs.map((run) => run[part]).sort((a, b) => a - b)[Math.floor(runs.length / 2)]!;
        return Math.round(products / seconds);
      };
      figures[`imports.products.${name}`] = perSecond('imported');
      figures[`imports.products.${name}.unchanged`] = perSecond('again');
      figures[`imports.products.${name}.floor`] = perSecond('floor');
      ratios[`imports.products.${name}.vsLimit`] = round(perSecond('imported') / LIMIT);
      ratios[`imports.products.${name}.vsFloor`] = round(perSecond('imported') / perSecond('floor'));
    } finally {
      await app.close();
    }
  };
  await measure('embedded', { DATABASE_URL: '' });
  const server = process.env.TEST_DATABASE_URL ? undefined : await startMariaDb();
  try {
    const url = await createDatabase(server?.url ?? process.env.TEST_DATABASE_URL!, 'bench_products');
    await measure('mariadb', { DATABASE_URL: url });
  } finally {
    await server?.stop();
  }
  return { figures, ratios };
}

async function importSheet(app: TestApp, tenant: TenantContext, content: Buffer, unchanged: number): Promise<void> {
  const { id } = await app.get(ProductImports).submit(tenant, { content, fileName: 'bench.csv' });
  await app.get(OperationRunner).run(id, new AbortController().signal);
  const operation = await app.get(Operations).get(tenant, { tenantId: tenant.tenantId }, id);
  const whole = operation.status === 'done' && operation.failed === 0 && operation.done === operation.total;
  if (!whole || operation.unchanged !== unchanged) throw new Error(`not imported: ${JSON.stringify(operation)}`);
}

/** Seconds that the rows of an imported catalogue take to be inserted into another tenant's. */
async function floor(app: TestApp, from: TenantContext): Promise<number> {
  const { tenantId } = inTenant(ctx, (await newTenant(app, { country: 'TH' })).tenant.id);
  const where = { tenantId: from.tenantId };
  const [categories, products, variants, links] = await app.db.read(ctx, (manager) =>
    Promise.all([
      manager.findBy(Category, where),
      manager.findBy(Product, where),
      manager.findBy(Variant, where),
      manager.findBy(ProductCategory, where),
    ]),
  );
  const rows = <Row extends object>(list: Row[], ids: ReadonlySet<string>, key: keyof Row): Row[] =>
    list.filter((row) => ids.has(row[key] as string)).map((row) => ({ ...row, tenantId }));
  await app.db.transact(ctx, (tx) =>
    insertRows(
      tx.manager,
      Category,
      categories.map((row) => ({ ...row, tenantId })),
    ),
  );
  const batches = Array.from({ length: Math.ceil(products.length / BATCH) }, (_, index) => {
    const some = products.slice(index * BATCH, (index + 1) * BATCH).map((row) => ({ ...row, tenantId }));
    const ids = new Set(some.map(({ id }) => id));
    return { some, variants: rows(variants, ids, 'productId'), links: rows(links, ids, 'productId') };
  });
  return timed(async () => {
    for (const batch of batches) {
      await app.db.transact(ctx, async ({ manager }) => {
        await insertRows(manager, Product, batch.some);
        await insertRows(manager, Variant, batch.variants);
        await insertRows(manager, ProductCategory, batch.links);
      });
    }
  });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Products in English and Thai, in 24 categories of two levels, with prices in baht. */
function sheet(products: number): string {
  const lines = ['handle,name:en,name:th,category,sku,price,currency'];
  const salt = newId().slice(-6);
  for (let index = 0; index < products; index += 1) {
    const category = `Goods ${index % 4} > Kind ${index % 24}`;
    const price = `${(index % 5_000) + 1}.${String(index % 100).padStart(2, '0')}`;
    lines.push(`tea-${index},Mountain tea ${index},ชาภูเขา ${index},${category},${salt}-${index},${price},THB`);
  }
  return lines.join('\r\n');
}
