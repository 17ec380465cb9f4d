import { createTransport } from 'nodemailer';
import { join } from 'node:path';
import type { Config } from '../config';
import { writeFileDurably } from '../storage';

/** One mail to one address. The recipient is a single address: a list in one field would fan out. */
export interface Mail {
  /** Without angle brackets; the same for every try, so that a receiver can drop a doubled one (RFC 5322, 3.6.4). */
  messageId: string;
  to: string;
  replyTo?: string;
  subject: string;
  text: string;
  html?: string;
}

/** Hands mails over. Resolves when the next server (or the disk) has taken responsibility for it. */
export abstract class Mailer {
  /** Throws WrongAddressError before anything is sent when an address is not exactly one. */
  async send(mail: Mail): Promise<void> {
    for (const address of [mail.to, mail.replyTo]) {
      if (address !== undefined && !ONE_ADDRESS.test(address)) throw new WrongAddressError();
    }
    if (!MESSAGE_ID.test(mail.messageId)) throw new Error('not a message id');
    await this.deliver(mail);
  }

  protected abstract deliver(mail: Mail): Promise<void>;
}

/** The address of a mail is none, or is several; trying again is of no use. */
export class WrongAddressError extends Error {
  constructor() {
    super('a mail goes to exactly one address');
  }
}

/** One address without comment, quotes, list or line break: what those could hide is not worth the few who have them. */
const ONE_ADDRESS = /^[^\s\p{Cc}@,;:<>()[\]"\\]+@[^\s\p{Cc}@,;:<>()[\]"\\]+$/u;
/** Ours are an id and a host name; RFC 5322's msg-id allows far more. */
const MESSAGE_ID = /^[\w.-]+@[\w.:[\]-]+$/;

/** Time limits of a conversation with the mail server, in ms. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

class SmtpMailer extends Mailer {
  private readonly transport;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport({ url, ...TIMEOUTS });
  }

  protected async deliver(mail: Mail): Promise<void> {
    await this.transport.sendMail(envelope(mail, this.from));
  }
}

class FileMailer extends Mailer {
  private readonly transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });

  constructor(
    private readonly folder: string,
    private readonly from: string,
  ) {
    super();
  }

  protected async deliver(mail: Mail): Promise<void> {
    const { message } = await this.transport.sendMail(envelope(mail, this.from));
    const name = mail.messageId.replace(/[^A-Za-z0-9.-]/g, '_').slice(0, 120);
    await writeFileDurably(join(this.folder, `${name}.eml`), message as Buffer, 0o600);
  }
}

function envelope(mail: Mail, from: string): object {
  const address = (value: string): { name: string; address: string } => ({ name: '', address: value });
  return {
    from,
    to: address(mail.to),
    ...(mail.replyTo ? { replyTo: address(mail.replyTo) } : {}),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.messageId}>`,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The mailer that the configuration names: SMTP_URL, or files under DATA_DIR/mail. */
export function createMailer(config: Pick<Config, 'smtpUrl' | 'dataDir' | 'mailFrom'>): Mailer {
  return config.smtpUrl
    ? new SmtpMailer(config.smtpUrl, config.mailFrom)
    : new FileMailer(join(config.dataDir, 'mail'), config.mailFrom);
}
