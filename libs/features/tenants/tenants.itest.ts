import { AppError, inTenant, localized, newId } from '#kernel';
import { AuditEntry } from '#features/audit';
import { Agencies } from '#features/agencies';
import { ContentChange, Site } from '#features/sites';
import { createTestApp, newAgency, newTenant, type TestApp, testContext } from '#testing';
import type { ProfileChange } from './profile-change';
import { profileChangeSchema } from './schemas';
import { TenantDirectory } from './tenant-directory';
import { Tenants } from './tenants';

describe('Tenants', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());

  const tenants = () => app.get(Tenants);
  const directory = () => app.get(TenantDirectory);

  it('come with a site under a name of their own', async () => {
    const agency = await newAgency(app);
    const names = { name: '云南茶叶有限公司', locale: 'zh-Hans' as const, agencyId: agency.id };
    const [one, two] = [await newTenant(app, names), await newTenant(app, names)];
    expect(one.tenant).toMatchObject({
      currency: 'CNY',
      locale: 'zh-Hans',
      status: 'active',
      pricePolicy: 'on_request',
    });
    expect(two.site.subdomain).toBe(`${one.site.subdomain}-2`);
    expect(one.site.locales).toEqual(['zh-Hans']);
    const log = await app.db.read(testContext, (manager) =>
      manager.findBy(AuditEntry, { scope: `agency:${agency.id}` }),
    );
    expect(log.filter(({ action }) => action === 'tenant.created')).toHaveLength(2);
  });

  it('all get a name when many of one name are made at once', async () => {
    const agency = await newAgency(app);
    const made = await Promise.all(
      Array.from({ length: 5 }, () => newTenant(app, { name: 'At Once', agencyId: agency.id })),
    );
    expect(new Set(made.map(({ site }) => site.subdomain)).size).toBe(5);
  });

  it.each([
    [{ subdomain: 'www' }, 'subdomain_reserved'],
    [{ name: ' ' }, 'row_required'],
    [{ name: 'x'.repeat(301) }, 'row_text_too_long'],
    [{ phone: 'none' }, 'row_phone_invalid'],
  ])('are refused with %j', async (more, code) => {
    await expect(newTenant(app, more)).rejects.toMatchObject({ code });
  });

  it('are refused under a taken name, and nothing is left behind', async () => {
    const agency = await newAgency(app);
    await newTenant(app, { subdomain: 'taken-name' });
    const again = newTenant(app, { subdomain: 'taken-name', agencyId: agency.id });
    await expect(again).rejects.toMatchObject({ code: 'subdomain_taken' });
    expect(await directory().count(testContext, { agencyIds: [agency.id] })).toBe(0);
  });

  it('change their profile, and publishing learns of it in the same transaction', async () => {
    const { tenant } = await newTenant(app, { name: 'Before', country: 'TH' });
    const ctx = inTenant(testContext, tenant.id);
    const changed = await tenants().update(
      ctx,
      {
        names: { source: 'en', text: { en: ' After\u202E ', th: 'หลัง' } },
        story: localized('en', '<p onclick="x()">Since 1998<script>alert(1)</script></p>'),
        phone: '081 234 5678',
        pricePolicy: 'public',
      },
      tenant.updatedAt.getTime(),
    );
    expect(changed).toMatchObject({
      name: 'After',
      names: { text: { en: 'After', th: 'หลัง' } },
      story: { text: { en: '<p>Since 1998</p>' } },
      phone: '+66812345678',
      pricePolicy: 'public',
    });
    expect(await tenants().get(ctx)).toEqual(changed);
    const changes = await app.db.read(ctx, (manager) => manager.findBy(ContentChange, { tenantId: tenant.id }));
    expect(changes.map(({ keys }) => keys)).toEqual([['site-shell'], ['site-shell']]);
    const [entry] = await app.db.read(ctx, (manager) => manager.findBy(AuditEntry, { scope: `tenant:${tenant.id}` }));
    expect(entry).toMatchObject({
      action: 'tenant.updated',
      details: { fields: ['names', 'story', 'phone', 'pricePolicy'] },
    });
    expect(JSON.stringify(entry!.details)).not.toContain('812345678');
  });

  it('say when they are open, where they are and how else to reach them, until they say so no more', async () => {
    const { tenant } = await newTenant(app, { country: 'VN' });
    const ctx = inTenant(testContext, tenant.id);
    const change = profileChangeSchema.parse({
      hours: { days: [{ day: 1, opens: '08:00', closes: '17:30' }], note: localized('en', 'Or by phone') },
      channels: [
        { kind: 'zalo', value: '091 234 56 78' },
        { kind: 'facebook', value: '@teahouse' },
        { kind: 'zalo', value: '+84912345678' },
      ],
      location: { latitude: 21.123456789, longitude: -105.1234564 },
    });
    const expected = {
      hours: change.hours,
      channels: [
        { kind: 'zalo', value: '+84912345678' },
        { kind: 'facebook', value: 'teahouse' },
      ],
      location: { latitude: 21.123457, longitude: -105.123456 },
    };
    expect(await tenants().update(ctx, change)).toMatchObject(expected);
    await tenants().update(ctx, { sector: 'food' });
    expect(await tenants().get(ctx)).toMatchObject(expected);
    const changes = await app.db.read(ctx, (manager) => manager.findBy(ContentChange, { tenantId: tenant.id }));
    expect(changes.at(-1)!.keys).toEqual(['site-shell']);
    const wrong = { channels: [{ kind: 'line' as const, value: 'no id' }] };
    await expect(tenants().update(ctx, wrong)).rejects.toMatchObject({ code: 'channel_invalid' });
    await tenants().update(ctx, { hours: null, channels: [], location: null });
    expect(await tenants().get(ctx)).toMatchObject({ hours: null, channels: null, location: null });
  });

  it.each([
    { hours: { days: [{ day: 1, opens: '8:00', closes: '17:00' }] } },
    { hours: { days: [{ day: 1, opens: '08:00', closes: '24:00' }] } },
    { hours: { days: [{ day: 8, opens: '08:00', closes: '17:00' }] } },
    { channels: [{ kind: 'fax', value: '1' }] },
    { channels: Array.from({ length: 13 }, (_, n) => ({ kind: 'line', value: `tea-${n}` })) },
    { location: { latitude: 90.1, longitude: 0 } },
    { location: { latitude: 0, longitude: -180.1 } },
    { location: { latitude: 0 } },
  ])('are refused with %j', (change) => {
    expect(profileChangeSchema.safeParse(change).success).toBe(false);
  });

  it('mark translations stale when the source changes', async () => {
    const { tenant } = await newTenant(app);
    const ctx = inTenant(testContext, tenant.id);
    await tenants().update(ctx, { tagline: { source: 'en', text: { en: 'Tea', th: 'ชา' } } });
    const { tagline } = await tenants().update(ctx, { tagline: { source: 'en', text: { en: 'Old tea', th: 'ชา' } } });
    expect(tagline!.state).toEqual({ th: 'stale' });
  });

  it('refuse an edit of a version that is no longer', async () => {
    const { tenant } = await newTenant(app);
    const ctx = inTenant(testContext, tenant.id);
    const version = tenant.updatedAt.getTime();
    await tenants().update(ctx, { sector: 'food' }, version);
    await expect(tenants().update(ctx, { sector: 'tourism' }, version)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('never move to another agency or become something else by extra fields of a change', async () => {
    const { tenant } = await newTenant(app);
    const ctx = inTenant(testContext, tenant.id);
    const change = { sector: 'food', agencyId: newId(), id: newId(), status: 'deleted', sourceKey: 'x' };
    await tenants().update(ctx, change as ProfileChange);
    expect(await tenants().get(ctx)).toMatchObject({
      id: tenant.id,
      agencyId: tenant.agencyId,
      status: 'active',
      sourceKey: null,
    });
  });

  it('show no picture of another tenant', async () => {
    const { tenant } = await newTenant(app);
    const change = tenants().update(inTenant(testContext, tenant.id), { logoAssetId: newId() });
    await expect(change).rejects.toMatchObject({ code: 'not_found' });
  });

  describe('in an agency', () => {
    it('are listed for it and those above it, in pages, and found by a part of the name', async () => {
      const above = await newAgency(app);
      const below = await newAgency(app, { parentId: above.id });
      const beside = await newAgency(app);
      for (const name of ['100% Tea', '100 Teas', 'Coffee']) await newTenant(app, { name, agencyId: below.id });
      await newTenant(app, { name: 'Tea of others', agencyId: beside.id });
      const scope = { agencyIds: await app.get(Agencies).descendantIds(testContext, above.id) };
      const names = async (query: object) =>
        (await directory().list(testContext, scope, { limit: 10, ...query })).map(({ tenant }) => tenant.name);
      expect(await names({})).toEqual(['Coffee', '100 Teas', '100% Tea']);
      expect(await names({ search: 'tea' })).toEqual(['100 Teas', '100% Tea']);
      expect(await names({ search: '100%' })).toEqual(['100% Tea']);
      const [first] = await directory().list(testContext, scope, { limit: 1 });
      expect(await names({ before: first!.tenant.id })).toEqual(['100 Teas', '100% Tea']);
      expect(await directory().count(testContext, scope)).toBe(3);
    });

    it('are suspended, deleted and restored by it, and by no other', async () => {
      const agency = await newAgency(app);
      const other = { agencyIds: [(await newAgency(app)).id] };
      const scope = { agencyIds: [agency.id] };
      const { tenant } = await newTenant(app, { agencyId: agency.id });
      const ctx = inTenant(testContext, tenant.id);
      for (const refused of [
        directory().get(testContext, other, tenant.id),
        directory().suspend(testContext, other, tenant.id),
        directory().remove(testContext, { agencyIds: [] }, tenant.id),
      ]) {
        await expect(refused).rejects.toBeInstanceOf(AppError);
      }
      expect(await directory().suspend(testContext, scope, tenant.id)).toMatchObject({ status: 'suspended' });
      await directory().remove(testContext, scope, tenant.id);
      await expect(tenants().get(ctx)).rejects.toMatchObject({ code: 'not_found' });
      expect(await directory().list(testContext, scope, { limit: 9 })).toEqual([]);
      expect(await directory().list(testContext, scope, { limit: 9, status: 'deleted' })).toHaveLength(1);
      expect(await directory().restore(testContext, scope, tenant.id)).toMatchObject({
        status: 'active',
        deletedAt: null,
      });
      const site = await app.db.read(testContext, (manager) => manager.findOneByOrFail(Site, { tenantId: tenant.id }));
      expect(site.contentVersion).toBe(4);
    });
  });
});
