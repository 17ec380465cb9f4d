import { inTenant, localized, newId, type TenantContext } from '#kernel';
import { AuditEntry, AuditHead, AuditLog } from '#features/audit';
import { Media } from '#features/media';
import { ContentChange, Redirects } from '#features/sites';
import { createTestApp, newTenant, type TestApp, testContext } from '#testing';
import {
  consentSchema,
  Departments,
  departmentSchema,
  Employee,
  employeeSchema,
  Employees,
  listOpenVacancies,
  listPublicEmployees,
  Vacancies,
  vacancySchema,
} from './index';
import { freeSlugs } from './slugs';

describe('people', () => {
  let app: TestApp;
  let ctx: TenantContext;
  let neighbour: TenantContext;
  let employees: Employees;
  let departments: Departments;
  let vacancies: Vacancies;
  beforeAll(async () => {
    app = await createTestApp();
    employees = app.get(Employees);
    departments = app.get(Departments);
    vacancies = app.get(Vacancies);
  });
  afterAll(() => app?.close());
  beforeEach(async () => {
    ctx = inTenant(testContext, (await newTenant(app)).tenant.id);
    neighbour = inTenant(testContext, (await newTenant(app)).tenant.id);
  });

  const text = (words: string) => localized('en', words);
  const hire = (more: object = {}, where = ctx): Promise<Employee> =>
    employees.create(where, employeeSchema.parse({ name: text('Li Na'), isPublic: true, ...more }));
  const department = (name: string, parentId: string | null = null, where = ctx) =>
    departments.create(where, departmentSchema.parse({ name: text(name), parentId }));
  const vacancy = (more: object = {}, where = ctx) =>
    vacancies.create(where, vacancySchema.parse({ title: text('Tea taster'), ...more }));
  const shown = async (at = new Date()): Promise<string[]> => {
    const people = await app.db.read(ctx, (manager) => listPublicEmployees(manager, ctx, at));
    return people.map(({ id }) => id);
  };
  const consent = (id: string, more: object = {}) =>
    employees.recordConsent(ctx, id, consentSchema.parse({ fields: ['name', 'email'], ...more }));
  const changed = async (): Promise<string[]> => {
    const rows = await app.db.read(ctx, (manager) => manager.findBy(ContentChange, { tenantId: ctx.tenantId }));
    return rows.flatMap(({ keys }) => keys);
  };
  const notFound = (attempt: Promise<unknown>) => expect(attempt).rejects.toMatchObject({ code: 'not_found' });

  it('shows nobody who has not consented, and takes them off when they withdraw', async () => {
    const { id } = await hire({ email: 'na@example.com', phone: '+66812345678' });
    expect(await shown()).toEqual([]);
    await consent(id);
    expect(await shown()).toEqual([id]);
    const [person] = await app.db.read(ctx, (manager) => listPublicEmployees(manager, ctx, new Date()));
    expect(person).toMatchObject({ email: 'na@example.com', phone: null });
    const before = (await changed()).length;
    await employees.withdrawConsent(ctx, id);
    expect(await shown()).toEqual([]);
    expect((await changed()).slice(before)).toEqual([`employee:${id}`, 'team']);
    expect(await employees.get(ctx, id)).toMatchObject({
      consentFields: [],
      consentedAt: null,
      consentExpiresAt: expect.any(Date) as Date,
    });
  });

  it('shows a person up to the moment when the consent expires, or they leave', async () => {
    const { id } = await hire();
    const end = new Date(Date.now() + 3_600_000);
    await consent(id, { expiresAt: end.toISOString() });
    expect(await shown()).toEqual([id]);
    expect(await shown(end)).toEqual([]);
    const { version } = await consent(id);
    expect(await shown(end)).toEqual([id]);
    await employees.update(ctx, id, version, { leftAt: end });
    expect([await shown(), await shown(end)]).toEqual([[id], []]);
  });

  it('lets only one of two edits of the same version through', async () => {
    const { id, version } = await hire();
    const edits = ['a', 'b', 'c', 'd'].map((code) => employees.update(ctx, id, version, { code }));
    const outcomes = await Promise.allSettled(edits);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'conflict' });
    await expect(employees.remove(ctx, id, version)).rejects.toMatchObject({ code: 'conflict' });
    const open = await vacancy();
    await vacancies.update(ctx, open.id, 1, { status: 'open' });
    await expect(vacancies.update(ctx, open.id, 1, { status: 'closed' })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('keeps what an edit leaves out, and empties what it sets to null', async () => {
    const bio = { ...text('<p>Tea<script>x</script></p>'), text: { en: '<p>Tea<script>x</script></p>', th: 'ชา' } };
    const { id, version } = await hire({ bio, title: text('Taster'), email: 'na@example.com', code: '7' });
    await employees.update(ctx, id, version, { title: null, bio: null, email: null });
    expect(await employees.get(ctx, id)).toMatchObject({
      title: null,
      bio: null,
      email: null,
      code: '7',
      name: text('Li Na'),
    });
  });

  it('cleans what it is given from the first time on', async () => {
    const { id } = await hire({
      name: { source: 'en', text: { en: ' Li\u202E Na ' } },
      bio: text('<p>a<script>b</script></p>'),
    });
    const employee = await employees.get(ctx, id);
    expect(employee.name).toEqual(text('Li Na'));
    expect(employee.bio?.text.en).toBe('<p>a</p>');
    expect(employeeSchema.safeParse({ name: { source: 'en', text: { en: '\u202E ' } } }).success).toBe(false);
  });

  it('knows each number once in a firm, and gives it free with its employee', async () => {
    const { id, version } = await hire({ code: '7' });
    await expect(hire({ code: '7' })).rejects.toMatchObject({ code: 'employee_code_taken', args: { code: '7' } });
    await hire({ code: '7' }, neighbour);
    await employees.remove(ctx, id, version);
    await notFound(employees.get(ctx, id));
    await hire({ code: '7' });
  });

  describe('at an address of their own', () => {
    const redirects = async () =>
      Object.fromEntries((await app.get(Redirects).list(ctx)).map(({ path, target }) => [path, target]));

    it('which is made from the English name or the romanised one, one for each, also at the same moment', async () => {
      const made = await Promise.all([hire(), hire(), hire()]);
      expect(made.map(({ slug }) => slug).sort()).toEqual(['li-na', 'li-na-2', 'li-na-3']);
      const { slug } = await hire({ name: { source: 'zh-Hans', text: { 'zh-Hans': '李娜', en: 'Lina Li' } } });
      expect(slug).toBe('lina-li');
      expect((await hire({ name: { source: 'zh-Hans', text: { 'zh-Hans': '李梅' } } })).slug).toBe('li-mei');
      expect((await hire({ name: text('👩‍🌾') })).slug).toBe('person');
      expect((await hire({}, neighbour)).slug).toBe('li-na');
    });

    it('as many as there are of one name', async () => {
      const slugs = [];
      for (let n = 0; n < 12; n += 1) slugs.push((await hire()).slug!);
      expect(new Set(slugs).size).toBe(12);
      for (const slug of slugs) expect(slug).toMatch(/^li-na(-[0-9a-f]+)?$/);
    });

    it('which a few queries find for hundreds of new people', async () => {
      await hire();
      await app.db.read(ctx, async (manager) => {
        const finds = jest.spyOn(manager, 'find');
        const people = Array.from({ length: 200 }, (_, n) => ({
          id: newId(),
          name: text(n % 2 ? 'Li Na' : `Li ${n}`),
        }));
        const slugs = await freeSlugs(manager, ctx, people);
        expect(finds.mock.calls.length).toBeLessThan(5);
        finds.mockRestore();
        expect(new Set([...slugs, 'li-na']).size).toBe(201);
      });
    });

    it('whose former ones lead there, until somebody else takes them', async () => {
      const { id, version } = await hire();
      await employees.update(ctx, id, version, { slug: 'lina' });
      await employees.update(ctx, id, version + 1, { slug: 'lina-tea' });
      expect(await redirects()).toEqual({ '/team/li-na': '/team/lina-tea', '/team/lina': '/team/lina-tea' });
      expect((await hire()).slug).toBe('li-na');
      await hire({ slug: 'lina' });
      expect(await redirects()).toEqual({});
    });

    it('which nobody else has', async () => {
      const [a, b] = [await hire(), await hire()];
      for (const attempt of [employees.update(ctx, b.id, 1, { slug: a.slug! }), hire({ slug: a.slug })]) {
        await expect(attempt).rejects.toMatchObject({ code: 'handle_taken', args: { handle: 'li-na' } });
      }
      await employees.remove(ctx, a.id, 1);
      expect(await employees.update(ctx, b.id, 1, { slug: 'li-na' })).toMatchObject({ slug: 'li-na', version: 2 });
      for (const slug of ['Li', 'li_na', 'a--b', '', newId(), 'x'.repeat(81)]) {
        expect(employeeSchema.safeParse({ name: text('x'), slug }).success).toBe(false);
      }
    });

    it('who had none before lead from their id to the new one', async () => {
      const { id } = await hire();
      await app.db.transact(ctx, ({ manager }) =>
        manager.update(Employee, { tenantId: ctx.tenantId, id }, { slug: null }),
      );
      await employees.update(ctx, id, 1, { slug: 'li' });
      expect(await redirects()).toEqual({ [`/team/${id}`]: '/team/li' });
    });
  });

  it('knows nothing of another firm’s people, departments, pictures and vacancies', async () => {
    const theirs = {
      employee: await hire({}, neighbour),
      department: await department('Sales', null, neighbour),
      vacancy: await vacancy({}, neighbour),
      asset: await app.get(Media).add(neighbour, { content: Buffer.from('x'), fileName: 'x.png' }),
    };
    const mine = await hire();
    await notFound(employees.get(ctx, theirs.employee.id));
    await notFound(employees.update(ctx, theirs.employee.id, 1, { position: 2 }));
    await notFound(employees.remove(ctx, theirs.employee.id, 1));
    await notFound(consent(theirs.employee.id));
    await notFound(employees.update(ctx, mine.id, 1, { departmentId: theirs.department.id }));
    await notFound(employees.update(ctx, mine.id, 1, { photoAssetId: theirs.asset.id }));
    await notFound(hire({ photoAssetId: theirs.asset.id }));
    await notFound(department('Part', theirs.department.id));
    await notFound(departments.remove(ctx, theirs.department.id));
    await notFound(vacancy({ departmentId: theirs.department.id }));
    await notFound(vacancies.get(ctx, theirs.vacancy.id));
    await notFound(vacancies.remove(ctx, theirs.vacancy.id));
    await notFound(vacancies.remove(ctx, newId()));
    expect(await employees.list(ctx, { limit: 10 })).toHaveLength(1);
    expect(await employees.get(ctx, mine.id)).toEqual(mine);
  });

  it('lets no department lie in itself, also when two are moved at the same moment', async () => {
    const a = await department('A');
    const b = await department('B');
    const under = (id: string, name: string, parentId: string | null) =>
      departments.update(ctx, id, departmentSchema.parse({ name: text(name), parentId }));
    await expect(under(a.id, 'A', a.id)).rejects.toMatchObject({ code: 'department_cycle' });
    const moves = await Promise.allSettled([under(a.id, 'A', b.id), under(b.id, 'B', a.id)]);
    expect(moves.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const parents = new Map((await departments.list(ctx)).map(({ id, parentId }) => [id, parentId]));
    expect([...parents.values()].filter((parent) => parent === null)).toHaveLength(1);
  });

  it('moves what lay in a removed department up', async () => {
    const top = await department('Top');
    const middle = await department('Middle', top.id);
    const leaf = await department('Leaf', middle.id);
    const { id } = await hire({ departmentId: middle.id });
    const open = await vacancy({ departmentId: middle.id });
    await departments.remove(ctx, middle.id);
    expect((await departments.list(ctx)).find((row) => row.id === leaf.id)?.parentId).toBe(top.id);
    expect((await employees.get(ctx, id)).departmentId).toBe(top.id);
    expect((await vacancies.get(ctx, open.id)).departmentId).toBe(top.id);
  });

  it('gives vacancies of one title addresses of their own, also at the same moment', async () => {
    const made = await Promise.all([vacancy(), vacancy(), vacancy()]);
    expect(made.map(({ slug }) => slug).sort()).toEqual(['tea-taster', 'tea-taster-2', 'tea-taster-3']);
  });

  it('shows a vacancy while it is open and until it closes', async () => {
    const closesAt = new Date(Date.now() + 3_600_000);
    const { id } = await vacancy({ closesAt: closesAt.toISOString() });
    const open = (at: Date) => app.db.read(ctx, (manager) => listOpenVacancies(manager, ctx, at));
    expect(await open(new Date())).toEqual([]);
    await vacancies.update(ctx, id, 1, { status: 'open' });
    expect((await open(new Date())).map((row) => row.id)).toEqual([id]);
    expect(await open(closesAt)).toEqual([]);
  });

  it('leaves an unbroken audit trail, without a person’s data, also of what happens at the same moment', async () => {
    await Promise.all(['1', '2', '3', '4', '5'].map((code) => hire({ code, email: `canary${code}@example.com` })));
    const scope = `tenant:${ctx.tenantId}`;
    const entries = () =>
      app.db.read(ctx, (manager) => manager.find(AuditEntry, { where: { scope }, order: { seq: 'ASC' } }));
    const head = await app.db.read(ctx, (manager) => manager.findOneBy(AuditHead, { scope }));
    const trail = await entries();
    expect(trail.filter(({ action }) => action === 'employee.created')).toHaveLength(5);
    expect(JSON.stringify(trail)).not.toMatch(/canary|Li Na/);
    const log = app.get(AuditLog);
    expect(log.verify(trail, head)).toBe(true);
    expect(log.verify(trail.slice(0, -1), head)).toBe(false);
    expect(log.verify(trail.slice(1), head)).toBe(false);
    trail[1]!.subject = 'employee:another';
    expect(log.verify(trail, head)).toBe(false);
  });
});
