import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AppError, newId } from '#kernel';
import { type Transaction, upsertRows } from '#platform/database';
import { JobQueue } from '#platform/jobs';
import { isPlainAddress } from './address';
import { MailRow } from './entities';
import { sendMail } from './send-mail.job';

/** A mail to write down. */
export interface OutgoingMail {
  /** `inquiry:ID`, `invitation:ID`: the same effect is the same mail, however often it is added. */
  effectKey: string;
  tenantId?: string;
  /** One plain address. */
  to: string;
  replyTo?: string;
  subject: string;
  /** Plain text. */
  body: string;
}

/** Hints given at once; of a larger batch the reconciler finds the others. */
const MAX_HINTS = 100;

/** Takes mails in the transaction of what they tell of. */
@Injectable()
export class Outbox {
  constructor(private readonly jobs: JobQueue) {}

  /** Writes a mail; it is sent after the commit. Throws email_invalid, and invalid_request for a line break in a header. */
  async add(tx: Transaction, mail: OutgoingMail): Promise<void> {
    await this.addMany(tx, [mail]);
  }

  /** Writes many mails by multi-row statements. */
  async addMany(tx: Transaction, mails: readonly OutgoingMail[]): Promise<void> {
    if (mails.length === 0) return;
    const now = new Date();
    const rows = mails.map((mail) => toRow(mail, now));
    // The update that changes nothing leaves an earlier mail with this effect key as it is.
    await upsertRows(tx.manager, MailRow, rows, ['effectKey'], ['effectKey']);
    const keys = rows.slice(0, MAX_HINTS).map(({ effectKey }) => effectKey);
    const written = await tx.manager.find(MailRow, {
      where: { effectKey: In(keys), status: 'due' },
      select: { id: true },
    });
    tx.afterCommit(async () => {
      for (const { id } of written) await this.jobs.enqueue(sendMail, { mailId: id });
    });
  }
}

function toRow(mail: OutgoingMail, now: Date): MailRow {
  for (const address of [mail.to, mail.replyTo]) {
    if (address !== undefined && !isPlainAddress(address)) throw new AppError('email_invalid', { value: address });
  }
  if (/[\r\n\0]/.test(mail.subject)) {
    throw new AppError('invalid_request', {}, { fields: [{ pointer: '/subject', detail: 'must be one line' }] });
  }
  return {
    id: newId(),
    tenantId: mail.tenantId ?? null,
    effectKey: mail.effectKey,
    recipient: mail.to,
    replyTo: mail.replyTo ?? null,
    subject: mail.subject.slice(0, 500),
    body: mail.body,
    status: 'due',
    attempts: 0,
    nextAttemptAt: now,
    createdAt: now,
    sentAt: null,
  };
}
