import { MailSender } from './mail-sender';
import { createTestApp, startSmtpSink, type SmtpSink, type TestApp, testContext } from '#testing';
import { newId } from '#kernel';
import { Background } from '#platform/jobs';
import { MailRow } from './entities';
import { Outbox, type OutgoingMail } from './outbox';

describe('Outbox', () => {
  let sink: SmtpSink;
  let app: TestApp;
  const mail = (more: Partial<OutgoingMail> = {}): OutgoingMail => ({
    effectKey: newId(),
    to: 'reader@example.org',
    subject: 'Một thư',
    body: 'Xin chào\n',
    ...more,
  });
  const add = (...mails: OutgoingMail[]) => app.db.transact(testContext, (tx) => app.get(Outbox).addMany(tx, mails));
  const rowOf = ({ effectKey }: OutgoingMail) =>
    app.db.read(testContext, (manager) => manager.findOneByOrFail(MailRow, { effectKey }));
  const makeDue = (id: string) =>
    app.db.transact(testContext, ({ manager }) => manager.update(MailRow, { id }, { nextAttemptAt: new Date(0) }));

  beforeAll(async () => {
    sink = await startSmtpSink();
    app = await createTestApp({ SMTP_URL: sink.url, PUBLIC_URL: 'http://console.example:8080' });
  });
  afterAll(async () => {
    await app?.close();
    await sink?.stop();
  });

  it('sends one mail for one effect, to one recipient, with a stable Message-ID', async () => {
    const first = mail({ replyTo: 'buyer@example.org' });
    await add(first, { ...first, body: 'again' });
    await add({ ...first, body: 'and again' });
    const row = await rowOf(first);
    const send = () => app.get(MailSender).send(row.id);
    await Promise.all([send(), send(), send()]);
    await send();
    expect(sink.messages).toHaveLength(1);
    const [{ to, mail: received }] = sink.messages as [(typeof sink.messages)[0]];
    expect(to).toEqual(['reader@example.org']);
    expect(received.messageId).toBe(`<${row.id}@console.example>`);
    expect(received.text).toBe('Xin chào\n');
    expect(received.replyTo?.text).toBe('buyer@example.org');
    expect((await rowOf(first)).status).toBe('sent');
  });

  it('sends nothing of a transaction that rolls back', async () => {
    const lost = mail();
    const failed = app.db.transact(testContext, async (tx) => {
      await app.get(Outbox).add(tx, lost);
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    await expect(rowOf(lost)).rejects.toThrow();
  });

  it.each([
    'a@example.org,b@example.org',
    'a@example.org b@example.org',
    'A <a@example.org>',
    'a@example.org\r\nBcc: c@d.e',
    '@example.org',
    'a@',
    'a',
  ])('refuses the recipient %j', async (to) => {
    await expect(add(mail({ to }))).rejects.toMatchObject({ code: 'email_invalid' });
    await expect(add(mail({ replyTo: to }))).rejects.toMatchObject({ code: 'email_invalid' });
  });

  it('refuses a subject of two lines', async () => {
    await expect(add(mail({ subject: 'Hello\r\nBcc: c@example.org' }))).rejects.toMatchObject({
      code: 'invalid_request',
    });
  });

  it('tries again with growing pauses and gives up after eight, all with one Message-ID', async () => {
    const broken = await createTestApp({ SMTP_URL: 'smtp://127.0.0.1:9' });
    try {
      const doomed = mail();
      await broken.db.transact(testContext, (tx) => broken.get(Outbox).add(tx, doomed));
      const read = () =>
        broken.db.read(testContext, (manager) => manager.findOneByOrFail(MailRow, { effectKey: doomed.effectKey }));
      const { id } = await read();
      const pauses: number[] = [];
      for (let attempt = 1; attempt <= 8; attempt += 1) {
        await broken.get(MailSender).send(id);
        const { attempts, nextAttemptAt, status } = await read();
        expect([attempts, status]).toEqual([attempt, attempt < 8 ? 'due' : 'failed']);
        if (attempt < 8) pauses.push(nextAttemptAt.getTime() - Date.now());
        await broken.db.transact(testContext, ({ manager }) =>
          manager.update(MailRow, { id }, { nextAttemptAt: new Date(0) }),
        );
      }
      expect(pauses.every((pause, index) => index === 0 || pause >= pauses[index - 1]! - 1_000)).toBe(true);
      await broken.get(MailSender).send(id);
      expect((await read()).attempts).toBe(8);
    } finally {
      await broken.close();
    }
  });

  it('finds what is due when every hint is lost', async () => {
    const row = mail();
    await app.db.transact(testContext, (tx) => app.get(Outbox).addMany({ ...tx, afterCommit: () => undefined }, [row]));
    await makeDue((await rowOf(row)).id);
    await app.startWork();
    await app.get(Background).lookOnce();
    await app.settled();
    expect((await rowOf(row)).status).toBe('sent');
  });
});
