import { readFileSync } from 'node:fs';
import { inTenant, type TenantContext } from '#kernel';
import { type ProductRecord, Products } from '#features/catalog';
import { createTestApp, describeWithData, importProducts, newTenant, sharedData, type TestApp, testContext } from '#testing';
describeWithData('products-vendure')('x', () => {
  let app: TestApp;
  beforeAll(async () => { app = await createTestApp(); });
  afterAll(() => app?.close());
  it('dump', async () => {
    const { readdirSync } = require('node:fs');
    const out: string[] = [];
    const walk = (d: string): string[] => readdirSync(d, { withFileTypes: true }).flatMap((e: any) => e.isDirectory() ? walk(`${d}/${e.name}`) : e.name.endsWith('.csv') ? [`${d}/${e.name}`] : []);
    for (const folder of ['products-vendure', 'products-shopify', 'products-sea-menus']) {
      for (const f of walk(sharedData(folder)!)) {
        const { tenant } = await newTenant(app, { country: 'LA', locale: 'lo' });
        const ctx: TenantContext = inTenant(testContext, tenant.id);
        const first = await importProducts(app, ctx, readFileSync(f));
        const again = await importProducts(app, ctx, readFileSync(f));
        const all = await app.get(Products).list(ctx, { limit: 200 });
        const o = first.operation, a = again.operation;
        out.push(`${f.split('/').slice(-2).join('/')} ${o.status} ${JSON.stringify(o.error)} ${(o.result as any)?.format} total ${o.total} done ${o.done} failed ${o.failed}; again unchanged ${a.unchanged}/${a.done}; products ${all.length} variants ${all.reduce((n: number, r: ProductRecord) => n + r.variants.length, 0)}\n   ${first.reports.filter((r) => !/file_(remote|missing)/.test(r)).join('; ').slice(0, 700)} files ${first.reports.filter((r) => /file_(remote|missing)/.test(r)).length}`);
      }
    }
    require('node:fs').writeFileSync('/tmp/dump.txt', out.join('\n'));
  });
});
