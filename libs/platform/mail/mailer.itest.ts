import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import { type SmtpSink, startSmtpSink } from '#testing';
import { createMailer, type Mail, type Mailer, WrongAddressError } from './index';

/** What arrived, as a receiver's program reads it. */
interface Arrived {
  raw: string;
  mail: ParsedMail;
  /** Addresses that the mail was really handed over for; unknown of files. */
  recipients?: string[];
}

interface Setup {
  mailer: Mailer;
  arrived(): Promise<Arrived[]>;
  close(): Promise<void>;
}

const mail: Mail = {
  messageId: '0190aaaa@console.example.com',
  to: 'owner@example.com',
  replyTo: 'buyer@example.org',
  subject: 'ຄຳຖາມໃໝ່ · 新询盘',
  text: 'Tea & horse\n\n.\nသင့်ဝဘ်ဆိုက်',
};
const headerNames = (raw: string): string[] =>
  raw
    .split(/\r?\n\r?\n/)[0]!
    .split(/\r?\n(?![ \t])/)
    .map((line) => line.split(':')[0]!.toLowerCase());

function suite(open: () => Promise<Setup>): void {
  let setup: Setup;
  beforeEach(async () => {
    setup = await open();
  });
  afterEach(() => setup.close());

  const sendAll = async (...mails: Mail[]): Promise<Arrived[]> => {
    for (const one of mails) await setup.mailer.send(one);
    return setup.arrived();
  };

  it('delivers the words of every script, the sender and where to reply', async () => {
    const [{ mail: got }] = (await sendAll(mail)) as [Arrived];
    expect(got.subject).toBe(mail.subject);
    expect(got.text?.trim()).toBe(mail.text);
    expect(got.from?.text).toContain('no-reply@teahorse.invalid');
    expect(got.replyTo?.value.map(({ address }) => address)).toEqual(['buyer@example.org']);
    expect([got.to].flat().flatMap((to) => to!.value.map(({ address }) => address))).toEqual(['owner@example.com']);
  });

  it('gives every try the same Message-ID, so that a receiver can drop the doubled one', async () => {
    const tries = await sendAll(mail, mail);
    for (const { mail: got } of tries) expect(got.messageId).toBe('<0190aaaa@console.example.com>');
  });

  it.each([
    'a@example.com,b@example.com',
    'a@example.com, b@example.com',
    'a@example.com;b@example.com',
    'a@example.com b@example.com',
    'A <a@example.com>',
    'list:a@example.com;',
    '"a,b"@example.com',
    '<a@example.com>',
    'a@example.com\r\nBcc: b@example.com',
    'a@example.com\nRCPT TO:<b@example.com>',
    'a@b@example.com',
    'a',
    '',
    '@x',
  ])('sends nothing to %j, which is not one address', async (address) => {
    await expect(setup.mailer.send({ ...mail, to: address })).rejects.toBeInstanceOf(WrongAddressError);
    await expect(setup.mailer.send({ ...mail, replyTo: address })).rejects.toBeInstanceOf(WrongAddressError);
    expect(await setup.arrived()).toEqual([]);
  });

  it.each(['x@y\r\nBcc: b@example.com', 'x@y>\r\nX: <z', '../../x@y', 'x', ''])(
    'knows no message id %j',
    async (id) => {
      await expect(setup.mailer.send({ ...mail, messageId: id })).rejects.toThrow('not a message id');
      expect(await setup.arrived()).toEqual([]);
    },
  );

  it('lets no line break in a subject become a header', async () => {
    const subject = 'New inquiry from Eve\r\nBcc: b@example.com\r\n\r\n<script>';
    const [{ raw, mail: got, recipients }] = (await sendAll({ ...mail, subject })) as [Arrived];
    expect(headerNames(raw)).not.toContain('bcc');
    expect(recipients ?? ['owner@example.com']).toEqual(['owner@example.com']);
    expect(got.subject?.replace(/\s+/g, ' ')).toBe('New inquiry from Eve Bcc: b@example.com <script>');
    expect(got.text?.trim()).toBe(mail.text);
  });

  it('sends words that look like a file or an address as they are', async () => {
    const text = '/etc/passwd';
    const [{ mail: got }] = (await sendAll({ ...mail, text, html: '<img src="file:///etc/passwd">' })) as [Arrived];
    expect(got.text?.trim()).toBe(text);
    expect(got.attachments).toEqual([]);
  });
}

describe('mails as files', () => {
  let dataDir: string;
  const folder = (): string => join(dataDir, 'mail');
  const names = (): string[] => (readdirSync(dataDir).includes('mail') ? readdirSync(folder()) : []);

  suite(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'teahorse-mail-'));
    return {
      mailer: createMailer({ smtpUrl: undefined, dataDir, mailFrom: 'Teahorse <no-reply@teahorse.invalid>' }),
      arrived: () =>
        Promise.all(
          names().map(async (name) => {
            const raw = readFileSync(join(folder(), name), 'utf8');
            return { raw, mail: await simpleParser(raw) };
          }),
        ),
      close: async () => rmSync(dataDir, { recursive: true, force: true }),
    };
  });

  it('makes one file of two tries, which only its owner can read', async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'teahorse-mail-'));
    const mailer = createMailer({ smtpUrl: undefined, dataDir, mailFrom: 'x@y.invalid' });
    await mailer.send(mail);
    await mailer.send(mail);
    expect(names()).toEqual(['0190aaaa_console.example.com.eml']);
    expect(statSync(join(folder(), names()[0]!)).mode & 0o777).toBe(0o600);
    rmSync(dataDir, { recursive: true });
  });
});

describe('mails by SMTP', () => {
  let sink: SmtpSink;

  suite(async () => {
    sink = await startSmtpSink();
    return {
      mailer: createMailer({
        smtpUrl: sink.url,
        dataDir: '/nowhere',
        mailFrom: 'Teahorse <no-reply@teahorse.invalid>',
      }),
      arrived: async () =>
        sink.messages.map(({ raw, mail: got, to }) => ({ raw: raw.toString(), mail: got, recipients: to })),
      close: () => sink.stop(),
    };
  });

  it('rejects when the server is not there', async () => {
    const gone = await startSmtpSink();
    await gone.stop();
    const mailer = createMailer({ smtpUrl: gone.url, dataDir: '/nowhere', mailFrom: 'x@y.invalid' });
    await expect(mailer.send(mail)).rejects.toThrow();
  });
});
