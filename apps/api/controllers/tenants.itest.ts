import { newId } from '#kernel';
import {
  createTestApp,
  newAgency,
  newTenant,
  type Send,
  signedIn,
  startTestApi,
  type TestApi,
  type TestApp,
} from '#testing';

describe('firms and their sites', () => {
  let app: TestApp;
  let api: TestApi;
  let agencyId: string;
  let officer: Send;
  beforeAll(async () => {
    app = await createTestApp();
    api = await startTestApi(app);
    agencyId = (await newAgency(app)).id;
    officer = (await signedIn(api, 'agency_officer', { agencyId })).send;
  });
  afterAll(async () => {
    await api?.close();
    await app?.close();
  });

  const names = { source: 'en', text: { en: 'Red Lantern' } };

  it('are made once, however often the request is sent', async () => {
    const request = { body: { names, country: 'CN' }, headers: { 'idempotency-key': 'make-red-lantern' } };
    const made = await officer('POST', `agencies/${agencyId}/tenants`, request);
    expect(made).toMatchObject({ status: 201, body: { agencyId, subdomain: 'red-lantern', name: 'Red Lantern' } });
    const again = await officer('POST', `agencies/${agencyId}/tenants`, request);
    expect(again.body.id).toBe(made.body.id);
    const listed = await officer('GET', `agencies/${agencyId}/tenants?search=lantern`);
    expect(listed.body.items).toHaveLength(1);
  });

  it.each([
    [{ names }, '/country'],
    [{ names, country: 'XX' }, '/country'],
    [{ names, country: 'CN', currency: 'XXQ' }, '/currency'],
    [{ names, country: 'CN', email: 'a@example.com,b@example.com' }, '/email'],
    [{ names, country: 'CN', agencyId: newId() }, '/agencyId'],
    [{ names, country: 'CN', status: 'deleted' }, '/status'],
    [{ names, country: 'CN', id: newId() }, '/id'],
    [{ names: { source: 'th', text: { en: 'x' } }, country: 'CN' }, '/names/text'],
  ])('are refused as %j', async (body, pointer) => {
    const answer = await officer('POST', `agencies/${agencyId}/tenants`, { body });
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([400, pointer]);
  });

  it('are edited only as of the version that was read', async () => {
    const { tenant } = await newTenant(app, { agencyId });
    const path = `tenants/${tenant.id}`;
    const read = await officer('GET', path);
    expect(read).toMatchObject({ status: 200, headers: { etag: `"${tenant.updatedAt.getTime()}"` } });
    expect(read.body).not.toHaveProperty('sourceKey');
    const edit = { body: { pricePolicy: 'range' }, headers: { 'if-match': read.headers.etag! } };
    expect(await officer('PATCH', path, edit)).toMatchObject({ status: 200, body: { pricePolicy: 'range' } });
    expect((await officer('PATCH', path, edit)).status).toBe(412);
    expect((await officer('PATCH', path, { body: { sector: 'food' } })).status).toBe(428);
  });

  it('say when they are open, where they are and how to reach them', async () => {
    const { tenant } = await newTenant(app, { agencyId, country: 'TH' });
    const path = `tenants/${tenant.id}`;
    const read = await officer('GET', path);
    expect(read.body).toMatchObject({ hours: null, channels: null, location: null });
    const hours = { days: [{ day: 6, opens: '18:00', closes: '02:00' }], note: null };
    const location = { latitude: 18.787747, longitude: 98.993128 };
    const channels = [{ kind: 'whatsapp', value: '081 234 5678' }];
    const headers = { 'if-match': read.headers.etag! };
    const changed = await officer('PATCH', path, { body: { hours, location, channels }, headers });
    expect(changed).toMatchObject({
      status: 200,
      body: { hours, location, channels: [{ kind: 'whatsapp', value: '+66812345678' }] },
    });
    const wrong = { body: { channels: [{ kind: 'facebook', value: 'https://facebook.com.evil.example/x' }] } };
    const refused = await officer('PATCH', path, { ...wrong, headers: { 'if-match': changed.headers.etag! } });
    expect([refused.status, refused.body.code]).toEqual([422, 'channel_invalid']);
  });

  it('change their site and its subdomain', async () => {
    const { tenant } = await newTenant(app, { agencyId, name: 'Before Moving' });
    const path = `tenants/${tenant.id}/site`;
    const read = await officer('GET', path);
    const edit = { body: { locales: ['th', 'en'] }, headers: { 'if-match': read.headers.etag! } };
    expect(await officer('PATCH', path, edit)).toMatchObject({
      status: 200,
      body: { locales: ['th', 'en'], isUpToDate: false },
    });
    const moved = await officer('PUT', `${path}/subdomain`, { body: { subdomain: 'after-moving' } });
    expect(moved.body.names).toEqual([
      { name: 'before-moving', kind: 'subdomain', state: 'redirect' },
      { name: 'after-moving', kind: 'subdomain', state: 'primary' },
    ]);
    const refused = await officer('PUT', `${path}/subdomain`, { body: { subdomain: 'autodiscover' } });
    expect([refused.status, refused.body.code]).toEqual([422, 'subdomain_reserved']);
  });

  it('are deleted and restored by their agency, and by no other', async () => {
    const { tenant } = await newTenant(app, { agencyId });
    const elsewhere = await newAgency(app);
    const stranger = (await signedIn(api, 'agency_admin', { agencyId: elsewhere.id })).send;
    for (const agency of [agencyId, elsewhere.id]) {
      expect((await stranger('DELETE', `agencies/${agency}/tenants/${tenant.id}`)).status).toBe(404);
    }
    const own = `agencies/${agencyId}/tenants/${tenant.id}`;
    expect((await officer('DELETE', own)).status).toBe(204);
    expect((await officer('GET', `tenants/${tenant.id}`)).status).toBe(404);
    expect(await officer('POST', `${own}/restore`)).toMatchObject({ status: 200, body: { status: 'active' } });
    expect(await officer('POST', `${own}/suspend`)).toMatchObject({ status: 200, body: { status: 'suspended' } });
  });

  it('are listed in pages', async () => {
    const agency = await newAgency(app, { parentId: agencyId });
    for (const name of ['One', 'Two', 'Three']) await newTenant(app, { agencyId: agency.id, name });
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await officer('GET', `agencies/${agency.id}/tenants?limit=2${cursor}`);
      seen.push(...body.items.map((item: { name: string }) => item.name));
      cursor = body.next ? `&cursor=${body.next}` : '';
    } while (cursor);
    expect(seen).toEqual(['Three', 'Two', 'One']);
  });
});
