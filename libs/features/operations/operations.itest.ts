import { AppError, newId } from '#kernel';
import { LeaseRow, type Transaction } from '#platform/database';
import { createTestApp, type TestApp, testContext } from '#testing';
import {
  type Operation,
  OperationKinds,
  OperationRow,
  OperationRunner,
  Operations,
  type RunningOperation,
} from './index';

const ROWS = 10;

/** Counts to ten, a row a transaction; the rows it counts are leases, which have a table that anybody may use. */
type Count = (operation: RunningOperation, tx: Transaction, row: number) => Promise<void> | void;

describe('operations', () => {
  let app: TestApp;
  let onRow: Count;
  beforeAll(async () => {
    app = await createTestApp();
    app.get(OperationKinds).add({
      kind: 'count',
      run: async (operation: RunningOperation) => {
        await operation.setTotal(ROWS);
        for (let row = operation.cursor + 1; row <= ROWS && !operation.signal.aborted; row++) {
          await app.db.transact(operation.ctx, async (tx) => {
            const name = `${operation.id}:${row}`;
            await tx.manager.insert(LeaseRow, { name, owner: 'o', token: 1, expiresAt: new Date() });
            await onRow(operation, tx, row);
            await operation.progress(tx, { cursor: row, done: 1 });
          });
        }
        return { counted: ROWS };
      },
    });
  });
  afterAll(() => app?.close());
  beforeEach(() => {
    onRow = () => undefined;
  });

  const submit = (submissionKey: string = newId()): Promise<Operation> =>
    app.db.transact(testContext, (tx) =>
      app.get(Operations).submit(tx, testContext, { kind: 'count', input: {}, submissionKey }),
    );
  const run = (id: string, signal = new AbortController().signal) => app.get(OperationRunner).run(id, signal);
  const get = (id: string): Promise<Operation> => app.get(Operations).get(testContext, 'all', id);
  const counted = (id: string): Promise<number> =>
    app.db.read(testContext, (manager) =>
      manager
        .createQueryBuilder(LeaseRow, 'l')
        .where('l.name LIKE :like', { like: `${id}:%` })
        .getCount(),
    );
  /** What happens to the lease of a worker that says nothing for too long. */
  const expireLease = (id: string) =>
    app.db.transact(testContext, ({ manager }) =>
      manager.update(LeaseRow, { name: `operation:${id}` }, { expiresAt: new Date(0) }),
    );

  it('run to their end and tell how far they are', async () => {
    const { id } = await submit();
    await run(id);
    expect(await get(id)).toMatchObject({
      status: 'done',
      total: ROWS,
      done: ROWS,
      cursor: ROWS,
      result: { counted: ROWS },
    });
    expect(await run(id)).toEqual({ skipped: 'already ended' });
  });

  it('go on after a kill in the middle, and double nothing', async () => {
    const { id } = await submit();
    // A killed process ends nothing: its transaction is rolled back and its lease stays until it expires.
    onRow = (_operation, _tx, row) => (row === 5 ? Promise.reject(new Error('killed')) : undefined);
    await expect(run(id)).rejects.toThrow('killed');
    expect(await get(id)).toMatchObject({ status: 'running', done: 4, cursor: 4 });
    onRow = () => undefined;
    await run(id);
    expect(await get(id)).toMatchObject({ status: 'done', done: ROWS, error: null });
    expect(await counted(id)).toBe(ROWS);
  });

  it('stop between two batches when the process shuts down, and go on later', async () => {
    const { id } = await submit();
    const stopping = new AbortController();
    onRow = (_operation, _tx, row) => (row === 3 ? stopping.abort() : undefined);
    await run(id, stopping.signal);
    expect(await get(id)).toMatchObject({ status: 'running', done: 3 });
    onRow = () => undefined;
    await run(id);
    expect(await get(id)).toMatchObject({ status: 'done', done: ROWS });
    expect(await counted(id)).toBe(ROWS);
  });

  it('are run by one worker at a time', async () => {
    const { id } = await submit();
    const outcomes = await Promise.all([run(id), run(id), run(id)]);
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1);
    expect(await counted(id)).toBe(ROWS);
  });

  it('let a worker that lost its lease write nothing more', async () => {
    const { id } = await submit();
    let second: Promise<unknown> | undefined;
    const late = new AbortController();
    onRow = async (_operation, _tx, row) => {
      if (row !== 4 || second) return;
      // This worker sleeps in the middle of its fourth row; outside its transaction another takes over.
      onRow = () => undefined;
      second = Promise.resolve();
      throw new Error('asleep');
    };
    await expect(run(id, late.signal)).rejects.toThrow('asleep');

    let taken: RunningOperation | undefined;
    onRow = (operation, _tx, row) => {
      taken ??= operation;
      return row === 6 ? Promise.reject(new Error('asleep again')) : undefined;
    };
    await expect(run(id)).rejects.toThrow('asleep again');
    onRow = () => undefined;
    await run(id);
    const before = await get(id);
    // The sleeper wakes up and tries to write what it had in hand.
    await expect(app.db.transact(testContext, (tx) => taken!.progress(tx, { cursor: 6, done: 1 }))).rejects.toThrow();
    await expect(taken!.setTotal(99)).rejects.toThrow();
    expect(await get(id)).toEqual(before);
    expect(before).toMatchObject({ status: 'done', done: ROWS, total: ROWS });
  });

  it('roll back the row in hand of a worker whose lease another took', async () => {
    const { id } = await submit();
    const failures: unknown[] = [];
    let steal = true;
    onRow = async (_operation, tx, row) => {
      if (row !== 4 || !steal) return;
      steal = false;
      await tx.manager.update(LeaseRow, { name: `operation:${id}` }, { owner: 'another', token: 1_000 });
    };
    await run(id).catch((error: unknown) => failures.push(error));
    expect(failures).toEqual([]);
    expect(await counted(id)).toBe(3);
    expect(await get(id)).toMatchObject({ status: 'running', done: 3 });
    await expireLease(id);
    await run(id);
    expect(await counted(id)).toBe(ROWS);
  });

  it('are one operation when they are submitted twice while unfinished, also at the same moment', async () => {
    const key = `sheet:${newId()}`;
    const submitted = await Promise.all(Array.from({ length: 8 }, () => submit(key)));
    const [{ id }] = submitted as [Operation];
    expect(new Set(submitted.map((operation) => operation.id))).toEqual(new Set([id]));
    expect((await submit(key)).id).toBe(id);
    await run(id);
    const again = await submit(key);
    expect(again.id).not.toBe(id);
    expect(again.status).toBe('pending');
  });

  it('fail with the code of what was wrong, and free their key', async () => {
    const key = newId();
    const { id } = await submit(key);
    onRow = () => Promise.reject(new AppError('payload_too_large', { limit: '1 MB' }));
    await run(id);
    expect(await get(id)).toMatchObject({
      status: 'failed',
      error: { code: 'payload_too_large', args: { limit: '1 MB' } },
    });
    expect((await submit(key)).id).not.toBe(id);
  });

  it('are given up after ten unforeseen errors without a step forward, and not before', async () => {
    const { id } = await submit();
    let bad = 1;
    onRow = (_operation, _tx, row) => (row === bad ? Promise.reject(new Error('a bug')) : undefined);
    for (let round = 0; round < 9; round++) await expect(run(id)).rejects.toThrow('a bug');
    bad = 2;
    for (let round = 0; round < 9; round++) await expect(run(id)).rejects.toThrow('a bug');
    expect(await get(id)).toMatchObject({ status: 'running', done: 1 });
    await expect(run(id)).rejects.toThrow('a bug');
    expect(await get(id)).toMatchObject({ status: 'failed', error: { code: 'internal', args: {} } });
  });

  it('keep what there is to say about their rows, in order', async () => {
    const { id } = await submit();
    const report = (rowNumber: number, column?: string) =>
      ({ rowNumber, level: 'error', code: 'not_found', ...(column ? { column } : {}) }) as const;
    onRow = async (operation, tx, row) => {
      if (row === 3)
        await operation.progress(tx, { cursor: 3, failed: 1, reports: [report(3, 'a'), report(3, 'b'), report(2)] });
    };
    await run(id);
    const all = await app.get(Operations).rows(testContext, id, { limit: 10 });
    expect(all.map(({ rowNumber, columnName }) => [rowNumber, columnName])).toEqual([
      [2, null],
      [3, 'a'],
      [3, 'b'],
    ]);
    const page = await app.get(Operations).rows(testContext, id, { limit: 10, after: [3, 1] });
    expect(page).toEqual([expect.objectContaining<Partial<OperationRow>>({ rowNumber: 3, columnName: 'b' })]);
  });

  it('are nobody else’s to see', async () => {
    const { id } = await submit();
    const look = (scope: Parameters<Operations['get']>[1]) => app.get(Operations).get(testContext, scope, id);
    await expect(look({ tenantId: newId() })).rejects.toMatchObject({ code: 'not_found' });
    await expect(look({ agencyIds: [newId()] })).rejects.toMatchObject({ code: 'not_found' });
    expect((await look('all')).id).toBe(id);
  });
});

describe('operations whose hint was lost', () => {
  it('are found by the reconciler', async () => {
    const app = await createTestApp();
    try {
      app.get(OperationKinds).add({ kind: 'nothing', run: async () => undefined });
      const submission = { kind: 'nothing', input: {}, submissionKey: newId() };
      const lost = await app.db.transact(testContext, (tx) =>
        app.get(Operations).submit({ manager: tx.manager, afterCommit: () => undefined }, testContext, submission),
      );
      await app.get(Operations).look();
      await app.startWork();
      await app.settled();
      expect(await app.get(Operations).get(testContext, 'all', lost.id)).toMatchObject({ status: 'done' });
    } finally {
      await app.close();
    }
  });
});
