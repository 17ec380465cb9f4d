import { AuditEntry, AuditHead, AuditLog } from '#features/audit';
import { MailRow } from '#features/mailing';
import {
  createTestApp,
  newAgency,
  newTenant,
  newUser,
  signedIn,
  type SignedInUser,
  startTestApi,
  TEST_PASSWORD,
  type TestApi,
  type TestApp,
  testContext,
} from '#testing';

describe('members', () => {
  let app: TestApp;
  let api: TestApi;
  let tenantId: string;
  let agencyId: string;
  let owner: SignedInUser;
  const members = () => `tenants/${tenantId}/members`;
  const invite = (by: SignedInUser, body: object, path = members()) =>
    by.send('POST', path, { body: { name: 'New Person', ...body } });
  const secretIn = (body: string): string => /#token=([\w-]{43})\b/.exec(body)![1]!;

  beforeAll(async () => {
    app = await createTestApp();
    api = await startTestApi(app);
    agencyId = (await newAgency(app)).id;
  });
  beforeEach(async () => {
    tenantId = (await newTenant(app, { agencyId, name: 'Golden Tea' })).tenant.id;
    owner = await signedIn(api, 'owner', { tenantId });
  });
  afterAll(async () => {
    await api?.close();
    await app?.close();
  });

  it('invites by a mail in the person’s language, whose link sets the password, signs in and works once', async () => {
    const email = `owner.${tenantId}@example.org`;
    const invited = await invite(owner, { email, role: 'editor', locale: 'th' });
    expect(invited.status).toBe(201);
    expect(invited.body).toMatchObject({ email, role: 'editor', active: false, link: null });
    const mail = await app.db.read(testContext, (manager) => manager.findOneByOrFail(MailRow, { recipient: email }));
    expect(mail.subject).toBe('คุณได้รับเชิญเข้าร่วม Golden Tea');
    expect(mail.body).toContain(`${app.config.publicUrl}/invitation#token=`);
    expect(invited.text).not.toContain(secretIn(mail.body));
    const body = { token: secretIn(mail.body), password: TEST_PASSWORD };
    const accepted = await api.send('POST', 'auth/invitations/accept', { body });
    expect(accepted.status).toBe(200);
    const cookie = accepted.headers['set-cookie']![0]!.split(';')[0]!;
    const me = await api.as({ cookie })('GET', 'auth/me');
    expect(me.body).toMatchObject({ locale: 'th', memberships: [{ role: 'editor', tenantId, name: 'Golden Tea' }] });
    expect((await api.send('POST', 'auth/invitations/accept', { body })).status).toBe(410);
  });

  it('gives the link to who invites only for a new person without an address', async () => {
    const phone = '+66812345699';
    const first = await invite(owner, { phone, role: 'editor' });
    expect(first.body.link).toContain('/invitation#token=');
    const other = (await newTenant(app, { agencyId })).tenant.id;
    const second = await invite(
      await signedIn(api, 'owner', { tenantId: other }),
      { phone, role: 'editor' },
      `tenants/${other}/members`,
    );
    expect(second.body).toMatchObject({ userId: first.body.userId, link: null });
  });

  it('says it when the person has the role already, and when the address is not one plain address', async () => {
    const { user } = await signedIn(api, 'editor', { tenantId });
    expect((await invite(owner, { email: user.email, role: 'editor' })).body.code).toBe('member_has_role');
    for (const email of [
      'a@example.org,b@example.org',
      'A <a@example.org>',
      'a@example.org\r\nBcc: b@example.org',
      'a',
    ]) {
      expect((await invite(owner, { email, role: 'editor' })).body.code).toBe('email_invalid');
    }
    expect((await invite(owner, { role: 'editor' })).body.errors).toEqual([
      { pointer: '/email', detail: 'an e-mail address or a phone number is needed' },
    ]);
  });

  it('lets nobody give, change or take away a role that is wider than their own', async () => {
    const code = async (by: SignedInUser, role: string, path?: string) =>
      (await invite(by, { email: `x${Math.random()}@example.org`, role }, path)).body.code;
    for (const role of ['operator', 'agency_admin', 'agency_officer']) {
      expect(await code(owner, role)).toBe('role_too_wide');
    }
    const editor = await signedIn(api, 'editor', { tenantId });
    expect(await code(editor, 'translator')).toBe('forbidden');
    const admin = await signedIn(api, 'agency_admin', { agencyId });
    const ofAgency = `agencies/${agencyId}/members`;
    expect(await code(admin, 'operator', ofAgency)).toBe('role_too_wide');
    expect(await code(admin, 'owner', ofAgency)).toBe('role_not_here');
    expect(await code(admin, 'agency_officer')).toBe('role_not_here');
    expect(await code(admin, 'agency_officer', ofAgency)).toBeUndefined();
    const officer = await signedIn(api, 'agency_officer', { agencyId });
    expect(await code(officer, 'agency_officer', ofAgency)).toBe('forbidden');
    const list = (await owner.send('GET', members())).body.items as Array<{ id: string; userId: string }>;
    const mine = list.find(({ userId }) => userId === owner.user.id)!;
    const promote = await owner.send('PATCH', `${members()}/${mine.id}`, { body: { role: 'operator' } });
    expect(promote.body.code).toBe('role_not_here');
  });

  it('keeps a token with members.manage from granting more than the token itself holds', async () => {
    const scopes = ['members.manage', 'tenant.read'];
    const { body: made } = await owner.send('POST', 'auth/tokens', { body: { name: 'sync', scopes } });
    const token = { ...owner, send: api.as({ authorization: `Bearer ${made.secret}` }) };
    expect((await invite(token, { email: 'via.token@example.org', role: 'owner' })).body.code).toBe('role_too_wide');
  });

  it('never loses the last owner, not even when two remove each other at once', async () => {
    const second = await signedIn(api, 'owner', { tenantId });
    const { items } = (await owner.send('GET', members())).body as { items: Array<{ id: string; userId: string }> };
    const idOf = (who: SignedInUser) => items.find(({ userId }) => userId === who.user.id)!.id;
    const answers = await Promise.all([
      owner.send('DELETE', `${members()}/${idOf(second)}`),
      second.send('PATCH', `${members()}/${idOf(owner)}`, { body: { role: 'editor' } }),
    ]);
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    const admin = await signedIn(api, 'agency_admin', { agencyId });
    const left = (await admin.send('GET', members())).body.items as Array<{ id: string; role: string }>;
    const owners = left.filter(({ role }) => role === 'owner');
    expect(owners).toHaveLength(1);
    expect((await admin.send('DELETE', `${members()}/${owners[0]!.id}`)).body.code).toBe('last_owner');
    const demote = await admin.send('PATCH', `${members()}/${owners[0]!.id}`, { body: { role: 'editor' } });
    expect(demote.body.code).toBe('last_owner');
  });

  it('finds no member of another tenant', async () => {
    const other = (await newTenant(app, { agencyId })).tenant.id;
    const { user } = await signedIn(api, 'editor', { tenantId: other });
    const admin = await signedIn(api, 'agency_admin', { agencyId });
    const { items } = (await admin.send('GET', `tenants/${other}/members`)).body as {
      items: Array<{ id: string; userId: string }>;
    };
    const target = items.find(({ userId }) => userId === user.id)!;
    expect((await owner.send('DELETE', `${members()}/${target.id}`)).status).toBe(404);
    expect((await owner.send('PATCH', `${members()}/${target.id}`, { body: { role: 'owner' } })).status).toBe(404);
  });

  it('hands members out page by page, each once', async () => {
    for (let index = 0; index < 6; index += 1) await newUser(app, { roles: [{ scope: { tenantId }, role: 'editor' }] });
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor ? `&cursor=${cursor}` : '';
      const { body } = await owner.send('GET', `${members()}?limit=3${query}`);
      seen.push(...(body.items as Array<{ id: string }>).map(({ id }) => id));
      cursor = body.next as string | null;
    }
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
    for (const bad of ['limit=0', 'limit=201', 'cursor=%00', 'cursor=WyJ4Il0', 'sort=name', 'limit=1&limit=2']) {
      expect([bad, (await owner.send('GET', `${members()}?${bad}`)).status]).toEqual([bad, 400]);
    }
  });

  it('writes every change to the tenant’s audit log, whose chain holds', async () => {
    await invite(owner, { email: `audited.${tenantId}@example.org`, role: 'editor' });
    const { body } = await owner.send('GET', `tenants/${tenantId}/audit-log`);
    const entry = (body.items as Array<{ action: string; actor: string }>).find(
      ({ action }) => action === 'member.invited',
    );
    expect(entry).toMatchObject({ actor: `user:${owner.user.id}`, details: { role: 'editor' } });
    expect(JSON.stringify(body)).not.toContain('audited.');
    const scope = `tenant:${tenantId}`;
    const [entries, head] = await app.db.read(testContext, async (manager) => [
      await manager.find(AuditEntry, { where: { scope }, order: { seq: 'ASC' } }),
      await manager.findOneBy(AuditHead, { scope }),
    ]);
    expect(app.get(AuditLog).verify(entries as AuditEntry[], head as AuditHead)).toBe(true);
  });
});
