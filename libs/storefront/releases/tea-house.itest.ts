import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTestApp, newTenant, type TestApp, testContext } from '#testing';
import { inTenant, LOCALES, localized, type TenantContext } from '#kernel';
import { Shop } from './fixtures/shop';
import { Releases } from './releases';

/** Size of the demo: firms, products each; four languages each. */
const FIRMS = 7;
const PRODUCTS = 16;

describe('the Tea House theme', () => {
  let app: TestApp;
  const shops: Array<{ ctx: TenantContext; siteId: string }> = [];

  beforeAll(async () => {
    app = await createTestApp();
    for (let firm = 0; firm < FIRMS; firm += 1) {
      const locales = [...LOCALES.slice(firm), ...LOCALES].slice(0, 4);
      const { tenant, site } = await newTenant(app, { locales, pricePolicy: 'public' } as never);
      const ctx = inTenant(testContext, tenant.id);
      const shop = new Shop(app, ctx);
      const tea = await shop.category('tea');
      const contactEmployeeId = await shop.employee('Li Mei', {
        consentFields: ['name', 'email', 'languages'],
        email: 'li@example.com',
        languages: [{ language: 'th', level: 'B2' }],
      });
      for (let index = 0; index < PRODUCTS; index += 1) {
        const picture = await shop.picture(`picture-${index}`);
        await shop.product(`product-${index}`, {
          categoryIds: [tea],
          pictureIds: [picture],
          contactEmployeeId,
          position: index,
        });
      }
      await shop.vacancy('taster', { description: localized('en', '<p>Taste.</p>') });
      shops.push({ ctx, siteId: site.id });
    }
  });
  afterAll(() => app?.close());

  it('publishes a demo of seven firms from nothing, fast', async () => {
    const started = performance.now();
    let pages = 0;
    const result = await app.get(Releases).publishAll(testContext, {}, ({ result: one, error }) => {
      if (error) throw error;
      pages += one!.pages;
    });
    const seconds = (performance.now() - started) / 1000;
    expect(result).toEqual({ total: FIRMS, failed: 0 });
    expect(pages).toBe(FIRMS * 4 * (PRODUCTS + 11));
    // 3 s is the promise on four free cores; here other tests run beside.
    expect(seconds).toBeLessThan(12);
    const { siteId } = shops[0]!;
    const page = await readFile(
      join(app.config.dataDir, 'sites', siteId, 'current', 'products', 'product-1.html'),
      'utf8',
    );
    expect(page).toContain('"@type":"Product"');
    expect(page).toContain('hreflang="x-default"');
    expect(page).toMatch(/<form[^>]+action="\/_forms\/inquiry"/);
  });
});
