import { Controller, Get, type Type } from '@nestjs/common';
import { Membership } from '#features/access';
import { newId } from '#kernel';
import {
  createTestApp,
  newAgency,
  newTenant,
  newUser,
  signedIn,
  signInAs,
  startTestApi,
  type TestApi,
  type TestApp,
  testContext,
} from '#testing';
import { InTenant, Public, SignedIn } from './rule';

@Controller('probe')
class OpenRoute {
  @Get('open')
  @Public()
  open(): string {
    return 'open';
  }

  @Get('forgotten')
  forgotten(): string {
    return 'never';
  }
}

@Controller('probe')
class TwoRules {
  @Get()
  @Public()
  @SignedIn()
  both(): string {
    return 'never';
  }
}

@Controller('probe/:tenant')
class NoParameter {
  @Get()
  @InTenant('tenant.read')
  get(): string {
    return 'never';
  }
}

describe('who may call what', () => {
  let app: TestApp;
  let api: TestApi;
  let own: { agencyId: string; tenantId: string };
  let other: { agencyId: string; tenantId: string };
  const place = async (parentId?: string) => {
    const agency = await newAgency(app, parentId ? { parentId } : {});
    const { tenant } = await newTenant(app, { agencyId: agency.id });
    return { agencyId: agency.id, tenantId: tenant.id };
  };
  const audit = (tenantId: string) => `tenants/${tenantId}/audit-log`;

  beforeAll(async () => {
    app = await createTestApp();
    api = await startTestApi(app);
    own = await place();
    other = await place();
  });
  afterAll(async () => {
    await api?.close();
    await app?.close();
  });

  it.each([
    [OpenRoute, 'OpenRoute.forgotten (probe/forgotten): no rule'],
    [TwoRules, 'TwoRules.both (probe//): more than one rule'],
    [NoParameter, 'NoParameter.get (probe/:tenant//): no :tenantId in the path'],
  ])('does not start with a route that declares no fitting rule', async (controller, words) => {
    await expect(startTestApi(app, { controllers: [controller as Type] })).rejects.toThrow(words);
  });

  it('has no spelling of a path that leads past the guard', async () => {
    const paths = ['auth/me', 'agencies', audit(own.tenantId), `agencies/${own.agencyId}`, 'audit-log'];
    for (const path of paths) {
      const whole = `/api/v1/${path}`;
      const spellings = [
        whole,
        `${whole}/`,
        `/${whole}`,
        whole.replace('/v1/', '//v1//'),
        whole.replace('/v1/', '/v1%2f'),
        whole.toUpperCase(),
        `${whole}?x=1`,
        `${whole}/.`,
        whole.replace('/v1/', '/v1/./'),
        whole.replace('/v1/', '/x/../v1/'),
        `${whole}%20`,
        `${whole};a=b`,
        `${whole}%00`,
        whole.replace('a', '%61'),
      ];
      for (const spelling of spellings) {
        for (const method of ['GET', 'HEAD', 'OPTIONS']) {
          const { status } = await api.send(method, spelling);
          expect([`${method} ${spelling}`, [400, 401, 404].includes(status)]).toEqual([`${method} ${spelling}`, true]);
        }
      }
      expect((await api.send('HEAD', whole)).status).toBe(401);
    }
  });

  it('answers 404 for another tenant and agency, as for one that is not there, and 403 for a right that is missing', async () => {
    const owner = await signedIn(api, 'owner', { tenantId: own.tenantId });
    const editor = await signedIn(api, 'editor', { tenantId: own.tenantId });
    const admin = await signedIn(api, 'agency_admin', { agencyId: own.agencyId });
    expect((await owner.send('GET', audit(own.tenantId))).status).toBe(200);
    expect((await editor.send('GET', audit(own.tenantId))).status).toBe(403);
    const ask = async (path: string) => {
      const { status, body } = await owner.send('GET', path);
      return [status, body.code];
    };
    for (const path of [audit(other.tenantId), audit(newId()), audit('x'), audit('..%2f' + own.tenantId)]) {
      expect(await ask(path)).toEqual([404, 'not_found']);
    }
    expect(await ask(`agencies/${own.agencyId}`)).toEqual([404, 'not_found']);
    expect((await admin.send('GET', `agencies/${own.agencyId}`)).status).toBe(200);
    expect((await admin.send('GET', `agencies/${other.agencyId}`)).status).toBe(404);
    expect((await admin.send('GET', 'audit-log')).status).toBe(403);
  });

  it('answers 401 to nobody and 404 to strangers on every route of the document', async () => {
    const { body } = await api.send('GET', 'openapi.json');
    const stranger = await signedIn(api, 'owner', { tenantId: other.tenantId });
    const officer = await signedIn(api, 'agency_admin', { agencyId: other.agencyId });
    const walked = { tenant: 0, agency: 0, other: 0 };
    for (const [path, item] of Object.entries(body.paths as Record<string, Record<string, { 'x-access': string }>>)) {
      const address = path
        .replace('{tenantId}', own.tenantId)
        .replace('{agencyId}', own.agencyId)
        .replace(/\{\w+\}/g, () => newId());
      for (const [method, operation] of Object.entries(item)) {
        const rule = operation['x-access'];
        if (rule === 'public') continue;
        const call = [method.toUpperCase(), address, ['get', 'delete'].includes(method) ? {} : { body: {} }] as const;
        expect([...call, (await api.send(...call)).status]).toEqual([...call, 401]);
        const kind = rule.startsWith('tenant:') ? 'tenant' : rule.startsWith('agency:') ? 'agency' : 'other';
        walked[kind] += 1;
        if (kind === 'other') continue;
        for (const { send } of [stranger, officer]) {
          expect([...call, (await send(...call)).status]).toEqual([...call, 404]);
        }
      }
    }
    expect(walked.tenant).toBeGreaterThan(10);
    expect(walked.agency).toBeGreaterThan(5);
  });

  it('lets officers act in their agency and all below it, and not above or beside', async () => {
    const below = await place(own.agencyId);
    const officer = await signedIn(api, 'agency_officer', { agencyId: own.agencyId });
    const hub = await signedIn(api, 'agency_officer', { agencyId: below.agencyId });
    const members = (tenantId: string) => `tenants/${tenantId}/members`;
    expect((await officer.send('GET', members(below.tenantId))).status).toBe(200);
    expect((await officer.send('GET', members(other.tenantId))).status).toBe(404);
    expect((await hub.send('GET', members(own.tenantId))).status).toBe(404);
    expect((await hub.send('GET', `agencies/${own.agencyId}`)).status).toBe(404);
    const operator = await signedIn(api, 'operator');
    for (const { tenantId } of [own, other, below]) {
      expect((await operator.send('GET', members(tenantId))).status).toBe(200);
    }
  });

  it('takes rights away with the membership, at once', async () => {
    const owner = await signedIn(api, 'owner', { tenantId: own.tenantId });
    await app.db.transact(testContext, ({ manager }) => manager.delete(Membership, { userId: owner.user.id }));
    expect((await owner.send('GET', audit(own.tenantId))).status).toBe(404);
  });

  it('holds an API token to its scopes, its tenant, its time and its user', async () => {
    const user = await newUser(app, {
      roles: [
        { scope: { tenantId: own.tenantId }, role: 'owner' },
        { scope: { tenantId: other.tenantId }, role: 'owner' },
      ],
    });
    const { send } = await signInAs(api, user);
    const make = async (body: object) => {
      const { body: made } = await send('POST', 'auth/tokens', { body: { name: 'ERP', ...body } });
      return { id: made.id as string, send: api.as({ authorization: `Bearer ${made.secret}` }) };
    };
    const token = await make({ scopes: ['audit.read'], forTenant: own.tenantId });
    expect((await token.send('GET', audit(own.tenantId))).status).toBe(200);
    expect((await token.send('GET', audit(other.tenantId))).status).toBe(404);
    expect((await token.send('GET', `tenants/${own.tenantId}/members`)).status).toBe(403);
    expect((await token.send('POST', 'auth/tokens', { body: { name: 'x', scopes: ['audit.read'] } })).status).toBe(403);
    const [listed] = (await send('GET', 'auth/tokens')).body as Array<{ lastUsedAt: string | null }>;
    expect(listed!.lastUsedAt).not.toBeNull();
    expect(JSON.stringify(listed)).not.toContain('th_');
    expect((await send('DELETE', `auth/tokens/${token.id}`)).status).toBe(204);
    expect((await token.send('GET', audit(own.tenantId))).status).toBe(401);

    const ended = await make({ scopes: ['audit.read'], expiresAt: new Date(Date.now() + 60_000).toISOString() });
    await app.db.transact(testContext, ({ manager }) =>
      manager.query('UPDATE api_tokens SET expires_at = ? WHERE id = ?', ['2020-01-01 00:00:00.000', ended.id]),
    );
    expect((await ended.send('GET', audit(own.tenantId))).status).toBe(401);
    const tooWide = await send('POST', 'auth/tokens', { body: { name: 'x', scopes: ['platform.manage'] } });
    expect(tooWide.body.code).toBe('scope_too_wide');
  });

  it('is not saved from a wrong token by a cookie beside it', async () => {
    const { cookie } = await signedIn(api, 'owner', { tenantId: own.tenantId });
    const both = api.as({ cookie, authorization: 'Bearer th_wrong' });
    expect((await both('GET', 'auth/me')).status).toBe(401);
    expect((await api.as({ cookie, authorization: 'Basic eDp5' })('GET', 'auth/me')).status).toBe(401);
  });

  it('refuses mutations that another site makes with our cookie, whatever their type', async () => {
    const { user, cookie } = await signedIn(api, 'owner', { tenantId: own.tenantId });
    const patch = (headers: Record<string, string>) =>
      api.send('PATCH', 'auth/me', { body: { name: 'Forged' }, headers: { cookie, ...headers } });
    const foreign = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://localhost.evil.example:8080' },
      { origin: 'https://evil.example', 'content-type': 'text/plain' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      {},
    ];
    for (const headers of foreign)
      expect((await patch(headers as Record<string, string>)).body.code).toBe('cross_site_request');
    const login = { body: { identifier: user.email, password: 'x' }, headers: { origin: 'https://evil.example' } };
    expect((await api.send('POST', 'auth/sign-in', login)).body.code).toBe('cross_site_request');
    expect((await patch({ origin: api.origin })).status).toBe(200);
    expect((await patch({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await patch({ origin: app.config.publicUrl })).status).toBe(200);
  });
});
