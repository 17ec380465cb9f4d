import { request as httpRequest } from 'node:http';
import { OperationRunner } from '#features/operations';
import { ThemePackage } from '#features/themes';
import {
  createTestApp,
  makeZip,
  newAgency,
  newTenant,
  type SignedInUser,
  signedIn,
  startTestApi,
  type TestApi,
  type TestApp,
  testContext,
  themeArchive,
  themeFiles,
} from '#testing';

describe('theme packages over the API', () => {
  let app: TestApp;
  let api: TestApi;
  let agencyId: string;
  let admin: SignedInUser;
  let officer: SignedInUser;
  beforeAll(async () => {
    app = await createTestApp();
    api = await startTestApi(app);
  });
  afterAll(async () => {
    await api?.close();
    await app?.close();
  });
  beforeEach(async () => {
    agencyId = (await newAgency(app)).id;
    admin = await signedIn(api, 'agency_admin', { agencyId });
    officer = await signedIn(api, 'agency_officer', { agencyId });
  });

  const upload = (user: SignedInUser, archive: Buffer, agency = agencyId) =>
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    new Promise<{ status: number; body: any }>((resolve, reject) => {
      const headers = { cookie: user.cookie, origin: api.origin, 'content-type': 'application/zip' };
      const path = `${api.origin}/api/v1/agencies/${agency}/theme-packages`;
      const sent = httpRequest(path, { method: 'POST', headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode!, body: JSON.parse(Buffer.concat(chunks).toString('utf8')) }),
        );
      });
      sent.on('error', reject).end(archive);
    });
  const packagesOf = (agency: string): Promise<number> =>
    app.db.read(testContext, (manager) => manager.countBy(ThemePackage, { agencyId: agency }));

  it('take a theme from an admin of the agency, once however it was packed, and from nobody else', async () => {
    const first = await upload(admin, await themeArchive());
    expect(first).toMatchObject({
      status: 201,
      body: { agencyId, name: 'lotus', version: '1.0.0', state: 'checked', theme: `package:${first.body.id}` },
    });
    const files = [...(await themeFiles())].reverse();
    const packed = makeZip(files.map(([name, bytes]) => ({ name, content: Buffer.from(bytes) })));
    expect(await upload(admin, packed)).toMatchObject({ status: 201, body: { id: first.body.id } });
    expect(await upload(officer, await themeArchive())).toMatchObject({ status: 403 });
    const stranger = await signedIn(api, 'agency_admin', { agencyId: (await newAgency(app)).id });
    expect(await upload(stranger, await themeArchive())).toMatchObject({ status: 404 });
    const other = await themeArchive({ files: { 'assets/mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' } });
    expect(await upload(admin, other)).toMatchObject({ status: 409, body: { code: 'theme_version_taken' } });
    const list = await officer.send('GET', `agencies/${agencyId}/theme-packages`);
    expect(list.body.items).toHaveLength(1);
    const path = `theme-packages/${first.body.id}`;
    expect((await officer.send('GET', `agencies/${agencyId}/${path}`)).body.findings).toEqual(first.body.findings);
    const scope = (await newAgency(app)).id;
    const beside = await signedIn(api, 'agency_admin', { agencyId: scope });
    expect((await beside.send('GET', `agencies/${scope}/${path}`)).status).toBe(404);
    expect((await beside.send('POST', `agencies/${scope}/${path}/retire`)).status).toBe(404);
  }, 60_000);

  it('are refused with everything that is wrong with them, and nothing of them is stored', async () => {
    const broken = await themeArchive({
      files: {
        'sections/hero/section.hbs': '\n<h1>{{{page.hero.heading.text}}}</h1>{{run "x"}}',
        'sections/figures/style.css': '.figures { background: url(https://tracker.example/x.png) }',
      },
    });
    const { status, body } = await upload(admin, broken);
    expect([status, body.code]).toEqual([422, 'theme_package_refused']);
    const places = (body.errors as Array<{ pointer: string; detail: string }>).map(({ pointer }) => pointer);
    expect(places).toEqual(expect.arrayContaining(['/sections/hero/section.hbs', '/sections/figures/style.css']));
    expect(body.errors[0].detail).toMatch(/^(fatal|error|warning) [a-z-]+, line \d+: /);
    const holes = await themeArchive({ files: { 'sections/hero/section.hbs': '\n<h1>{{text page.nothing}}</h1>' } });
    expect(await upload(admin, holes)).toMatchObject({
      status: 422,
      body: {
        code: 'theme_package_refused',
        errors: [
          { pointer: '/sections/hero/section.hbs', detail: expect.stringMatching(/^fatal render-failed, line 2: /) },
        ],
      },
    });
    const evil = makeZip([
      { name: 'theme.json', content: '{}' },
      { name: '../../../hosts', content: 'x' },
    ]);
    expect(await upload(admin, evil)).toMatchObject({ status: 422, body: { code: 'theme_archive_entry' } });
    const script = await themeArchive({ files: { 'assets/spy.js': 'fetch("/_visit/prices")' } });
    expect(await upload(admin, script)).toMatchObject({ status: 422, body: { code: 'theme_archive_script' } });
    const child = await themeArchive({ manifest: { extends: 'no-such-theme' } });
    expect(await upload(admin, child)).toMatchObject({ status: 422, body: { code: 'theme_parent_unknown' } });
    expect(await upload(admin, Buffer.alloc(5 * 1024 * 1024 + 1))).toMatchObject({ status: 413 });
    expect(await packagesOf(agencyId)).toBe(0);
  }, 60_000);

  it('that would keep the checker busy are refused, and the API answers meanwhile', async () => {
    // 32 KB of blocks in blocks would keep the parser busy for a good part of a second, each of 150 times.
    const nest = (seed: number): string => {
      const names = Array.from({ length: 30 }, (_, index) => `site.n${seed * index}`);
      return names.map((name) => `{{#if ${name}}}`).join('') + '{{/if}}'.repeat(30);
    };
    const body = Array.from({ length: 36 }, (_, index) => nest(index * 7919)).join('');
    const snippet = `{{!-- Accepts: nothing. Usage: {{> n0}} --}}${body}`;
    const files = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`snippets/n${index}.hbs`, snippet]));
    const own = await themeFiles({ files });
    const archive = makeZip([...own].map(([name, bytes]) => ({ name, content: Buffer.from(bytes) })));
    let isOver = false;
    const answer = upload(admin, archive).finally(() => (isOver = true));
    let answers = 0;
    while (!isOver) {
      expect((await api.send('GET', '/health/live')).status).toBe(200);
      answers += 1;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect((await answer).body.code).toBe('theme_package_refused');
    expect(answers).toBeGreaterThan(1);
    expect(await packagesOf(agencyId)).toBe(0);
  }, 60_000);

  it('can be chosen by firms of the agency and below, with all that an editor needs, and by no others', async () => {
    const below = await newAgency(app, { parentId: agencyId });
    const mine = await newTenant(app, { agencyId: below.id });
    const other = await newTenant(app);
    const { theme, id } = (await upload(admin, await themeArchive())).body;
    const { body } = await admin.send('GET', `tenants/${mine.tenant.id}/themes`, {
      headers: { 'accept-language': 'th' },
    });
    const names = body.items.map((item: { theme: string }) => item.theme);
    expect(names).toEqual(expect.arrayContaining(['loom', 'tea-house', theme]));
    expect(names).not.toContain('base');
    const own = body.items.find((item: { theme: string }) => item.theme === theme);
    expect(own).toMatchObject({ origin: 'package', name: 'lotus', label: expect.stringMatching(/[ก-๙]/) });
    expect(own.presets[0]).toMatchObject({ id: 'tea', label: expect.stringMatching(/[ก-๙]/) });
    const shape = own.settings.find((setting: { id: string }) => setting.id === 'pictureShape');
    expect(shape.options[0]).toEqual({ value: 'portrait', label: expect.stringMatching(/[ก-๙]/) });
    expect(own.sections.find((section: { name: string }) => section.name === 'hero').settings[3]).toMatchObject({
      id: 'productsLabel',
      type: 'text',
      default: expect.stringMatching(/[ก-๙]/),
    });

    const operator = await signedIn(api, 'operator');
    const choose = async (tenantId: string, chosen: string) => {
      const { body: site } = await operator.send('GET', `tenants/${tenantId}/site`);
      const headers = { 'if-match': `"${site.version}"` };
      return operator.send('PATCH', `tenants/${tenantId}/site`, { body: { theme: chosen }, headers });
    };
    expect(await choose(mine.tenant.id, theme)).toMatchObject({ status: 200, body: { theme } });
    expect(await choose(other.tenant.id, theme)).toMatchObject({ status: 422, body: { code: 'theme_not_allowed' } });
    expect(await choose(other.tenant.id, 'no-such')).toMatchObject({ status: 422 });
    const retire = `agencies/${agencyId}/theme-packages/${id}/retire`;
    expect(await admin.send('POST', retire)).toMatchObject({ status: 409, body: { code: 'theme_package_in_use' } });
    await choose(mine.tenant.id, 'loom');
    expect(await admin.send('POST', retire)).toMatchObject({ status: 200, body: { state: 'retired' } });
    expect(await choose(mine.tenant.id, theme)).toMatchObject({ status: 409, body: { code: 'theme_package_retired' } });
  }, 60_000);

  it('are compared and released by an admin, looked at by an officer, and undone', async () => {
    const { tenant } = await newTenant(app, { agencyId });
    const { theme } = (await upload(admin, await themeArchive())).body;
    const base = `agencies/${agencyId}/theme-releases`;
    const body = { theme, sites: 'all' };
    const diff = await officer.send('POST', `${base}/diff`, { body });
    expect(diff).toMatchObject({
      status: 200,
      body: { theme, sites: 1, unchanged: 0, lost: [], samples: [{ tenantId: tenant.id, from: 'tea-house' }] },
    });
    expect((await officer.send('POST', base, { body })).status).toBe(403);
    const released = await admin.send('POST', base, { body });
    expect(released).toMatchObject({ status: 202, body: { kind: 'theme.release' } });
    await app.get(OperationRunner).run(released.body.id, new AbortController().signal);
    const current = async () => (await officer.send('GET', `tenants/${tenant.id}/site`)).body.theme;
    expect(await current()).toBe(theme);
    const undone = await admin.send('POST', `${base}/${released.body.id}/undo`);
    expect(undone).toMatchObject({ status: 202, body: { kind: 'theme.undo' } });
    await app.get(OperationRunner).run(undone.body.id, new AbortController().signal);
    expect(await current()).toBe('tea-house');
  }, 60_000);
});
