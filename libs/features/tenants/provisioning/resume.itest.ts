import { OperationRunner, Operations } from '#features/operations';
import { Site } from '#features/sites';
import { createTestApp, newAgency, type TestApp, testContext } from '#testing';
import { Tenant } from '../entities';
import { Tenants } from '../tenants';
import { Provisioning } from './provisioning';

/** 1,000 firms, five batches; 20 rows are bad, 12 repeat the row before. */
function sheet(): string {
  const rows = Array.from({ length: 1000 }, (_, index) => {
    if (index % 50 === 49) return `Bad ${index},admin,`;
    return index % 70 === 69 ? `Firm ${index - 1},,` : `Firm ${index},,owner${index}@example.com`;
  });
  return ['name,subdomain,email', ...rows].join('\n');
}

describe('a provisioning that is killed', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());
  afterEach(() => jest.restoreAllMocks());

  const never = new AbortController().signal;
  const submit = (agencyId: string, dryRun = false) =>
    app
      .get(Provisioning)
      .submit(testContext, agencyId, { content: Buffer.from(sheet()), fileName: 'firms.csv', dryRun });
  const operationOf = (id: string) => app.get(Operations).get(testContext, 'all', id);

  async function outcome(agencyId: string, id: string) {
    const { status, total, done, failed, unchanged, cursor } = await operationOf(id);
    const reports = await app.get(Operations).rows(testContext, id, { limit: 1000 });
    return app.db.read(testContext, async (manager) => {
      const tenants = await manager.find(Tenant, { where: { agencyId } });
      const sites = await manager.find(Site);
      const labels = new Map(sites.map(({ tenantId, subdomain }) => [tenantId, subdomain]));
      return {
        operation: { status, total, done, failed, unchanged, cursor },
        reports: reports.map(({ rowNumber, code }) => [rowNumber, code]),
        names: tenants.map(({ name }) => name).sort(),
        sites: tenants.filter(({ id: tenantId }) => labels.has(tenantId)).length,
      };
    });
  }

  it.each([1, 2, 3, 5])(
    'in the transaction of batch %i goes on where it stopped and doubles nothing',
    async (batch) => {
      const untouched = await newAgency(app);
      const whole = await submit(untouched.id);
      await app.get(OperationRunner).run(whole.id, never);
      const expected = await outcome(untouched.id, whole.id);
      expect(expected.names).toHaveLength(1000 - 20 - 12);

      const agency = await newAgency(app);
      const { id } = await submit(agency.id);
      const createMany = jest.spyOn(app.get(Tenants), 'createMany');
      const real = createMany.getMockImplementation() ?? Tenants.prototype.createMany;
      let calls = 0;
      createMany.mockImplementation(async function (this: Tenants, ...args) {
        const created = await real.apply(app.get(Tenants), args);
        calls += 1;
        if (calls === batch) throw new Error('killed');
        return created;
      });
      await expect(app.get(OperationRunner).run(id, never)).rejects.toThrow('killed');
      const half = await operationOf(id);
      expect(half.status).toBe('running');
      expect(half.done + half.failed).toBe((batch - 1) * 200);
      await app.get(OperationRunner).run(id, never);
      expect(await outcome(agency.id, id)).toEqual(expected);
    },
  );

  it('between two batches, by a shutdown, goes on as well', async () => {
    const agency = await newAgency(app);
    const { id } = await submit(agency.id);
    for (let round = 0; round < 10 && (await operationOf(id)).status !== 'done'; round += 1) {
      const stop = new AbortController();
      const createMany = jest.spyOn(app.get(Tenants), 'createMany').mockImplementation(async (...args) => {
        stop.abort();
        return Tenants.prototype.createMany.apply(app.get(Tenants), args);
      });
      await app.get(OperationRunner).run(id, stop.signal);
      createMany.mockRestore();
    }
    const { operation, names } = await outcome(agency.id, id);
    expect(operation).toMatchObject({ status: 'done', done: 980, failed: 20, unchanged: 12 });
    expect(new Set(names).size).toBe(968);
  });

  it('in a dry run says every bad row once', async () => {
    const agency = await newAgency(app);
    const { id } = await submit(agency.id, true);
    const progress = jest.spyOn(app.db, 'transact');
    let calls = 0;
    progress.mockImplementation(async function (ctx, work) {
      calls += 1;
      if (calls === 6) throw new Error('killed');
      return Object.getPrototypeOf(app.db).transact.call(app.db, ctx, work);
    });
    await expect(app.get(OperationRunner).run(id, never)).rejects.toThrow('killed');
    progress.mockRestore();
    await new Promise((resolve) => setTimeout(resolve, 10));
    await app.get(OperationRunner).run(id, never);
    const { operation, reports, names } = await outcome(agency.id, id);
    expect(operation).toMatchObject({ status: 'done', done: 980, failed: 20, unchanged: 12 });
    expect(reports).toHaveLength(32);
    expect(names).toEqual([]);
  });

  it('two at once on the same agency make each firm once', async () => {
    const agency = await newAgency(app);
    const one = await submit(agency.id);
    const content = Buffer.from(`${sheet()}\n`);
    const two = await app.get(Provisioning).submit(testContext, agency.id, { content, fileName: 'same.csv' });
    await Promise.all([one, two].map(({ id }) => app.get(OperationRunner).run(id, never)));
    const { names, sites } = await outcome(agency.id, one.id);
    expect([names.length, new Set(names).size, sites]).toEqual([968, 968, 968]);
    expect((await operationOf(one.id)).unchanged + (await operationOf(two.id)).unchanged).toBe(968 + 12 * 2);
  });
});
