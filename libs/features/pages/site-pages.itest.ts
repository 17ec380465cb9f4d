import { inTenant, localized, newId, type TenantContext } from '#kernel';
import { AuditEntry } from '#features/audit';
import { ContentChange, Redirects } from '#features/sites';
import { createTestApp, newTenant, type TestApp, testContext } from '#testing';
import {
  listPublishedPages,
  type OwnPage,
  PAGE_LIMITS,
  sitePageChangeSchema,
  sitePageSchema,
  SitePages,
  type StoredSection,
} from './index';

describe('pages of a firm', () => {
  let app: TestApp;
  let ctx: TenantContext;
  let neighbour: TenantContext;
  let pages: SitePages;
  beforeAll(async () => {
    app = await createTestApp();
    pages = app.get(SitePages);
  });
  afterAll(() => app?.close());
  beforeEach(async () => {
    ctx = inTenant(testContext, (await newTenant(app)).tenant.id);
    neighbour = inTenant(testContext, (await newTenant(app)).tenant.id);
  });

  const text = (words: string) => localized('en', words);
  const hero: StoredSection[] = [{ id: 'hero', type: 'hero', settings: { layout: 'wide' } }];
  const make = (more: object = {}, where = ctx): Promise<OwnPage> =>
    pages.create(where, sitePageSchema.parse({ title: text('Our workshop'), ...more }));
  const edit = (id: string, version: number, change: object): Promise<OwnPage> =>
    pages.update(ctx, id, version, sitePageChangeSchema.parse(change));
  const published = () => app.db.read(ctx, (manager) => listPublishedPages(manager, ctx));
  const redirects = async (): Promise<string[]> =>
    (await app.get(Redirects).list(ctx)).map(({ path, target }) => `${path}>${target}`);
  const changed = async (): Promise<string[][]> => {
    const rows = await app.db.read(ctx, (manager) =>
      manager.find(ContentChange, { where: { tenantId: ctx.tenantId }, order: { version: 'ASC' } }),
    );
    return rows.map(({ keys }) => keys);
  };
  const refused = (attempt: Promise<unknown>, code: string) => expect(attempt).rejects.toMatchObject({ code });

  describe('that it makes itself', () => {
    it('are kept as they were made', async () => {
      const page = await make({ description: text('Wood and clay'), sections: hero, kind: 'legal' });
      expect(await pages.get(ctx, page.id)).toEqual(page);
      expect(page).toMatchObject({
        key: page.id,
        kind: 'legal',
        slug: 'our-workshop',
        title: text('Our workshop'),
        description: text('Wood and clay'),
        sections: hero,
        status: 'draft',
        position: 0,
        version: 1,
      });
    });

    it('are listed in the firm’s order without their sections, and published when they are', async () => {
      const [a, b, c] = [await make({ sections: hero }), await make({ status: 'published' }), await make()];
      expect([a, b, c].map(({ position }) => position)).toEqual([0, 1, 2]);
      await edit(c.id, 1, { position: 0 });
      await edit(a.id, 1, { position: 5 });
      await pages.arrange(ctx, 'home', undefined, hero);
      const listed = await pages.list(ctx);
      expect(listed.map(({ id }) => id)).toEqual([c.id, b.id, a.id]);
      expect(listed[2]).not.toHaveProperty('sections', hero);
      expect((await published()).map(({ key }) => key).sort()).toEqual([b.id, 'home'].sort());
    });

    it('have addresses of their own, also when two of one title are made at the same moment', async () => {
      const made = await Promise.all([make(), make(), make()]);
      expect(made.map(({ slug }) => slug).sort()).toEqual(['our-workshop', 'our-workshop-2', 'our-workshop-3']);
      expect((await make({ title: text('!!!') })).slug).toBe('page');
      expect((await make({}, neighbour)).slug).toBe('our-workshop');
      await refused(make({ slug: 'our-workshop' }), 'handle_taken');
      await refused(edit(made[0]!.id, 1, { slug: made[1]!.slug }), 'handle_taken');
    });

    it('send visitors of a former address on, until a new page takes it', async () => {
      const { id } = await make();
      await edit(id, 1, { slug: 'makers' });
      expect(await redirects()).toEqual(['/pages/our-workshop>/pages/makers']);
      await make();
      expect(await redirects()).toEqual([]);
    });

    it('let only one of two edits of the same version through', async () => {
      const { id } = await make();
      const edits = ['a', 'b', 'c', 'd'].map((slug) => edit(id, 1, { slug }));
      const outcomes = await Promise.allSettled(edits);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const outcome of outcomes)
        if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'conflict' });
      await refused(edit(id, 1, { status: 'published' }), 'conflict');
    });

    it('keep what an edit leaves out', async () => {
      const page = await make({ description: text('x'), sections: hero });
      expect(await edit(page.id, 1, { status: 'published' })).toMatchObject({
        title: page.title,
        description: page.description,
        sections: hero,
        slug: page.slug,
      });
      expect(await edit(page.id, 2, { description: null, sections: [] })).toMatchObject({
        description: null,
        sections: [],
      });
    });

    it('tell publishing of what they alter: themselves, lists, menus', async () => {
      const before = (await changed()).length;
      const since = async (from: number) => (await changed()).slice(before + from);
      const { id } = await make();
      const [page, lists] = [[`page:${id}`], [`page:${id}`, 'page-list', 'site-shell']];
      await edit(id, 1, { title: text('x') });
      expect(await since(0)).toEqual([page, page]);
      await edit(id, 2, { status: 'published' });
      await edit(id, 3, { sections: hero });
      await edit(id, 4, { description: text('y') });
      expect(await since(2)).toEqual([lists, page, page]);
      await edit(id, 5, { title: text('y') });
      await edit(id, 6, { kind: 'legal' });
      await edit(id, 7, { position: 3 });
      await edit(id, 8, { status: 'draft' });
      expect(await since(5)).toEqual([lists, lists, lists, lists]);
      await edit(id, 9, { status: 'published' });
      await edit(id, 10, { slug: 'z' });
      await pages.remove(ctx, id);
      expect(await since(9)).toEqual([lists, ['redirects'], lists, lists]);
      const other = await make({ status: 'published' });
      expect((await since(13))[0]).toEqual([`page:${other.id}`, 'page-list', 'site-shell']);
    });

    it('are gone when they are deleted', async () => {
      const { id } = await make({ status: 'published' });
      await pages.remove(ctx, id);
      await refused(pages.get(ctx, id), 'not_found');
      await refused(pages.remove(ctx, id), 'not_found');
      expect(await published()).toEqual([]);
    });

    it('are so many at most', async () => {
      for (let index = 0; index < PAGE_LIMITS.pages; index += 1) await make({ slug: `p${index}` });
      await refused(make(), 'site_pages_too_many');
      expect(await pages.list(ctx)).toHaveLength(PAGE_LIMITS.pages);
      await make({}, neighbour);
      await pages.arrange(ctx, 'home', 0, hero);
    });

    it('are no other firm’s', async () => {
      const theirs = await make({}, neighbour);
      await refused(pages.get(ctx, theirs.id), 'not_found');
      await refused(edit(theirs.id, 1, { slug: 'x' }), 'not_found');
      await refused(pages.remove(ctx, theirs.id), 'not_found');
      await refused(pages.get(ctx, newId()), 'not_found');
      expect(await pages.list(ctx)).toEqual([]);
      expect(await pages.get(neighbour, theirs.id)).toEqual(theirs);
    });

    it.each([
      ['title', null],
      ['title', { source: 'en', text: { en: ' ' } }],
      ['kind', 'template'],
      ['slug', 'a/b'],
      ['slug', '..'],
      ['status', 'hidden'],
      ['position', -1],
      ['key', 'home'],
      ['tenantId', newId()],
      ['sections', null],
    ])('take no %s like %j', (field, value) => {
      expect(sitePageSchema.safeParse({ title: text('x'), [field]: value }).success).toBe(false);
      expect(sitePageChangeSchema.safeParse({ [field]: value }).success).toBe(false);
    });
  });

  describe('that come from the theme', () => {
    it('are arranged and given back', async () => {
      expect(await pages.arrangement(ctx, 'home')).toEqual({ pageType: 'home', sections: null, version: 0 });
      const first = await pages.arrange(ctx, 'home', 0, hero);
      expect(await pages.arrangement(ctx, 'home')).toEqual(first);
      expect(first).toMatchObject({ pageType: 'home', sections: hero });
      const second = await pages.arrange(ctx, 'home', first.version, []);
      expect(second).toMatchObject({ sections: [] });
      expect(await published()).toMatchObject([{ key: 'home', kind: 'template', slug: null, sections: [] }]);
      await pages.reset(ctx, 'home');
      expect(await pages.arrangement(ctx, 'home')).toMatchObject({ sections: null, version: 0 });
      expect(await published()).toEqual([]);
      await pages.reset(ctx, 'home');
    });

    it('keep sections and settings that the theme does not know', async () => {
      const unknown: StoredSection[] = [
        { id: 'x', type: 'of-another-theme', hidden: true, settings: { zzz: [{ a: 1 }] } },
      ];
      expect((await pages.arrange(ctx, 'not-found', 0, unknown)).sections).toEqual(unknown);
    });

    it('are arranged only as of the version that the editor saw', async () => {
      const first = await pages.arrange(ctx, 'team', 0, hero);
      await refused(pages.arrange(ctx, 'team', 0, []), 'conflict');
      await refused(pages.arrange(ctx, 'team', first.version + 1, []), 'conflict');
      await pages.reset(ctx, 'team');
      await refused(pages.arrange(ctx, 'team', first.version, []), 'conflict');
      await pages.arrange(ctx, 'team', 0, []);
      await refused(pages.arrange(ctx, 'team', first.version, hero), 'conflict');
      await pages.arrange(ctx, 'team', undefined, hero);
    });

    it('are arranged by one of those who do it at the same moment', async () => {
      const attempts = async (version: number): Promise<number> => {
        const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => pages.arrange(ctx, 'home', version, hero)));
        for (const outcome of outcomes)
          if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'conflict' });
        return outcomes.filter(({ status }) => status === 'fulfilled').length;
      };
      expect(await attempts(0)).toBe(1);
      expect(await attempts((await pages.arrangement(ctx, 'home')).version)).toBe(1);
    });

    it.each(['page', 'x', '', '__proto__', 'Home', 'home ', newId()])('are none called %j', async (type) => {
      await refused(pages.arrangement(ctx, type), 'not_found');
      await refused(pages.arrange(ctx, type, undefined, hero), 'not_found');
      await refused(pages.reset(ctx, type), 'not_found');
    });

    it('are nothing that one may edit, delete or list as a page of one’s own', async () => {
      await pages.arrange(ctx, 'home', 0, hero);
      const [row] = await published();
      await refused(pages.get(ctx, row!.id), 'not_found');
      await refused(edit(row!.id, row!.version, { status: 'draft' }), 'not_found');
      await refused(pages.remove(ctx, row!.id), 'not_found');
      expect(await pages.list(ctx)).toEqual([]);
    });

    it('tell publishing and the audit log, and are no other firm’s', async () => {
      const before = (await changed()).length;
      await pages.arrange(ctx, 'home', 0, hero);
      await pages.reset(ctx, 'home');
      await pages.reset(ctx, 'home');
      expect((await changed()).slice(before)).toEqual([['page:home'], ['page:home']]);
      const trail = await app.db.read(ctx, (manager) =>
        manager.findBy(AuditEntry, { scope: `tenant:${ctx.tenantId}` }),
      );
      expect(trail.map(({ action, subject }) => `${action} ${subject}`).sort()).toEqual([
        'page.arranged page:home',
        'page.reset page:home',
      ]);
      expect(await pages.arrangement(neighbour, 'home')).toMatchObject({ sections: null });
    });
  });
});
