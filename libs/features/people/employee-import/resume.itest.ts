import { inTenant, type TenantContext } from '#kernel';
import { AuditEntry, AuditLog } from '#features/audit';
import { Operation, OperationRow, OperationRunner } from '#features/operations';
import { Site } from '#features/sites';
import { createTestApp, newTenant, type TestApp, testContext } from '#testing';
import { Departments, EmployeeImports, Employees } from '../index';

/** 1,000 rows, five batches: 20 without a name, 20 with the number of a row of another batch. */
function sheet(): string {
  const rows = Array.from({ length: 1000 }, (_, at) => {
    if (at % 50 === 49) return `,,Nobody`;
    return at % 50 === 48
      ? `${((at + 300) % 1000) - 1},Double ${at},`
      : `${at},Person ${at},Dept ${at % 7} > Part ${at % 3}`;
  });
  return ['code,name,department', ...rows].join('\n');
}

describe('an employee import that is killed', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());
  afterEach(() => jest.restoreAllMocks());

  const firm = async () => inTenant(testContext, (await newTenant(app, { locale: 'en' })).tenant.id);
  const submit = (ctx: TenantContext, csv = sheet()) =>
    app.get(EmployeeImports).submit(ctx, { content: Buffer.from(csv), fileName: 'people.csv' });
  const run = (id: string, signal = new AbortController().signal) => app.get(OperationRunner).run(id, signal);

  async function outcome(ctx: TenantContext, id: string) {
    const { status, total, done, failed, unchanged, cursor } = await app.db.read(ctx, (manager) =>
      manager.findOneByOrFail(Operation, { id }),
    );
    const reports = await app.db.read(ctx, (manager) =>
      manager.find(OperationRow, { where: { operationId: id }, order: { rowNumber: 'ASC', seq: 'ASC' } }),
    );
    const people = await app.get(Employees).list(ctx, { limit: 2_000 });
    return {
      operation: { status, total, done, failed, unchanged, cursor },
      reports: reports.map(({ rowNumber, code }) => [rowNumber, code]),
      people: people.map(({ code, name, version }) => [code, name.text.en, version]),
      departments: (await app.get(Departments).list(ctx)).length,
    };
  }
  const lagSince = async (ctx: TenantContext) =>
    (await app.db.read(ctx, (manager) => manager.findOneByOrFail(Site, { tenantId: ctx.tenantId }))).lagSince;

  const publish = (ctx: TenantContext) =>
    app.db.transact(ctx, ({ manager }) =>
      manager.update(Site, { tenantId: ctx.tenantId }, { publishedVersion: () => 'content_version', lagSince: null }),
    );

  it.each([1, 2, 3, 5])(
    'in the transaction of batch %i goes on where it stopped and doubles nothing',
    async (batch) => {
      const untouched = await firm();
      const whole = await submit(untouched);
      await run(whole.id);
      const expected = await outcome(untouched, whole.id);
      expect(expected.operation).toMatchObject({ status: 'done', total: 1000, done: 960, failed: 40 });
      expect(expected.departments).toBe(7 + 21);

      const ctx = await firm();
      const { id } = await submit(ctx);
      await publish(ctx);
      const record = jest.spyOn(app.get(AuditLog), 'record');
      let batches = 0;
      const lagging: (Date | null)[] = [];
      record.mockImplementation(async (...args) => {
        await AuditLog.prototype.record.apply(app.get(AuditLog), args);
        if (args[3]?.action !== 'employees.imported') return;
        const { tenantId } = ctx;
        lagging.push((await args[0].manager.findOneByOrFail(Site, { tenantId })).lagSince);
        batches += 1;
        if (batches === batch) throw new Error('killed');
      });
      await expect(run(id)).rejects.toThrow('killed');
      const half = await outcome(ctx, id);
      expect(half.operation).toMatchObject({ status: 'running', cursor: (batch - 1) * 200 + (batch > 1 ? 1 : 0) });
      // The finished batches are not published one by one; a failure publishes them, for it may be the last word.
      expect(lagging).toEqual(Array(batch).fill(null));
      expect((await lagSince(ctx)) !== null).toBe(batch > 1);
      record.mockRestore();
      await run(id);
      expect(await outcome(ctx, id)).toEqual(expected);
      const entries = await app.db.read(ctx, (manager) =>
        manager.findBy(AuditEntry, { scope: `tenant:${ctx.tenantId}` }),
      );
      expect(entries.filter(({ action }) => action === 'employees.imported')).toHaveLength(5);
      expect(await lagSince(ctx)).toBeInstanceOf(Date);
    },
  );

  it('by a shutdown between two batches goes on as well', async () => {
    const ctx = await firm();
    const { id } = await submit(ctx);
    let rounds = 0;
    for (; rounds < 10 && (await outcome(ctx, id)).operation.status !== 'done'; rounds += 1) {
      const stop = new AbortController();
      const record = jest.spyOn(app.get(AuditLog), 'record').mockImplementation(async (...args) => {
        stop.abort();
        await AuditLog.prototype.record.apply(app.get(AuditLog), args);
      });
      await run(id, stop.signal);
      record.mockRestore();
    }
    expect(rounds).toBeGreaterThanOrEqual(5);
    const { operation, people } = await outcome(ctx, id);
    expect(operation).toMatchObject({ status: 'done', done: 960, failed: 40, unchanged: 0 });
    expect(people).toHaveLength(960);
  });

  it.each(['with a number', 'without'])('leaves two imports at once making each person %s once', async (kind) => {
    const ctx = await firm();
    const names = Array.from({ length: 400 }, (_, at) => `${kind === 'without' ? '' : at},Person ${at}`);
    const one = await submit(ctx, ['code,name', ...names].join('\n'));
    const two = await submit(ctx, ['code,name', ...names, ''].join('\n') + '\n');
    expect(one.id).not.toBe(two.id);
    await Promise.all([run(one.id), run(two.id)]);
    const [first, second] = [await outcome(ctx, one.id), await outcome(ctx, two.id)];
    expect(first.people).toHaveLength(400);
    expect(new Set(first.people.map(([, name]) => name)).size).toBe(400);
    expect(first.operation.unchanged + second.operation.unchanged).toBe(400);
  });
});
