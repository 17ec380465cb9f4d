import { Inject, Injectable } from '@nestjs/common';
import { type Locale, normaliseText } from '#kernel';
import { CONFIG, type Config } from '#platform/config';
import { type IssuedToken, TOKEN_LIFE } from '../one-time-tokens';
import { ADDED, INVITATION, type MailWords, PASSWORD_RESET } from './words';

/** Whom a mail is for. */
export interface MailReader {
  name: string;
  locale: Locale;
}

/** A mail's words, ready for the outbox. */
export interface MailText {
  subject: string;
  body: string;
}

/**
 * Words and links of the mails about accounts. Links start with the configured address and nothing else: one taken from
 * the request's Host header would carry the secret to whoever sent the request. The secret is in the fragment, which
 * browsers send to no server.
 */
@Injectable()
export class AccountMails {
  private readonly origin: string;

  constructor(@Inject(CONFIG) config: Pick<Config, 'publicUrl'>) {
    this.origin = config.publicUrl;
  }

  /** Where an invitation is accepted. */
  invitationLink({ secret }: IssuedToken): string {
    return `${this.origin}/invitation#token=${secret}`;
  }

  /** For somebody without a password yet. */
  invitation(reader: MailReader, place: string, token: IssuedToken): MailText {
    const limit = TOKEN_LIFE.invitation / 86_400_000;
    return fill(INVITATION[reader.locale], { ...reader, place, link: this.invitationLink(token), limit });
  }

  /** For somebody who signs in already. */
  added(reader: MailReader, place: string): MailText {
    return fill(ADDED[reader.locale], { ...reader, place, link: `${this.origin}/` });
  }

  /** For somebody who forgot the password. */
  passwordReset(reader: MailReader, { secret }: IssuedToken): MailText {
    const limit = TOKEN_LIFE.password_reset / 60_000;
    const link = `${this.origin}/reset-password#token=${secret}`;
    return fill(PASSWORD_RESET[reader.locale], { ...reader, link, limit });
  }
}

function fill(words: MailWords, values: Record<string, string | number>): MailText {
  const put = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_whole, key: string) => (key === 'link' ? String(values[key]) : oneLine(values[key])));
  return { subject: put(words.subject), body: put(words.body) };
}

/** Names come from people: one line, of a length that fits a subject, and no address that a mail program would link. */
function oneLine(value: unknown): string {
  const text = normaliseText(String(value ?? '')).replace(/\s+/g, ' ');
  return [...text.replace(/[a-z]+:\/\/|www\./gi, ' ')].slice(0, 80).join('').trim();
}
