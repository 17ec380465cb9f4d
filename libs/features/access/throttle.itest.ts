import { createTestApp, type TestApp, testContext } from '#testing';
import { AccessHousekeeping } from './housekeeping';
import { Throttle } from './throttle';
import { ThrottleCounter } from './throttle.entity';

describe('Throttle', () => {
  let app: TestApp;
  const take = (name: string, limit: number, window = 60_000) =>
    app.get(Throttle).take(testContext, name, limit, window);
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());

  it('lets exactly as many through as it says, also side by side and from the first on', async () => {
    const results = await Promise.allSettled(Array.from({ length: 50 }, () => take('parallel', 7)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(7);
    const [refused] = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(refused).toMatchObject({ code: 'too_many_requests' });
    expect((refused as { retryAfter: number }).retryAfter).toBeGreaterThan(0);
  });

  it('starts afresh when the window has ended, and forgets ended ones', async () => {
    await take('window', 1);
    await expect(take('window', 1)).rejects.toMatchObject({ code: 'too_many_requests' });
    const end = () =>
      app.db.transact(testContext, ({ manager }) =>
        manager.update(ThrottleCounter, { name: 'window' }, { resetsAt: new Date(Date.now() - 1) }),
      );
    await end();
    await take('window', 1);
    await expect(take('window', 1)).rejects.toMatchObject({ code: 'too_many_requests' });
    await end();
    await app.get(AccessHousekeeping).look();
    expect(await app.db.read(testContext, (manager) => manager.existsBy(ThrottleCounter, { name: 'window' }))).toBe(
      false,
    );
  });
});
