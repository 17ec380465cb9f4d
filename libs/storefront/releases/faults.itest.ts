import { join } from 'node:path';
import { createTestApp, newTenant, type TestApp, testContext } from '#testing';
import { inTenant, localized, type TenantContext } from '#kernel';
import { Product } from '#features/catalog';
import { changeKeys } from '#features/sites';
import { dumpTheme } from './fixtures/dump-theme';
import { fileHashes } from './fixtures/published-files';
import { Shop } from './fixtures/shop';
import { diskFs, type ReleaseFs } from './release-fs';
import { ReleaseMaker } from './release-maker';
import { Releases } from './releases';
import { Themes } from './themes';

/** A file system that does nothing any more from the n-th call on, as after a kill. */
function dyingFs(n: number): { fs: ReleaseFs; died: () => boolean } {
  let calls = 0;
  const fs = Object.fromEntries(
    Object.entries(diskFs).map(([name, operation]: [string, (...args: never[]) => Promise<void>]) => [
      name,
      (...args: never[]): Promise<void> => {
        calls += 1;
        return calls >= n ? Promise.reject(new Error('killed')) : operation(...args);
      },
    ]),
  ) as unknown as ReleaseFs;
  return { fs, died: () => calls >= n };
}

describe('a publish that is killed', () => {
  let app: TestApp;
  let releases: Releases;
  let maker: ReleaseMaker;
  let ctx: TenantContext;
  let shop: Shop;
  let siteId: string;

  beforeAll(async () => {
    app = await createTestApp();
    releases = app.get(Releases);
    maker = app.get(ReleaseMaker);
    jest.spyOn(app.get(Themes), 'get').mockResolvedValue(dumpTheme());
    const { tenant, site } = await newTenant(app);
    ctx = inTenant(testContext, tenant.id);
    siteId = site.id;
    shop = new Shop(app, ctx);
  });
  afterAll(() => app?.close());

  it('at any file operation leaves one whole release, and the next publish converges and sweeps', async () => {
    const current = join(app.config.dataDir, 'sites', siteId, 'current/');
    const id = await shop.product('tea', { pictureIds: [await shop.picture('tea')] });
    await releases.publish(ctx);
    for (let n = 1, died = true; died; n += 1) {
      const name = `Name ${n}`;
      const before = await fileHashes(current);
      await shop.change([changeKeys.product(id)], ({ manager }) =>
        manager.update(Product, { tenantId: ctx.tenantId, id }, { name: localized('en', name) } as object),
      );
      const dying = dyingFs(n);
      maker.fs = dying.fs;
      await releases.publish(ctx).catch(() => undefined);
      died = dying.died();
      maker.fs = diskFs;
      const seen = await fileHashes(current);
      await releases.publish(ctx);
      const after = await fileHashes(current);
      expect([before, after]).toContainEqual(seen);
      expect(after).not.toEqual(before);
      const kept = await maker.store(siteId).numbers();
      expect(
        Object.keys(await fileHashes(join(app.config.dataDir, 'sites', siteId))).filter((path) =>
          path.includes('.tmp-'),
        ),
      ).toEqual([]);
      expect(kept.length).toBeLessThanOrEqual(10);
    }
  }, 120_000);
});
