import { Inject, Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { systemContext } from '#kernel';
import { CONFIG, type Config } from '#platform/config';
import { Database } from '#platform/database';
import { Background, type DueWork, type JobOutcome, JobQueue } from '#platform/jobs';
import { Mailer } from '#platform/mail';
import { type Logger, LOGGER } from '#platform/observability';
import { MailRow } from './entities';
import { sendMail } from './send-mail.job';

/** Tries of one mail; with the pauses below the last is about a day after the first. */
const MAX_ATTEMPTS = 8;

/** How long a worker may take over one mail before another tries it, in ms; longer than all of the mailer's time limits. */
const CLAIM = 120_000;

const ctx = systemContext('mailing', 'mailing');

/** Sends the mails that are due, each by one worker at a time. */
@Injectable()
export class MailSender implements DueWork {
  readonly name = 'mails';
  readonly every = 10_000;
  private readonly host: string;

  constructor(
    private readonly db: Database,
    private readonly mailer: Mailer,
    private readonly jobs: JobQueue,
    @Inject(CONFIG) config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    background: Background,
  ) {
    this.host = new URL(config.publicUrl).hostname;
    background.handle(sendMail, ({ mailId }) => this.send(mailId));
    background.reconcile(this);
  }

  /**
   * Sends a mail if it is due. A process killed between sending and writing that down sends it again, with the same
   * Message-ID (RFC 5322, 3.6.4), by which receivers drop the second.
   */
  async send(id: string): Promise<JobOutcome> {
    const mail = await this.claim(id);
    if (!mail) return { skipped: 'not due, or another worker has it' };
    try {
      await this.mailer.send({
        messageId: `${mail.id}@${this.host}`,
        to: mail.recipient,
        ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
        subject: mail.subject,
        text: mail.body,
      });
    } catch (error) {
      const failed = mail.attempts >= MAX_ATTEMPTS;
      this.logger.warn({ mail: id, attempt: mail.attempts, failed, code: codeOf(error) }, 'mail was not taken');
      await this.settle(mail, failed ? { status: 'failed' } : { nextAttemptAt: afterPause(mail.attempts) });
      return { skipped: 'not taken; tried again later' };
    }
    await this.settle(mail, { status: 'sent', sentAt: new Date() });
  }

  /** Reconciler: hints for mails that are due. */
  async look(): Promise<void> {
    const due = await this.db.read(ctx, (manager) =>
      manager.find(MailRow, {
        where: { status: 'due', nextAttemptAt: LessThanOrEqual(new Date()) },
        select: { id: true },
        order: { nextAttemptAt: 'ASC' },
        take: 500,
      }),
    );
    for (const { id } of due) await this.jobs.enqueue(sendMail, { mailId: id });
  }

  /** Counts a try and moves the next one behind this worker's time, in one conditional update: one worker gets it. */
  private async claim(id: string): Promise<MailRow | undefined> {
    return this.db.transact(ctx, async ({ manager }) => {
      const now = new Date();
      const claimed = await manager
        .createQueryBuilder()
        .update(MailRow)
        .set({ attempts: () => 'attempts + 1', nextAttemptAt: new Date(now.getTime() + CLAIM) })
        .where("id = :id AND status = 'due' AND next_attempt_at <= :now", { id, now })
        .execute();
      return claimed.affected ? ((await manager.findOneBy(MailRow, { id })) ?? undefined) : undefined;
    });
  }

  /** Writes how a try ended, unless another worker has started a later one. */
  private async settle({ id, attempts }: MailRow, change: Partial<MailRow>): Promise<void> {
    await this.db.transact(ctx, ({ manager }) => manager.update(MailRow, { id, attempts, status: 'due' }, change));
  }
}

/** One minute, then four times as long after each try, at most six hours. */
function afterPause(attempts: number): Date {
  return new Date(Date.now() + Math.min(60_000 * 4 ** (attempts - 1), 6 * 3_600_000));
}

/** The mail server's code or the network's; its words may hold the recipient's address and stay out of the log. */
function codeOf(error: unknown): string {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  return String(responseCode ?? code ?? 'unknown');
}
