import { newId } from '#kernel';
import { OperationRunner } from '#features/operations';
import {
  createTestApp,
  newTenant,
  signedIn,
  type SignedInUser,
  startTestApi,
  type TestApi,
  type TestApp,
} from '#testing';

describe('the catalogue over the API', () => {
  let app: TestApp;
  let api: TestApi;
  let owner: SignedInUser;
  let stranger: SignedInUser;
  let base: string;
  beforeAll(async () => {
    app = await createTestApp();
    api = await startTestApi(app);
    const { tenant } = await newTenant(app, { country: 'TH' });
    base = `tenants/${tenant.id}`;
    owner = await signedIn(api, 'owner', { tenantId: tenant.id });
    stranger = await signedIn(api, 'owner', { tenantId: (await newTenant(app)).tenant.id });
  });
  afterAll(async () => {
    await api?.close();
    await app?.close();
  });

  const tea = {
    name: { source: 'en', text: { en: 'Tea' } },
    variants: [{ sku: 'T-1', prices: [{ amount: 450, currency: 'USD' }] }],
  };

  it('makes, shows, changes and deletes a product', async () => {
    const created = await owner.send('POST', `${base}/products`, {
      body: tea,
      headers: { 'idempotency-key': newId() },
    });
    expect(created).toMatchObject({ status: 201, body: { handle: 'tea', status: 'draft', version: 1 } });
    expect(created.body).not.toHaveProperty('tenantId');
    const path = `${base}/products/${created.body.id}`;
    const change = { status: 'active' };
    expect((await owner.send('PATCH', path, { body: change })).status).toBe(428);
    const changed = await owner.send('PATCH', path, { body: change, headers: { 'if-match': '"1"' } });
    expect(changed).toMatchObject({ status: 200, body: { status: 'active', version: 2, variants: [{ sku: 'T-1' }] } });
    expect((await owner.send('PATCH', path, { body: change, headers: { 'if-match': '"1"' } })).status).toBe(412);
    const found = await owner.send('GET', `${base}/products?search=TEA&status=active&limit=1`);
    expect(found.body).toMatchObject({ items: [{ id: created.body.id }], next: null });
    for (const [method, at] of [
      ['GET', path],
      ['GET', `${base}/products`],
      ['GET', `${base}/product-export`],
      ['GET', `${base}/categories`],
    ] as const) {
      expect((await stranger.send(method, at)).status).toBe(404);
    }
    expect((await stranger.send('DELETE', path, { headers: { 'if-match': '"2"' } })).status).toBe(404);
    expect((await owner.send('DELETE', path, { headers: { 'if-match': '"2"' } })).status).toBe(204);
    expect((await owner.send('GET', path)).status).toBe(404);
  });

  it('takes and shows what sectors say of a product', async () => {
    const facts = { duration: { source: 'en', text: { en: '3 days' } }, months: [11, 12], steps: [] };
    const headers = { 'idempotency-key': newId() };
    const body = { name: { source: 'en', text: { en: 'Trek' } }, facts };
    const made = await owner.send('POST', `${base}/products`, { body, headers });
    const shown = { ...facts, origin: null, packing: null, materials: null };
    expect([made.status, made.body.facts]).toEqual([201, shown]);
    const path = `${base}/products/${made.body.id}`;
    expect((await owner.send('GET', path)).body.facts).toEqual(shown);
    const wrong = { body: { facts: { months: [13] } }, headers: { 'if-match': '"1"' } };
    expect((await owner.send('PATCH', path, wrong)).body.errors?.[0]?.pointer).toBe('/facts/months/0');
  });

  it.each(['tenantId', 'id', 'version', 'deletedAt'])('refuses %s in a body', async (field) => {
    const body = `{"name":{"source":"en","text":{"en":"x"}},"${field}":"x"}`;
    const headers = { 'idempotency-key': newId(), 'content-type': 'application/json' };
    expect((await owner.send('POST', `${base}/products`, { body, headers })).status).toBe(400);
  });

  it('is not led astray by __proto__ in a body', async () => {
    const body = '{"name":{"source":"en","text":{"en":"x"}},"__proto__":{"status":"active","port":"x"}}';
    const headers = { 'idempotency-key': newId(), 'content-type': 'application/json' };
    const made = await owner.send('POST', `${base}/products`, { body, headers });
    if (made.status !== 400) expect(made.body).toMatchObject({ status: 'draft', port: null });
    expect({}).not.toHaveProperty('port');
  });

  it('keeps the tree of categories', async () => {
    const name = (en: string) => ({ name: { source: 'en', text: { en } } });
    const create = (body: object) =>
      owner.send('POST', `${base}/categories`, { body, headers: { 'idempotency-key': newId() } });
    const parent = (await create(name('Drinks'))).body;
    const child = (await create({ ...name('Hot'), parentId: parent.id })).body;
    const cycle = { body: { parentId: child.id }, headers: { 'if-match': `"${parent.version}"` } };
    expect(await owner.send('PATCH', `${base}/categories/${parent.id}`, cycle)).toMatchObject({
      status: 422,
      body: { code: 'category_cycle' },
    });
    expect((await owner.send('DELETE', `${base}/categories/${parent.id}`)).status).toBe(204);
    expect((await owner.send('GET', `${base}/categories`)).body.items).toMatchObject([
      { id: child.id, parentId: null },
    ]);
  });

  it('takes in a sheet and gives it back', async () => {
    const headers = { 'content-type': 'text/csv' };
    const upload = (query: string, body: string) =>
      owner.send('POST', `${base}/product-imports?fileName=tea.csv${query}`, { body, headers });
    const submitted = await upload(
      '&dryRun=false&format=auto',
      'handle,name,price\nimported,Imported tea,10\nbad,Bad,-1',
    );
    expect(submitted).toMatchObject({ status: 202, body: { kind: 'product-import', fileName: 'tea.csv' } });
    await app.get(OperationRunner).run(submitted.body.id, new AbortController().signal);
    expect((await owner.send('GET', `operations/${submitted.body.id}`)).body).toMatchObject({
      status: 'done',
      done: 1,
      failed: 1,
      error: null,
    });
    const { status, text } = await owner.send('GET', `${base}/product-export`);
    expect(status).toBe(200);
    expect(text).toContain('imported,Imported tea');
    expect((await upload('&format=excel', 'name\nTea')).status).toBe(400);
    expect((await upload('&currency=XXQ', 'name\nTea')).status).toBe(400);
    expect((await upload('&surprise=1', 'name\nTea')).status).toBe(400);
    const theirs = await stranger.send('POST', `${base}/product-imports`, { body: 'name\nTea', headers });
    expect(theirs.status).toBe(404);
  });
});
