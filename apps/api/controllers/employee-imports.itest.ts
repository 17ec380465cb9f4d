import { OperationRunner } from '#features/operations';
import {
  createTestApp,
  newTenant,
  newUser,
  type Send,
  signedIn,
  signInAs,
  startTestApi,
  type TestApi,
  type TestApp,
} from '#testing';

describe('importing employees over the API', () => {
  let app: TestApp;
  let api: TestApi;
  let tenantId: string;
  let manager: Awaited<ReturnType<typeof signedIn>>;
  beforeAll(async () => {
    app = await createTestApp();
    api = await startTestApi(app);
    tenantId = (await newTenant(app, { locale: 'th', country: 'TH' })).tenant.id;
    manager = await signedIn(api, 'hr_manager', { tenantId });
  });
  afterAll(async () => {
    await api?.close();
    await app?.close();
  });

  const submit = (
    send: Send,
    body: unknown,
    query = '',
    headers: Record<string, string> = { 'content-type': 'text/csv' },
  ) =>
    send('POST', `tenants/${tenantId}/employee-imports?fileName=people.csv${query}`, { body: body as string, headers });
  const run = (id: string) => app.get(OperationRunner).run(id, new AbortController().signal);

  it('takes a sheet, and tells how it went and what was wrong with which row', async () => {
    const submitted = await submit(manager.send, 'code,name,email\n1,สมชาย,bad\n2,,\n');
    expect(submitted).toMatchObject({
      status: 202,
      body: { kind: 'employee-import', fileName: 'people.csv', dryRun: false },
    });
    const { id } = submitted.body;
    await run(id);
    expect((await manager.send('GET', `operations/${id}`)).body).toMatchObject({ status: 'done', done: 1, failed: 1 });
    const rows = await manager.send('GET', `operations/${id}/rows`, { headers: { 'accept-language': 'th' } });
    expect(rows.body.items).toEqual([
      {
        row: 2,
        level: 'warning',
        column: 'email',
        code: 'employee_email_invalid',
        detail: expect.stringMatching(/[ก-๙]/),
      },
      { row: 3, level: 'error', column: 'name', code: 'row_required', detail: expect.stringMatching(/[ก-๙]/) },
    ]);
    const people = await manager.send('GET', `tenants/${tenantId}/employees`);
    expect(people.body.items).toMatchObject([{ code: '1', name: { text: { th: 'สมชาย' } }, email: null }]);
  });

  it('takes options, and refuses what is none', async () => {
    const mapping = encodeURIComponent(JSON.stringify({ Wer: 'name' }));
    const { body } = await submit(manager.send, 'Wer\nAda\n', `&dryRun=true&locale=en&mapping=${mapping}`);
    await run(body.id);
    expect((await manager.send('GET', `operations/${body.id}`)).body).toMatchObject({
      status: 'done',
      done: 1,
      dryRun: true,
    });
    expect((await submit(manager.send, 'a\n', '&mapping=%5B1%5D')).status).toBe(400);
    expect((await submit(manager.send, 'a\n', '&nonsense=1')).status).toBe(400);
    expect((await submit(manager.send, { name: 'x' }, '', {})).status).toBe(400);
  });

  it('is for those who may change the firm’s people, and for nobody else', async () => {
    const translator = await signedIn(api, 'translator', { tenantId });
    expect((await submit(translator.send, 'name\nA\n')).status).toBe(403);
    const stranger = await signInAs(api, await newUser(app));
    expect((await submit(stranger.send, 'name\nA\n')).status).toBe(404);
    expect((await submit(api.send, 'name\nA\n')).status).toBe(401);
  });
});
