import { inTenant, localized, newId, type TenantContext } from '#kernel';
import { AuditEntry } from '#features/audit';
import { Media } from '#features/media';
import { Employees, employeeSchema } from '#features/people';
import { ContentChange, Redirects } from '#features/sites';
import { createTestApp, newTenant, type TestApp, testContext } from '#testing';
import { listPublishedPosts, type Post, Posts, postChangeSchema, postSchema } from './index';

describe('news', () => {
  let app: TestApp;
  let ctx: TenantContext;
  let neighbour: TenantContext;
  let posts: Posts;
  beforeAll(async () => {
    app = await createTestApp();
    posts = app.get(Posts);
  });
  afterAll(() => app?.close());
  beforeEach(async () => {
    ctx = inTenant(testContext, (await newTenant(app)).tenant.id);
    neighbour = inTenant(testContext, (await newTenant(app)).tenant.id);
  });

  const text = (words: string) => localized('en', words);
  const write = (more: object = {}, where = ctx): Promise<Post> =>
    posts.create(where, postSchema.parse({ title: text('First flush'), ...more }));
  const edit = (id: string, version: number, change: object): Promise<Post> =>
    posts.update(ctx, id, version, postChangeSchema.parse(change));
  const shown = (at = new Date()): Promise<string[]> =>
    app.db.read(ctx, async (manager) => (await listPublishedPosts(manager, ctx, at)).map(({ id }) => id));
  const redirects = async (): Promise<string[]> =>
    (await app.get(Redirects).list(ctx)).map(({ path, target }) => `${path}>${target}`);
  const changed = async (): Promise<string[][]> => {
    const rows = await app.db.read(ctx, (manager) =>
      manager.find(ContentChange, { where: { tenantId: ctx.tenantId }, order: { version: 'ASC' } }),
    );
    return rows.map(({ keys }) => keys);
  };
  const refused = (attempt: Promise<unknown>, code: string) => expect(attempt).rejects.toMatchObject({ code });
  const asset = (where = ctx) => app.get(Media).add(where, { content: Buffer.from('x'), fileName: 'x.png' });
  const employee = (where = ctx) => app.get(Employees).create(where, employeeSchema.parse({ name: text('Li Na') }));

  it('is kept as it was written, cleaned', async () => {
    const picture = await asset();
    const author = await employee();
    const post = await write({
      title: { source: 'en', text: { en: ' First\u202E flush ', th: 'ชา' } },
      summary: text('Spring tea'),
      body: {
        source: 'en',
        text: { en: '<p onclick="x()">Tea<script>x()</script></p><a href="javascript:x()">y</a>' },
      },
      pictureAssetId: picture.id,
      authorEmployeeId: author.id,
    });
    const stored = await posts.get(ctx, post.id);
    expect(stored).toEqual(post);
    expect(stored).toMatchObject({
      slug: 'first-flush',
      title: { source: 'en', text: { en: 'First flush', th: 'ชา' } },
      body: { text: { en: '<p>Tea</p><a rel="nofollow noopener">y</a>' } },
      pictureAssetId: picture.id,
      authorEmployeeId: author.id,
      status: 'draft',
      publishedAt: null,
      version: 1,
    });
    expect((await write({ body: text('<script>x()</script>') })).body).toBeNull();
    const edited = await edit(post.id, 1, { body: text('<p>New<script>x()</script></p>') });
    expect(edited.body?.text.en).toBe('<p>New</p>');
  });

  it('appears when it is first published, and keeps that date', async () => {
    const { id } = await write();
    expect(await shown()).toEqual([]);
    const { publishedAt } = await edit(id, 1, { status: 'published' });
    expect(Math.abs(publishedAt!.getTime() - Date.now())).toBeLessThan(60_000);
    expect(await shown()).toEqual([id]);
    await edit(id, 2, { status: 'draft' });
    expect(await shown()).toEqual([]);
    expect((await edit(id, 3, { status: 'published' })).publishedAt).toEqual(publishedAt);
    expect((await edit(id, 4, { publishedAt: null })).publishedAt).toBeInstanceOf(Date);
  });

  it('appears by itself when its moment was set in the future', async () => {
    const at = new Date(Date.now() + 3_600_000);
    const { id } = await write({ status: 'published', publishedAt: at.toISOString() });
    expect([await shown(), await shown(at)]).toEqual([[], [id]]);
    expect((await posts.get(ctx, id)).publishedAt).toEqual(at);
  });

  it('has an address of its own, also when two of one title are made at the same moment', async () => {
    const made = await Promise.all([write(), write(), write()]);
    expect(made.map(({ slug }) => slug).sort()).toEqual(['first-flush', 'first-flush-2', 'first-flush-3']);
    expect((await write({ title: localized('zh-Hans', '。。。') })).slug).toBe('news');
    expect((await write({}, neighbour)).slug).toBe('first-flush');
    await refused(write({ slug: 'first-flush' }), 'handle_taken');
    await refused(edit(made[0]!.id, 1, { slug: made[1]!.slug }), 'handle_taken');
    await refused(write({ slug: 'news' }), 'handle_taken');
  });

  it.each(['', 'A', 'a b', '-a', 'a--b', '../a', 'a/b', 'é', '.', 'a'.repeat(101)])(
    'has no address like %j',
    (slug) => {
      expect(postSchema.safeParse({ title: text('x'), slug }).success).toBe(false);
    },
  );

  it('sends visitors of a former address on, until a new piece takes it', async () => {
    const { id } = await write({ status: 'published' });
    await edit(id, 1, { slug: 'spring' });
    expect(await redirects()).toEqual(['/news/first-flush>/news/spring']);
    await edit(id, 2, { slug: 'summer' });
    expect(await redirects()).toEqual(['/news/first-flush>/news/summer', '/news/spring>/news/summer']);
    await write();
    expect(await redirects()).toEqual(['/news/spring>/news/summer']);
    await edit(id, 3, { slug: 'spring' });
    expect(await redirects()).toEqual(['/news/summer>/news/spring']);
  });

  it('lets only one of two edits of the same version through', async () => {
    const { id } = await write();
    const edits = ['a', 'b', 'c', 'd'].map((slug) => edit(id, 1, { slug }));
    const outcomes = await Promise.allSettled(edits);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'conflict' });
    expect(await redirects()).toHaveLength(1);
    await refused(edit(id, 1, { status: 'published' }), 'conflict');
    await refused(edit(id, 3, { status: 'published' }), 'conflict');
  });

  it('keeps what an edit leaves out, and empties what it sets to null', async () => {
    const post = await write({ summary: text('a'), body: text('<p>b</p>'), pictureAssetId: (await asset()).id });
    const same = await edit(post.id, 1, { title: text('Second flush') });
    expect(same).toMatchObject({ summary: post.summary, body: post.body, pictureAssetId: post.pictureAssetId });
    expect(same.slug).toBe('first-flush');
    expect(await edit(post.id, 2, { summary: null, body: null, pictureAssetId: null })).toMatchObject({
      title: text('Second flush'),
      summary: null,
      body: null,
      pictureAssetId: null,
    });
  });

  it('marks translations stale when its source changes', async () => {
    const { id } = await write({ title: { source: 'en', text: { en: 'Tea', th: 'ชา' } } });
    const { title } = await edit(id, 1, { title: { source: 'en', text: { en: 'Green tea', th: 'ชา' } } });
    expect(title.state).toEqual({ th: 'stale' });
  });

  it('stays editable when its picture was deleted since', async () => {
    const picture = await asset();
    const { id } = await write({ pictureAssetId: picture.id });
    await app.get(Media).remove(ctx, picture.id);
    expect(await edit(id, 1, { title: text('Second flush') })).toMatchObject({ version: 2 });
    await refused(edit(id, 2, { pictureAssetId: picture.id }), 'not_found');
  });

  it('tells publishing of itself, and of the list only when that may alter', async () => {
    const before = (await changed()).length;
    const since = async () => (await changed()).slice(before);
    const { id } = await write();
    const [post, list] = [`post:${id}`, 'post-list'];
    await edit(id, 1, { body: text('<p>x</p>') });
    expect(await since()).toEqual([[post], [post]]);
    await edit(id, 2, { status: 'published' });
    await edit(id, 3, { title: text('Second flush') });
    await edit(id, 4, { publishedAt: '2026-01-01T00:00:00Z' });
    expect((await since()).slice(2)).toEqual([[post, list], [post], [post, list]]);
    await edit(id, 5, { slug: 'other' });
    expect((await since()).slice(5)).toEqual([['redirects'], [post, list]]);
    await posts.remove(ctx, id);
    expect((await since()).slice(7)).toEqual([[post, list]]);
    const other = await write({ status: 'published' });
    expect((await since()).at(-1)).not.toContain(list);
    expect((await since()).flat()).toContain(`post:${other.id}`);
    expect((await since()).slice(8)[0]).toEqual([`post:${other.id}`, list]);
  });

  it('is gone when it is deleted', async () => {
    const { id } = await write({ status: 'published' });
    await posts.remove(ctx, id);
    await refused(posts.get(ctx, id), 'not_found');
    await refused(posts.remove(ctx, id), 'not_found');
    expect(await shown()).toEqual([]);
    expect((await write()).slug).toBe('first-flush');
  });

  it('knows nothing of another firm’s news, pictures and people', async () => {
    const mine = await write();
    const theirs = await write({}, neighbour);
    const picture = await asset(neighbour);
    const author = await employee(neighbour);
    await refused(posts.get(ctx, theirs.id), 'not_found');
    await refused(edit(theirs.id, 1, { slug: 'x' }), 'not_found');
    await refused(posts.remove(ctx, theirs.id), 'not_found');
    for (const [field, id] of [
      ['pictureAssetId', picture.id],
      ['authorEmployeeId', author.id],
      ['pictureAssetId', newId()],
      ['authorEmployeeId', newId()],
    ]) {
      await refused(write({ [field!]: id }), 'not_found');
      await refused(edit(mine.id, 1, { [field!]: id }), 'not_found');
    }
    expect(await posts.list(ctx, { limit: 10 })).toHaveLength(1);
    expect(await posts.get(neighbour, theirs.id)).toEqual(theirs);
    expect(await posts.get(ctx, mine.id)).toEqual(mine);
  });

  it('is listed in pages, without bodies', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      ids.unshift((await write({ body: text('<p>x</p>'), status: index === 0 ? 'published' : 'draft' })).id);
    }
    const first = await posts.list(ctx, { limit: 3 });
    const second = await posts.list(ctx, { limit: 3, before: first.at(-1)!.id });
    expect([...first, ...second].map(({ id }) => id)).toEqual(ids);
    expect(first[0]).toMatchObject({ slug: 'first-flush-5', title: text('First flush') });
    expect(JSON.stringify(first)).not.toContain('<p>');
    expect((await posts.list(ctx, { limit: 3, status: 'published' })).map(({ id }) => id)).toEqual([ids.at(-1)]);
  });

  it('leaves an audit trail without its words', async () => {
    const { id } = await write({ title: text('Canary') });
    await edit(id, 1, { title: text('Canary 2') });
    await posts.remove(ctx, id);
    const trail = await app.db.read(ctx, (manager) =>
      manager.find(AuditEntry, { where: { scope: `tenant:${ctx.tenantId}` }, order: { seq: 'ASC' } }),
    );
    expect(trail.map(({ action, subject }) => [action, subject])).toEqual(
      ['post.created', 'post.updated', 'post.deleted'].map((action) => [action, `post:${id}`]),
    );
    expect(JSON.stringify(trail)).not.toContain('Canary');
  });

  it.each([
    ['title', null],
    ['title', { source: 'en', text: { en: '\u202E' } }],
    ['title', { source: 'en', text: { en: 'x'.repeat(201) } }],
    ['status', 'deleted'],
    ['publishedAt', 'yesterday'],
    ['publishedAt', '0001-01-01T00:00:00Z'],
    ['publishedAt', '9999-12-31T23:59:59-12:00'],
    ['pictureAssetId', 'x'],
    ['tenantId', newId()],
    ['version', 7],
  ])('takes no %s like %j', (field, value) => {
    expect(postSchema.safeParse({ title: text('x'), [field]: value }).success).toBe(false);
    expect(postChangeSchema.safeParse({ [field]: value }).success).toBe(false);
  });
});
