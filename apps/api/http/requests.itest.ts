import { Controller, Get, HttpCode, Post, Body } from '@nestjs/common';
import { z } from 'zod';
import { LOCALES } from '#kernel';
import {
  createTestApp,
  newAgency,
  newTenant,
  signedIn,
  type SignedInUser,
  startTestApi,
  type TestApi,
  type TestApp,
} from '#testing';
import { SignedIn } from '../security';
import { controllers } from '../controllers';
import { Creates } from './creates';

const probeBody = z.strictObject({ text: z.string() });

@Controller('probe')
class ProbeController {
  static created = 0;
  static fail = false;

  @Post()
  @SignedIn()
  @Creates()
  @HttpCode(201)
  async create(@Body({ schema: probeBody }) { text }: z.infer<typeof probeBody>): Promise<object> {
    await new Promise((resolve) => setTimeout(resolve, 30));
    if (ProbeController.fail) throw new Error('secret of the inside');
    ProbeController.created += 1;
    return { text, number: ProbeController.created };
  }

  @Get()
  @SignedIn()
  versioned(): object {
    return { version: 7 };
  }
}

describe('requests', () => {
  let app: TestApp;
  let api: TestApi;
  let admin: SignedInUser;
  let agencyId: string;
  let tenantId: string;

  beforeAll(async () => {
    app = await createTestApp();
    api = await startTestApi(app, { controllers: [...controllers, ProbeController] });
    agencyId = (await newAgency(app)).id;
    tenantId = (await newTenant(app, { agencyId })).tenant.id;
    admin = await signedIn(api, 'agency_admin', { agencyId });
  });
  afterAll(async () => {
    await api?.close();
    await app?.close();
  });

  it('refuses fields that a body does not have, with a pointer to each', async () => {
    const routes: Array<[string, string, object]> = [
      ['POST', `agencies/${agencyId}/agencies`, { slug: 'below', name: 'Below' }],
      ['PATCH', 'auth/me', { name: 'Me' }],
      ['POST', `tenants/${tenantId}/members`, { email: 'm@example.org', name: 'M', role: 'editor' }],
      ['POST', 'auth/tokens', { name: 'T', scopes: ['audit.read'] }],
    ];
    for (const [method, path, body] of routes) {
      for (const extra of ['tenantId', 'id', 'userId', 'parentId', 'agencyId', 'passwordHash']) {
        const answer = await admin.send(method, path, { body: { ...body, [extra]: tenantId } });
        expect([path, extra, answer.status, answer.body.errors]).toEqual([
          path,
          extra,
          400,
          [{ pointer: `/${extra}`, detail: 'unknown field' }],
        ]);
      }
    }
    const role = await admin.send('PATCH', 'auth/me', { body: { name: 'Me', role: 'operator' } });
    expect(role.status).toBe(400);
  });

  it('is not polluted by __proto__ in a body or a query', async () => {
    for (const body of [
      '{"name":"Me","__proto__":{"polluted":1}}',
      '{"name":"Me","constructor":{"prototype":{"polluted":1}}}',
    ]) {
      expect((await admin.send('PATCH', 'auth/me', { body })).status).toBeLessThan(500);
    }
    await admin.send('GET', 'agencies?__proto__[polluted]=1&constructor[prototype][polluted]=1');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('asks before it takes or converts Burmese in Zawgyi', async () => {
    const send = (wish?: string) =>
      admin.send('PATCH', 'auth/me', { body: { name: 'ေဆးခန္း' }, headers: wish ? { zawgyi: wish } : {} });
    const asked = await send();
    expect([asked.status, asked.body.code, asked.body.errors]).toEqual([
      422,
      'text_zawgyi',
      [{ pointer: '/name', detail: 'ဆေးခန်း' }],
    ]);
    expect((await send('keep')).body.name).toBe('ေဆးခန္း');
    expect((await send('convert')).body.name).toBe('ဆေးခန်း');
    expect((await admin.send('PATCH', 'auth/me', { body: { name: 'ဆေးခန်း' } })).status).toBe(200);
  });

  it('answers bodies that are broken, too large, or of another type as problems', async () => {
    const send = (body: string, headers: Record<string, string> = {}) =>
      admin.send('PATCH', 'auth/me', { body, headers });
    const code = async (...args: Parameters<typeof send>) => {
      const { status, body, headers } = await send(...args);
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
      return [status, body.code];
    };
    expect(await code('{"name":')).toEqual([400, 'malformed_body']);
    expect(await code('"name"')).toEqual([400, 'malformed_body']);
    expect(await code(`{"name":"${'x'.repeat(1024 * 1024)}"}`)).toEqual([413, 'payload_too_large']);
    expect(await code('name=Me', { 'content-type': 'text/plain' })).toEqual([400, 'invalid_request']);
    expect(await code('{}', { 'content-type': 'application/json; charset=nonsense' })).toEqual([
      415,
      'unsupported_media_type',
    ]);
    expect(await code('[]')).toEqual([400, 'invalid_request']);
    for (const depth of [40, 5_000, 400_000]) {
      expect(await code('['.repeat(depth) + ']'.repeat(depth))).toEqual([400, 'invalid_request']);
    }
    expect(await code('{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000))).toEqual([400, 'invalid_request']);
  });

  it('speaks the language that is asked for, else the user’s', async () => {
    const ask = (language: string) => api.send('GET', 'auth/me', { headers: { 'accept-language': language } });
    const words = new Set<string>();
    for (const locale of LOCALES) {
      const { body, headers } = await ask(locale);
      expect(headers['content-language']).toBe(locale);
      words.add(body.detail as string);
    }
    expect(words.size).toBe(LOCALES.length);
    await admin.send('PATCH', 'auth/me', { body: { locale: 'lo' } });
    const missing = await admin.send('GET', `agencies/${tenantId}/tree`);
    expect([missing.status, missing.headers['content-language']]).toEqual([404, 'en']);
    const wrong = await admin.send('PATCH', 'auth/me', { body: { locale: 'fr' } });
    expect(wrong.headers['content-language']).toBe('lo');
  });

  it('gives each problem its type, status, code and request id, and a page for the type', async () => {
    const { body, headers } = await api.send('GET', 'nothing/here', { headers: { 'x-request-id': 'test-request-1' } });
    expect(body).toMatchObject({
      type: '/api/v1/problems/not_found',
      title: 'Not Found',
      status: 404,
      code: 'not_found',
      requestId: 'test-request-1',
    });
    expect(headers['x-request-id']).toBe('test-request-1');
    expect((await api.send('GET', body.type as string)).body.detail).toBe(body.detail);
    const forged = await api.send('GET', 'nothing', { headers: { 'x-request-id': 'a b\u00e9' } });
    expect(forged.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('tells nothing of an error inside, and nobody may frame, sniff or cache an answer', async () => {
    ProbeController.fail = true;
    const { status, text, headers } = await admin.send('POST', 'probe', { body: { text: 'x' } });
    ProbeController.fail = false;
    expect(status).toBe(500);
    expect(text).not.toContain('secret');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('does a create with one key once, also when it is sent twice at the same time', async () => {
    const create = (text: string, key: string) =>
      admin.send('POST', 'probe', { body: { text }, headers: { 'idempotency-key': key } });
    const before = ProbeController.created;
    const answers = await Promise.all(Array.from({ length: 5 }, () => create('one', 'key-number-1')));
    expect(ProbeController.created).toBe(before + 1);
    expect(new Set(answers.map(({ text, status }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]!.status).toBe(201);
    expect((await create('one', 'key-number-1')).headers['idempotency-replayed']).toBe('true');
    expect((await create('two', 'key-number-1')).body.code).toBe('idempotency_mismatch');
    expect((await create('one', 'key-number-2')).body.number).toBe(before + 2);
    expect((await create('one', 'bad key')).status).toBe(400);
    const other = await signedIn(api, 'agency_admin', { agencyId });
    const theirs = await other.send('POST', 'probe', {
      body: { text: 'one' },
      headers: { 'idempotency-key': 'key-number-1' },
    });
    expect(theirs.body.number).toBe(before + 3);
  });

  it('frees a key whose request failed', async () => {
    const create = () =>
      admin.send('POST', 'probe', { body: { text: 'x' }, headers: { 'idempotency-key': 'key-that-fails' } });
    ProbeController.fail = true;
    expect((await create()).status).toBe(500);
    ProbeController.fail = false;
    expect((await create()).status).toBe(201);
  });

  it('edits only what the caller has seen: 428 without If-Match, 412 with an old one', async () => {
    const path = `agencies/${agencyId}`;
    const seen = await admin.send('GET', path);
    const tag = seen.headers.etag!;
    expect(tag).toBe(`"${seen.body.version}"`);
    const rename = (name: string, headers: Record<string, string>) =>
      admin.send('PATCH', path, { body: { name }, headers });
    expect((await rename('A', {})).status).toBe(428);
    for (const stale of ['"1"', '*', 'nonsense']) expect((await rename('A', { 'if-match': stale })).status).toBe(412);
    const both = await Promise.all([rename('A', { 'if-match': tag }), rename('B', { 'if-match': tag })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const current = both.find(({ status }) => status === 200)!;
    expect((await rename('C', { 'if-match': current.headers.etag! })).body.name).toBe('C');
    expect((await admin.send('GET', 'probe')).headers.etag).toBe('"7"');
  });

  it('describes every route with its rule, how to sign in, and its problems', async () => {
    const { body } = await api.send('GET', 'openapi.json');
    const operations = Object.entries(body.paths as Record<string, Record<string, Record<string, unknown>>>).flatMap(
      ([path, item]) => Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
    );
    expect(operations.length).toBeGreaterThan(25);
    for (const { path, method, operation } of operations) {
      expect([path, method, operation['x-access']]).not.toEqual([path, method, 'none']);
      expect(operation.responses).toHaveProperty('default');
      const parameters = (operation.parameters ?? []) as Array<{ name: string; in: string }>;
      for (const [, name] of path.matchAll(/\{(\w+)\}/g)) {
        expect([
          path,
          parameters.filter((parameter) => parameter.in === 'path' && parameter.name === name),
        ]).toHaveProperty('1.length', 1);
      }
    }
    const signIn = body.paths['/api/v1/auth/sign-in'].post;
    expect(signIn['x-access']).toBe('public');
    expect(signIn.security).toEqual([]);
    expect(signIn.requestBody.content['application/json'].schema).toMatchObject({
      required: ['identifier', 'password'],
      additionalProperties: false,
    });
    expect(body.paths['/api/v1/tenants/{tenantId}/members'].post['x-access']).toBe('tenant:members.manage');
  });

  it('shows the document on a page without anything from elsewhere', async () => {
    const page = await api.send('GET', 'docs');
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect(page.text).not.toMatch(/https?:\/\//);
    for (const [, file] of page.text.matchAll(/(?:src|href)="(docs\/[^"]+)"/g)) {
      expect([file, (await api.send('GET', file!)).status]).toEqual([file, 200]);
    }
    expect((await api.send('GET', 'docs/package.json')).status).toBe(404);
    expect((await api.send('GET', 'docs/..%2fpackage.json')).status).toBe(404);
  });

  it('tells whether it lives and is ready', async () => {
    expect((await api.send('GET', '/health/live')).body).toEqual({ status: 'ok' });
    expect((await api.send('GET', '/health/ready')).body).toEqual({ status: 'ok' });
  });
});
