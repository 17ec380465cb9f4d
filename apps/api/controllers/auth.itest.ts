import { MailRow } from '#features/mailing';
import { Session, SESSION_ABSOLUTE, ThrottleCounter, User } from '#features/access';
import {
  createTestApp,
  newUser,
  signInAs,
  startTestApi,
  TEST_PASSWORD,
  type TestAnswer,
  type TestApi,
  type TestApp,
  testContext,
} from '#testing';

const cookieOf = (answer: TestAnswer): string => answer.headers['set-cookie']![0]!.split(';')[0]!;

/** What somebody outside can see of an answer, without the parts that are different each time. */
function visible({ status, headers, text }: TestAnswer): unknown {
  const { date: _date, 'x-request-id': id, ...rest } = headers;
  return { status, headers: rest, text: text.replaceAll(String(id), 'ID') };
}

describe('auth', () => {
  let app: TestApp;
  let api: TestApi;
  const signIn = (identifier: string, password = TEST_PASSWORD, headers: Record<string, string> = {}) =>
    api.send('POST', 'auth/sign-in', { body: { identifier, password }, headers });
  const change = (user: User, set: Partial<User>) =>
    app.db.transact(testContext, ({ manager }) => manager.update(User, { id: user.id }, set));
  const mailTo = (user: User) =>
    app.db.read(testContext, (manager) => manager.findOneByOrFail(MailRow, { recipient: user.email! }));
  const secretIn = (body: string): string => /#token=([\w-]{43})\b/.exec(body)![1]!;

  beforeAll(async () => {
    app = await createTestApp({ TRUSTED_PROXIES: '1' });
    api = await startTestApi(app);
  });
  afterEach(() =>
    app.db.transact(testContext, ({ manager }) =>
      manager.createQueryBuilder().delete().from(ThrottleCounter).execute(),
    ),
  );
  afterAll(async () => {
    await api?.close();
    await app?.close();
  });

  it('gives a host-only, HttpOnly, SameSite cookie that opens /auth/me', async () => {
    const user = await newUser(app);
    const answer = await signIn(user.email!.toUpperCase());
    expect(answer.status).toBe(200);
    expect(answer.headers['set-cookie']![0]).toMatch(
      /^teahorse_session=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const me = await api.as({ cookie: cookieOf(answer) })('GET', 'auth/me');
    expect(me.body).toMatchObject({ id: user.id, memberships: [] });
    expect(me.text).not.toContain('argon2');
  });

  it('takes a phone number in any spelling with its country code', async () => {
    const user = await newUser(app, { phone: '+66812345678' });
    expect((await signIn('+66 81 234 5678')).body.id).toBe(user.id);
  });

  it('stores tokens as hashes only', async () => {
    const user = await newUser(app);
    const token = cookieOf(await signIn(user.email!)).split('=')[1]!;
    const session = await app.db.read(testContext, (manager) => manager.findOneByOrFail(Session, { userId: user.id }));
    expect(session.tokenHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(session)).not.toContain(token);
  });

  it('answers alike for no such user, a wrong password, no password yet and a disabled account', async () => {
    const [known, invited, disabled] = [await newUser(app), await newUser(app), await newUser(app)];
    await change(invited, { passwordHash: null });
    await change(disabled, { disabledAt: new Date() });
    const answers = [
      await signIn('nobody@example.org', 'wrong password'),
      await signIn('not a name at all', 'wrong password'),
      await signIn(known.email!, 'wrong password'),
      await signIn(invited.email!),
      await signIn(disabled.email!),
    ];
    expect(answers[0]!.status).toBe(401);
    for (const answer of answers) expect(visible(answer)).toEqual(visible(answers[0]!));
  });

  it('does not take a look-alike of another script for the same person', async () => {
    const user = await newUser(app, { email: 'mike@example.org' });
    expect((await signIn('mıke@example.org')).status).toBe(401);
    expect((await signIn('mi\u03bae@example.org')).status).toBe(401);
    expect((await signIn(user.email!)).status).toBe(200);
  });

  it('gives a new token at sign-in and ends the one that the browser had', async () => {
    const user = await newUser(app);
    const planted = await signInAs(api, await newUser(app));
    const answer = await signIn(user.email!, TEST_PASSWORD, { cookie: planted.cookie });
    expect(cookieOf(answer)).not.toBe(planted.cookie);
    expect((await planted.send('GET', 'auth/me')).status).toBe(401);
  });

  it('refuses a session that was signed out, revoked, has expired, is too old, or whose user is disabled', async () => {
    const user = await newUser(app);
    const open = () => signInAs(api, user);
    const age = (set: Partial<Session>) =>
      app.db.transact(testContext, ({ manager }) => manager.update(Session, { userId: user.id }, set));
    const out = await open();
    expect((await out.send('POST', 'auth/sign-out')).status).toBe(204);
    expect((await out.send('GET', 'auth/me')).status).toBe(401);

    const [one, other] = [await open(), await open()];
    const listed = (await other.send('GET', 'auth/sessions')).body as Array<{ id: string; current: boolean }>;
    const target = listed.find(({ current }) => !current)!;
    const stranger = await signInAs(api, await newUser(app));
    expect((await stranger.send('DELETE', `auth/sessions/${target.id}`)).status).toBe(404);
    expect((await other.send('DELETE', `auth/sessions/${target.id}`)).status).toBe(204);
    expect((await one.send('GET', 'auth/me')).status).toBe(401);

    await age({ expiresAt: new Date(Date.now() - 1) });
    expect((await other.send('GET', 'auth/me')).status).toBe(401);
    const old = await open();
    await age({ createdAt: new Date(Date.now() - SESSION_ABSOLUTE) });
    expect((await old.send('GET', 'auth/me')).status).toBe(401);
    const disabled = await open();
    await change(user, { disabledAt: new Date() });
    expect((await disabled.send('GET', 'auth/me')).status).toBe(401);
  });

  it('keeps a used session alive, but never past its absolute end', async () => {
    const user = await newUser(app);
    const { send } = await signInAs(api, user);
    const createdAt = new Date(Date.now() - SESSION_ABSOLUTE + 60_000);
    const idle = { createdAt, lastSeenAt: new Date(0), expiresAt: new Date(Date.now() + 1_000) };
    await app.db.transact(testContext, ({ manager }) => manager.update(Session, { userId: user.id }, idle));
    expect((await send('GET', 'auth/me')).status).toBe(200);
    const after = await app.db.read(testContext, (manager) => manager.findOneByOrFail(Session, { userId: user.id }));
    expect(after.expiresAt.getTime()).toBe(createdAt.getTime() + SESSION_ABSOLUTE);
  });

  it('throttles an account from all addresses, whether or not it exists, and tells when to come back', async () => {
    const user = await newUser(app);
    for (const name of [user.email!, 'ghost@example.org']) {
      const tries = Array.from({ length: 14 }, (_, index) =>
        signIn(name, 'wrong password', { 'x-forwarded-for': `192.0.2.${index}` }),
      );
      const statuses = (await Promise.all(tries)).map(({ status }) => status);
      expect(statuses.filter((status) => status === 401)).toHaveLength(10);
      expect(statuses.filter((status) => status === 429)).toHaveLength(4);
    }
    const refused = await signIn(user.email!);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('throttles an address by the trusted hop, whatever the client writes before it', async () => {
    const tries: TestAnswer[] = [];
    for (let index = 0; index < 52; index += 1) {
      const forwarded = `203.0.113.${index}, 198.51.100.7`;
      tries.push(await signIn(`user${index}@example.org`, 'wrong password', { 'x-forwarded-for': forwarded }));
    }
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(2);
    expect((await signIn('x@example.org', 'wrong', { 'x-forwarded-for': '198.51.100.8' })).status).toBe(401);
  });

  it('answers others during 200 sign-ins at once, and does the work for names that nobody has', async () => {
    let done = 0;
    const flood = Array.from({ length: 200 }, async (_, index) => {
      const headers = { 'x-forwarded-for': `198.51.${index}.1` };
      const answer = await signIn(`ghost${index}@example.org`, 'wrong password', headers);
      done += 1;
      return answer;
    });
    const live = await Promise.all(Array.from({ length: 20 }, () => api.send('GET', '/health/live')));
    expect(live.every(({ status }) => status === 200)).toBe(true);
    expect(done).toBeLessThan(200);
    const answers = await Promise.all(flood);
    // No account and no address has reached its limit: whoever is sent away was sent away by the full lane of hashes.
    expect(answers.filter(({ status }) => ![401, 429].includes(status))).toEqual([]);
    expect(answers.some(({ status }) => status === 401)).toBe(true);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.every(({ headers }) => headers['retry-after'] === '2')).toBe(true);
  });

  it('resets a password by a mailed link of the configured address that works once, and ends all sessions', async () => {
    const user = await newUser(app);
    const before = await signInAs(api, user);
    const asked = await api.send('POST', 'auth/password-resets', {
      body: { identifier: user.email },
      headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
    });
    expect(asked.status).toBe(202);
    const mail = await mailTo(user);
    expect(mail.body).toContain(`${app.config.publicUrl}/reset-password#token=`);
    expect(mail.body).not.toContain('evil');
    const body = { token: secretIn(mail.body), password: 'another password' };
    const twice = await Promise.all([1, 2].map(() => api.send('POST', 'auth/password-resets/confirm', { body })));
    expect(twice.map(({ status }) => status).sort()).toEqual([204, 410]);
    expect((await before.send('GET', 'auth/me')).status).toBe(401);
    expect((await signIn(user.email!)).status).toBe(401);
    expect((await signIn(user.email!, 'another password')).status).toBe(200);
  });

  it('lets whoever has the reset link in at once, however many tries strangers used up', async () => {
    const user = await newUser(app);
    for (let tried = 0; tried < 12; tried += 1) await signIn(user.email!, 'a wrong guess');
    expect((await signIn(user.email!)).status).toBe(429);
    await api.send('POST', 'auth/password-resets', { body: { identifier: user.email } });
    const body = { token: secretIn((await mailTo(user)).body), password: 'another password' };
    expect((await api.send('POST', 'auth/password-resets/confirm', { body })).status).toBe(204);
    expect((await signIn(user.email!, 'another password')).status).toBe(200);
  });

  it('answers a reset alike whether there is such an account or not, and mails the stored address', async () => {
    const user = await newUser(app, { email: `Reset.Me@example.org` });
    const ask = (identifier: string) => api.send('POST', 'auth/password-resets', { body: { identifier } });
    const answers = [
      await ask('reset.me@example.org'),
      await ask('nobody@example.org'),
      await ask('+66812345670'),
      await ask('?'),
    ];
    for (const answer of answers) expect(visible(answer)).toEqual(visible(answers[0]!));
    expect((await mailTo(user)).recipient).toBe('Reset.Me@example.org');
  });

  it('refuses an expired link, a link for another purpose, and a password that is too short', async () => {
    const user = await newUser(app);
    await api.send('POST', 'auth/password-resets', { body: { identifier: user.email } });
    const token = secretIn((await mailTo(user)).body);
    const confirm = (route: string, password: string) =>
      api.send('POST', `auth/${route}`, { body: { token, password } });
    expect((await confirm('invitations/accept', 'a fine password')).status).toBe(410);
    expect((await confirm('password-resets/confirm', 'short')).body.code).toBe('password_unfit');
    expect((await confirm('password-resets/confirm', user.email!)).body.code).toBe('password_unfit');
    await app.db.transact(testContext, ({ manager }) =>
      manager.query('UPDATE one_time_tokens SET expires_at = ? WHERE user_id = ?', [
        '2020-01-01 00:00:00.000',
        user.id,
      ]),
    );
    expect((await confirm('password-resets/confirm', 'a fine password')).status).toBe(410);
  });

  it('changes a password for who knows the old one, and ends the other sessions', async () => {
    const user = await newUser(app);
    const [mine, other] = [await signInAs(api, user), await signInAs(api, user)];
    const body = { oldPassword: 'wrong password', password: 'a new password' };
    expect((await mine.send('POST', 'auth/password', { body })).status).toBe(401);
    const right = { ...body, oldPassword: TEST_PASSWORD };
    expect((await mine.send('POST', 'auth/password', { body: right })).status).toBe(204);
    expect((await mine.send('GET', 'auth/me')).status).toBe(200);
    expect((await other.send('GET', 'auth/me')).status).toBe(401);
  });
});

describe('the cookie under HTTPS', () => {
  it('has the __Host- prefix and is Secure', async () => {
    const app = await createTestApp({ PUBLIC_URL: 'https://console.example' });
    const api = await startTestApi(app);
    try {
      const user = await newUser(app);
      const body = { identifier: user.email, password: TEST_PASSWORD };
      const answer = await api.send('POST', 'auth/sign-in', { body });
      expect(answer.headers['set-cookie']![0]).toMatch(
        /^__Host-teahorse=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
    } finally {
      await api.close();
      await app.close();
    }
  });
});
