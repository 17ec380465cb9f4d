import { AuditEntry } from '#features/audit';
import { MailRow } from '#features/mailing';
import { newId } from '#kernel';
import { createTestApp, newAgency, newTenant, newUser, type TestApp, testContext } from '#testing';
import { Access } from './access';
import { Membership, OneTimeToken, User } from './entities';
import type { Invitation } from './invitation';
import { Owners } from './owners';
import { Users } from './users';

describe('Users', () => {
  let app: TestApp;
  let agencyId: string;
  let tenantId: string;
  const invitation = (more: Partial<Invitation> = {}): Invitation => ({
    email: `${newId()}@example.org`,
    name: 'Owner',
    locale: 'vi',
    scope: { tenantId },
    role: 'owner',
    place: 'Golden Tea',
    ...more,
  });
  const inviteMany = (...invitations: Invitation[]) =>
    app.db.transact(testContext, (tx) => app.get(Users).inviteMany(tx, testContext, { agencyId }, invitations));
  const mailsTo = (recipient: string) => app.db.read(testContext, (manager) => manager.findBy(MailRow, { recipient }));

  beforeAll(async () => {
    app = await createTestApp();
    agencyId = (await newAgency(app)).id;
    tenantId = (await newTenant(app, { agencyId })).tenant.id;
  });
  afterAll(() => app?.close());

  it('invites 5,000 people in few statements, each once', async () => {
    const invitations = Array.from({ length: 5_000 }, (_, index) => invitation({ email: `bulk${index}@example.org` }));
    const count = async () => {
      const [users, members, links, mails, entries] = await app.db.read(testContext, (manager) =>
        Promise.all([User, Membership, OneTimeToken, MailRow, AuditEntry].map((entity) => manager.count(entity))),
      );
      return { users, members, links, mails, entries } as Record<string, number>;
    };
    const before = await count();
    const started = Date.now();
    const invited = await inviteMany(...invitations);
    expect(Date.now() - started).toBeLessThan(20_000);
    const after = await count();
    for (const name of Object.keys(before)) expect([name, after[name]! - before[name]!]).toEqual([name, 5_000]);
    expect(invited.every(({ isNewUser, isNewMember, link }) => isNewUser && isNewMember && link)).toBe(true);
    expect(
      (await inviteMany(...invitations)).some(({ isNewUser, isNewMember, link }) => isNewUser || isNewMember || link),
    ).toBe(false);
    expect(await count()).toEqual(after);
  });

  it('makes one account and one mail of a person who is invited to several places at once', async () => {
    const email = 'Many.Firms@example.org';
    const scopes = await Promise.all(Array.from({ length: 5 }, () => newTenant(app, { agencyId })));
    const invited = await inviteMany(
      ...scopes.map(({ tenant }, index) =>
        invitation({
          email: index % 2 ? email : email.toLowerCase(),
          scope: { tenantId: tenant.id },
          place: `Firm ${index}`,
        }),
      ),
    );
    expect(new Set(invited.map(({ userId }) => userId)).size).toBe(1);
    const mails = [...(await mailsTo(email)), ...(await mailsTo(email.toLowerCase()))].filter(
      (mail, index, all) => all.findIndex(({ id }) => id === mail.id) === index,
    );
    expect(mails.map(({ subject }) => subject)).toEqual(['Bạn được mời tham gia Firm 0, Firm 1, Firm 2 …']);
  });

  it('tells somebody who signs in already of the new role, without a link that sets a password', async () => {
    const user = await newUser(app);
    const [invited] = await inviteMany(invitation({ email: user.email! }));
    expect(invited).toMatchObject({ userId: user.id, isNewUser: false, isNewMember: true, link: undefined });
    const [mail] = await mailsTo(user.email!);
    expect(mail!.subject).toBe('You now have access to Golden Tea');
    expect(mail!.body).not.toContain('token=');
  });

  it('keeps what people wrote from breaking out of a mail', async () => {
    const place = 'Tea\r\nBcc: x@example.org\n\nSee https://evil.example/now ' + 'x'.repeat(500);
    const one = invitation({ place, name: '{link}' });
    await inviteMany(one);
    const [mail] = await mailsTo(one.email!);
    expect(mail!.subject).not.toMatch(/[\r\n]/);
    expect(mail!.subject.length).toBeLessThan(120);
    expect(mail!.body.match(/https?:\/\//g)).toHaveLength(1);
  });

  it('refuses a role that the scope does not have', async () => {
    await expect(inviteMany(invitation({ role: 'agency_admin' }))).rejects.toMatchObject({ code: 'role_not_here' });
    await expect(inviteMany(invitation({ scope: { agencyId }, role: 'owner' }))).rejects.toMatchObject({
      code: 'role_not_here',
    });
  });

  it('creates an account with a password once', async () => {
    const user = await newUser(app, { email: 'once@example.org', roles: [{ scope: 'platform', role: 'operator' }] });
    expect((await app.get(Access).platformRights(testContext, user.id)).has('platform.manage')).toBe(true);
    await expect(newUser(app, { email: 'ONCE@example.org' })).rejects.toMatchObject({ code: 'user_exists' });
  });

  it('finds the addresses of a tenant’s owners', async () => {
    const { tenant } = await newTenant(app, { agencyId });
    const scope = { tenantId: tenant.id };
    const owner = await newUser(app, { roles: [{ scope, role: 'owner' }] });
    await newUser(app, { roles: [{ scope, role: 'editor' }] });
    expect(await app.db.read(testContext, (manager) => app.get(Owners).emails(manager, tenant.id))).toEqual([
      owner.email,
    ]);
  });
});
