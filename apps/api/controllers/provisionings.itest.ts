import { request as httpRequest } from 'node:http';
import { OperationRunner } from '#features/operations';
import { MAX_SHEET_BYTES } from '#features/tenants';
import {
  createTestApp,
  newAgency,
  newUser,
  type Send,
  signedIn,
  signInAs,
  startTestApi,
  type TestApi,
  type TestApp,
} from '#testing';

const SHEET = { 'content-type': 'application/octet-stream' };

describe('provisioning over the API', () => {
  let app: TestApp;
  let api: TestApi;
  let agencyId: string;
  let officer: Awaited<ReturnType<typeof signedIn>>;
  beforeAll(async () => {
    app = await createTestApp();
    api = await startTestApi(app);
    agencyId = (await newAgency(app)).id;
    officer = await signedIn(api, 'agency_officer', { agencyId });
  });
  afterAll(async () => {
    await api?.close();
    await app?.close();
  });

  const submit = (send: Send, body: string, query = '') =>
    send('POST', `agencies/${agencyId}/provisionings?fileName=firms.csv${query}`, { body, headers: SHEET });
  const run = (id: string) => app.get(OperationRunner).run(id, new AbortController().signal);

  it('takes a sheet, and tells how it went and what was wrong with which row', async () => {
    const submitted = await submit(officer.send, 'name,phone\nAPI Tea,zzz\n,\n', '&country=TH');
    expect(submitted).toMatchObject({
      status: 202,
      body: { kind: 'provisioning', status: 'pending', fileName: 'firms.csv' },
    });
    const { id } = submitted.body;
    await run(id);
    const { body } = await officer.send('GET', `operations/${id}`);
    expect(body).toMatchObject({ status: 'done', total: 1, done: 1, failed: 0, dryRun: false });
    const rows = await officer.send('GET', `operations/${id}/rows`, { headers: { 'accept-language': 'th' } });
    expect(rows.body).toEqual({
      items: [
        {
          row: 2,
          level: 'warning',
          column: 'phone',
          code: 'row_phone_invalid',
          detail: expect.stringMatching(/[ก-๙]/),
        },
      ],
      next: null,
    });
    const firms = await officer.send('GET', `agencies/${agencyId}/tenants?search=API`);
    expect(firms.body.items).toMatchObject([{ name: 'API Tea', country: 'TH', subdomain: 'api-tea' }]);
  });

  it('pages through the reports on rows', async () => {
    const { body } = await submit(officer.send, `name,email\n${'X,bad\n'.repeat(7)}`, '&dryRun=true');
    await run(body.id);
    const seen: number[] = [];
    let cursor = '';
    do {
      const page = await officer.send('GET', `operations/${body.id}/rows?limit=3${cursor}`);
      seen.push(...page.body.items.map(({ row }: { row: number }) => row));
      cursor = page.body.next ? `&cursor=${page.body.next}` : '';
    } while (cursor);
    expect(seen).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  it('takes a mapping, and refuses one that is none', async () => {
    const mapping = encodeURIComponent(JSON.stringify({ Firma: 'name' }));
    const { body } = await submit(officer.send, 'Firma\nMapped\n', `&mapping=${mapping}`);
    await run(body.id);
    expect((await officer.send('GET', `operations/${body.id}`)).body).toMatchObject({ status: 'done', done: 1 });
    expect((await submit(officer.send, 'a\n', '&mapping=%5B1%5D')).status).toBe(400);
    const unknown = await submit(officer.send, 'a\n', `&mapping=${encodeURIComponent('{"a":"nothing"}')}`);
    expect(unknown.body.code).toBe('sheet_mapping_unknown');
  });

  it('shows progress until the end', async () => {
    const { body } = await submit(officer.send, 'name\nStreamed\n');
    const stream = officer.send('GET', `operations/${body.id}/events`, { headers: { accept: 'text/event-stream' } });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await run(body.id);
    const { headers, text } = await stream;
    expect(headers['content-type']).toContain('text/event-stream');
    const states = [...text.matchAll(/^data: (.*)$/gm)].map(
      ([, data]) => (JSON.parse(data!) as { status: string }).status,
    );
    expect([states[0], states.at(-1)]).toEqual(['pending', 'done']);
    expect(text).toContain('event: progress');
  });

  it('cancels, and then the run makes nothing', async () => {
    const { body } = await submit(officer.send, 'name\nNever Made\n');
    expect(await officer.send('POST', `operations/${body.id}/cancel`)).toMatchObject({
      status: 200,
      body: { status: 'cancelled' },
    });
    await run(body.id);
    expect((await officer.send('GET', `agencies/${agencyId}/tenants?search=Never`)).body.items).toEqual([]);
  });

  it('is seen by its submitter and by those who manage there, by nobody else', async () => {
    const { body } = await submit(officer.send, 'name\nPrivate\n');
    const path = `operations/${body.id}`;
    const below = await newAgency(app, { parentId: agencyId });
    const beside = await newAgency(app);
    const admin = await signedIn(api, 'agency_admin', { agencyId });
    expect((await admin.send('GET', path)).status).toBe(200);
    const nobody = await signInAs(api, await newUser(app));
    const strangers = [
      nobody,
      await signedIn(api, 'agency_admin', { agencyId: below.id }),
      await signedIn(api, 'agency_admin', { agencyId: beside.id }),
    ];
    for (const { send } of strangers) {
      for (const [method, address] of [
        ['GET', path],
        ['GET', `${path}/rows`],
        ['GET', `${path}/events`],
        ['POST', `${path}/cancel`],
      ]) {
        expect([address, (await send(method!, address!)).status]).toEqual([address, 404]);
      }
      expect((await submit(send, 'name\nx\n')).status).toBe(404);
    }
    expect((await api.send('GET', path)).status).toBe(401);
    expect((await officer.send('GET', path)).body.status).toBe('pending');
  });

  it('refuses what is too large, whether it says so or not, and what is JSON', async () => {
    const path = `agencies/${agencyId}/provisionings?fileName=a.csv`;
    const tooLong = { ...SHEET, 'content-length': String(MAX_SHEET_BYTES + 1) };
    expect(await status(api, officer.cookie, path, tooLong, 1)).toBe(413);
    expect(await status(api, officer.cookie, path, SHEET, MAX_SHEET_BYTES / 65_536 + 1)).toBe(413);
    expect((await officer.send('POST', path, { body: { name: 'x' } })).status).toBe(400);
  });
});

/** The status of a request that sends so many pieces of 64 KiB, as long as the server listens. */
function status(
  api: TestApi,
  cookie: string,
  path: string,
  headers: Record<string, string>,
  pieces: number,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${api.origin}/api/v1/${path}`, {
      method: 'POST',
      headers: { ...headers, cookie, origin: api.origin },
    });
    request.on('response', (response) => {
      resolve(response.statusCode!);
      request.destroy();
    });
    request.on('error', reject);
    const piece = Buffer.alloc(65_536, 'a');
    let sent = 0;
    const more = (): void => {
      while (sent < pieces && !request.destroyed) {
        sent += 1;
        if (!request.write(piece)) return void request.once('drain', more);
      }
      if (!headers['content-length']) request.end();
    };
    more();
  });
}
