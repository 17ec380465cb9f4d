import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTestApp, newTenant, type TestApp, testContext } from '#testing';
import { inTenant, type TenantContext } from '#kernel';
import { Sites } from '#features/sites';
import { Shop } from './fixtures/shop';
import { Releases } from './releases';

describe('fonts of a release', () => {
  let app: TestApp;
  let ctx: TenantContext;
  let folder: string;

  beforeAll(async () => {
    app = await createTestApp();
    const { tenant, site } = await newTenant(app, { locales: ['en', 'km'], pricePolicy: 'public' } as never);
    ctx = inTenant(testContext, tenant.id);
    folder = join(app.config.dataDir, 'sites', site.id, 'current');
    await new Shop(app, ctx).product('tea');
  });
  afterAll(() => app?.close());

  const fonts = async (): Promise<string[]> =>
    (await readdir(join(folder, 'assets')))
      .filter((name) => name.endsWith('.woff2'))
      .map((name) => name.split('.')[0]!);
  const publish = () =>
    app.get(Releases).publishAll(testContext, {}, ({ error }) => {
      if (error) throw error;
    });

  it('are those of the site’s languages, at the addresses that its pages name', async () => {
    await publish();
    expect(await fonts()).toEqual(['noto-khmer-400']);
    const page = await readFile(join(folder, 'km', 'index.html'), 'utf8');
    const named = [...page.matchAll(/url\(\/assets\/([^)]+)\)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(await readdir(join(folder, 'assets'))).toContain(name);
  });

  it('come and go with the languages', async () => {
    await app.get(Sites).changeSettings(ctx, { locales: ['en', 'lo'] });
    await publish();
    expect(await fonts()).toEqual(['noto-lao-400', 'noto-lao-700']);
    await app.get(Sites).changeSettings(ctx, { locales: ['en', 'vi'] });
    await publish();
    expect(await fonts()).toEqual([]);
  });
});
