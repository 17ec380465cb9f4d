import { randomUUID } from 'node:crypto';
import { solveChallenge } from 'altcha-lib/v1';
import { inTenant, localized, type TenantContext } from '#kernel';
import { MailRow } from '#features/mailing';
import { consentSchema, type Employee, type EmployeeInput, Employees, employeeSchema } from '#features/people';
import type { TenantWithSite } from '#features/tenants';
import { createTestApp, newProduct, newTenant, newUser, type TestApp, testContext } from '#testing';
import {
  HONEYPOT,
  Inquiries,
  Inquiry,
  type InquiryForm,
  inquiryFormSchema,
  type ProofChallenge,
  ProofOfWork,
} from './index';

describe('inquiries', () => {
  let app: TestApp;
  let firm: TenantWithSite;
  let host: string;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());
  beforeEach(async () => {
    firm = await newTenant(app, { email: 'owner@example.com', locale: 'th' });
    host = `${firm.site.subdomain}.localhost:8080`;
  });

  const form = (more: Record<string, unknown> = {}): InquiryForm =>
    inquiryFormSchema.parse({ locale: 'en', name: 'Ann', email: 'ann@example.org', message: 'How much?', ...more });
  const submit = (filled: InquiryForm, address: string = randomUUID(), to = host) =>
    app.get(Inquiries).submit(testContext, to, address, filled);
  const rows = (tenant = firm): Promise<Inquiry[]> =>
    app.db.read(testContext, (manager) =>
      manager.find(Inquiry, { where: { tenantId: tenant.tenant.id }, order: { id: 'ASC' } }),
    );
  const mails = (tenant = firm): Promise<MailRow[]> =>
    app.db.read(testContext, (manager) =>
      manager.find(MailRow, { where: { tenantId: tenant.tenant.id }, order: { id: 'ASC' } }),
    );
  const prove = async (): Promise<string> => {
    const challenge: ProofChallenge = await app.get(ProofOfWork).challenge();
    const { algorithm, salt, maxnumber } = challenge;
    const solution = await solveChallenge(challenge.challenge, salt, algorithm, maxnumber).promise;
    return Buffer.from(JSON.stringify({ ...challenge, number: solution!.number })).toString('base64');
  };

  it('are a row and a mail to the firm, in its language and with where to reply', async () => {
    await submit(form({ quantity: '200 kg', company: 'Buyer & Co' }));
    expect(await rows()).toMatchObject([
      { status: 'new', name: 'Ann', email: 'ann@example.org', message: 'How much?' },
    ]);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ recipient: 'owner@example.com', replyTo: 'ann@example.org' });
    expect(mail!.subject).toBe('คำถามใหม่จาก Ann');
    for (const word of ['How much?', '200 kg', 'Buyer & Co', 'ann@example.org']) expect(mail!.body).toContain(word);
  });

  it('are neither a row nor a mail when one of the two cannot be written', async () => {
    const broken = { ...form(), email: 'not an address' };
    await expect(submit(broken)).rejects.toThrow();
    expect(await rows()).toEqual([]);
    expect(await mails()).toEqual([]);
  });

  it('are one when the same form is sent twice, also at the same moment', async () => {
    await Promise.all([submit(form()), submit(form()), submit(form())]);
    await submit(form());
    expect(await rows()).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
    await submit(form({ message: 'And what of 500 kg?' }));
    expect(await rows()).toHaveLength(2);
  });

  it('from robots are kept as spam, without a mail', async () => {
    await submit(form({ [HONEYPOT]: 'https://spam.example' }));
    expect(await rows()).toMatchObject([{ status: 'spam' }]);
    expect(await mails()).toEqual([]);
    const ctx = inTenant(testContext, firm.tenant.id);
    expect(await app.get(Inquiries).list(ctx, { limit: 10 })).toEqual([]);
    expect(await app.get(Inquiries).list(ctx, { limit: 10, spam: true })).toHaveLength(1);
  });

  it('go to all owners when the firm has no address of its own', async () => {
    const quiet = await newTenant(app);
    for (const name of ['a', 'b']) {
      const roles = [{ scope: { tenantId: quiet.tenant.id }, role: 'owner' as const }];
      await newUser(app, { email: `${name}-${quiet.site.subdomain}@example.com`, roles });
    }
    await submit(form(), undefined, `${quiet.site.subdomain}.localhost`);
    const recipients = (await mails(quiet))
      .filter(({ effectKey }) => effectKey.startsWith('inquiry:'))
      .map(({ recipient }) => recipient);
    expect(recipients.map((recipient) => recipient[0]).sort()).toEqual(['a', 'b']);
  });

  it('for a host that is no site are not found', async () => {
    for (const wrong of ['localhost', 'nobody.localhost', `x.${host}`, `${firm.site.subdomain}.example.com`, '']) {
      await expect(submit(form(), undefined, wrong)).rejects.toMatchObject({ code: 'not_found' });
    }
  });

  it('name no product of another firm', async () => {
    await submit(form({ product: firm.tenant.id }));
    expect(await rows()).toMatchObject([{ productId: null }]);
  });

  describe('to a person', () => {
    const hire = async (more: Partial<EmployeeInput> = {}, of = firm): Promise<Employee> => {
      const ctx = inTenant(testContext, of.tenant.id);
      const input = { name: localized('en', 'Li Mei'), email: 'li@example.com', isPublic: true, ...more };
      return app.get(Employees).create(ctx, employeeSchema.parse(input));
    };
    const shown = async (more: Partial<EmployeeInput> = {}, of = firm): Promise<Employee> => {
      const ctx = inTenant(testContext, of.tenant.id);
      const { id } = await hire(more, of);
      return app.get(Employees).recordConsent(ctx, id, consentSchema.parse({ fields: ['name'] }));
    };
    const product = async (contact: Employee): Promise<string> => {
      const ctx = inTenant(testContext, firm.tenant.id);
      return (await newProduct(app, ctx, { status: 'active', contactEmployeeId: contact.id })).product.id;
    };
    const recipients = async (of = firm): Promise<string[]> =>
      (await mails(of)).filter(({ effectKey }) => effectKey.startsWith('inquiry:')).map(({ recipient }) => recipient);

    it('go to their own address, with a copy to the firm, each by itself and with where to reply', async () => {
      const { id } = await shown();
      await submit(form({ person: id }));
      expect(await rows()).toMatchObject([{ employeeId: id }]);
      const sent = await mails();
      expect(sent.map(({ recipient }) => recipient)).toEqual(['li@example.com', 'owner@example.com']);
      expect(sent.map(({ replyTo }) => replyTo)).toEqual(['ann@example.org', 'ann@example.org']);
      for (const { body } of sent) expect(body).toContain('ถามถึง: Li Mei');
    });

    it('go to the person who answers for the product, shown or not, unless another one is asked', async () => {
      const contact = await hire({ email: 'contact@example.com' });
      const asked = await shown();
      const productId = await product(contact);
      await submit(form({ product: productId }));
      await submit(form({ product: productId, person: asked.id }));
      expect(await rows()).toMatchObject([
        { productId, employeeId: contact.id },
        { productId, employeeId: asked.id },
      ]);
      const to = ['contact@example.com', 'owner@example.com', 'li@example.com', 'owner@example.com'];
      expect(await recipients()).toEqual(to);
    });

    it.each<[string, (person: Employee, ctx: TenantContext) => Promise<unknown>]>([
      ['has left', ({ id, version }, ctx) => app.get(Employees).update(ctx, id, version, { leftAt: new Date(0) })],
      ['was deleted', ({ id, version }, ctx) => app.get(Employees).remove(ctx, id, version)],
    ])('who %s go to the firm, also about a product of theirs', async (_what, end) => {
      const person = await shown();
      const productId = await product(person);
      await end(person, inTenant(testContext, firm.tenant.id));
      await submit(form({ person: person.id }));
      await submit(form({ product: productId }));
      expect(await rows()).toMatchObject([{ employeeId: null }, { employeeId: null, productId }]);
      expect(await recipients()).toEqual(['owner@example.com', 'owner@example.com']);
    });

    it.each<[string, () => Promise<string>]>([
      ['of another firm', async () => (await shown({}, await newTenant(app))).id],
      ['without consent', async () => (await hire()).id],
      ['who is not shown', async () => (await shown({ isPublic: false })).id],
      ['whom nobody knows', () => Promise.resolve(randomUUID())],
      ['with an address in place of an id', () => Promise.resolve('spam@example.com')],
    ])('%s go to the firm alone', async (_who, id) => {
      await submit(form({ person: await id() }));
      expect(await rows()).toMatchObject([{ employeeId: null }]);
      expect(await recipients()).toEqual(['owner@example.com']);
    });

    it('without an address of their own go to the firm, else to its owners', async () => {
      const { id } = await shown({ email: null });
      await submit(form({ person: id }));
      expect(await rows()).toMatchObject([{ employeeId: id }]);
      expect(await recipients()).toEqual(['owner@example.com']);
      const quiet = await newTenant(app);
      const roles = [{ scope: { tenantId: quiet.tenant.id }, role: 'owner' as const }];
      const user = await newUser(app, { email: `${quiet.site.subdomain}@example.com`, roles });
      const at = `${quiet.site.subdomain}.localhost`;
      await submit(form({ person: (await shown({ email: null }, quiet)).id }), undefined, at);
      expect(await recipients(quiet)).toEqual([user.email]);
      await submit(form({ person: (await shown({}, quiet)).id }), undefined, at);
      expect((await recipients(quiet)).at(-1)).toBe('li@example.com');
    });

    it('who have the firm’s address get one mail', async () => {
      await submit(form({ person: (await shown({ email: 'Owner@example.com' })).id }));
      expect(await recipients()).toEqual(['owner@example.com']);
    });

    it('are one for each person who is asked the same', async () => {
      const [a, b] = [await shown(), await shown({ email: 'b@example.com' })];
      for (const { id } of [a, b, a, b]) await submit(form({ person: id }));
      for (const id of [randomUUID(), randomUUID()]) await submit(form({ person: id }));
      expect((await rows()).map(({ employeeId }) => employeeId)).toEqual([a.id, b.id, null]);
    });
  });

  it('from one address are limited, and a proof of work counts apart and allows more', async () => {
    const address = randomUUID();
    for (let n = 0; n < 6; n++) await submit(form({ message: `plain ${n}` }), address);
    await expect(submit(form({ message: 'plain 7' }), address)).rejects.toMatchObject({
      code: 'too_many_requests',
      retryAfter: expect.any(Number),
    });
    await submit(form({ message: 'proven', proof: await prove() }), address);
    await submit(form({ message: 'another address' }));
    expect(await rows()).toHaveLength(8);
  });

  it('take a proof of work once, on any site; what it comes with a second time is taken as unproven', async () => {
    const address = randomUUID();
    const proof = await prove();
    for (let n = 0; n < 6; n++) await submit(form({ message: `plain ${n}` }), address);
    await submit(form({ message: 'first', proof }), address);
    await expect(submit(form({ message: 'second', proof }), address)).rejects.toMatchObject({
      code: 'too_many_requests',
    });
    const neighbour = await newTenant(app);
    const elsewhere = `${neighbour.site.subdomain}.localhost`;
    await expect(submit(form({ proof }), address, elsewhere)).rejects.toMatchObject({ code: 'too_many_requests' });
    await submit(form({ message: 'an honest second thought', proof }));
    expect((await rows()).at(-1)).toMatchObject({ message: 'an honest second thought' });
  });

  it('take no proof that was altered or is not ours', async () => {
    const right = JSON.parse(Buffer.from(await prove(), 'base64').toString()) as Record<string, unknown>;
    const proofs = app.get(ProofOfWork);
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
    expect(await proofs.verify(encode(right))).toBe(right.signature);
    const salt = String(right.salt).replace(/expires=\d+/, 'expires=9999999999');
    for (const wrong of [
      { ...right, number: -1 },
      { ...right, signature: '0'.repeat(64) },
      { ...right, salt },
      {},
      null,
      'x',
    ]) {
      expect(await proofs.verify(encode(wrong))).toBeUndefined();
    }
    expect(await proofs.verify('not base64 of anything')).toBeUndefined();
  });

  it('are marked by their own firm alone', async () => {
    await submit(form());
    const [{ id }] = (await rows()) as [Inquiry];
    const neighbour = inTenant(testContext, (await newTenant(app)).tenant.id);
    await expect(app.get(Inquiries).setStatus(neighbour, id, 'read')).rejects.toMatchObject({ code: 'not_found' });
    expect(await app.get(Inquiries).setStatus(inTenant(testContext, firm.tenant.id), id, 'read')).toMatchObject({
      status: 'read',
    });
    expect(await rows()).toMatchObject([{ status: 'read' }]);
  });
});

