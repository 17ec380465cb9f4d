import { newId } from '#kernel';
import {
  createTestApp,
  newTenant,
  signedIn,
  type SignedInUser,
  startTestApi,
  type TestApi,
  type TestApp,
} from '#testing';

describe('news, pages and menus over the API', () => {
  let app: TestApp;
  let api: TestApi;
  let base: string;
  let editor: SignedInUser;
  let translator: SignedInUser;
  let hr: SignedInUser;
  let stranger: SignedInUser;
  beforeAll(async () => {
    app = await createTestApp();
    api = await startTestApi(app);
    const { tenant } = await newTenant(app);
    base = `tenants/${tenant.id}`;
    const scope = { tenantId: tenant.id };
    editor = await signedIn(api, 'editor', scope);
    translator = await signedIn(api, 'translator', scope);
    hr = await signedIn(api, 'hr_manager', scope);
    stranger = await signedIn(api, 'owner', { tenantId: (await newTenant(app)).tenant.id });
  });
  afterAll(async () => {
    await api?.close();
    await app?.close();
  });

  const titled = (en: string, more: object = {}) => ({ title: { source: 'en', text: { en } }, ...more });
  const post = (path: string, body: unknown, key = newId()) =>
    editor.send('POST', `${base}/${path}`, { body, headers: { 'idempotency-key': key } });
  const asOf = (version: number) => ({ 'if-match': `"${version}"` });

  it.each([
    ['posts', 'body', { source: 'en', text: { en: '<p>x</p>' } }],
    ['site-pages', 'sections', [{ id: 'hero', type: 'hero', settings: { layout: 'wide' } }]],
  ])('makes, shows, lists, changes and deletes %s', async (kind, large, content) => {
    const key = newId();
    const made = await post(kind, titled('Tea fair', { [large]: content }), key);
    expect(made).toMatchObject({
      status: 201,
      body: { slug: 'tea-fair', status: 'draft', [large]: content, version: 1 },
    });
    expect(made.body).not.toHaveProperty('tenantId');
    expect((await post(kind, titled('Tea fair', { [large]: content }), key)).body.id).toBe(made.body.id);
    const path = `${base}/${kind}/${made.body.id}`;
    expect(await editor.send('GET', path)).toMatchObject({ status: 200, headers: { etag: '"1"' }, body: made.body });
    const change = { status: 'published' };
    expect((await editor.send('PATCH', path, { body: change })).status).toBe(428);
    const changed = await editor.send('PATCH', path, { body: change, headers: asOf(1) });
    expect(changed).toMatchObject({ status: 200, headers: { etag: '"2"' }, body: { status: 'published', version: 2 } });
    expect((await editor.send('PATCH', path, { body: change, headers: asOf(1) })).status).toBe(412);
    const { items } = (await editor.send('GET', `${base}/${kind}`)).body;
    expect(items).toMatchObject([{ id: made.body.id, version: 2 }]);
    expect(items[0]).not.toHaveProperty(large);
    const taken = await post(kind, titled('x', { slug: 'tea-fair' }));
    expect([taken.status, taken.body.code]).toEqual([409, 'handle_taken']);
    expect((await editor.send('DELETE', path)).status).toBe(204);
    expect((await editor.send('GET', path)).status).toBe(404);
    expect((await editor.send('DELETE', path)).status).toBe(404);
  });

  it('lists news in pages, and by status', async () => {
    for (const status of ['draft', 'published', 'draft']) await post('posts', titled(status, { status }));
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await editor.send('GET', `${base}/posts?limit=2${cursor}`);
      seen.push(...body.items.map(({ slug }: { slug: string }) => slug));
      cursor = body.next ? `&cursor=${body.next}` : '';
    } while (cursor);
    expect(seen).toEqual(['draft-2', 'published', 'draft']);
    expect((await editor.send('GET', `${base}/posts?status=published`)).body.items).toHaveLength(1);
    expect((await editor.send('GET', `${base}/posts?status=x`)).status).toBe(400);
    expect((await editor.send('GET', `${base}/posts?cursor=x`)).status).toBe(400);
  });

  it('arranges a page of the theme and gives it back', async () => {
    const path = `${base}/page-arrangements/home`;
    const body = { sections: [{ id: 'hero', type: 'hero' }] };
    const read = await editor.send('GET', path);
    expect(read).toMatchObject({ status: 200, headers: { etag: '"0"' }, body: { pageType: 'home', sections: null } });
    expect((await editor.send('PUT', path, { body })).status).toBe(428);
    const arranged = await editor.send('PUT', path, { body, headers: asOf(0) });
    expect(arranged).toMatchObject({ status: 200, body });
    expect((await editor.send('PUT', path, { body, headers: asOf(0) })).status).toBe(412);
    const again = await editor.send('PUT', path, { body, headers: { 'if-match': arranged.headers.etag! } });
    expect(again.status).toBe(200);
    expect((await editor.send('DELETE', path)).status).toBe(204);
    expect((await editor.send('GET', path)).body).toEqual({ pageType: 'home', sections: null, version: 0 });
    for (const type of ['page', 'x', '__proto__', '..%2fhome']) {
      expect((await editor.send('GET', `${base}/page-arrangements/${type}`)).status).toBe(404);
      const answer = await editor.send('PUT', `${base}/page-arrangements/${type}`, { body, headers: asOf(0) });
      expect(answer.status).toBe(404);
    }
  });

  it('says which section and setting names a picture that is not there', async () => {
    const sections = [{ id: 'intro', type: 'story', settings: { picture: { asset: newId() } } }];
    const answer = await editor.send('PUT', `${base}/page-arrangements/about`, {
      body: { sections },
      headers: asOf(0),
    });
    expect(answer).toMatchObject({ status: 422, body: { code: 'page_asset_unknown' } });
    expect(answer.body.detail).toMatch(/picture.*intro/);
  });

  it('arranges menus', async () => {
    const path = `${base}/menus`;
    const read = await editor.send('GET', path);
    expect(read).toMatchObject({ status: 200, body: { main: null, footer: null } });
    const body = { main: [{ label: null, target: { page: 'news' } }], footer: null };
    const headers = { 'if-match': read.headers.etag! };
    expect((await editor.send('PUT', path, { body })).status).toBe(428);
    expect(await editor.send('PUT', path, { body, headers })).toMatchObject({ status: 200, body });
    expect((await editor.send('PUT', path, { body, headers })).status).toBe(412);
    expect((await editor.send('GET', path)).body).toMatchObject(body);
  });

  it.each([
    ['posts', { ...titled('x'), tenantId: newId() }, '/tenantId'],
    ['posts', { ...titled('x'), id: newId() }, '/id'],
    ['posts', { ...titled('x'), pictureAssetId: 'x' }, '/pictureAssetId'],
    ['posts', {}, '/title'],
    ['site-pages', { ...titled('x'), key: 'home' }, '/key'],
    ['site-pages', { ...titled('x'), kind: 'template' }, '/kind'],
    ['site-pages', { ...titled('x'), sections: [{ id: 'a', type: 'b', css: 'x' }] }, '/sections/0/css'],
    [
      'site-pages',
      { ...titled('x'), sections: [{ id: 'a', type: 'b', settings: { link: 'javascript:x' } }] },
      '/sections/0/settings/link',
    ],
  ])('refuses in %s what does not belong there: %j', async (kind, body, pointer) => {
    const answer = await post(kind, body);
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([400, pointer]);
  });

  it('is not led astray by __proto__ in a body', async () => {
    const headers = { 'idempotency-key': newId(), 'content-type': 'application/json' };
    const body = `{"title":{"source":"en","text":{"en":"Proto"}},"__proto__":{"status":"published"},
      "sections":[{"id":"a","type":"b","settings":{"__proto__":{"x":1}}}]}`;
    const made = await editor.send('POST', `${base}/site-pages`, { body, headers });
    if (made.status !== 400) expect(made.body).toMatchObject({ status: 'draft', sections: [{ settings: {} }] });
    expect({}).not.toHaveProperty('x');
  });

  it('lets translators read, HR managers nothing, and other firms and visitors not even know', async () => {
    const postId = (await post('posts', titled('Mine'))).body.id as string;
    const pageId = (await post('site-pages', titled('Mine'))).body.id as string;
    const reads = [
      'posts',
      `posts/${postId}`,
      'site-pages',
      `site-pages/${pageId}`,
      'page-arrangements/home',
      'menus',
    ].map((path) => `${base}/${path}`);
    const writes: Array<[string, string, unknown?]> = [
      ['POST', 'posts', titled('x')],
      ['PATCH', `posts/${postId}`, { slug: 'x' }],
      ['DELETE', `posts/${postId}`],
      ['POST', 'site-pages', titled('x')],
      ['PATCH', `site-pages/${pageId}`, { slug: 'x' }],
      ['DELETE', `site-pages/${pageId}`],
      ['PUT', 'page-arrangements/home', { sections: [] }],
      ['DELETE', 'page-arrangements/home'],
      ['PUT', 'menus', { main: null, footer: null }],
    ];
    for (const [who, expected] of [
      [translator.send, [200, 403]],
      [hr.send, [403, 403]],
      [stranger.send, [404, 404]],
      [api.send, [401, 401]],
    ] as const) {
      for (const path of reads) expect([path, (await who('GET', path)).status]).toEqual([path, expected[0]]);
      for (const [method, path, body] of writes) {
        const { status } = await who(method, `${base}/${path}`, { body, headers: asOf(1) });
        expect([method, path, status]).toEqual([method, path, expected[1]]);
      }
    }
    expect((await editor.send('GET', `${base}/posts/${postId}`)).body).toMatchObject({ slug: 'mine', version: 1 });
    expect((await editor.send('GET', `${base}/site-pages/${pageId}`)).body).toMatchObject({ slug: 'mine', version: 1 });
  });

  it('knows no news and pages of another firm under the path of one’s own', async () => {
    const postId = (await post('posts', titled('Theirs'))).body.id as string;
    const pageId = (await post('site-pages', titled('Theirs'))).body.id as string;
    const own = `tenants/${(await newTenant(app)).tenant.id}`;
    const visitor = await signedIn(api, 'owner', { tenantId: own.split('/')[1]! });
    for (const path of [`posts/${postId}`, `site-pages/${pageId}`, 'posts/x', 'site-pages/home']) {
      expect((await visitor.send('GET', `${own}/${path}`)).status).toBe(404);
      const edit = { body: { slug: 'x' }, headers: asOf(1) };
      expect((await visitor.send('PATCH', `${own}/${path}`, edit)).status).toBe(404);
      expect((await visitor.send('DELETE', `${own}/${path}`)).status).toBe(404);
    }
  });
});
