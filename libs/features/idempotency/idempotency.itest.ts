import { newId } from '#kernel';
import { createTestApp, type TestApp, testContext } from '#testing';
import { IdempotencyKey } from './entities';
import { Idempotency, type KeyedRequest } from './idempotency';

describe('Idempotency', () => {
  let app: TestApp;
  const request = (): KeyedRequest => ({ userId: newId(), key: 'a-key', method: 'POST', path: '/x', body: { a: 1 } });
  const age = (userId: string, ms: number) =>
    app.db.transact(testContext, ({ manager }) =>
      manager.update(IdempotencyKey, { userId }, { createdAt: new Date(Date.now() - ms) }),
    );
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());

  it('does not do again what a process that died may have done', async () => {
    const cutOff = request();
    const keys = app.get(Idempotency);
    expect(await keys.claim(testContext, cutOff)).toBeUndefined();
    await age(cutOff.userId, 6 * 60_000);
    await expect(keys.claim(testContext, cutOff)).rejects.toMatchObject({ code: 'request_outcome_unknown' });
  });

  it('keeps an answer for a day', async () => {
    const answered = request();
    const keys = app.get(Idempotency);
    await keys.claim(testContext, answered);
    await keys.complete(testContext, answered, { status: 201, body: { id: 'x' } });
    await age(answered.userId, 23 * 3_600_000);
    await keys.look();
    expect(await keys.claim(testContext, answered)).toEqual({ status: 201, body: { id: 'x' } });
    await age(answered.userId, 25 * 3_600_000);
    await keys.look();
    expect(await keys.claim(testContext, answered)).toBeUndefined();
  });
});
