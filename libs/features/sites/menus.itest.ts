import { inTenant, localized, newId } from '#kernel';
import { AuditEntry } from '#features/audit';
import { createTestApp, newTenant, type TestApp, testContext } from '#testing';
import { ContentChange, type MenuEntry } from './entities';
import { Menus } from './menus';
import { menusSchema } from './menus-schema';
import { Sites } from './sites';

describe('menus', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());

  const menus = () => app.get(Menus);
  const newSite = async () => inTenant(testContext, (await newTenant(app)).tenant.id);
  const entry = (target: object = { page: 'home' }, more: object = {}) => ({ label: null, target, ...more });
  const many = (count: number, more: object = {}) => Array.from({ length: count }, () => entry({ page: 'home' }, more));
  const accepts = (value: unknown): boolean => menusSchema.safeParse(value).success;

  it('are made by the publisher until somebody arranges them, and again when they are given up', async () => {
    const ctx = await newSite();
    const before = await menus().get(ctx);
    expect(before).toMatchObject({ main: null, footer: null });
    const main: MenuEntry[] = [
      {
        label: { source: 'en', text: { en: 'Our teas', th: 'ชาของเรา' } },
        target: { page: 'products' },
        children: [{ label: null, target: { category: newId() } }],
      },
      { label: null, target: { sitePage: newId() } },
      { label: localized('en', 'Shop'), target: { url: 'https://example.com' } },
    ];
    const arranged = await menus().replace(ctx, { main, footer: [] }, before.version);
    expect(arranged).toMatchObject({ main, footer: [] });
    expect(await menus().get(ctx)).toEqual(arranged);
    await menus().replace(ctx, { main: null, footer: null }, arranged.version);
    expect(await menus().get(ctx)).toMatchObject({ main: null, footer: null });
  });

  it('have clean labels', async () => {
    const ctx = await newSite();
    const label = { source: 'en' as const, text: { en: ' Te\u202Ea ' } };
    const { footer } = await menus().replace(ctx, { main: null, footer: [{ label, target: { page: 'home' } }] });
    expect(footer).toEqual([{ label: localized('en', 'Tea'), target: { page: 'home' } }]);
  });

  it('are changed only as of the version that the editor saw, also of the site’s other settings', async () => {
    const ctx = await newSite();
    const { version } = await menus().get(ctx);
    const attempts = [1, 2, 3, 4].map(() => menus().replace(ctx, { main: [], footer: null }, version));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'conflict' });
    const seen = (await menus().get(ctx)).version;
    await app.get(Sites).changeSettings(ctx, { locales: ['th'] }, seen);
    await expect(menus().replace(ctx, { main: null, footer: null }, seen)).rejects.toMatchObject({ code: 'conflict' });
    expect(await app.get(Sites).get(ctx)).toMatchObject({ locales: ['th'], menus: { main: [], footer: null } });
  });

  it('alter every page, and stand in the audit log', async () => {
    const ctx = await newSite();
    await menus().replace(ctx, { main: [], footer: [] });
    const [changes, trail] = await app.db.read(ctx, async (manager) => [
      await manager.find(ContentChange, { where: { tenantId: ctx.tenantId }, order: { version: 'ASC' } }),
      await manager.findBy(AuditEntry, { scope: `tenant:${ctx.tenantId}` }),
    ]);
    expect(changes.at(-1)).toMatchObject({ version: 2, keys: ['site-shell'] });
    expect(trail.map(({ action }) => action)).toEqual(['site.menus_changed']);
  });

  it('are of one firm only', async () => {
    const [ctx, other] = [await newSite(), await newSite()];
    const before = await menus().get(other);
    await menus().replace(ctx, { main: [], footer: [] });
    expect(await menus().get(other)).toEqual(before);
    const nobody = inTenant(testContext, newId());
    await expect(menus().get(nobody)).rejects.toMatchObject({ code: 'not_found' });
    await expect(menus().replace(nobody, { main: [], footer: [] })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('keep their limits', () => {
    expect([accepts({ main: many(12), footer: null }), accepts({ main: many(13), footer: null })]).toEqual([
      true,
      false,
    ]);
    expect([accepts({ main: null, footer: many(20) }), accepts({ main: null, footer: many(21) })]).toEqual([
      true,
      false,
    ]);
    const below = (count: number) => ({ main: many(1, { children: many(count) }), footer: null });
    expect([accepts(below(12)), accepts(below(13))]).toEqual([true, false]);
    expect(accepts({ main: many(1, { children: many(1, { children: [] }) }), footer: null })).toBe(false);
    expect(accepts({ main: null, footer: many(1, { children: [] }) })).toBe(false);
    const labelled = (length: number) => ({
      main: many(1, { label: localized('en', 'x'.repeat(length)) }),
      footer: null,
    });
    expect([accepts(labelled(100)), accepts(labelled(101))]).toEqual([true, false]);
  });

  it.each([
    { page: 'product' },
    { page: '__proto__' },
    { category: 'x' },
    { sitePage: '../x' },
    { page: 'home', category: newId() },
    { url: 'javascript:alert(1)' },
    { url: 'java\nscript:alert(1)' },
    { url: '//evil.example' },
    { url: '/\\evil.example' },
    { url: 'products' },
    { url: '' },
    {},
    null,
  ])('lead nowhere like %j', (target) => {
    expect(accepts({ main: [{ label: null, target }], footer: null })).toBe(false);
    expect(accepts({ main: null, footer: [{ label: null, target }] })).toBe(false);
  });

  it.each(['https://example.com/a', 'http://example.com', 'mailto:a@example.com', 'tel:+66812345678', '/products/tea'])(
    'may lead to %s',
    (url) => expect(accepts({ main: [entry({ url })], footer: [entry({ url })] })).toBe(true),
  );

  it('are not led astray by __proto__', () => {
    const parsed = menusSchema.safeParse(
      JSON.parse('{"main":[{"target":{"page":"home"},"__proto__":{"children":[]}}],"footer":null,"__proto__":{"x":1}}'),
    );
    if (parsed.success) expect(parsed.data).toEqual({ main: [entry()], footer: null });
    expect({}).not.toHaveProperty('x');
  });
});
