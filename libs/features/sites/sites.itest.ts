import { inTenant } from '#kernel';
import { createTestApp, newTenant, type TestApp, testContext } from '#testing';
import { ContentChange, Domain, Site } from './entities';
import { Redirects } from './redirects';
import { Sites } from './sites';

describe('Sites', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());

  async function newSite(name?: string) {
    const { tenant, site } = await newTenant(app, { name });
    return { ctx: inTenant(testContext, tenant.id), site };
  }
  const sites = () => app.get(Sites);

  it('lag behind their content from the first moment', async () => {
    const { site } = await newSite();
    expect(site).toMatchObject({
      contentVersion: 1,
      publishedVersion: 0,
      theme: 'tea-house',
      lagSince: expect.any(Date),
    });
  });

  it('keep the old subdomain as a redirect when they get another', async () => {
    const { ctx, site } = await newSite('Old Name');
    const changed = await sites().changeSubdomain(ctx, ' New-Name ');
    expect(changed.subdomain).toBe('new-name');
    expect((await sites().names(ctx)).map(({ name, state }) => [name, state])).toEqual([
      [site.subdomain, 'redirect'],
      ['new-name', 'primary'],
    ]);
    expect(await sites().get(ctx)).toMatchObject({ subdomain: 'new-name', contentVersion: 2 });
  });

  it('never give a name that a site has or had to another, but give it back to the same', async () => {
    const first = await newSite('First Owner');
    const second = await newSite('Second Owner');
    const old = first.site.subdomain;
    await sites().changeSubdomain(first.ctx, 'first-moved');
    for (const name of [old, 'first-moved']) {
      await expect(sites().changeSubdomain(second.ctx, name)).rejects.toMatchObject({ code: 'subdomain_taken' });
    }
    expect(await sites().changeSubdomain(first.ctx, old)).toMatchObject({ subdomain: old });
    const primary = (await sites().names(first.ctx)).filter(({ state }) => state === 'primary');
    expect(primary.map(({ name }) => name)).toEqual([old]);
  });

  it.each([
    ['admin', 'subdomain_reserved'],
    ['wpad', 'subdomain_reserved'],
    ['autodiscover', 'subdomain_reserved'],
    ['раypal', 'subdomain_characters'],
    ['\u212Aunming', 'subdomain_characters'],
    ['xn--80ak6aa92e', 'subdomain_hyphens'],
    ['-tea', 'subdomain_hyphens'],
    ['a', 'subdomain_length'],
  ])('refuse %s', async (name, code) => {
    const { ctx } = await newSite();
    await expect(sites().changeSubdomain(ctx, name)).rejects.toMatchObject({ code });
  });

  it('give one of two who ask for a name at once the name', async () => {
    const asking = await Promise.all(Array.from({ length: 6 }, () => newSite()));
    const results = await Promise.allSettled(asking.map(({ ctx }) => sites().changeSubdomain(ctx, 'wanted-by-all')));
    const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.code] : []));
    expect(reasons).toEqual(Array(5).fill('subdomain_taken'));
    const owners = await app.db.read(testContext, (manager) => manager.findBy(Site, { subdomain: 'wanted-by-all' }));
    expect(owners).toHaveLength(1);
  });

  it('may not hoard names', async () => {
    const { ctx } = await newSite();
    for (let index = 1; index < 10; index += 1) await sites().changeSubdomain(ctx, `hoard-${index}`);
    await expect(sites().changeSubdomain(ctx, 'hoard-10')).rejects.toMatchObject({
      code: 'subdomain_changes_exhausted',
    });
    expect(await sites().changeSubdomain(ctx, 'hoard-3')).toMatchObject({ subdomain: 'hoard-3' });
    expect(await app.db.read(testContext, (manager) => manager.existsBy(Domain, { name: 'hoard-10' }))).toBe(false);
  });

  it('change their settings only as of the version that the editor saw', async () => {
    const { ctx, site } = await newSite();
    const version = site.updatedAt.getTime();
    const changed = await sites().changeSettings(ctx, { locales: ['th', 'en', 'th'], theme: 'craft' }, version);
    expect(changed).toMatchObject({ locales: ['th', 'en'], theme: 'craft', themeSettings: {} });
    await expect(sites().changeSettings(ctx, { theme: 'other' }, version)).rejects.toMatchObject({ code: 'conflict' });
    await expect(sites().changeSettings(ctx, { locales: [] })).rejects.toMatchObject({ code: 'site_locales_empty' });
    expect(await sites().get(ctx)).toMatchObject({ theme: 'craft', contentVersion: 2 });
  });
});

describe('Redirects', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());

  async function scene() {
    const { tenant } = await newTenant(app);
    const ctx = inTenant(testContext, tenant.id);
    const redirects = app.get(Redirects);
    return {
      ctx,
      add: (path: string, target: string) => app.db.transact(ctx, (tx) => redirects.add(tx, ctx, path, target)),
      free: (path: string) => app.db.transact(ctx, (tx) => redirects.free(tx, ctx, path)),
      list: async () => (await redirects.list(ctx)).map(({ path, target }) => `${path}>${target}`),
    };
  }

  it('collapse chains', async () => {
    const { add, list } = await scene();
    await add('/products/a', '/products/b');
    await add('/products/b', '/products/c');
    expect(await list()).toEqual(['/products/a>/products/c', '/products/b>/products/c']);
  });

  it('make no loop when a page gets its old address back', async () => {
    const { add, list } = await scene();
    await add('/products/a', '/products/b');
    await add('/products/b', '/products/c');
    await add('/products/c', '/products/a');
    expect(await list()).toEqual(['/products/b>/products/a', '/products/c>/products/a']);
    await add('/products/a', '/products/a');
    expect(await list()).toHaveLength(2);
  });

  it('go when a new page takes the path', async () => {
    const { add, free, list } = await scene();
    await add('/products/a', '/products/b');
    await free('/products/a');
    expect(await list()).toEqual([]);
  });

  it('stay within the site', async () => {
    const { add } = await scene();
    for (const target of ['//evil.example', 'https://evil.example', '/\\evil.example', '/a b', '/a?x=1', '']) {
      await expect(add('/products/a', target)).rejects.toMatchObject({ code: 'redirect_path_invalid' });
    }
  });

  it('are known to publishing and of one tenant only', async () => {
    const { ctx, add } = await scene();
    const other = await scene();
    await add('/products/a', '/products/b');
    const changes = await app.db.read(ctx, (manager) => manager.findBy(ContentChange, { tenantId: ctx.tenantId }));
    expect(changes.map(({ keys }) => keys)).toContainEqual(['redirects']);
    expect(await other.list()).toEqual([]);
  });
});
