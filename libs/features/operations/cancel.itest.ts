import { newId } from '#kernel';
import { Database } from '#platform/database';
import { createTestApp, type TestApp, testContext } from '#testing';
import { OperationKinds } from './operation-kind';
import { OperationRunner } from './operation-runner';
import { Operations } from './operations';

describe('a cancelled operation', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());

  const submit = (kind: string) =>
    app
      .get(Database)
      .transact(testContext, (tx) =>
        app.get(Operations).submit(tx, testContext, { kind, input: {}, submissionKey: newId() }),
      );
  const forever = new AbortController().signal;

  it('keeps its finished batches, rolls the present one back and stays cancelled', async () => {
    const operations = app.get(Operations);
    app.get(OperationKinds).add({
      kind: 'test-cancel',
      run: async ({ id, ctx, progress }) => {
        await app.db.transact(ctx, (tx) => progress(tx, { cursor: 1, done: 1 }));
        await operations.cancel(ctx, 'all', id);
        await app.db.transact(ctx, (tx) => progress(tx, { cursor: 2, done: 1 }));
      },
    });
    const { id, submissionKey } = await submit('test-cancel');
    await app.get(OperationRunner).run(id, forever);
    const ended = await operations.get(testContext, 'all', id);
    expect(ended).toMatchObject({ status: 'cancelled', cursor: 1, done: 1 });
    expect(ended.submissionKey).not.toBe(submissionKey);
    expect(await app.get(OperationRunner).run(id, forever)).toEqual({ skipped: 'already ended' });
  });

  it('is nothing that others can do', async () => {
    const { id } = await submit('test-cancel');
    await expect(app.get(Operations).cancel(testContext, { agencyIds: [newId()] }, id)).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('pages through several reports on one row without losing any', async () => {
    app.get(OperationKinds).add({
      kind: 'test-rows',
      run: async ({ ctx, progress }) => {
        const report = { level: 'error' as const, code: 'row_required' as const };
        const reports = [1, 1, 1, 2].map((rowNumber) => ({ ...report, rowNumber }));
        await app.db.transact(ctx, (tx) => progress(tx, { cursor: 2, reports }));
      },
    });
    const { id } = await submit('test-rows');
    await app.get(OperationRunner).run(id, forever);
    const first = await app.get(Operations).rows(testContext, id, { limit: 2 });
    const last = first.at(-1)!;
    const rest = await app.get(Operations).rows(testContext, id, { after: [last.rowNumber, last.seq], limit: 9 });
    expect([...first, ...rest].map(({ rowNumber, seq }) => [rowNumber, seq])).toEqual([
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 1],
    ]);
  });
});
