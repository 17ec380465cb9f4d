import { newId } from '#kernel';
import { createTestApp, type TestApp, testContext } from '#testing';
import { AuditEntry, AuditHead, AuditLog } from './index';

describe('AuditLog', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());

  it('puts first events of a new scope that come at the same moment in one chain', async () => {
    const agencyId = newId();
    const record = (n: number) =>
      app.db.transact(testContext, (tx) =>
        app
          .get(AuditLog)
          .record(tx, testContext, { agencyId }, { action: 'test.done', subject: `test:${n}`, details: { n } }),
      );
    await Promise.all(Array.from({ length: 20 }, (_, n) => record(n)));
    const scope = `agency:${agencyId}`;
    const read = app.db.read(testContext, async (manager) => ({
      entries: await manager.find(AuditEntry, { where: { scope }, order: { seq: 'ASC' } }),
      head: await manager.findOneBy(AuditHead, { scope }),
    }));
    const { entries, head } = await read;
    expect(entries).toHaveLength(20);
    expect(app.get(AuditLog).verify(entries, head)).toBe(true);
  });

  it('writes nothing of what was rolled back', async () => {
    const agencyId = newId();
    const failed = app.db.transact(testContext, async (tx) => {
      await app.get(AuditLog).record(tx, testContext, { agencyId }, { action: 'test.done', subject: 'test:1' });
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    const scope = `agency:${agencyId}`;
    expect(await app.db.read(testContext, (manager) => manager.countBy(AuditHead, { scope }))).toBe(0);
  });
});
