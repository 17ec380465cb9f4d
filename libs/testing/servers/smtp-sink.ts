import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived: its parsed content, the raw message, and the addresses of the envelope. */
export interface ReceivedMail {
  from: string;
  to: string[];
  raw: Buffer;
  mail: ParsedMail;
}

/** A mail server in this process that keeps what it is sent and delivers nothing. */
export interface SmtpSink {
  readonly url: string;
  /** In the order of arrival. Tests may empty it. */
  readonly messages: ReceivedMail[];
  /** The first mail that fits, waiting up to `timeout` milliseconds for it. Throws when none has come by then. */
  waitFor(fits: (message: ReceivedMail) => boolean, timeout?: number): Promise<ReceivedMail>;
  stop(): Promise<void>;
}

/** Starts a mail server on a free port of 127.0.0.1: no TLS, and any user may sign in or none. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const messages: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    allowInsecureAuth: true,
    onAuth: (auth, _session, done) => done(null, { user: auth.username ?? 'anyone' }),
    onData(stream, session, done) {
      const { mailFrom, rcptTo } = session.envelope;
      receive(stream).then(({ raw, mail }) => {
        const from = mailFrom ? mailFrom.address : '';
        messages.push({ from, to: rcptTo.map(({ address }) => address), raw, mail });
        done();
      }, done);
    },
  });
  // A client that leaves in the middle of a dialogue is its own business.
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  if (!listening.listening) await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    messages,
    async waitFor(fits, timeout = 10_000) {
      const deadline = Date.now() + timeout;
      for (;;) {
        const found = messages.find(fits);
        if (found) return found;
        if (Date.now() > deadline) {
          const subjects = messages.map(({ mail }) => mail.subject).join(', ') || 'none';
          throw new Error(`No such mail within ${timeout} ms. Arrived: ${subjects}.`);
        }
        await sleep(20);
      }
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function receive(stream: AsyncIterable<Buffer>): Promise<{ raw: Buffer; mail: ParsedMail }> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const raw = Buffer.concat(chunks);
  return { raw, mail: await simpleParser(raw) };
}
