import { createTestApp, type TestApp, testContext } from '#testing';
import { LeaseRow, Leases } from './leases';

describe('Database', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());

  const row = (name: string): LeaseRow => ({
    name,
    owner: 'o',
    token: 1,
    expiresAt: new Date('2026-01-02T03:04:05.678Z'),
  });

  it('keeps exactly the acknowledged writes when neighbours roll back', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `lane-${index}`);
    const results = await Promise.allSettled(
      names.map((name, index) =>
        app.db.transact(testContext, async ({ manager }) => {
          await manager.getRepository(LeaseRow).insert(row(name));
          if (index % 5 === 0) throw new Error('rolled back');
          return name;
        }),
      ),
    );
    const acknowledged = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const rows = await app.db.read(testContext, (manager) => manager.find(LeaseRow));
    expect(rows.map(({ name }) => name).sort()).toEqual([...acknowledged].sort());
    expect(acknowledged).toHaveLength(160);
  });

  it('keeps moments to the millisecond and in UTC', async () => {
    await app.db.transact(testContext, ({ manager }) => manager.getRepository(LeaseRow).insert(row('time')));
    const found = await app.db.read(testContext, (manager) => manager.findOneByOrFail(LeaseRow, { name: 'time' }));
    expect(found.expiresAt.toISOString()).toBe('2026-01-02T03:04:05.678Z');
  });

  it('runs work after the commit only, and none after a rollback', async () => {
    const seen: string[] = [];
    await app.db.transact(testContext, async (tx) => {
      tx.afterCommit(() => void seen.push('committed'));
      expect(seen).toEqual([]);
    });
    const failed = app.db.transact(testContext, async (tx) => {
      tx.afterCommit(() => void seen.push('never'));
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(seen).toEqual(['committed']);
  });

  it('shows one moment to all reads of a snapshot', async () => {
    await app.db.snapshot(testContext, async (manager) => {
      const before = await manager.count(LeaseRow);
      await app.db.transact(testContext, (tx) => tx.manager.getRepository(LeaseRow).insert(row('later')));
      expect(await manager.count(LeaseRow)).toBe(before);
    });
    expect(await app.db.read(testContext, (manager) => manager.existsBy(LeaseRow, { name: 'later' }))).toBe(true);
  });

  it('gives a lease to one holder at a time and a higher token to the next', async () => {
    const leases = app.get(Leases);
    const [first, second] = await Promise.all([leases.acquire('one', 60_000), leases.acquire('one', 60_000)]);
    const held = first ?? second;
    expect([first, second].filter(Boolean)).toHaveLength(1);
    expect(await held!.renew()).toBe(true);
    await held!.release();
    const next = await leases.acquire('one', 60_000);
    expect(next!.token).toBeGreaterThan(held!.token);
    expect(await held!.renew()).toBe(false);
  });
});