describe('the form of an inquiry', () => {
  const filled = { locale: 'en', name: 'Ann', email: 'ann@example.org', message: 'How much?' };
  const wrong = (more: object): string[] =>
    inquiryFormSchema.safeParse({ ...filled, ...more }).error?.issues.map(({ path }) => String(path[0])) ?? [];

  it('wants a name, a message and one way to answer', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ name: ' ' })).toEqual(['name']);
    expect(wrong({ message: '\u202e ' })).toEqual(['message']);
    expect(wrong({ email: '' })).toEqual(['email']);
    expect(wrong({ email: '', phone: '+66812345678' })).toEqual([]);
    expect(wrong({ email: 'a@example.org, b@example.org' })).toEqual(['email']);
    expect(wrong({ message: 'x'.repeat(5_001) })).toEqual(['message']);
  });

  it('keeps line breaks out of single lines, and drops what it does not know', () => {
    const form = inquiryFormSchema.parse({ ...filled, name: 'Ann\r\nBcc: x@example.com', extra: 1 });
    expect(form.name).toBe('Ann Bcc: x@example.com');
    expect(form).not.toHaveProperty('extra');
    expect(localized('en', form.name!).text.en).toBe(form.name);
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)', '/a\r\nb'])(
    'leads back to no other place: %j',
    (to) => {
      expect(inquiryFormSchema.parse({ ...filled, return: to }).return).toBe('/');
    },
  );
});
